using System.Text;

namespace Waymark;

/// <summary>Names of places in a document.</summary>
public static class Anchors
{
    /// <summary>Whether the text can be an anchor: letters, digits, and - _ . : between and after them.</summary>
    public static bool IsAnchor(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');

    /// <summary>The anchor that Markdown viewers give a heading: lower case, hyphens for spaces, no punctuation. Empty when nothing is left.</summary>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    internal static string? Checked(string? anchor) =>
        anchor is null || IsAnchor(anchor) ? anchor : throw new ArgumentException($"\"{anchor}\" cannot be an anchor.", nameof(anchor));
}
