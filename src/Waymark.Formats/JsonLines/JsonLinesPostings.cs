namespace Waymark.Formats;

/// <summary>Reads JSON Lines: one posting a line, of any kind that a JSON file may hold.</summary>
internal static class JsonLinesPostings
{
    /// <summary>Reads the postings of <paramref name="input"/> as they are enumerated.</summary>
    public static IEnumerable<PostingRecord> Read(Input input) =>
        BoundedLines.Read(input.Text, Limits.Record).SelectMany(line => ReadLine(line.Line, $"{input.Name}, line {line.Number}"));

    private static IEnumerable<PostingRecord> ReadLine(string? line, string source)
    {
        if (line is null)
        {
            return [new BadRecord(source, "The line is longer than 16 MB: check that it holds one posting.")];
        }

        if (string.IsNullOrWhiteSpace(line))
        {
            return [];
        }

        return JsonText.TryParse(line, out var element) is null
            ? JsonPostings.ReadOne(element, source)
            : [new BadRecord(source, "The line is not valid JSON: write one whole object on each line.")];
    }
}
