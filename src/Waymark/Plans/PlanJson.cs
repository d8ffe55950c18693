using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>
/// The types of plans and their changes as JSON, worked out at compile time. <see cref="Plan.Parse(string)"/> and <see cref="Plan.CanonicalJson"/>
/// read and write plans; what this alone would write is not the canonical form.
/// </summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    AllowOutOfOrderMetadataProperties = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonPlaces.MaxDepth,
    Converters =
    [
        typeof(LevelWords), typeof(EnumWords<Stage>), typeof(EnumWords<Seniority>), typeof(EnumWords<DegreeLevel>), typeof(EnumWords<DirectionChoice>),
        typeof(EnumWords<SkillSource>), typeof(EnumWords<RoleDirection>), typeof(EnumWords<WeekSource>), typeof(EnumWords<NeedWeight>),
        typeof(EnumWords<PayPeriod>), typeof(EnumWords<OpportunityStage>), typeof(EnumWords<Verdict>), typeof(EnumWords<PlanListName>), typeof(EnumWords<Criterion>),
    ])]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(PlanChange))]
[JsonSerializable(typeof(Proposals))]
internal sealed partial class PlanJson : JsonSerializerContext;
