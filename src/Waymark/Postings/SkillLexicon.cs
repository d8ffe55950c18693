using System.Runtime.InteropServices;
using System.Text;

namespace Waymark;

/// <summary>A spelling of a skill as the lexicon keeps it.</summary>
/// <param name="Skill">The skill; <see langword="null"/> for a phrase that only looks like one.</param>
/// <param name="Exact">The bytes that must stand there, where upper and lower case matter.</param>
/// <param name="Ambiguous">Whether it counts only beside a cue or another technology.</param>
/// <param name="Cues">The words of each cue.</param>
internal sealed record LexiconEntry(Skill? Skill, byte[]? Exact, bool Ambiguous, int[][] Cues)
{
    /// <summary>One bit for the remainder of the word that each cue begins with: a line that lacks all of them has no cue.</summary>
    public ulong CueBits { get; } = Cues.Aggregate(0UL, (bits, cue) => bits | BitOf(cue[0]));

    /// <summary>The same where it stands in capitals, which may be short for something else: "EXCEL".</summary>
    public LexiconEntry InCapitals => field ??= this with { Ambiguous = true };

    /// <summary>The bit of a word.</summary>
    public static ulong BitOf(int word) => 1UL << (word & 63);
}

/// <summary>A skill's name in a text.</summary>
internal readonly record struct Hit(int First, int End, Skill Skill);

/// <summary>All spellings of all skills. Finding is one pass over the tokens: longest first, none inside another.</summary>
internal sealed class SkillLexicon
{
    // How many tokens away another technology may stand to make an ambiguous name certain: "Go, Rust and C++".
    private const int Near = 8;

    // How many tokens away a cue may stand: some lines are whole texts.
    private const int CueReach = 40;

    // Shorter names in capitals are short for too many things.
    private const int ShortestInCapitals = 3;

    // How many ambiguous names in one list make each other certain.
    private const int FewestListed = 3;

    private readonly PhraseTrie<LexiconEntry> phrases;
    private readonly OmittedWords omitted;
    private readonly NamingWords naming;
    private readonly int and, or;

