using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>How plans are written as JSON, worked out at compile time.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(Plan))]
public sealed partial class PlanJson : JsonSerializerContext;
