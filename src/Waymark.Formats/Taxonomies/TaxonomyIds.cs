namespace Waymark.Formats;

/// <summary>Makes ids of names.</summary>
internal static class TaxonomyIds
{
    /// <summary>A slug with a prefix, in which <c>C</c>, <c>C#</c> and <c>C++</c> stay apart.</summary>
    public static string Of(string prefix, string name) =>
        $"{prefix}:{OwnCatalogue.Slug(name.Replace("#", " sharp", StringComparison.Ordinal).Replace("+", " plus", StringComparison.Ordinal))}";
}
