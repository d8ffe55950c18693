using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>A role that the person wrote down.</summary>
public sealed record OwnRole : PlanEntry
{
    /// <summary>An id that starts with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The title.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>Other titles to search for.</summary>
    public IReadOnlyList<string> Titles { get; init => field = value ?? []; } = [];

    /// <summary>The path it belongs to.</summary>
    public RoleDirection? Direction { get; init; }

    /// <summary>The week; sums to 100, or is left out.</summary>
    public IReadOnlyList<WeekShare> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What it asks for.</summary>
    public IReadOnlyList<AskedSkill> Skills { get; init => field = value ?? []; } = [];

    private protected override string OwnKey => Id;

    internal override string Called => Title;

    /// <summary>The role as the rest of Waymark takes it; of a family of one's own, for a technical direction unless said otherwise.</summary>
    public Role AsRole() => new(Id, Title, "own")
    {
        Direction = Direction ?? RoleDirection.Technical,
        Titles = Titles,
        Activities = [.. Activities.Select(share => share.AsActivityShare())],
        Skills = [.. Skills.Select(skill => skill.AsRoleSkill())],
    };

    internal override IEnumerable<(string Field, string Problem)> Problems
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Title))
            {
                yield return ("title", "is missing; give the role a title");
            }

            if (!OwnId.Is(Id))
            {
                yield return ("id", $"\"{Id}\" is no id of one's own; let it start with {OwnId.Prefix}");
            }

            foreach (var problem in Activities.Count == 0 ? [] : WeekShare.ProblemsOf(Activities))
            {
                yield return problem;
            }
        }
    }
}

/// <summary>A skill (or one of several rivals) that a role of one's own asks for.</summary>
public sealed record AskedSkill : PlanPart
{
    /// <summary>The id of the skill, where there is only one.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Ids of rivals of which one is enough, where there are several.</summary>
    public IReadOnlyList<string> AnyOf { get; init => field = value ?? []; } = [];

    /// <summary>How many of a hundred postings ask for it, 1..100; absent counts as 50.</summary>
    [Range(1, 100)]
    public int? Importance { get; init; }

    /// <summary>The level that is meant; absent counts as competent.</summary>
    public Level? Level { get; init; }

    /// <summary>What to build or show for it.</summary>
    public string? Evidence { get; init; }

    internal override IEnumerable<(string Field, string Problem)> Problems =>
        string.IsNullOrEmpty(Id) && AnyOf.Count == 0 ? [("", "names no skill; give it an id, or several in anyOf")] : [];

    /// <summary>The skill as the catalogue has it.</summary>
    public RoleSkill AsRoleSkill() => new(Id, AnyOf.Count > 0 ? AnyOf : null, Importance ?? 50, Level ?? Waymark.Level.Competent, Evidence);
}
