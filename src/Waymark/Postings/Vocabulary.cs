using System.Runtime.InteropServices;
using System.Text;

namespace Waymark;

/// <summary>
/// The words that phrases and rules use, each with a number. A token of a posting is looked up once; from then on every rule compares numbers.
/// Words are folded: lower case, without apostrophes. Marks have fixed numbers (<see cref="Marks"/>).
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<byte[]> words = [];
    private int[] slots = new int[1 << 12];

    /// <summary>Creates a vocabulary that holds the marks only.</summary>
    public Vocabulary()
    {
        for (var mark = 0; mark < Marks.Count; mark++)
        {
            words.Add([]);
        }
    }

    /// <summary>How many numbers are given out.</summary>
    public int Count => words.Count;

    /// <summary>The folded bytes of a word, for telling why something matched.</summary>
    public string TextOf(int word) => Encoding.UTF8.GetString(words[word]);

    /// <summary>The number of a folded word, given out now if it is new.</summary>
    public int Intern(ReadOnlySpan<byte> folded)
    {
        if (Find(folded) is var known and > 0)
        {
            return known;
        }

        if (words.Count * 2 > slots.Length)
        {
            Grow();
        }

        words.Add(folded.ToArray());
        Place(words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>The number of a folded word, or 0.</summary>
    public int Find(ReadOnlySpan<byte> folded)
    {
        var mask = slots.Length - 1;
        for (var at = (int)Hash(folded) & mask; ; at = (at + 1) & mask)
        {
            var word = slots[at];
            if (word == 0 || folded.SequenceEqual(words[word]))
            {
                return word;
            }
        }
    }

    // FNV-1a on eight bytes at a time, mixed at the end: words are short, and most lookups end at an empty slot.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL ^ (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        ulong rest = 0;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            rest = (rest << 8) | bytes[i];
        }

        hash = (hash ^ rest) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var word = Marks.Count; word < words.Count; word++)
        {
            Place(word);
        }
    }

    private void Place(int word)
    {
        var mask = slots.Length - 1;
        var at = (int)Hash(words[word]) & mask;
        while (slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = word;
    }
}

/// <summary>The numbers of the marks. 0 is any word or mark that nothing asks for.</summary>
internal static class Marks
{
    /// <summary>A mark that nothing asks for.</summary>
    public const int Other = 0;

    /// <summary><c>.</c> or <c>!</c> or <c>?</c> that ends a sentence.</summary>
    public const int Stop = 1;

    /// <summary><c>.</c> between letters: <c>Node.js</c>.</summary>
    public const int InnerDot = 2;

    /// <summary><c>.</c> before a word: <c>.NET</c>.</summary>
    public const int LeadingDot = 3;

    /// <summary><c>,</c></summary>
    public const int Comma = 4;

    /// <summary><c>;</c></summary>
    public const int Semicolon = 5;

    /// <summary><c>:</c></summary>
    public const int Colon = 6;

    /// <summary><c>/</c></summary>
    public const int Slash = 7;

    /// <summary><c>&amp;</c></summary>
    public const int Ampersand = 8;

    /// <summary><c>#</c> that touches the word before it: <c>C#</c>.</summary>
    public const int Sharp = 9;

    /// <summary><c>+</c> that touches what is before it: <c>C++</c>, <c>5+</c>.</summary>
    public const int Plus = 10;

    /// <summary>An opening bracket.</summary>
    public const int Open = 11;

    /// <summary>A closing bracket.</summary>
    public const int Close = 12;

    /// <summary>A dash with space round it, or a long one.</summary>
    public const int Dash = 13;

    /// <summary><c>%</c></summary>
    public const int Percent = 14;

    /// <summary>A currency sign.</summary>
    public const int Currency = 15;

    /// <summary>A bullet.</summary>
    public const int Bullet = 16;

    /// <summary>A quotation mark.</summary>
    public const int Quote = 17;

    /// <summary><c>|</c></summary>
    public const int Bar = 18;

    /// <summary><c>@</c></summary>
    public const int At = 19;

    /// <summary><c>~</c></summary>
    public const int Tilde = 20;

    /// <summary>How many numbers are taken.</summary>
    public const int Count = 21;
}
