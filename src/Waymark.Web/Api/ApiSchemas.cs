using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Waymark.Web;

/// <summary>The shapes of what is read and written, as JSON Schemas by name: those that are published, of changes as the types tell, and of the answers that only the API has.</summary>
internal static class ApiSchemas
{
    private static readonly string[] Published = ["Plan", "Reading", "Demand", "Fit", "Gaps", "Needs", "Questions"];

    /// <summary>All of them, to stand under <c>#/components/schemas</c>.</summary>
    public static JsonObject All()
    {
        var all = Embedded("shapes.json");
        all["Change"] = Moved(CanonicalJson.Changes.GetJsonSchemaAsNode(typeof(PlanChange), new() { TreatNullObliviousAsNonNullable = true }), "Change");
        foreach (var name in Published)
        {
            all[name] = Moved(Embedded($"{name.ToLowerInvariant()}.schema.json"), name);
        }

        return new(all.OrderBy(shape => shape.Key, StringComparer.Ordinal).Select(shape => KeyValuePair.Create(shape.Key, shape.Value?.DeepClone())));
    }

    private static JsonObject Embedded(string name)
    {
        using var text = typeof(ApiSchemas).Assembly.GetManifestResourceStream($"schemas/{name}")!;
        return JsonNode.Parse(text)!.AsObject();
    }

    // What points into the schema itself points to its new place.
    private static JsonNode Moved(JsonNode schema, string name)
    {
        (schema as JsonObject)?.Remove("$schema");
        foreach (var part in Parts(schema))
        {
            if (part["$ref"] is JsonValue pointer && $"{pointer}" is ['#', ..] inside)
            {
                part["$ref"] = $"#/components/schemas/{name}{inside[1..]}";
            }
        }

        return schema;
    }

    private static List<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject part => [part, .. part.SelectMany(field => Parts(field.Value))],
        JsonArray list => [.. list.SelectMany(Parts)],
        _ => [],
    };
}
