using System.Text;
using System.Text.Json;

namespace Waymark;

/// <summary>A value of a JSON text: its path, the line it starts on, from 1, and its text where it is not a list or object.</summary>
internal readonly record struct JsonPlace(string Path, int Line, string Text);

/// <summary>A text that is JSON, and where its values are, so that a refusal can point to them.</summary>
internal sealed class JsonPlaces
{
    /// <summary>How deep lists and objects may be nested.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };
    private readonly byte[] bytes;

    private JsonPlaces(byte[] bytes) => this.bytes = bytes;

    /// <summary>The text, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes;

    /// <summary>Reads the whole text once, or says why it is not JSON, or which field is there twice (in any case).</summary>
    public static Outcome<JsonPlaces> Of(string text)
    {
        var places = new JsonPlaces(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF')));
        var reader = new Utf8JsonReader(places.bytes, Options);
        try
        {
            reader.Read();
            var twice = FieldTwice(ref reader);
            return twice is not null ? new Refusal.WrongValue(twice.TrimStart('.'), places.LineAt(reader.TokenStartIndex), "the field is there twice; keep one of them")
                : reader.Read() ? new Refusal.NotJson(places.LineAt(reader.TokenStartIndex), "something follows the end of the document; remove it")
                : places;
        }
        catch (JsonException problem)
        {
            return new Refusal.NotJson((int)(problem.LineNumber ?? 0) + 1, string.IsNullOrWhiteSpace(text) ? "there is nothing in it" : InWords(problem));
        }
        catch (InvalidOperationException)
        {
            return new Refusal.NotJson(places.LineAt(reader.TokenStartIndex), @"a \u… escape is only half of a character; remove it");
        }
    }

    /// <summary>The value at a path like <c>skills[3].level</c>, names in any case; where there is none, the nearest value around it.</summary>
    public JsonPlace At(string path)
    {
        var reader = new Utf8JsonReader(bytes, Options);
        reader.Read();
        var (place, here, index) = (PlaceOf(ref reader, ""), "", 0);
        while (here.Length < path.Length && reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var inner = $"{here}[{index++}]";
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                inner = (here + Field(reader.GetString()!)).TrimStart('.');
                reader.Read();
            }

            if (!IsWithin(path, inner))
            {
                reader.Skip();
                continue;
            }

            (place, here, index) = (PlaceOf(ref reader, inner), inner, 0);
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                break;
            }
        }

        return place;
    }

    /// <summary>Whether there is a value at a path.</summary>
    public bool Has(string path) => At(path).Path.Length == path.Length;

    /// <summary>A value as it is quoted in a refusal: not too long.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[38]) ? 38 : 39), "…");

    /// <summary>A field as the step of a path, written as <see cref="JsonException.Path"/> writes it.</summary>
    private static string Field(string name) =>
        name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-') ? $".{name}" : $"['{name}']";

    private static bool IsWithin(string path, string around) =>
        path.StartsWith(around, StringComparison.OrdinalIgnoreCase) && (path.Length == around.Length || path[around.Length] is '.' or '[');

    /// <summary>Reads one value with all in it; the path of a field that is there twice, from this value on.</summary>
    private static string? FieldTwice(ref Utf8JsonReader reader)
    {
        var (open, index) = (reader.TokenType, 0);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (open == JsonTokenType.String)
        {
            // Throws when half a character is escaped: such a text could not be written again.
            reader.GetString();
        }

        while (open is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Read();
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                break;
            }

            var step = $"[{index++}]";
            if (open == JsonTokenType.StartObject)
            {
                var name = reader.GetString()!;
                step = Field(name);
                if (!names.Add(name))
                {
                    return step;
                }

                reader.Read();
            }

            if (FieldTwice(ref reader) is { } inner)
            {
                return step + inner;
            }
        }

        return null;
    }

    private JsonPlace PlaceOf(ref Utf8JsonReader reader, string path) => new(path, LineAt(reader.TokenStartIndex), reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{Short(reader.GetString()!)}\"",
        _ => Short(Encoding.UTF8.GetString(reader.ValueSpan)),
    });

    private int LineAt(long position) => bytes.AsSpan(0, (int)position).Count((byte)'\n') + 1;

    private static string InWords(JsonException problem)
    {
        var end = problem.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = (end < 0 ? problem.Message : problem.Message[..end]).TrimEnd('.');
        return $"column {(problem.BytePositionInLine ?? 0) + 1}: {words}";
    }
}
