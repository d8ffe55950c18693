namespace Waymark;

/// <summary>The ids of what a person wrote down themselves, beside those of the catalogue.</summary>
public static class OwnId
{
    /// <summary>What each of them begins with.</summary>
    public const string Prefix = "own:";

    /// <summary>
    /// The id of what is called by some words: the same whatever their case and the marks between them, such as <c>own:glass-blowing</c>. Words without a letter or digit
    /// are told apart by their characters, so that one never takes the place of another.
    /// </summary>
    public static string Of(string words) => Prefix + (OwnCatalogue.Slug(words) is { Length: > 0 } slug ? slug : $"u{string.Join('-', words.Trim().Select(c => $"{(int)c:x}"))}");

    /// <summary>Whether an id is one's own.</summary>
    public static bool Is(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);
}
