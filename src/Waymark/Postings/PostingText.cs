using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Waymark;

/// <summary>A line: its tokens, and whether it stands behind a bullet.</summary>
internal readonly record struct Line(int First, int End, bool IsItem);

/// <summary>A part of a posting under one heading, as a range of tokens; and whether the heading calls what is preferred "desired" and nothing else.</summary>
internal readonly record struct Section(SectionKind Kind, int First, int End, bool IsDesired = false);

/// <summary>A stretch of tokens that says one thing: a sentence, or the part of one between semicolons.</summary>
internal readonly record struct Clause(int First, int End);

/// <summary>
/// A posting's text with its tokens and lines, made in one pass and shared by all rules. Positions inside are bytes of UTF-8; UTF-16 units, which
/// people and other programs count in, are made only for evidence.
/// </summary>
internal sealed class PostingText
{
    private readonly string text;
    private readonly byte[] utf8;
    private readonly int length;
    private readonly List<Token> tokens;
    private readonly bool ascii;
    private readonly int[] marks;
    private readonly int markCount;
    private int[]? unitsAt;

    private const int Stride = 64;

    // "Assoc." is one of the longest abbreviations in titles.
    private const int LongestAbbreviation = 5;

    /// <summary>Splits <paramref name="normalised"/> text into tokens and lines, in room of its own.</summary>
    public PostingText(string normalised, Vocabulary vocabulary)
        : this(normalised, vocabulary, new())
    {
    }

    /// <summary>Splits <paramref name="normalised"/> text into tokens and lines, in <paramref name="room"/>, which is its own until it is forgotten.</summary>
    /// <param name="normalised">The text.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <param name="room">The room.</param>
    /// <param name="isTitle">Whether it is a title, in which the dot of an abbreviation ("Sr. Manager") ends nothing.</param>
    public PostingText(string normalised, Vocabulary vocabulary, TextRoom room, bool isTitle = false)
    {
        Room = room;
        text = normalised;
        length = Encoding.UTF8.GetByteCount(normalised);
        utf8 = room.BytesFor(length);
        Encoding.UTF8.GetBytes(normalised, utf8);
        ascii = length == normalised.Length;
        HasLostLines = GluedWords.AreLikelyIn(Utf8);
        tokens = room.TokensFor(length);
        Tokeniser.Split(Utf8, vocabulary, intern: false, tokens);
        if (isTitle)
        {
            DropDotsOfAbbreviations();
        }

        Lines = room.Lines();
        marks = room.MarksFor(tokens.Count);
        markCount = FindLinesAndMarks();
        FindSignsForBullets();
        FindNumbersOfItems();
    }

    private void DropDotsOfAbbreviations()
    {
        var kept = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            var isDot = at > 0 && at + 1 < tokens.Count && tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Stop } && tokens[at - 1] is { Kind: not TokenKind.Mark, Length: <= LongestAbbreviation }
                && tokens[at + 1].Kind != TokenKind.Mark;
            if (!isDot)
            {
                tokens[kept++] = tokens[at];
            }
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    /// <summary>The room that it lies in.</summary>
    public TextRoom Room { get; }

    /// <summary>The text as it was given.</summary>
    public string Text => text;

    /// <summary>Whether all of it is ASCII.</summary>
    public bool IsAscii => ascii;

    /// <summary>Whether it is likely to have lost its line breaks.</summary>
    public bool HasLostLines { get; }

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8.AsSpan(0, length);

    /// <summary>All tokens.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>The places of the tokens that are marks, in order.</summary>
    public ReadOnlySpan<int> MarkPlaces => marks.AsSpan(0, markCount);

    /// <summary>The lines that have tokens.</summary>
    public List<Line> Lines { get; }

    /// <summary>The line that token <paramref name="at"/> stands in.</summary>
    public Line LineAt(int at) => Lines[LineIndexAt(at)];

    /// <summary>The number of the line that token <paramref name="at"/> stands in.</summary>
    public int LineIndexAt(int at)
    {
        var (low, high) = (0, Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].First <= at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>
    /// Whether the token ends a sentence: a full stop that does not belong to an abbreviation ("e.g.", "etc.)"), or a dot between a word and a
    /// capitalised one or a number where the space was lost ("systems.Work", "release.SQL", "knowledge.2 years", "(S3).Work").
    /// </summary>
    public bool EndsSentence(int at) => tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Stop or Marks.InnerDot or Marks.LeadingDot } mark && Ends(mark, at);

