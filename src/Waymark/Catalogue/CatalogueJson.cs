using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>How the catalogue's JSON files are read, worked out at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Reason[]))]
[JsonSerializable(typeof(Need[]))]
[JsonSerializable(typeof(Strength[]))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
