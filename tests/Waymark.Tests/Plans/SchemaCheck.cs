using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Waymark.Tests;

/// <summary>Checks JSON against the part of JSON Schema that Waymark's schemas use; a keyword it does not know is a failure of the test.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> WordsOnly = ["$schema", "$defs", "title", "description", "format", "default"];

    /// <summary>The published schema of a name like <c>fit.schema.json</c>.</summary>
    public static SchemaCheck Published(string name) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", name)))!.AsObject());

    /// <summary>What does not fit, each with its path.</summary>
    public IEnumerable<string> Problems(JsonNode? value) => Problems(root, value, "$");

    /// <summary>What does not fit the schema at a place like <c>#/components/schemas/Plan</c>.</summary>
    public IEnumerable<string> Problems(string pointer, JsonNode? value) => Problems(At(pointer), value, "$");

    /// <summary>The paths of fields that the schema says nothing of.</summary>
    public IEnumerable<string> Undescribed(JsonNode? value) => Undescribed(root, value, "$");

    /// <summary>The same for the schema at a place like <c>#/components/schemas/Plan</c>.</summary>
    public IEnumerable<string> Undescribed(string pointer, JsonNode? value) => Undescribed(At(pointer), value, "$");

    private IEnumerable<string> Undescribed(JsonNode? schema, JsonNode? value, string path) => (schema?["$ref"], value) switch
    {
        ({ } pointer, _) => Referred($"{pointer}") is var (check, part) ? check.Undescribed(part, value, path) : [],
        (_, JsonObject part) when schema?["properties"] is { } fields => part.SelectMany(field => fields[field.Key] is { } inner ? Undescribed(inner, field.Value, $"{path}.{field.Key}") : [$"{path}.{field.Key}"]),
        (_, JsonArray list) when schema?["items"] is { } item => list.SelectMany(entry => Undescribed(item, entry, path)),
        _ => [],
    };

    // What stands before # is another schema, in a file beside this one.
    private (SchemaCheck Check, JsonNode Part) Referred(string reference)
    {
        var check = reference.Split('#')[0] is { Length: > 0 } file ? Published(file) : this;
        return (check, check.At(reference));
    }

    private IEnumerable<string> Problems(JsonNode schema, JsonNode? value, string path) => schema is not JsonObject keywords ? []
        : keywords.Where(keyword => !WordsOnly.Contains(keyword.Key)).SelectMany(keyword => Problems(keywords, keyword.Key, value, path));

    private IEnumerable<string> Problems(JsonObject schema, string keyword, JsonNode? value, string path)
    {
        var rule = schema[keyword]!;
        return keyword switch
        {
            "$ref" => Referred($"{rule}") is var (there, part) ? there.Problems(part, value, path) : [],
            "type" => Unless((rule as JsonArray ?? [rule.DeepClone()]).Any(type => Is(value, $"{type}")), $"is not of type {rule}"),
            "enum" => Unless(rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)), $"is none of {rule.ToJsonString()}"),
            "const" => Unless(JsonNode.DeepEquals(rule, value), $"is not {rule.ToJsonString()}"),
            "anyOf" => Unless(rule.AsArray().Any(one => !Problems(one!, value, path).Any()), "fits none of the choices"),
            "additionalProperties" when rule.GetValueKind() == JsonValueKind.False => value is JsonObject closed ? closed.Where(field => schema["properties"]?[field.Key] is null).Select(field => $"{path}: {field.Key} does not belong here") : [],
            "properties" => value is JsonObject part ? part.SelectMany(field => rule[field.Key] is { } inner ? Problems(inner, field.Value, $"{path}.{field.Key}") : []) : [],
            "required" => value is JsonObject whole ? rule.AsArray().Where(name => !whole.ContainsKey($"{name}")).Select(name => $"{path}: lacks {name}") : [],
            "items" => value is JsonArray list ? list.SelectMany((item, i) => Problems(rule, item, $"{path}[{i}]")) : [],
            "minimum" => Unless(value is null || Number(value) >= Number(rule), $"is less than {rule}"),
            "exclusiveMinimum" => Unless(value is null || Number(value) > Number(rule), $"is not more than {rule}"),
            "maximum" => Unless(value is null || Number(value) <= Number(rule), $"is more than {rule}"),
            "pattern" => Unless(value is null || Regex.IsMatch($"{value}", $"{rule}"), $"does not match {rule}"),
            _ => throw new NotSupportedException($"Say here what {keyword} means."),
        };

        IEnumerable<string> Unless(bool fits, string problem) => fits ? [] : [$"{path}: {value?.ToJsonString() ?? "null"} {problem}"];
    }

    /// <summary>What a pointer of the document points to.</summary>
    public JsonNode At(string pointer) => pointer.Split("#/").Skip(1).SelectMany(inside => inside.Split('/')).Aggregate((JsonNode)root, (node, step) => (node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node[step]) ?? throw new InvalidOperationException($"{pointer} points nowhere."));

    private static bool Is(JsonNode? value, string type) => (type, value?.GetValueKind()) switch
    {
        ("null", null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => Number(value!) == Math.Floor(Number(value!)),
        _ => false,
    };

    private static double Number(JsonNode value) => value.GetValueKind() == JsonValueKind.Number ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : double.NaN;
}
