using FsCheck;
using FsCheck.Fluent;

namespace Waymark.Tests;

/// <summary>Texts for properties of reading: words and marks that rules look for, odd spaces, other scripts and broken characters in any order.</summary>
internal static class AnyText
{
    private static readonly string[] Words =
    [
        "Java", "java", "C", "C++", "C#", ".NET", "ASP.Net", "Node.js", "Go", "R&D", "React", "SQL", "Kafka", "front-end", "developer", "Engineers", "writing", "tests", "required", "preferred", "a plus", "nice to have",
        "Requirements:", "Benefits", "What you'll do", "not required", "or equivalent", "such as", "e.g.", "etc.", "5+", "3–5", "years", "10,000", "120k", "experience with", "Title", "é", "ß", "İ", "日本", "мы", "😀", "SpringStrong",
    ];

    private static readonly string[] Separators = [" ", " ", " ", " ", ", ", "/", " or ", " and ", "\n", "\n- ", ". ", ".", ":", "; ", " (", ") ", "-", " – ", "’s ", "&", "•", "|"];

    private static readonly string[] OddPieces = ["  ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u3000", "\r\n", "\r", "\u2028", "\u0085", "\0", "\u0301", "\uD800", "\uDC00", "\u00AD", "**", "***"];

    /// <summary>Texts as they come, whatever is in them.</summary>
    public static Arbitrary<string> Odd { get; } = TextOf([.. Words, .. Separators, .. OddPieces]).ToArbitrary();

    /// <summary>Texts with single spaces in their lines and <c>\n</c> between them.</summary>
    public static Arbitrary<string> Clean { get; } = TextOf([.. Words, .. Separators]).Select(TextNormaliser.Normalise).ToArbitrary();

    private static Gen<string> TextOf(string[] pieces) =>
        Gen.Elements(pieces).ListOf().Select(list => string.Concat(list));
}
