using System.Globalization;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads JSON that may hold anything: whatever is not of the expected shape is absent.</summary>
internal static class JsonFields
{
    extension(JsonElement element)
    {
        /// <summary>The value of a property; <see langword="null"/> where there is none, or it is null.</summary>
        public JsonElement? At(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        /// <summary>The text of a property that is a text or a number; <see langword="null"/> where it is blank or anything else.</summary>
        public string? Text(string name) => element.At(name)?.AsText;

        /// <summary>The element as a text, if it is a text or a number and not blank.</summary>
        public string? AsText => element.ValueKind switch
        {
            JsonValueKind.String when element.GetString() is var text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };

        /// <summary>The element as a number, if it is one or a text that reads as one.</summary>
        public decimal? AsNumber =>
            decimal.TryParse(element.AsText, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

        /// <summary>The number of a property that is one, or a text that reads as one.</summary>
        public decimal? Number(string name) => element.At(name)?.AsNumber;

        /// <summary>The elements of an array; anything else is itself the only one.</summary>
        public IEnumerable<JsonElement> Items() => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray(),
            JsonValueKind.Null or JsonValueKind.Undefined => [],
            _ => [element],
        };

        /// <summary>The elements of a property that is an array, or the property itself.</summary>
        public IEnumerable<JsonElement> Items(string name) => element.At(name)?.Items() ?? [];

        /// <summary>
        /// The element in words, however it is nested: a text or number as it is, an object by what it calls itself, a list with separators.
        /// <see langword="null"/> where it says nothing.
        /// </summary>
        public string? InWords(string separator = "; ") => element.ValueKind switch
        {
            JsonValueKind.Object => element.Text("name") ?? element.Text("label") ?? element.Text("title") ?? element.Text("value") ?? element.Text("text") ?? element.Text("description"),
            JsonValueKind.Array => string.Join(separator, element.EnumerateArray().Select(item => item.InWords()).OfType<string>().Distinct()) is { Length: > 0 } all ? all : null,
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => element.AsText,
        };
    }
}
