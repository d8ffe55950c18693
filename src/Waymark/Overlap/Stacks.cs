namespace Waymark;

/// <summary>A group of postings that ask for one of rival technologies.</summary>
/// <param name="Skill">The technology that stands for it.</param>
/// <param name="Postings">The postings that ask for it, alone or as one of several.</param>
/// <param name="Covered">How much of what these postings ask the person covers on average; for the catalogue alone how much of the technology itself.</param>
public sealed record StackGroup(Skill Skill, IReadOnlyList<SamplePosting> Postings, Interval Covered);

/// <summary>How the stack that the person aims at came about.</summary>
public enum StackAim
{
    /// <summary>Proposed: nothing was picked.</summary>
    Proposed,

    /// <summary>Picked by the person.</summary>
    Picked,
}

/// <summary>
/// Rival technologies of one role, of which a plan contains one (method 9): the alternatives that the catalogue names for the role, and technologies that are the same
/// sort of thing (they share an is-a parent) and are asked for in different postings rather than together.
/// </summary>
/// <param name="Groups">The rivals, most postings first.</param>
/// <param name="Aim">The one to aim at.</param>
/// <param name="AimedBy">Whether the person picked it.</param>
public sealed record Stacks(IReadOnlyList<StackGroup> Groups, StackGroup Aim, StackAim AimedBy)
{
    /// <summary>Two technologies are rivals when at most this share of the postings of the rarer one asks for both on their own.</summary>
    public const double AskedTogetherAtMost = 1.0 / 3;

    /// <summary>Technologies that fewer postings ask for say nothing about rivalry, unless the catalogue names them.</summary>
    public const int FewestPostings = 3;

    /// <summary>The rivals that are not aimed at: nothing to learn for this role.</summary>
    public IEnumerable<Skill> Others => Groups.Where(group => group != Aim).Select(group => group.Skill);

    /// <summary>Every set of rivals of a role; empty where there are none.</summary>
    public static IReadOnlyList<Stacks> Of(Sample sample, Holdings holdings, Plan plan)
    {
        var askedBy = (from posting in sample.Postings
                       from skill in posting.Asks.SelectMany(ask => ask.AnyOf).Distinct()
                       select (skill, posting)).ToLookup(entry => entry.skill, entry => entry.posting);
        List<List<Skill>> sets = [.. from ask in sample.Catalogue.Asks where ask.AnyOf.Count > 1 && ask.AnyOf.All(skill => skill.IsTechnology) let rivals = ask.AnyOf.Where(skill => !ask.AnyOf.Any(other => other.IsA.Contains(skill.Id))).ToList() where rivals.Count > 1 select rivals];
        foreach (var sort in askedBy.Select(group => group.Key)
            .Where(skill => skill.IsTechnology && askedBy[skill].Count() >= FewestPostings)
            .SelectMany(skill => skill.IsA, (skill, sort) => (skill, sort))
            .GroupBy(entry => entry.sort, entry => entry.skill, StringComparer.Ordinal)
            .OrderBy(sort => sort.Key, StringComparer.Ordinal))
        {
            var rivals = RivalsAmong([.. sort.OrderByDescending(skill => askedBy[skill].Count()).ThenBy(skill => skill.Id, StringComparer.Ordinal)], askedBy);
            if (sets.Find(set => set.Intersect(rivals).Any()) is { } known)
            {
                known.AddRange(rivals.Except(known).ToList());
            }
            else if (rivals.Count > 1)
            {
                sets.Add(rivals);
            }
        }

        return [.. sets.Select(set => Of(sample.Role, set, askedBy, holdings, plan))];
    }

    private static Stacks Of(Role role, List<Skill> rivals, ILookup<Skill, SamplePosting> askedBy, Holdings holdings, Plan plan)
    {
        List<StackGroup> groups = [.. rivals.Select(skill => new StackGroup(skill, [.. askedBy[skill]], Covered(skill, [.. askedBy[skill]], holdings))).OrderByDescending(group => group.Postings.Count)];
        var picked = groups.Find(group => plan.Stacks.Any(choice => choice.Role == role.Id && choice.Skill == group.Skill.Id));

        // Postings that are likely to be met: how many there are, times how much of them is covered. One more keeps the catalogue alone from being nothing.
        var proposed = groups.MaxBy(group => Math.Round((group.Postings.Count + 1) * (group.Covered.Middle + holdings.Of(group.Skill).Low.Covers(Level.Competent)), 9))!;
        return new(groups, picked ?? proposed, picked is null ? StackAim.Proposed : StackAim.Picked);
    }

    private static Interval Covered(Skill skill, List<SamplePosting> postings, Holdings holdings)
    {
        if (postings.Count == 0)
        {
            return WeightedAsk.MetBy([skill], Level.Competent, holdings);
        }

        var (low, high) = (0.0, 0.0);
        foreach (var covered in postings.Select(posting => Coverage.OfPosting(posting, holdings)!.Value))
        {
            low += covered.Low;
            high += covered.High;
        }

        return new(low / postings.Count, high / postings.Count);
    }

    // Most asked first; each joins the rivals when it is seldom asked together with any of them.
    private static List<Skill> RivalsAmong(List<Skill> sameSort, ILookup<Skill, SamplePosting> askedBy)
    {
        List<Skill> rivals = [];
        foreach (var skill in sameSort)
        {
            if (rivals.TrueForAll(rival => AskedTogether(skill, rival, askedBy) <= AskedTogetherAtMost * Math.Min(askedBy[skill].Count(), askedBy[rival].Count())))
            {
                rivals.Add(skill);
            }
        }

        return rivals;
    }

    private static int AskedTogether(Skill one, Skill other, ILookup<Skill, SamplePosting> askedBy) =>
        askedBy[one].Count(posting =>
            posting.Asks.Any(ask => ask.AnyOf.Contains(one) && !ask.AnyOf.Contains(other)) && posting.Asks.Any(ask => ask.AnyOf.Contains(other) && !ask.AnyOf.Contains(one)));
}
