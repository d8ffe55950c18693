using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waymark.Formats;

/// <summary>Puts what a person said into JSON of others' making. What they did not say is left out.</summary>
internal static class PersonJson
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of what there is.</summary>
    public static JsonObject? Some(params IEnumerable<(string Name, JsonNode? Value)> fields)
    {
        JsonObject all = [.. fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value))];
        return all.Count > 0 ? all : null;
    }

    /// <summary>A list of what there is.</summary>
    public static JsonArray? List(IEnumerable<JsonNode?> items) => items.OfType<JsonNode>().ToArray() is { Length: > 0 } all ? [.. all] : null;

    /// <summary>A list of words.</summary>
    public static JsonArray? Words(IEnumerable<string> words) => List(words.Where(text => text.Length > 0).Select(text => (JsonNode?)JsonValue.Create(PrintableText.Of(text))));

    /// <summary>Words.</summary>
    public static JsonNode? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : JsonValue.Create(PrintableText.Of(words));

    /// <summary>The file, as UTF-8.</summary>
    public static byte[] Bytes(JsonObject? root) => Encoding.UTF8.GetBytes((root ?? []).ToJsonString(Written) + "\n");
}
