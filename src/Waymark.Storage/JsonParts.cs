using System.Text;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>The fields of a JSON object, each as the bytes it stands in, so that every part is read by who knows it and is refused with its line.</summary>
internal readonly ref struct JsonParts
{
    private static readonly JsonReaderOptions Understood = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly ReadOnlySpan<byte> utf8;
    private readonly Dictionary<string, Range> parts;

    private JsonParts(ReadOnlySpan<byte> utf8, Dictionary<string, Range> parts)
    {
        this.utf8 = utf8;
        this.parts = parts;
    }

    /// <summary>Whether it is an object at all.</summary>
    public bool IsObject => parts is not null;

    /// <summary>All bytes, without a mark at the start.</summary>
    public ReadOnlySpan<byte> All => utf8;

    /// <summary>Tells the parts; what is no object has none.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonParts Of(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
        Dictionary<string, Range> parts = new(StringComparer.Ordinal);
        Utf8JsonReader json = new(utf8, Understood);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return new(utf8, null!);
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
        return new(utf8, parts);
    }

    /// <summary>Whether there is a field of that name.</summary>
    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>The bytes of a field; empty where there is none.</summary>
    public ReadOnlySpan<byte> Bytes(string name) => parts.TryGetValue(name, out var part) ? utf8[part] : [];

    /// <summary>Whether a field is just this text.</summary>
    public bool Says(string name, string text) => Bytes(name).SequenceEqual(Encoding.UTF8.GetBytes($"\"{text}\""));

    /// <summary>The line that a field begins on, from 1; 1 where there is none.</summary>
    public int LineOf(string name) => parts.TryGetValue(name, out var part) ? utf8[..part.Start.Value].Count((byte)'\n') + 1 : 1;

    /// <summary>A field as text, with as many lines before it as there are in the file, so that a refusal names the line of the file.</summary>
    public string InPlace(string name) => new string('\n', LineOf(name) - 1) + Encoding.UTF8.GetString(Bytes(name));
}
