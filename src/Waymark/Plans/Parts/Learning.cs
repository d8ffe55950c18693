using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>Learning one skill.</summary>
public sealed record Learning : PlanEntry
{
    /// <summary>The id of the skill.</summary>
    public string Skill { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the skill.</summary>
    public string? Name { get; init; }

    /// <summary>Hours that the person expects, 0..100,000; absent for our estimate.</summary>
    [Range(0, 1e5)]
    public double? Hours { get; init; }

    /// <summary>When it was begun.</summary>
    public DateOnly? Started { get; init; }

    /// <summary>When it was finished.</summary>
    public DateOnly? Finished { get; init; }

    /// <summary>Hours that it took so far, 0..100,000.</summary>
    [Range(0, 1e5)]
    public double? Spent { get; init; }

    /// <summary>Whether the person does not want to learn it.</summary>
    public bool? Skipped { get; init; }

    private protected override string OwnKey => Skill;

    internal override string Called => Name ?? Skill;

    internal override string NamedBy => "a skill";

    /// <summary>Whether it was begun, and neither finished nor set aside.</summary>
    [JsonIgnore]
    public bool InProgress => Started is not null && Finished is null && Skipped is not true;

    internal override IEnumerable<(string Field, string Problem)> Problems =>
        Finished < Started ? [("finished", $"{Day(Finished)} is before the day it was started, {Day(Started)}")] : [];
}
