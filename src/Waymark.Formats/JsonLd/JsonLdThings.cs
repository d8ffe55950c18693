using System.Text.Json;

namespace Waymark.Formats;

/// <summary>
/// The things that JSON-LD describes, by their ids: what is described in one place is only named in others. A name is looked up once and what is found is not followed
/// further, because references may go round in circles.
/// </summary>
/// <param name="objects">All objects of the document.</param>
internal sealed class JsonLdThings(IEnumerable<JsonElement> objects)
{
    /// <summary>For a thing that stands alone.</summary>
    public static JsonLdThings None { get; } = new([]);

    private readonly Dictionary<string, JsonElement> fullest = objects
        .Where(one => one.Text("@id") is not null)
        .GroupBy(one => one.Text("@id")!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.MaxBy(one => one.EnumerateObject().Count()), StringComparer.Ordinal);

    /// <summary>What is said of <paramref name="thing"/>: where it does not say itself what it is called, the fullest description of its id.</summary>
    public JsonElement Of(JsonElement thing) =>
        thing.Text("@id") is { } id && thing.InWords() is null && fullest.TryGetValue(id, out var described) ? described : thing;

    /// <summary>Whether <paramref name="thing"/> only names what is described elsewhere.</summary>
    public bool IsNameOf(JsonElement thing) => thing.InWords() is null && Of(thing).InWords() is not null;
}
