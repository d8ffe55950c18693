using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>A plan and its postings as one JSON file: to take along, to read elsewhere, to bring back. The history is not in it; a backup has that.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Postings">The postings, in the order in which they were added.</param>
public sealed record PlanExport(Plan Plan, IReadOnlyList<Posting> Postings)
{
    /// <summary>What the field <c>format</c> says.</summary>
    public const string Format = "waymark-export";

    /// <summary>The version that this code writes, and the newest that it reads.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonReaderOptions Understood = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Writes it as UTF-8; the same plan and postings always give the same bytes. The stream stays open.</summary>
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
        json.WriteEndObject();
    }

    /// <summary>Reads an export, or says where it is wrong and what to do. A file of answers alone is read too: a plan without postings.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<PlanExport> Read(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        ReadOnlySpan<byte> utf8 = all.GetBuffer().AsSpan(0, (int)all.Length);
        utf8 = utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
        try
        {
            return Read(utf8);
        }
        catch (JsonException error)
        {
            return new Refusal.NotJson((int)(error.LineNumber ?? 0) + 1, "it ends too early, or it was changed by hand; export it again");
        }
    }

    private static Outcome<PlanExport> Read(ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, Range> parts = new(StringComparer.Ordinal);
        Utf8JsonReader json = new(utf8, Understood);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return NoExport;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            parts[name] = start..(int)json.BytesConsumed;
        }

        json.Read();
        if (!parts.ContainsKey("format"))
        {
            return Plan.Parse(Encoding.UTF8.GetString(utf8)).Then<PlanExport>(answers => answers with { Unknown = null } == Plan.Empty ? NoExport : new PlanExport(answers, []));
        }

        if (!parts.TryGetValue("format", out var format) || !utf8[format].SequenceEqual(Encoding.UTF8.GetBytes($"\"{Format}\"")) || !parts.TryGetValue("version", out var version) || !parts.TryGetValue("plan", out var plan))
        {
            return NoExport;
        }

        if (!int.TryParse(utf8[version], out var number) || number is < 1 or > Version)
        {
            return new Refusal.WrongValue("version", LineOf(utf8, version), $"this program reads version {Version}; open it with a newer Waymark");
        }

        // Lines before it, so that a refusal names the line of the file.
        var read = Plan.Parse(new string('\n', LineOf(utf8, plan) - 1) + Encoding.UTF8.GetString(utf8[plan]));
        if (read.Refused)
        {
            return read.Refusal;
        }

        return parts.TryGetValue("postings", out var postings) && JsonSerializer.Deserialize(utf8[postings], PostingForm.Json.IReadOnlyListPosting) is { } list
            ? list.Any(posting => posting is null || posting.Fields.Contains(null!)) ? new Refusal.WrongValue("postings", LineOf(utf8, postings), "null is no posting, nor a field of one; take it out") : new PlanExport(read.Value, list)
            : new PlanExport(read.Value, []);
    }

    private static Refusal.WrongValue NoExport => new("format", 1, $"this is no export of Waymark, which says \"format\": \"{Format}\" and has a version and a plan; choose another file");

    private static int LineOf(ReadOnlySpan<byte> utf8, Range part) => utf8[..part.Start.Value].Count((byte)'\n') + 1;
}
