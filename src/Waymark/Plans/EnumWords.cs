using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>
/// Writes an enum as a word in camel case (<c>onSite</c>) and reads it in any case. The source generator's own converter
/// writes Pascal case whatever the naming policy says, and its errors name types instead of choices.
/// </summary>
internal class EnumWords<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly IReadOnlyList<T> values;
    private readonly string[] words;

    /// <summary>Creates a converter that reads every value of the enum.</summary>
    public EnumWords()
        : this(Enum.GetValues<T>())
    {
    }

    private protected EnumWords(IReadOnlyList<T> values)
    {
        this.values = values;
        words = new string[values.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = values[at].InJson;
        }
    }

    /// <summary>The words that can be read.</summary>
    public IReadOnlyList<string> Words => words;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } word)
        {
            var trimmed = word.Trim();
            var at = Array.FindIndex(words, known => known.Equals(trimmed, StringComparison.OrdinalIgnoreCase));
            return at >= 0 ? values[at] : throw NoneOf($"\"{word}\"");
        }

        return reader.TokenType == JsonTokenType.Number && FromNumber(reader.TryGetInt32(out var number) ? number : int.MinValue) is { } numbered
            ? numbered
            : throw NoneOf(JsonElement.ParseValue(ref reader).GetRawText());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.InJson);

    private protected virtual T? FromNumber(int number) => null;

    private ProblemException NoneOf(string found) => new ProblemException(JsonPlaces.Short(found) + $" is none of {string.Join(", ", Words)}");
}

/// <summary>Reads a level of a plan: a word, or a number 1..5. "Not held" is said by <see cref="SkillAnswer.Held"/>.</summary>
internal sealed class LevelWords() : EnumWords<Level>(Levels.All)
{
    private protected override Level? FromNumber(int number) =>
        number is >= (int)Level.Novice and <= (int)Level.Expert ? (Level)number : null;
}

/// <summary>The word of an enum's value.</summary>
internal static class EnumWord
{
    extension<T>(T value)
        where T : struct, Enum
    {
        /// <summary>The value as it stands in JSON: <c>onSite</c>.</summary>
        public string InJson => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

        /// <summary>The value as people say it: <c>on site</c>.</summary>
        public string Spoken => string.Concat(value.ToString().Select((c, at) => char.IsUpper(c) ? (at == 0 ? "" : " ") + char.ToLowerInvariant(c) : $"{c}"));
    }
}

/// <summary>Wrong JSON, with a message that is already in words for the person.</summary>
internal sealed class ProblemException(string problem) : JsonException(problem);
