namespace Waymark;

/// <summary>The style sheets that are part of the library.</summary>
internal static class EmbeddedStyles
{
    /// <summary>A style sheet by its file name, with LF line ends wherever it was built.</summary>
    internal static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedStyles).Assembly.GetManifestResourceStream($"styles/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
