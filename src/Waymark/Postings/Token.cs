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
/// <remarks>Four fields and no more: only so few are kept in registers, and written where they belong without a copy.</remarks>
internal readonly record struct Token
{
    private const int SpacingBits = 2, SpacingMask = (1 << SpacingBits) - 1, FormBits = 8;

    // The kind above the spacing, and the uses above both.
    private readonly uint form;

    /// <summary>Creates a token.</summary>
    public Token(int start, int length, int word, Spacing spacing, TokenKind kind, WordUses uses) =>
        (Start, Length, Word, form) = (start, length, word, (uint)spacing | ((uint)kind << SpacingBits) | ((uint)uses << FormBits));

    /// <summary>Where it starts, in bytes of the UTF-8 text.</summary>
    public int Start { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>Its number in the <see cref="Vocabulary"/>; 0 for a word that no rule or phrase uses.</summary>
    public int Word { get; }

    /// <summary>What stands before it.</summary>
    public Spacing Spacing => (Spacing)(form & SpacingMask);

    /// <summary>What it is.</summary>
    public TokenKind Kind => (TokenKind)((byte)form >> SpacingBits);

    /// <summary>What its word may begin or be.</summary>
    public WordUses Uses => (WordUses)(form >> FormBits);

    /// <summary>The byte after the last.</summary>
    public int End => Start + Length;

    /// <summary>The same token behind something else.</summary>
    public Token Behind(Spacing spacing) => new(Start, Length, Word, spacing, Kind, Uses);
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
