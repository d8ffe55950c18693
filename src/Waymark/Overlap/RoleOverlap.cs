namespace Waymark;

/// <summary>Everything that is computed of one role for one person, each part from the same sample.</summary>
/// <param name="Sample">The postings, and the catalogue's word.</param>
/// <param name="Demand">What they ask for.</param>
/// <param name="Coverage">How much of it the person covers; <see langword="null"/> where nothing is asked.</param>
/// <param name="Reach">How many of them are within reach.</param>
/// <param name="Week">How the week is spent.</param>
/// <param name="Stacks">Rival technologies, and the one to aim at.</param>
public sealed record RoleOverlap(Sample Sample, RoleDemand Demand, Coverage? Coverage, Reach Reach, Week Week, IReadOnlyList<Stacks> Stacks)
{
    /// <summary>The role.</summary>
    public Role Role => Sample.Role;

    /// <summary>The skills that are asked for most, one of each set of rivals (the one that is held, else the most asked): what to ask somebody who looks at the role.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Skill> AskedMost(int most) => [.. (Coverage?.Bars ?? []).Select(bar => bar.AnyOf[0]).Distinct().Take(most)];

    /// <summary>Computes it for <paramref name="role"/> at the level that <paramref name="plan"/> aims at.</summary>
    /// <param name="role">The role.</param>
    /// <param name="readings">What was read, of any role and in any order.</param>
    /// <param name="plan">The person's answers.</param>
    /// <param name="holdings">The same answers about skills.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="today">Up to when present positions count.</param>
    public static RoleOverlap Of(Role role, IEnumerable<PostingReading> readings, Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today)
    {
        var sample = Sample.Of(role, plan.Now.TargetLevel, readings, catalogue);
        return new(
            sample,
            RoleDemand.Of(sample, catalogue),
            Coverage.Of(sample, holdings),
            Reach.Of(sample, holdings, Experience.Of(plan, role, today)),
            Week.Of(role, plan, catalogue),
            Waymark.Stacks.Of(sample, holdings, plan));
    }

    /// <summary>What can show something for a reason (<see cref="ReasonScores"/>).</summary>
    public ReasonSubject AsReasonSubject(DateOnly today, Func<PostingReading, bool?>? paysBaseline = null) => new(Sample, Demand, Week, today, paysBaseline);

    /// <summary>The role in the comparison of roles (<see cref="Ranking"/>).</summary>
    public Contender AsContender(ReasonScores reasons, Interval? needs = null, bool failsMust = false) =>
        new(Role, Coverage, Week, reasons.Scores.TryGetValue(Role, out var score) ? score : null, needs, failsMust);
}
