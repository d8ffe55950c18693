using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>A part of a plan. Fields that this version does not know are kept and written again.</summary>
public abstract record PlanPart
{
    /// <summary>Fields that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
