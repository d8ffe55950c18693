using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>A plan, its postings and what people who help wrote as one JSON file: to take along, to read elsewhere, to bring back. The history is not in it; a backup has that.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Postings">The postings, in the order in which they were added.</param>
public sealed record PlanExport(Plan Plan, IReadOnlyList<Posting> Postings)
{
    /// <summary>What the field <c>format</c> says.</summary>
    public const string Format = "waymark-export";

    /// <summary>The version that this code writes, and the newest that it reads.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What people who help wrote, in the order in which it came in.</summary>
    public IReadOnlyList<KeptRemark> Remarks { get; init; } = [];

    /// <summary>Writes it as UTF-8; the same plan, postings and remarks always give the same bytes. The stream stays open.</summary>
    public void Write(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Written);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WritePropertyName("plan");
        using (var plan = JsonDocument.Parse(Plan.CanonicalJson()))
        {
            plan.WriteTo(json);
        }

        json.WritePropertyName("postings");
        JsonSerializer.Serialize(json, Postings, PostingForm.Json.IReadOnlyListPosting);
        if (Remarks.Count > 0)
        {
            json.WritePropertyName("remarks");
            ExportedRemarks.Write(json, Remarks);
        }

        json.WriteEndObject();
    }

    /// <summary>Reads an export, or says where it is wrong and what to do. A file of answers alone is read too: a plan without postings.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<PlanExport> Read(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        try
        {
            return Read(JsonParts.Of(all.GetBuffer().AsSpan(0, (int)all.Length)));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return new Refusal.NotJson((int)((error as JsonException)?.LineNumber ?? 0) + 1, "it ends too early, or it was changed by hand; export it again");
        }
    }

    private static Outcome<PlanExport> Read(JsonParts parts)
    {
        if (!parts.IsObject)
        {
            return NoExport;
        }

        if (!parts.Has("format"))
        {
            var isVersioned = parts.Has("version");
            return Plan.Parse(Encoding.UTF8.GetString(parts.All)).Then<PlanExport>(answers => answers with { Unknown = null } == Plan.Empty && (answers.Unknown is { Count: > 0 } || !isVersioned) ? NoExport : new PlanExport(answers, []));
        }

        if (!parts.Says("format", Format) || !parts.Has("version") || !parts.Has("plan"))
        {
            return NoExport;
        }

        if (!int.TryParse(parts.Bytes("version"), out var number) || number is < 1 or > Version)
        {
            return new Refusal.WrongValue("version", parts.LineOf("version"), $"this program reads version {Version}; open it with a newer Waymark");
        }

        var read = Plan.Parse(parts.InPlace("plan"));
        if (read.Refused)
        {
            return read.Refusal;
        }

        var postings = parts.Has("postings") ? JsonSerializer.Deserialize(parts.Bytes("postings"), PostingForm.Json.IReadOnlyListPosting) ?? [] : [];
        if (postings.Any(posting => posting is null || posting.Fields.Contains(null!)))
        {
            return new Refusal.WrongValue("postings", parts.LineOf("postings"), "null is no posting, nor a field of one; take it out");
        }

        return ExportedRemarks.Read(parts.Bytes("remarks"), parts.LineOf("remarks")).Then<PlanExport>(remarks => new PlanExport(read.Value, postings) { Remarks = remarks });
    }

    private static Refusal.WrongValue NoExport => new("format", 1, $"this is no export of Waymark, which says \"format\": \"{Format}\" and has a version and a plan; choose another file");
}
