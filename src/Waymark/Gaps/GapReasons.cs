namespace Waymark;

/// <summary>Why a gap stands where it stands, in words.</summary>
internal sealed class GapReasons(GapProgress progress)
{
    // So many roles, or things that would do as well, are named.
    private const int MostNamed = 3;

    // What takes so many hours has what is sooner done before it.
    private const double ManyHours = 40;

    /// <summary>That something else needs it.</summary>
    public static string NeededBefore(GapCandidate candidate) => $"It is needed before {candidate.Skill.Name}.";

    /// <summary>That nearly all postings of a role ask for it.</summary>
    public string OfCore(GapCandidate candidate, Role role) =>
        $"Nearly all postings for “{role.Title}” ask for {Opening.Called(progress.OneOfIn(role, candidate.Skill))}.{(candidate.Effort.Left >= ManyHours && progress.Taken.Any(earlier => earlier.Effort.Left < candidate.Effort.Left) ? " It takes long, so some of what is sooner done comes before it." : "")}";

    /// <summary>That nothing else is missing.</summary>
    public string OfTheOnlyOne(GapCandidate candidate) => "It is the one thing that is known to be missing." + Instead(candidate);

    /// <summary>Why a gap is the best to take next.</summary>
    /// <param name="candidate">The gap.</param>
    /// <param name="isOftenAsked">Whether it goes first because it is asked often.</param>
    /// <param name="isLast">Whether nothing else is left to take.</param>
    /// <param name="isOfWhatFits">Whether it fits before the date that the person named, and something else does not.</param>
    public string Best(GapCandidate candidate, bool isOftenAsked, bool isLast, bool isOfWhatFits = false)
    {
        List<string> roles = [.. from sample in progress.Samples
                                 let level = progress.LevelAskedIn(sample, candidate)
                                 where level is not null
                                 select $"{sample.Role.WithArticle}{(progress.Samples.Count > 1 && level < candidate.Aim ? $" ({level.Value.Words} is enough there)" : "")}"];
        var counts = progress.Samples.Count < 2 || roles.Count == 0 ? "" : $"It counts for {CountWords.List(roles.Count > MostNamed ? [.. roles.Take(MostNamed), "others"] : roles)}. ";
        var isFirst = progress.Taken.Count == 0;
        return (counts + (!isFirst && counts.Length > 0 ? ""
            : isOftenAsked && isFirst
            ? $"Of what is asked most{OfWhom(candidate)}{(isOfWhatFits ? " and fits before your date" : "")}, it brings you furthest for its {CountWords.Hours(candidate.Effort.Left)}."
            : isFirst
            ? $"Hour for hour it brings you further than anything else on the list{(isOfWhatFits ? " that fits before your date" : "")} ({CountWords.Hours(candidate.Effort.Left)})."
            : isLast ? ""
            : $"Of what is left after {progress.Taken[^1].Skill.Name}{(isOfWhatFits ? " and fits before your date" : "")}, it brings most for its {CountWords.Hours(candidate.Effort.Left)}.")).TrimEnd() + Instead(candidate);
    }

    // What is asked most of the one in front needs no name.
    private string OfWhom(GapCandidate candidate)
    {
        if (progress.Samples.Count < 2 || ShareOf(progress.Samples[0]) >= GapOrdering.Often)
        {
            return "";
        }

        return $" of {progress.Samples.MaxBy(ShareOf)!.Role.WithArticle}";

        double ShareOf(Sample sample) => DemandedSkill.ShareIn(sample, candidate.Skill, progress.Value.LevelOf);
    }

    // Where most that ask for it would be content with something else that the person may know, that is said.
    private string Instead(GapCandidate candidate)
    {
        var asks = progress.Samples.SelectMany(sample => sample.Postings.Append(sample.Catalogue)).SelectMany(posting => posting.Asks)
            .Where(ask => ask.AnyOf.Contains(candidate.Skill) && candidate.Now < ask.Level && !ask.AnyOf.Any(other => other != candidate.Skill && progress.Value.LevelOf(other) >= ask.Level)).ToList();
        var open = asks.SelectMany(ask => ask.AnyOf.Distinct()).Where(skill => skill != candidate.Skill && !(progress.Holdings.Of(candidate.Skill).IsNotHeld && skill.IsProductOf(candidate.Skill)) && !progress.Holdings.Of(skill).Asked && progress.Holdings.Of(skill).Low == Level.None && !skill.IsAnsweredByRivals(progress.Rivals.Of(skill), progress.Holdings))
            .CountBy(skill => skill).Where(entry => entry.Value * 2 > asks.Count).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).Select(entry => entry.Key.Name).ToList();
        return asks.Exists(ask => ask.AnyOf.Count == 1) || open.Count == 0 ? "" : $" {CountWords.List([.. open.Take(MostNamed)], "or")} would do as well, if you know {(open.Count == 1 ? "it" : "one of them")}.";
    }
}