    // Apart, so that what asks of every token need not go here.
    private bool Ends(in Token mark, int at) => mark.Word switch
    {
        Marks.Stop => (at == 0 || tokens[at - 1].Length > 1 || tokens[at - 1].Kind is TokenKind.Mark or TokenKind.Number) && !GoesOn(at),
        _ when at == 0 || at + 1 >= tokens.Count => false,
        Marks.LeadingDot => mark.Spacing == Spacing.None && tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Close } && tokens[at + 1] is { Kind: TokenKind.Capitalised, Length: > 3 },
        _ => tokens[at - 1].Length > 2
            && (tokens[at + 1] is { Kind: TokenKind.Capitalised, Length: > 1 } || (tokens[at + 1].Kind is TokenKind.Capitals or TokenKind.Number && tokens[at - 1] is { Kind: TokenKind.Word, Length: > 4 })),
    };

    // What follows on the same line cannot begin a sentence: a comma or a closing bracket, or a small letter behind an abbreviation. Nor does anything behind "Sr.".
    private bool GoesOn(int at) => (at > 0 && IsFormOfAddress(BytesOf(tokens[at - 1]))) || at + 1 < tokens.Count && tokens[at + 1] is { Spacing: not Spacing.Line } next
        && (next is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Close or Marks.Semicolon or Marks.Slash } || (at > 0 && next.Kind == TokenKind.Word && IsAbbreviation(BytesOf(tokens[at - 1])))
            || (at > 0 && next.Kind == TokenKind.Number && IsOfANumber(BytesOf(tokens[at - 1]))));

    private static bool IsFormOfAddress(ReadOnlySpan<byte> word) => word.Length is 2 or 3 && (word.SequenceEqual("Sr"u8) || word.SequenceEqual("Jr"u8) || word.SequenceEqual("Mr"u8) || word.SequenceEqual("Mrs"u8) || word.SequenceEqual("Dr"u8));

    // "Min. 5 years", "ca. 30 %".
    private static bool IsOfANumber(ReadOnlySpan<byte> word) => word.Length is >= 2 and <= 6
        && (Ascii.EqualsIgnoreCase(word, "min"u8) || Ascii.EqualsIgnoreCase(word, "max"u8) || Ascii.EqualsIgnoreCase(word, "approx"u8) || Ascii.EqualsIgnoreCase(word, "ca"u8));

    private static bool IsAbbreviation(ReadOnlySpan<byte> word) => word.Length is >= 2 and <= 6
        && (word.SequenceEqual("etc"u8) || word.SequenceEqual("incl"u8) || word.SequenceEqual("approx"u8) || word.SequenceEqual("vs"u8) || word.SequenceEqual("yrs"u8) || word.SequenceEqual("min"u8) || word.SequenceEqual("max"u8) || word.SequenceEqual("Inc"u8));

    /// <summary>Whether an empty line stands before <paramref name="line"/>.</summary>
    public bool FollowsEmptyLine(Line line) => tokens[line.First].Start >= 2 && utf8[tokens[line.First].Start - 1] == (byte)'\n' && utf8[tokens[line.First].Start - 2] == (byte)'\n';

    /// <summary>Whether nothing but marks stands before token <paramref name="at"/> in its clause.</summary>
    public bool BeginsClause(Clause clause, int at)
    {
        while (at > clause.First && tokens[at - 1].Kind == TokenKind.Mark)
        {
            at--;
        }

        return at == clause.First;
    }

    /// <summary>The bytes of a token as they stand in the text.</summary>
    public ReadOnlySpan<byte> BytesOf(in Token token) => utf8.AsSpan(token.Start, token.Length);

    /// <summary>The words from token <paramref name="first"/> up to but not including <paramref name="end"/>, as evidence.</summary>
    public Evidence Quote(int first, int end, string source = "text")
    {
        var (from, to) = (tokens[first].Start, tokens[end - 1].End);
        var (start, units) = (Utf16(from), ascii ? to - from : UnitsIn(utf8.AsSpan(from..to)));
        return new(source, start, units, text.Substring(start, units));
    }

    /// <summary>The characters from token <paramref name="first"/> up to but not including <paramref name="end"/>.</summary>
    public string StringOf(int first, int end) => Encoding.UTF8.GetString(utf8, tokens[first].Start, tokens[end - 1].End - tokens[first].Start);

    // How many UTF-16 units stand before a byte. Where they differ from bytes, a mark every so many bytes tells most of it.
    private int Utf16(int position) => ascii ? position : (unitsAt ??= MarkUnits())[position / Stride] + UnitsIn(utf8.AsSpan((position / Stride * Stride)..position));

    private int[] MarkUnits()
    {
        var marks = new int[(length / Stride) + 1];
        for (var mark = 1; mark < marks.Length; mark++)
        {
            marks[mark] = marks[mark - 1] + UnitsIn(utf8.AsSpan((mark - 1) * Stride, Stride));
        }

        return marks;
    }

    // One for each character, and one more for each of four bytes, which is two units; the bytes that go on with a character count nothing.
    private static int UnitsIn(ReadOnlySpan<byte> bytes)
    {
        const ulong Lowest = 0x0101010101010101;
        var units = 0;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            var twoHighest = (eight >> 7) & (eight >> 6);
            units += sizeof(ulong) - BitOperations.PopCount((eight >> 7) & ~(eight >> 6) & Lowest) + BitOperations.PopCount(twoHighest & (eight >> 5) & (eight >> 4) & Lowest);
        }

        foreach (var value in bytes)
        {
            units += ((value & 0xC0) != 0x80 ? 1 : 0) + (value >= 0xF0 ? 1 : 0);
        }

        return units;
    }

    // One pass for both; gives how many marks there are.
    private int FindLinesAndMarks()
    {
        var all = Tokens;
        var (first, count) = (0, 0);
        for (var at = 0; at < all.Length; at++)
        {
            ref readonly var token = ref all[at];
            marks[count] = at;
            count += token.Kind == TokenKind.Mark ? 1 : 0;
            if (token.Spacing == Spacing.Line && at > first)
            {
                Lines.Add(new(first, at, IsItem(first, at)));
                first = at;
            }
        }

        if (first < all.Length)
        {
            Lines.Add(new(first, all.Length, IsItem(first, all.Length)));
        }

        return count;
    }

    // Whatever sign begins two lines one after the other is a bullet: "🔹 Java", "🔹 SQL".
    private void FindSignsForBullets()
    {
        for (var at = 1; at < Lines.Count; at++)
        {
            if (BeginWithOneSign(Lines[at - 1], Lines[at]))
            {
                (Lines[at - 1], Lines[at]) = (Lines[at - 1] with { IsItem = true }, Lines[at] with { IsItem = true });
            }
        }
    }

    // "D1 Experience of …", "D2 Knowledge of …": a letter and a number that go up from line to line only number the items, and name nothing.
    private void FindNumbersOfItems()
    {
        for (var at = 1; at < Lines.Count; at++)
        {
            if (NumberOf(Lines[at]) is not var (letter, number) || NumberOf(Lines[at - 1]) is not var (before, previous) || letter != before || number != previous + 1)
            {
                continue;
            }

            TakeForABullet(at - 1);
            if (at + 1 == Lines.Count || NumberOf(Lines[at + 1]) is not var (after, next) || after != letter || next != number + 1)
            {
                TakeForABullet(at);
            }
        }
    }

    private void TakeForABullet(int line)
    {
        var first = Lines[line].First;
        Lines[line] = Lines[line] with { IsItem = true };
        tokens[first] = new(tokens[first].Start, tokens[first].Length, Marks.Bullet, tokens[first].Spacing, TokenKind.Mark, WordUses.None);
    }

    // "A1", "C12", with words behind it.
    private (byte Letter, int Number)? NumberOf(Line line) =>
        line.End - line.First > 1 && tokens[line.First] is { Kind: not TokenKind.Mark, Length: 2 or 3 } token && tokens[line.First + 1] is { Spacing: Spacing.Space, Kind: TokenKind.Capitalised or TokenKind.Capitals }
        && BytesOf(token) is [>= (byte)'A' and <= (byte)'Z' and var letter, .. var digits] && System.Buffers.Text.Utf8Parser.TryParse(digits, out int number, out var used) && used == digits.Length
            ? (letter, number) : null;

    private bool BeginWithOneSign(Line one, Line other) =>
        tokens[one.First] is { Kind: TokenKind.Mark, Word: Marks.Other } && tokens[other.First] is { Kind: TokenKind.Mark, Word: Marks.Other }
        && one.End - one.First > 1 && other.End - other.First > 1 && BytesOf(tokens[one.First]).SequenceEqual(BytesOf(tokens[other.First]));

    // "- ", "• ", "* ", "1. ", "1) " and "o " begin an item; "**" makes words bold.
    private bool IsItem(int first, int end) => tokens[first] switch
    {
        { Word: Marks.Bullet or Marks.Dash, Kind: TokenKind.Mark } mark => utf8[mark.Start] != (byte)'*' || (first + 1 < end && tokens[first + 1].Spacing == Spacing.Space),
        { Kind: TokenKind.Number, Length: <= 2 } => first + 1 < end && tokens[first + 1].Word is Marks.Stop or Marks.Close && tokens[first + 1].Kind == TokenKind.Mark,
        { Length: 1, Kind: TokenKind.Word } letter => utf8[letter.Start] == (byte)'o' && first + 1 < end && tokens[first + 1].Kind == TokenKind.Capitalised,
        _ => false,
    };
}
