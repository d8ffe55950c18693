using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using Waymark.Storage;
using Waymark.Web;

namespace Waymark.Cli;

/// <summary>Where calls of tools are answered: one person's plan, read anew whenever it was changed, be it by another program.</summary>
internal sealed class Desk(Store store, TimeProvider clock)
{
    /// <summary>What the name of an assistant begins with in History.</summary>
    public const string Assistant = "assistant";

    private const int LongestName = 60;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Situations situations = new(store, clock);
    private readonly long plan = store.PlanOf(Store.Me);

    /// <summary>Answers a call, or says why not.</summary>
    /// <param name="row">The tool.</param>
    /// <param name="given">What was given, by anybody.</param>
    /// <param name="caller">What the assistant calls itself.</param>
    public CallToolResult Answer(ToolRow row, IDictionary<string, JsonElement>? given, string? caller)
    {
        // Many assistants send null for what they leave out.
        var said = (given ?? new Dictionary<string, JsonElement>()).Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(StringComparer.Ordinal);
        ToolCall call = new(situations.Of(plan), said, By(caller));
        var answer = ToolField.ProblemIn(said, row.Takes) is { } problem ? problem : row.Answer(call);
        if (answer.Refused)
        {
            return new() { IsError = true, Content = [Block(row, answer.Refusal.Reason)] };
        }

        var json = Json(row, call, answer.Value);
        return new()
        {
            StructuredContent = JsonElement.Parse(json.Span),
            Content = [Block(row, answer.Value.Text ?? Encoding.UTF8.GetString(json.Span))],
        };
    }

    // A name is whatever an assistant says; the prefix tells it from the person.
    private static string By(string? caller) => PrintableText.Line(caller ?? "") is { Length: > 0 } name ? $"{Assistant}: {string.Concat(name.EnumerateRunes().Take(LongestName))}" : Assistant;

    private static TextContentBlock Block(ToolRow row, string text) => new() { Text = row.Quotes ? UntrustedText.Marked(text) : text };

    private static ReadOnlyMemory<byte> Json(ToolRow row, ToolCall call, ToolAnswer answer)
    {
        ArrayBufferWriter<byte> text = new();
        using Utf8JsonWriter json = new(text, Compact);
        json.WriteStartObject();
        json.WriteNumber("revision", answer.Revision ?? call.Stand.Revision.Number);
        json.WriteString("today", $"{call.Stand.Today:yyyy-MM-dd}");
        if (row.Quotes)
        {
            json.WriteBoolean("untrusted", true);
        }

        answer.Write(json);
        json.WriteEndObject();
        json.Flush();
        return text.WrittenMemory;
    }
}
