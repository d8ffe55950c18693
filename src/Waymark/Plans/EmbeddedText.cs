namespace Waymark;

/// <summary>Style sheets and scripts that are part of the library.</summary>
internal static class EmbeddedText
{
    /// <summary>One by its file name, with LF line ends wherever it was built.</summary>
    internal static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream($"embedded/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
