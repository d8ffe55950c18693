using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark.Web;

/// <summary>What of the first fifteen minutes is no part of the plan: what was passed over, and what was written.</summary>
internal sealed record FirstStepsNote
{
    private const string Name = "first-steps";

    /// <summary>Steps that were skipped or seen to their end.</summary>
    public IReadOnlyList<FirstStep> Passed { get; init; } = [];

    /// <summary>The role that was opened.</summary>
    public string? Role { get; init; }

    /// <summary>The answers to "what did people thank you for?".</summary>
    public IReadOnlyList<string> Thanks { get; init; } = [];

    /// <summary>Whether anything was done yet.</summary>
    [JsonIgnore]
    public bool IsBegun => Passed.Count > 0 || Role is not null || Thanks.Count > 0;

    /// <summary>What is kept of it.</summary>
    public static FirstStepsNote Of(Situation stand) =>
        stand.Store.Note(stand.PlanId, Name) is { } note ? JsonSerializer.Deserialize(note, FirstStepsJson.Default.FirstStepsNote)! : new();

    /// <summary>Keeps it.</summary>
    public void Keep(Situation stand) => stand.Store.SetNote(stand.PlanId, Name, JsonSerializer.Serialize(this, FirstStepsJson.Default.FirstStepsNote));

    /// <summary>The same with a step passed.</summary>
    public FirstStepsNote With(FirstStep passed) => this with { Passed = [.. Passed.Append(passed).Distinct().Order()] };
}

[JsonSerializable(typeof(FirstStepsNote))]
internal sealed partial class FirstStepsJson : JsonSerializerContext;
