using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Waymark.Tests;

/// <summary>
/// The JSON Schema of a plan, made from the types: form from the serializer, words from the XML documentation, limits from the attributes.
/// The exporter itself knows neither words nor limits nor how enums are written. Unknown fields are allowed everywhere.
/// </summary>
internal static class PlanSchema
{
    private static readonly XmlDocs Docs = new(typeof(Plan).Assembly);

    public static string Json()
    {
        var schema = CanonicalJson.Plans.GetJsonSchemaAsNode(typeof(Plan), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Told }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A Waymark plan");
        return schema.ToJsonString(new(JsonSerializerOptions.Default) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonObject Told(JsonSchemaExporterContext context, JsonNode node)
    {
        var (type, nullable) = Nullable.GetUnderlyingType(context.TypeInfo.Type) is { } inner ? (inner, true) : (context.TypeInfo.Type, false);
        var property = context.PropertyInfo?.AttributeProvider as PropertyInfo;
        var schema = type.IsEnum && node is not JsonObject ? Choices(type, nullable) : node.AsObject();
        var words = property is not null ? Docs.Of(property) : Docs.Of(type);
        if (type.IsEnum)
        {
            words = $"{words} {Meanings(type)}".Trim();
        }

        // The exporter says nothing of items that a converter of ours writes.
        if (context.TypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { IsEnum: true } each } && !schema.ContainsKey("items"))
        {
            schema["items"] = new JsonObject { ["description"] = $"{Docs.Of(each)} {Meanings(each)}", ["enum"] = Choices(each, nullable: false)["enum"]!.DeepClone() };
        }

        if (words is not null)
        {
            schema.Remove("description");
            schema.Insert(0, "description", words);
        }

        if (type.IsSubclassOf(typeof(PlanEntry)) && type.GetProperty("Id") is not null && schema.ContainsKey("properties"))
        {
            schema["required"] = new JsonArray("id");
        }

        foreach (var limit in property?.GetCustomAttributes<ValidationAttribute>() ?? [])
        {
            Limit(schema, limit);
        }

        return schema;
    }

    private static string Meanings(Type type) =>
        $"{string.Join("; ", type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(choice => choice.Name != nameof(Level.None) || type != typeof(Level)).Select(choice => $"{JsonNamingPolicy.CamelCase.ConvertName(choice.Name)}: {Docs.Of(choice)?.TrimEnd('.')}"))}.";

    private static JsonObject Choices(Type type, bool nullable)
    {
        var choices = Enum.GetNames(type).Where(name => type != typeof(Level) || name != nameof(Level.None)).Select(name => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(name));
        var numbers = type == typeof(Level) ? Levels.All.Select(level => (JsonNode?)(int)level) : [];
        return new() { ["enum"] = new JsonArray([.. choices, .. numbers, .. nullable ? [null] : Array.Empty<JsonNode?>()]) };
    }

    private static void Limit(JsonObject schema, ValidationAttribute limit)
    {
        switch (limit)
        {
            case RangeAttribute range:
                schema[range.MinimumIsExclusive ? "exclusiveMinimum" : "minimum"] = JsonNode.Parse(FormattableString.Invariant($"{range.Minimum}"));
                schema["maximum"] = JsonNode.Parse(FormattableString.Invariant($"{range.Maximum}"));
                break;
            case RegularExpressionAttribute pattern:
                schema["pattern"] = pattern.Pattern;
                break;
            default:
                throw new NotSupportedException($"Say here how a schema writes {limit.GetType().Name}.");
        }
    }
}
