using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waymark.Cli;

/// <summary>What a field of a tool holds.</summary>
internal enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number, not below zero.</summary>
    Whole,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An object.</summary>
    Thing,

    /// <summary>A list of objects.</summary>
    Things,
}

/// <summary>A field of what a tool takes or tells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it says.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record ToolField(string Name, string Words, FieldKind Kind = FieldKind.Text)
{
    private const int LongestText = 200_000;

    /// <summary>Whether it may be left out.</summary>
    public bool Optional { get; init; }

    /// <summary>What a text can be, where it is one of a few.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How many texts or objects a list holds.</summary>
    public (int Least, int Most)? Count { get; init; }

    /// <summary>The JSON Schema of an object with some fields.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="closed">Whether it has no others.</param>
    public static JsonElement Schema(IReadOnlyList<ToolField> fields, bool closed)
    {
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.InJson()))),
            ["required"] = new JsonArray([.. fields.Where(field => !field.Optional).Select(field => JsonValue.Create(field.Name))]),
        };
        if (closed)
        {
            schema["additionalProperties"] = false;
        }

        return JsonElement.Parse(schema.ToJsonString());
    }

    /// <summary>What is wrong with what was given for some fields, and what to do; <see langword="null"/> where nothing is.</summary>
    public static Refusal? ProblemIn(IReadOnlyDictionary<string, JsonElement> given, IReadOnlyList<ToolField> fields) =>
        given.Keys.FirstOrDefault(name => fields.All(field => field.Name != name)) is { } unknown
            ? new Refusal.WrongValue(unknown, null, fields.Count == 0 ? "this tool takes nothing" : $"this tool takes only {string.Join(", ", fields.Select(field => field.Name))}")
            : (from field in fields
               let problem = given.TryGetValue(field.Name, out var value) ? field.ProblemWith(value) : field.Optional ? null : "is missing"
               where problem is not null
               select new Refusal.WrongValue(field.Name, null, $"{problem}; {field.Words}")).FirstOrDefault();

    private string? ProblemWith(JsonElement value) => (Kind, value.ValueKind) switch
    {
        // An assistant that cuts a text may cut a character in two.
        _ when JsonPlaces.Of(value.GetRawText()) is { Refused: true, Refusal: Refusal.NotJson(_, var half) } => half,
        (FieldKind.Text, JsonValueKind.String) when value.GetString()!.Length > LongestText => $"has more than {LongestText} characters",
        (FieldKind.Text, JsonValueKind.String) when Choices.Count > 0 && !Choices.Contains(value.GetString()) => $"is none of {string.Join(", ", Choices)}",
        (FieldKind.Text, JsonValueKind.String) or (FieldKind.Flag, JsonValueKind.True or JsonValueKind.False) => null,
        (FieldKind.Whole, JsonValueKind.Number) when value.TryGetInt32(out var number) && number >= 0 => null,
        (FieldKind.Texts or FieldKind.Things, JsonValueKind.Array) when Count is { } count && (value.GetArrayLength() < count.Least || value.GetArrayLength() > count.Most) => $"has {value.GetArrayLength()} entries, not {count.Least} to {count.Most}",
        (FieldKind.Texts, JsonValueKind.Array) when value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String) => null,
        (FieldKind.Things, JsonValueKind.Array) when value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object) => null,
        _ => "is of the wrong kind",
    };

    private JsonObject InJson()
    {
        var (type, items) = Kind switch
        {
            FieldKind.Text => ("string", (string?)null),
            FieldKind.Whole => ("integer", null),
            FieldKind.Flag => ("boolean", null),
            FieldKind.Thing => ("object", null),
            FieldKind.Texts => ("array", "string"),
            _ => ("array", "object"),
        };
        JsonObject schema = new() { ["type"] = type, ["description"] = Words };
        if (items is not null)
        {
            schema["items"] = new JsonObject { ["type"] = items };
        }

        if (Choices.Count > 0)
        {
            schema["enum"] = new JsonArray([.. Choices.Select(choice => JsonValue.Create(choice))]);
        }

        if (Count is { } count)
        {
            (schema["minItems"], schema["maxItems"]) = (count.Least, count.Most);
        }

        return schema;
    }
}
