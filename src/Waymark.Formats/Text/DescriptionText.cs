using System.Net;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Reads a description that a table or JSON holds: plain text, HTML, or HTML that was encoded once more.</summary>
internal static partial class DescriptionText
{
    /// <summary>The description as clean lines.</summary>
    public static string From(string description) =>
        Tag.IsMatch(description) ? HtmlText.From(description)
        : EncodedTag.IsMatch(description) ? HtmlText.From(WebUtility.HtmlDecode(description))
        : TextLines.Clean(WebUtility.HtmlDecode(description));

    /// <summary>A title or name, written in the same ways, on one line; <see langword="null"/> where there is none.</summary>
    public static string? Line(string? text) => text is null ? null : TextLines.Line(From(text));

    /// <summary>Whether <paramref name="description"/> has tags of HTML.</summary>
    public static bool IsHtml(string description) => Tag.IsMatch(description);

    // Case matters only where a tag may be: so both are passed over quickly where there is none.
    [GeneratedRegex(@"</?(?i:p|br|div|ul|ol|li|h[1-6]|strong|b|em|i|u|span|a|table|tr|td|section|article|html|body)(\s[^<>]*)?/?>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"&lt;/?(?i:p|br|div|ul|ol|li|h[1-6]|strong|b|em|i|u|span|a|table|tr|td|section|article)(\s|/|&gt;)")]
    private static partial Regex EncodedTag { get; }
}
