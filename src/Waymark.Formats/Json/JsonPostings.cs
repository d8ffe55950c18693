using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a JSON file: one posting, a list of them, a board as its publisher gives it, or schema.org data.</summary>
internal static class JsonPostings
{
    // Where a file wraps its list of postings, the list is under one of these.
    private static readonly string[] Lists = ["jobs", "postings", "results", "items", "offers", "data", "content"];

    // Most particular first. What is left has fields that people name themselves.
    private static readonly (Func<JsonElement, bool> Is, Func<JsonElement, Posting> Read, bool IsBoard)[] Kinds =
    [
        (JobPostingJsonLd.Is, JobPostingJsonLd.Read, false),
        (GreenhouseJob.Is, GreenhouseJob.Read, true),
        (LeverPosting.Is, LeverPosting.Read, true),
        (AshbyJob.Is, AshbyJob.Read, true),
        (RecruiteeOffer.Is, RecruiteeOffer.Read, true),
        (WorkableJob.Is, WorkableJob.Read, true),
        (SmartRecruitersPosting.Is, SmartRecruitersPosting.Read, true),
        (PostingLines.Is, PostingLines.Read, false),
        (_ => true, OwnRecord.Read, false),
    ];

    /// <summary>Reads a whole JSON file.</summary>
    public static IEnumerable<PostingRecord> Read(Input input)
    {
        if (input.ReadAll() is not { } text)
        {
            return [new BadRecord(input.Name, "It is larger than 64 MB: save it as JSON Lines, one posting a line.")];
        }

        if (JsonText.TryParse(text, out var root) is { } error)
        {
            return [new BadRecord(input.Name, $"{error.TrimEnd('.')}: get it anew where it comes from.")];
        }

        if (JobPostingJsonLd.ReadAll(root) is [_, ..] found)
        {
            return found.Select((posting, index) => PostingRecord.Of(posting with { Source = found.Count == 1 ? input.Name : Numbered(input.Name, index) }));
        }

        if (WorkableJob.IsAccount(root))
        {
            return WorkableJob.ReadAccount(root).Select((posting, index) => PostingRecord.Of(posting with { Source = Numbered(input.Name, index), Sample = SampleKind.WholeBoard }));
        }

        return ListIn(root) is { } list
            ? list.EnumerateArray().SelectMany((item, index) => ReadOne(item, Numbered(input.Name, index), ofList: true))
            : ReadOne(root, input.Name);
    }

    /// <summary>Reads one posting of any kind; nothing where its board says that it is not public.</summary>
    public static IEnumerable<PostingRecord> ReadOne(JsonElement element, string source, bool ofList = false)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [new BadRecord(source, "It is not a JSON object: give an object with at least \"text\".")];
        }

        if (IsReading(element))
        {
            return [new BadRecord(source, "It is what `waymark read` prints of a posting, without its text: print it with --text, or give the posting's own file.")];
        }

        var kind = Kinds.First(kind => kind.Is(element));
        if (kind.IsBoard && element.At("isListed")?.ValueKind == JsonValueKind.False)
        {
            return [];
        }

        var posting = kind.Read(element);
        return [PostingRecord.Of(posting with { Source = source, Sample = ofList && kind.IsBoard ? SampleKind.WholeBoard : posting.Sample })];
    }

    // What was read of a posting instead of the posting.
    private static bool IsReading(JsonElement record) =>
        record.At("text") is null && record.At("requirements")?.ValueKind == JsonValueKind.Array && record.At("activities")?.ValueKind == JsonValueKind.Array && record.At("facts")?.ValueKind == JsonValueKind.Object;

    private static string Numbered(string name, int index) => $"{name}, record {index + 1}";

    private static JsonElement? ListIn(JsonElement root) => root.ValueKind == JsonValueKind.Array
        ? root
        : Lists.Select(name => root.At(name)).FirstOrDefault(list => list is { ValueKind: JsonValueKind.Array } && (list.Value.GetArrayLength() == 0 || list.Value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object)));
}
