using System.Text.Json;
using Waymark.Formats;
using Waymark.Web;

namespace Waymark.Cli;

/// <summary>Tools that tell of job descriptions. All they answer is other people's words.</summary>
internal static class PostingTools
{
    private const int Usual = 25;

    /// <summary>The tools.</summary>
    public static IReadOnlyList<ToolRow> Rows { get; } =
    [
        new("postings", "Job descriptions", "The job descriptions that the person brought, the newest first: id, title, employer, role, how many of its requirements they meet for certain, which needs it fails. Use it to find one and its id.")
        {
            Takes =
            [
                new("role", "Only those of this role, by id or title.") { Optional = true },
                new("text", "Only those whose title, employer or place holds this.") { Optional = true },
                new("from", "How many to pass over, to see the next ones.", FieldKind.Whole) { Optional = true },
                ToolCall.MostField(Usual),
            ],
            Tells = [new("inAll", "How many there are.", FieldKind.Whole), new("postings", "Those asked for.", FieldKind.Things)],
            Quotes = true,
            Answer = call => call.Text("role") is { } name ? call.RoleOf(name).Then<ToolAnswer>(role => List(call, role)) : List(call, null),
        },
        new("read_posting", "Read a job description", "Reads a job description: role, level, each requirement with necessity and level, facts such as place, pay and hours, each with the words it was read from. Give the id of one that the person brought, or any text. A given text is read and not kept.")
        {
            Takes =
            [
                new("posting", "The id of one that the person brought.") { Optional = true },
                new("text", "The text of another, as plain text.") { Optional = true },
                new("withText", "Whether the whole text is wanted too.", FieldKind.Flag) { Optional = true },
            ],
            Tells = [new("reading", "What was read, as docs/schemas/reading.schema.json describes it. What is not stated is absent.", FieldKind.Thing)],
            Quotes = true,
            Answer = Read,
        },
    ];

    private static ToolAnswer List(ToolCall call, Role? role)
    {
        var text = call.Text("text")?.Trim();
        List<KeptPosting> all =
        [
            .. from kept in KeptPosting.Of(call.Stand)
               let posting = kept.Reading.Posting
               where role is null || kept.Reading.Role?.Role == role
               where text is null || new[] { posting.Title, posting.Company, posting.Location }.Any(words => words?.Contains(text, StringComparison.OrdinalIgnoreCase) == true)
               orderby kept.Stored.Added descending, $"{kept.Reading.Id}", posting.Title
               select kept,
        ];
        return new(json =>
        {
            json.WriteNumber("inAll", all.Count);
            json.List("postings", all.Skip(call.Whole("from") ?? 0).Take(call.UpTo(Usual)), kept => Write(kept, json));
        });
    }

    private static void Write(KeptPosting kept, Utf8JsonWriter json)
    {
        var posting = kept.Reading.Posting;
        json.WriteString("id", $"{kept.Reading.Id}");
        json.Said("title", posting.Title);
        json.Said("company", posting.Company);
        json.Said("location", posting.Location);
        json.Said("role", kept.Reading.Role?.Role.Id);
        json.WriteString("added", kept.Stored.Added);
        json.WriteNumber("required", kept.Required);
        json.WriteNumber("met", kept.Met);
        json.WriteNumber("notAskedYet", kept.Open);
        json.WriteBoolean("out", kept.IsOut);
        json.Words("fails", kept.Fails.Select(verdict => verdict.Name));
        if (kept.Weighed is { } weighed)
        {
            json.Word("stage", weighed.Stage);
        }
    }

    private static Outcome<ToolAnswer> Read(ToolCall call) => (call.Text("posting"), call.Text("text")) switch
    {
        ({ } id, null) => call.Stand.Readings.FirstOrDefault(reading => $"{reading.Id}" == id.Trim()) is { } reading ? Told(reading, call)
            : new Refusal.WrongValue("posting", null, $"there is no job description '{id}'; 'postings' has their ids"),
        (null, { } text) => Told(call.Stand.Catalogue.Reader.Read(PastedPosting.Guess(new(text) { Source = "given by the assistant" })).With(call.Stand.Plan.Corrections, call.Stand.Catalogue), call),
        _ => new Refusal.WrongValue("posting", null, "give either 'posting', the id of one that the person brought, or 'text'"),
    };

    private static ToolAnswer Told(PostingReading reading, ToolCall call) => new(json =>
    {
        json.WritePropertyName("reading");
        ReadingJson.Write(json, reading, call.Flag("withText"));
    });
}
