using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Waymark.Tests;

/// <summary>
/// Compares JSON that a document shows with real JSON: the fields and the kinds of values always, and texts where they are exact. Numbers are examples, and so are times.
/// "…" stands for whatever there is: within a text, as the last of a list, or as a field with the rest of an object.
/// </summary>
internal sealed record ShownJson(bool Exact)
{
    private const string Rest = "…";

    /// <summary>The first difference; <see langword="null"/> where there is none.</summary>
    public string? Difference(JsonNode? shown, JsonNode? real) => Differences(shown, real, "$").FirstOrDefault();

    private IEnumerable<string> Differences(JsonNode? shown, JsonNode? real, string path) =>
        KindOf(shown) != KindOf(real) ? [$"{path}: {real?.ToJsonString() ?? "null"} instead of {shown?.ToJsonString() ?? "null"}"]
        : shown switch
        {
            JsonObject part => InObject(part, real!.AsObject(), path),
            JsonArray list => InList(list, real!.AsArray(), path),
            JsonValue when shown.GetValueKind() == JsonValueKind.String && Exact && !Says((string)shown!, (string)real!) => [$"{path}: “{real}” instead of “{shown}”"],
            _ => [],
        };

    private IEnumerable<string> InObject(JsonObject shown, JsonObject real, string path) =>
        shown.Where(field => field.Key != Rest).SelectMany(field => real.ContainsKey(field.Key) ? Differences(field.Value, real[field.Key], $"{path}.{field.Key}") : [$"{path}: lacks {field.Key}"])
            .Concat(shown.ContainsKey(Rest) ? [] : real.Where(field => !shown.ContainsKey(field.Key)).Select(field => $"{path}: has {field.Key} too"));

    private IEnumerable<string> InList(JsonArray shown, JsonArray real, string path)
    {
        var isCut = shown.Count > 0 && KindOf(shown[^1]) == JsonValueKind.String && (string)shown[^1]! == Rest;
        var count = isCut ? shown.Count - 1 : shown.Count;
        return real.Count < count || (!isCut && real.Count > count) ? [$"{path}: has {real.Count} entries"]
            : shown.Take(count).SelectMany((item, at) => Differences(item, real[at], $"{path}[{at}]"));
    }

    private static bool Says(string shown, string real) => (IsTime(shown) && IsTime(real)) || Regex.IsMatch(real, $"^{string.Join(".*", shown.Split(Rest).Select(Regex.Escape))}$", RegexOptions.Singleline);

    private static JsonValueKind KindOf(JsonNode? node) => (node?.GetValueKind() ?? JsonValueKind.Null) is var kind && kind == JsonValueKind.False ? JsonValueKind.True : kind;

    private static bool IsTime(string text) => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);
}
