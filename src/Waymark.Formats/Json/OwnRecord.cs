using System.Text.Json;

namespace Waymark.Formats;

/// <summary>A posting as people write it themselves: an object with <c>text</c> or <c>description</c> and whatever else they keep.</summary>
internal static class OwnRecord
{
    private static readonly string[] PlaceParts = ["city", "region", "state", "country", "countryCode"];

    /// <summary>Reads <paramref name="record"/>. The names of the fields are understood as the headers of a CSV file are.</summary>
    public static Posting Read(JsonElement record) => NamedFields.Compose(
        from property in record.EnumerateObject()
        let value = Value(property.Value, NamedFields.MeaningOf(property.Name))
        where value is not null
        select (property.Name, value));

    private static string? Value(JsonElement value, FieldMeaning meaning) => (meaning, value.ValueKind) switch
    {
        (FieldMeaning.Section or FieldMeaning.Description, JsonValueKind.Array) => value.InWords("\n- ") is { } items ? "- " + items : null,
        (FieldMeaning.Location, JsonValueKind.Object) => value.InWords() ?? Place(value),
        (FieldMeaning.Field, JsonValueKind.Object) => value.InWords() ?? Amount(value),
        _ => value.InWords(),
    };

    private static string? Place(JsonElement value) =>
        string.Join(", ", PlaceParts.Select(part => value.Text(part)).OfType<string>().Distinct()) is { Length: > 0 } place ? place : null;

    private static string? Amount(JsonElement value) =>
        PayWords.Of(value.Text("currency"), value.Number("min"), value.Number("max"), value.Text("period") ?? value.Text("interval"));
}
