namespace Waymark.Formats;

/// <summary>How much is read, in UTF-16 units, so that no input takes memory or time without end.</summary>
internal static class Limits
{
    /// <summary>The text of one posting.</summary>
    public const int Text = 4 * 1024 * 1024;

    /// <summary>One line of JSON Lines or one row of CSV, with its mark-up.</summary>
    public const int Record = 16 * 1024 * 1024;

    /// <summary>A file that is only understood as a whole: a page or a board.</summary>
    public const int Document = 64 * 1024 * 1024;

    /// <summary>A Markdown file. Longer ones are read as plain text: the time Markdown takes can grow with the square of its length.</summary>
    public const int Markdown = 64 * 1024;

    /// <summary>How deep JSON may nest.</summary>
    public const int JsonDepth = 64;
}
