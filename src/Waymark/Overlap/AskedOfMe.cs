namespace Waymark;

/// <summary>What one requirement of a posting means for a person.</summary>
/// <param name="Words">"competent", "novice so far", "not yet", "held, level open", "not asked yet".</param>
/// <param name="Kind">Met, missing, or open.</param>
/// <param name="Best">The alternative that the words are about: the best that is held.</param>
public sealed record AskedOfMe(string Words, ChipKind Kind, Skill Best)
{
    /// <summary>What <paramref name="requirement"/> means for somebody with <paramref name="holdings"/>.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="holdings">What is held.</param>
    /// <param name="target">The level aimed at, which a posting that says no level of a skill is read for (<see cref="SamplePosting.Of(PostingReading, Seniority?)"/>).</param>
    public static AskedOfMe Of(Requirement requirement, Holdings holdings, Seniority? target = null)
    {
        List<Skill> skills = [.. requirement.AnyOf.Select(mention => mention.Skill)];
        var met = WeightedAsk.MetBy(skills, SamplePosting.LevelFor(requirement.Level, target), holdings);
        var best = skills.MaxBy(skill => holdings.Of(skill).Low)!;
        var holding = holdings.Of(best);
        return met switch
        {
            { Low: >= 1 } => new(holding.Low.Words, ChipKind.Has, best),
            { High: >= 1 } when holding.Low > Level.None => new(holding.Asked ? "held, level open" : $"{holding.Low.Words} or more", ChipKind.Neutral, best),
            { High: >= 1 } => new("not asked yet", ChipKind.Neutral, best),
            { Low: > 0 } => new($"{holding.Low.Words} so far", ChipKind.Gap, best),
            _ => new("not yet", ChipKind.Gap, best),
        };
    }
}
