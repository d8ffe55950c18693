using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>How a taxonomy is written and read, worked out at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Taxonomy))]
internal sealed partial class TaxonomyJson : JsonSerializerContext;
