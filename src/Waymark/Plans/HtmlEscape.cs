using System.Text;

namespace Waymark;

/// <summary>Untrusted text as HTML and XML.</summary>
internal static class HtmlEscape
{
    /// <summary>Text between tags.</summary>
    internal static string Content(string text) => Encode(PrintableText.Of(text));

    /// <summary>Text between the double quotes of an attribute, as one line.</summary>
    internal static string Attribute(string text) => Encode(PrintableText.Line(text));

    private static string Encode(string text) => text.AsSpan().IndexOfAny("&<>\"'") < 0
        ? text
        : new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString();
}