    /// <summary>Takes the spellings of <paramref name="skills"/>, and from <paramref name="rules"/> the phrases that only look like skills and the words that stand beside names.</summary>
    public SkillLexicon(IEnumerable<Skill> skills, ReadingRules rules, Vocabulary vocabulary)
    {
        phrases = new(vocabulary, WordUses.Skill);
        omitted = new(phrases, rules, vocabulary);
        naming = new(rules);
        (and, or) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8));
        foreach (var phrase in rules.ListOf(CueKind.NotSkill))
        {
            phrases.Add(phrase, new(null, null, Ambiguous: false, []));
        }

        foreach (var skill in skills)
        {
            int[][] cues = [.. skill.Cues.Select(cue => vocabulary.NumbersOf(cue).ToArray())];
            foreach (var spelling in skill.Spellings)
            {
                phrases.Add(spelling.Text, new(skill, spelling.ExactCase ? Encoding.UTF8.GetBytes(spelling.Text) : null, spelling.Ambiguous, cues));
            }
        }
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze() => phrases.Freeze();

    /// <summary>The skills that <paramref name="text"/> names, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doubtful">The ambiguous names that nothing made certain, in order.</param>
    public List<Hit> FindIn(PostingText text, out List<Hit> doubtful)
    {
        var (certain, names) = (text.Room.Certain(), text.Room.Names());
        doubtful = text.Room.Doubtful();
        var tokens = text.Tokens;
        var marks = text.MarkPlaces;
        var (end, mark) = (0, 0);
        foreach (var at in phrases.StartsIn(tokens, text.Room.StartsFor(tokens.Length)))
        {
            // The words of "https://example.org/search.php" name nothing.
            for (; mark < marks.Length && marks[mark] <= at + 1; mark++)
            {
                end = marks[mark] > end && BeginsAddress(text, marks[mark]) ? EndOfAddress(tokens, marks[mark]) : end;
            }

            if (at >= end && phrases.LongestAt(tokens, at, out var entries) is > 0 and var length && Choose(text, at, length, entries) is { } entry)
            {
                end = at + length - (length > 1 && naming.AreYears(tokens, at + length - 1) ? 1 : 0);
                if (entry is { Skill: { } skill, Ambiguous: true })
                {
                    doubtful.Add(new(at, end, skill));
                    names.Add(entry);
                }
                else if (entry.Skill is { } named)
                {
                    certain.Add(new(at, end, named));
                }
            }
        }

        if (omitted.AddTo(certain, text))
        {
            Forget(doubtful, names, certain);
        }

        return doubtful.Count == 0 ? certain : Settle(text, certain, names, ref doubtful);
    }

    // "Networking and database technologies": with the word that it shares, a name is in doubt no more.
    private static void Forget(List<Hit> doubtful, List<LexiconEntry> names, List<Hit> certain)
    {
        var settled = certain.Select(hit => hit.First).ToHashSet();
        var kept = 0;
        for (var at = 0; at < doubtful.Count; at++)
        {
            if (!settled.Contains(doubtful[at].First))
            {
                (doubtful[kept], names[kept]) = (doubtful[at], names[at]);
                kept++;
            }
        }

        doubtful.RemoveRange(kept, doubtful.Count - kept);
        names.RemoveRange(kept, names.Count - kept);
    }

    private LexiconEntry? Choose(PostingText text, int at, int length, ReadOnlySpan<LexiconEntry> entries)
    {
        var tokens = text.Tokens;

        // "Cortex-M": a letter behind a hyphen belongs to the word before it.
        if (length == 1 && tokens[at] is { Length: 1, Spacing: Spacing.Hyphen })
        {
            return null;
        }

        LexiconEntry? chosen = null;
        foreach (var entry in entries)
        {
            if (entry.Skill is null && HoldsName(tokens.Slice(at, length)))
            {
                return null;
            }

            if (entry.Exact is null || text.Utf8[tokens[at].Start..tokens[at + length - 1].End].SequenceEqual(entry.Exact))
            {
                // "C" is not in "C#" or "C++" of a text that is not in the catalogue, nor "Go" in "Go2".
                var next = at + length < tokens.Length ? tokens[at + length] : default;
                if (next is not { Spacing: Spacing.None, Kind: TokenKind.Mark, Word: Marks.Sharp or Marks.Plus } || tokens[at + length - 1].Kind == TokenKind.Mark || text.Utf8[tokens[at + length - 1].End - 1] is >= (byte)'0' and <= (byte)'9')
                {
                    // "MDM" beside "Jamf" is another than beside "Informatica".
                    if (entry.Skill is not { } skill || !entry.Ambiguous || entries.Length == 1 || HasCue(tokens, text.LineAt(at), ulong.MaxValue, entry, new(at, at + length, skill)))
                    {
                        return entry;
                    }

                    chosen ??= entry;
                }
            }
        }

        return chosen ?? (length == 1 && tokens[at] is { Kind: TokenKind.Capitals, Length: >= ShortestInCapitals } && IsOfAList(tokens, text.LineAt(at), at) ? InCapitals(text.BytesOf(tokens[at]), entries) : null);
    }

    // Between two marks, or a mark and "and"; alone in a bracket it is short for what stands before it.
    private bool IsOfAList(ReadOnlySpan<Token> tokens, Line line, int at) =>
        (at == line.First || IsJoint(tokens[at - 1])) && (at + 1 == line.End || IsJoint(tokens[at + 1])) && line.End - line.First > 1
        && !(at > line.First && at + 1 < line.End && tokens[at - 1].Word == Marks.Open && tokens[at + 1].Word == Marks.Close);

    private bool IsJoint(Token token) => token.Kind == TokenKind.Mark || token.Word == and || token.Word == or;

    // "SQL; EXCEL; Tableau": a technology whose name is an item of its own, in capitals.
    private static LexiconEntry? InCapitals(ReadOnlySpan<byte> name, ReadOnlySpan<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry is { Skill.IsTechnology: true, Exact: { } exact } && System.Text.Ascii.EqualsIgnoreCase(name, exact))
            {
                return entry.InCapitals;
            }
        }

        return null;
    }

    // "And React": a phrase that only looks like a skill has no capital behind its first small word.
    private static bool HoldsName(ReadOnlySpan<Token> phrase)
    {
        if (phrase[0].Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var token in phrase)
        {
            if (token is { Kind: TokenKind.Capitalised or TokenKind.Capitals, Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    // Whether the mark stands behind the first word of an address.
    private static bool BeginsAddress(PostingText text, int mark)
    {
        var tokens = text.Tokens;
        return tokens[mark] is { Spacing: Spacing.None, Word: Marks.Colon or Marks.InnerDot } && mark + 2 < tokens.Length && (tokens[mark].Word == Marks.Colon
            ? tokens[mark + 1] is { Word: Marks.Slash, Spacing: Spacing.None } && tokens[mark + 2] is { Word: Marks.Slash, Spacing: Spacing.None }
            : System.Text.Ascii.EqualsIgnoreCase(text.BytesOf(tokens[mark - 1]), "www"));
    }

    private static int EndOfAddress(ReadOnlySpan<Token> tokens, int mark)
    {
        var end = mark;
        while (end < tokens.Length && tokens[end].Spacing is Spacing.None or Spacing.Hyphen)
        {
            end++;
        }

        return end;
    }

    // An ambiguous name counts when its line holds one of its cues, when it is asked for, or when a technology that is certain stands near.
    private List<Hit> Settle(PostingText text, List<Hit> certain, List<LexiconEntry> names, ref List<Hit> doubtful)
    {
        var line = default(Line);
        var words = 0UL;
        var (all, open) = (text.Room.Skills(), text.Room.Open());
        var next = 0;
        for (var at = 0; at < doubtful.Count; at++)
        {
            var hit = doubtful[at];
            for (; next < certain.Count && certain[next].First < hit.First; next++)
            {
                all.Add(certain[next]);
            }

            if (hit.First >= line.End)
            {
                line = text.LineAt(hit.First);
                words = BitsOf(text.Tokens[line.First..line.End]);
            }

            var isName = HasCue(text.Tokens, line, words, names[at], hit) || IsLabel(text.Tokens, line, hit) || (hit.Skill.IsTechnology && naming.Show(text, line, hit, names[at].Exact is not null));
            (isName || IsListed(text, doubtful, at) || IsSupported(text, certain, next, hit) ? all : open).Add(hit);
        }

        all.AddRange(CollectionsMarshal.AsSpan(certain)[next..]);
        doubtful = open;
        return all;
    }

    // "Go: 2 years (required)", as boards ask applicants.
    private static bool IsLabel(ReadOnlySpan<Token> tokens, Line line, Hit hit) =>
        hit.First - line.First <= 1 && hit.End + 1 < line.End && tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Colon } && tokens[hit.End + 1].Kind == TokenKind.Number;

    // "Go, Rust and C": three in one list are no accident.
    private static bool IsListed(PostingText text, List<Hit> doubtful, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && index - first < FewestListed && Follows(text, doubtful[first - 1], doubtful[first]))
        {
            first--;
        }

        while (last + 1 < doubtful.Count && last - first + 1 < FewestListed && Follows(text, doubtful[last], doubtful[last + 1]))
        {
            last++;
        }

        return last - first + 1 >= FewestListed;
    }

    private static bool Follows(PostingText text, Hit hit, Hit next) =>
        next.First - hit.End is > 0 and <= 2 && next.Skill.IsTechnology && hit.Skill.IsTechnology && hit.Skill != next.Skill && text.Tokens[next.First].Spacing != Spacing.Line;

    // Whether a technology stands near, looked for both ways from the first that comes behind.
    private static bool IsSupported(PostingText text, List<Hit> certain, int behind, Hit doubtful)
    {
        if (doubtful.Skill.Kind == SkillKind.Strength)
        {
            return false;
        }

        var line = text.LineAt(doubtful.First);
        for (var at = behind - 1; at >= 0 && doubtful.First - certain[at].First <= Near && certain[at].First >= line.First; at--)
        {
            if (certain[at].Skill.IsTechnology)
            {
                return true;
            }
        }

        for (var at = behind; at < certain.Count && certain[at].First - doubtful.First <= Near && certain[at].First < line.End; at++)
        {
            if (certain[at].Skill.IsTechnology)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong BitsOf(ReadOnlySpan<Token> line)
    {
        var bits = 0UL;
        foreach (ref readonly var token in line)
        {
            bits |= LexiconEntry.BitOf(token.Word);
        }

        return bits;
    }

    private static bool HasCue(ReadOnlySpan<Token> tokens, Line line, ulong words, LexiconEntry name, Hit hit)
    {
        if ((words & name.CueBits) == 0)
        {
            return false;
        }

        var (first, end) = (Math.Max(line.First, hit.First - CueReach), Math.Min(line.End, hit.End + CueReach));
        for (var at = first; at < end; at++)
        {
            // The words of the name itself say nothing about it.
            if ((LexiconEntry.BitOf(tokens[at].Word) & name.CueBits) != 0 && (at < hit.First || at >= hit.End) && IsCue(tokens[at..end], name.Cues))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCue(ReadOnlySpan<Token> tokens, int[][] cues)
    {
        foreach (var cue in cues)
        {
            if (tokens[0].Word == cue[0] && cue.Length <= tokens.Length && IsAt(tokens, cue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<Token> tokens, int[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (tokens[at].Word != words[at])
            {
                return false;
            }
        }

        return true;
    }
}
