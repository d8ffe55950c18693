using System.Xml;

namespace Waymark.Formats;

/// <summary>Reads the XML that Personio publishes for an employer.</summary>
internal static class PersonioFeed
{
    private const string Root = "workzag-jobs";

    // Neither a document type nor anything that lies elsewhere: both let a small file become a large one, or read what it should not.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Limits.Document,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    /// <summary>Whether a file that begins with <paramref name="head"/> may be one without the line that says that it is XML.</summary>
    public static bool Begins(ReadOnlySpan<char> head) => head.StartsWith("<" + Root, StringComparison.Ordinal);

    /// <summary>Reads the positions of <paramref name="input"/>. One that is listed twice is read once.</summary>
    public static IEnumerable<PostingRecord> Read(Input input)
    {
        using var xml = XmlReader.Create(input.Text, Settings);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            var (position, problem) = Next(xml);
            if (problem is not null)
            {
                yield return new BadRecord(input.Name, problem);
            }

            if (position is null)
            {
                yield break;
            }

            if (position["id"] is not { } id || seen.Add(id))
            {
                yield return PostingRecord.Of(position.Read() with { Source = $"{input.Name}, record {number}", Sample = SampleKind.WholeBoard });
            }
        }
    }

    // The next position, or why there is none; neither at the end of the feed.
    private static (PersonioPosition? Position, string? Problem) Next(XmlReader xml)
    {
        try
        {
            while (xml.Read())
            {
                if (xml is { Depth: 0, NodeType: XmlNodeType.Element } && xml.LocalName != Root)
                {
                    return (null, "It is XML, of which Waymark reads what Personio publishes: save the posting as HTML or text.");
                }

                if (xml is { Depth: 1, NodeType: XmlNodeType.Element, LocalName: "position" })
                {
                    return PersonioPosition.Of(xml) is { } position ? (position, null) : (null, "Its XML nests deeper than that of Personio: get it anew.");
                }
            }

            return (null, null);
        }
        catch (XmlException error)
        {
            return (null, error.LineNumber > 0 ? $"Its XML cannot be read from line {error.LineNumber} on: get it anew." : "Its XML cannot be read: get it anew.");
        }
    }
}
