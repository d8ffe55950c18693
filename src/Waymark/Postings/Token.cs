namespace Waymark;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Spacing : byte
{
    /// <summary>Nothing: they touch.</summary>
    None,

    /// <summary>A hyphen with a word on either side: <c>front-end</c>, <c>3–5</c>.</summary>
    Hyphen,

    /// <summary>A space.</summary>
    Space,

    /// <summary>The token is the first of its line.</summary>
    Line,
}

/// <summary>A word, number or punctuation mark.</summary>
/// <param name="Start">Where it starts, in bytes of the UTF-8 text.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>; 0 for a word that no rule or phrase uses.</param>
/// <param name="Spacing">What stands before it.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int Length, int Word, Spacing Spacing, TokenKind Kind)
{
    /// <summary>The byte after the last.</summary>
    public int End => Start + Length;
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters and digits that begin with a lower-case letter.</summary>
    Word,

    /// <summary>Letters and digits that begin with a capital.</summary>
    Capitalised,

    /// <summary>Two or more letters, all capitals.</summary>
    Capitals,

    /// <summary>Begins with a digit: <c>5</c>, <c>10,000</c>, <c>3.5</c>, <c>120k</c>.</summary>
    Number,

    /// <summary>A mark.</summary>
    Mark,
}
