using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>A role's week that replaces our estimate.</summary>
public sealed record TimeShares : PlanEntry
{
    /// <summary>The id of the role.</summary>
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the role.</summary>
    public string? Name { get; init; }

    /// <summary>The week; sums to 100.</summary>
    public IReadOnlyList<WeekShare> Activities { get; init => field = value ?? []; } = [];

    /// <summary>Who says so.</summary>
    public WeekSource Source { get; init; }

    /// <summary>The practitioner, where it is one.</summary>
    public string? Who { get; init; }

    /// <summary>When it was told.</summary>
    public DateOnly? Date { get; init; }

    private protected override string OwnKey => Role;

    internal override string Called => Name ?? Role;

    internal override string NamedBy => "a role";

    internal override IEnumerable<(string Field, string Problem)> Problems => WeekShare.ProblemsOf(Activities);
}

/// <summary>Where a week comes from.</summary>
public enum WeekSource
{
    /// <summary>The person changed it.</summary>
    Me,

    /// <summary>Somebody in the role told it.</summary>
    Practitioner,
}

/// <summary>An activity and the share of the week it takes.</summary>
public sealed record WeekShare : PlanEntry
{
    /// <summary>The id of the activity.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whole percent of the week, 0..100.</summary>
    [Range(0, 100)]
    public int Share { get; init; }

    private protected override string OwnKey => Id;

    /// <summary>
    /// The week of which <paramref name="given"/> are the parts, however much they sum to: whole percent that sum to 100, by largest remainder. Empty where nothing is given.
    /// </summary>
    public static IReadOnlyList<WeekShare> Scaled(IReadOnlyList<(string Id, string? Name, double Part)> given)
    {
        var parts = given.Where(part => part.Part > 0).ToList();
        var exact = parts.ConvertAll(part => part.Part / parts.Sum(other => other.Part) * 100);
        var whole = exact.ConvertAll(share => (int)Math.Floor(share));
        foreach (var (at, _) in exact.Index().OrderByDescending(entry => entry.Item - Math.Floor(entry.Item)).ThenBy(entry => entry.Index).Take(parts.Count == 0 ? 0 : 100 - whole.Sum()))
        {
            whole[at]++;
        }

        return [.. parts.Zip(whole, (part, share) => new WeekShare { Id = part.Id, Name = part.Name, Share = share })];
    }

    /// <summary>The share as the catalogue has it.</summary>
    public ActivityShare AsActivityShare() => new(Id, Share);

    /// <summary>What is wrong with a week.</summary>
    internal static IEnumerable<(string Field, string Problem)> ProblemsOf(IEnumerable<WeekShare> week) =>
        week.Sum(activity => (long)(activity?.Share ?? 0)) is var sum and not 100
            ? [("activities", $"the shares of the week sum to {sum}; make them sum to 100")]
            : [];
}
