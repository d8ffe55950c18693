namespace Waymark.Formats;

/// <summary>Reads a file of plain text: one job description.</summary>
internal static class PlainTextPosting
{
    /// <summary>Reads <paramref name="input"/>.</summary>
    public static IEnumerable<PostingRecord> Read(Input input) => ReadWhole(input, text => new(TextLines.Clean(text)));

    /// <summary>Reads an input that is one posting.</summary>
    public static IEnumerable<PostingRecord> ReadWhole(Input input, Func<string, Posting> read) =>
        [input.ReadAll() is { } text ? PostingRecord.Of(read(text) with { Source = input.Name }) : new BadRecord(input.Name, "It is larger than 64 MB, and a job description is a few pages: check that it holds only one.")];
}
