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
/// Rival technologies of one role, of which a plan contains one: technologies of one kind that are the same sort of thing (<see cref="Rivalry"/>), and either
/// stand among the alternatives that the catalogue names for the role or are asked for in different postings rather than together.
/// </summary>
/// <param name="Groups">The rivals, most postings first.</param>
/// <param name="Aim">The one to aim at.</param>
/// <param name="AimedBy">Whether the person picked it.</param>
public sealed record Stacks(IReadOnlyList<StackGroup> Groups, StackGroup Aim, StackAim AimedBy)
{
    /// <summary>Two technologies are rivals when at most this share of the postings of the rarer one asks for both on their own.</summary>
    public const double AskedTogetherAtMost = 1.0 / 3;

    /// <summary>What so large a share of the most postings ask for is asked as often (ours).</summary>
    public const double AsOften = 0.8;

    /// <summary>Technologies that fewer postings ask for say nothing about rivalry, unless the catalogue names them.</summary>
    public const int FewestPostings = 3;

    /// <summary>Why it is the one, to be said after "because".</summary>
    public string Why { get; init; } = "it is the most usual";

    /// <summary>Those between which neither the person nor the postings decide, the most usual first; empty where something does.</summary>
    public IReadOnlyList<StackGroup> AsGood { get; init => field = value ?? []; } = [];

    private IReadOnlyList<StackGroup> Possible => AsGood.Count > 0 ? AsGood : [Aim];

    // So many of what it follows from are named.
    private const int MostNamed = 2;

    /// <summary>The rivals that are not aimed at: nothing to learn for this role.</summary>
    public IEnumerable<Skill> Others => Groups.Where(group => group != Aim).Select(group => group.Skill);

    /// <summary>Every set of rivals of a role; empty where there are none.</summary>
    public static IReadOnlyList<Stacks> Of(Sample sample, Holdings holdings, Plan plan)
    {
        var askedBy = (from posting in sample.Postings
                       from skill in posting.Asks.SelectMany(ask => ask.AnyOf).Distinct()
                       select (skill, posting)).ToLookup(entry => entry.skill, entry => entry.posting);
        var alone = sample.Catalogue.Asks.Where(ask => ask.AnyOf.Count == 1).Select(ask => ask.AnyOf[0]).ToHashSet();
        List<List<Skill>> sets = [];
        foreach (var ask in sample.Catalogue.Asks)
        {
            foreach (var skill in ask.AnyOf.Where(skill => !alone.Contains(skill) && ask.AnyOf.Any(other => !alone.Contains(other) && skill.IsRivalOf(other))))
            {
                if (sets.Find(set => set.Contains(skill) || set.Exists(skill.IsRivalOf)) is not { } known)
                {
                    sets.Add([skill]);
                }
                else if (!known.Contains(skill))
                {
                    known.Add(skill);
                }
            }
        }

        foreach (var sort in askedBy.Select(group => group.Key)
            .Where(skill => skill.IsTechnology && askedBy[skill].Count() >= FewestPostings)
            .SelectMany(skill => skill.ChosenAmong, (skill, sort) => (skill, sort))
            .GroupBy(entry => (entry.sort, entry.skill.Kind), entry => entry.skill)
            .OrderBy(sort => sort.Key.sort, StringComparer.Ordinal).ThenBy(sort => sort.Key.Kind))
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

        return Together([.. sets.Select(set => Of(sample, set, askedBy, holdings, plan))]);
    }

    /// <summary>
    /// The same sets, with what goes together chosen together: nobody learns C++ for Unity, which is written in C#. Where the aim of one set is made for another of a second set than that one aims at,
    /// of the pairs that go together, and between which nothing else decides, the one with the fewest hours is aimed at.
    /// </summary>
    public static IReadOnlyList<Stacks> Together(IReadOnlyList<Stacks> sets)
    {
        List<Stacks> chosen = [.. sets];
        foreach (var (first, second) in from first in Enumerable.Range(0, chosen.Count) from second in Enumerable.Range(0, chosen.Count) where first != second select (first, second))
        {
            var (made, basis) = (chosen[first], chosen[second]);
            if (!basis.Groups.Any(group => IsMadeFor(made.Aim, group)) || IsMadeFor(made.Aim, basis.Aim))
            {
                continue;
            }

            List<(StackGroup Made, StackGroup For)> pairs = [.. from one in made.Possible from other in basis.Possible where IsMadeFor(one, other) select (one, other)];
            if (pairs.Count > 0)
            {
                var least = pairs.MinBy(pair => Hours(pair.Made) + Hours(pair.For));
                chosen[first] = AimingAt(made, least.Made, least.For);
                chosen[second] = AimingAt(basis, least.For, least.Made);
            }

            Stacks AimingAt(Stacks set, StackGroup aim, StackGroup with) => set.Possible.Count == 1 ? set : set with
            {
                Aim = aim,
                Why = pairs.Count == 1 ? $"it goes with {with.Skill.Name}" : $"together with {with.Skill.Name} it is less to learn than the others",
            };
        }

        return chosen;
    }

    private static bool IsMadeFor(StackGroup one, StackGroup other) => one.Skill.Prerequisites.Concat(one.Skill.BuildsOn).Contains(other.Skill.Id, StringComparer.Ordinal);

    private static double Hours(StackGroup group) => Effort.Of(group.Skill, Level.None, Level.Competent, null).Total;

    private static Stacks Of(Sample sample, List<Skill> rivals, ILookup<Skill, SamplePosting> askedBy, Holdings holdings, Plan plan)
    {
        List<StackGroup> groups = [.. rivals.Select(skill => new StackGroup(skill, [.. askedBy[skill]], Covered(skill, [.. askedBy[skill]], holdings))).OrderByDescending(group => group.Postings.Count)];
        var picked = groups.Find(group => plan.Stacks.Any(choice => choice.Role == sample.Role.Id && choice.Skill == group.Skill.Id));
        return picked is not null ? new(groups, picked, StackAim.Picked) { Why = "you chose it" } : Proposed(groups, sample, holdings, plan);
    }

    /// <summary>
    /// The one to aim at, by rows of which each leaves those that fulfil it best, and the last that leaves fewer is why. What is known comes first (but what is known below what is asked, and no posting names,
    /// does not go before what a posting requires), then what was begun; then what most postings ask for, and what they name; then what follows from what is held (Azure for somebody with Windows Server), or is liked; then the
    /// postings that are met: how many there are, times how much of them is covered for certain (what was not asked is no reason). Where several are left, it is the most asked or the most usual, which stands first.
    /// </summary>
    private static Stacks Proposed(List<StackGroup> groups, Sample sample, Holdings holdings, Plan plan)
    {
        var isRequired = groups.Exists(group => group.Postings.Any(posting => posting.Asks.Any(ask => ask.Necessity == Necessity.Required && ask.AnyOf.Contains(group.Skill))));
        var most = groups[0].Postings.Count;
        (Func<StackGroup, double> Of, Func<StackGroup, string> Why)[] rows =
        [
            (group => holdings.Of(group.Skill).Low is var held && held >= GapCandidates.EnoughToBuildOn && (!isRequired || group.Postings.Count > 0 || held >= LevelAsked(group.Skill, sample)) ? (int)held : 0, _ => "you know it"),
            (group => plan.Learning.Any(learning => learning.Skill == group.Skill.Id && GapCandidate.IsBegun(learning)) ? 1 : 0, _ => "you have begun it"),
            (group => most > 0 && group.Postings.Count >= AsOften * most ? 1 : 0, group => groups.Exists(other => other != group && other.Postings.Count > 0) ? "more of the postings ask for it" : "it is the one that the postings ask for"),
            (group => sample.Postings.Count(posting => DemandedSkill.OnlyNames(posting, group.Skill)), _ => "the postings name it"),
            (group => (int)holdings.Of(group.Skill).Low, _ => "you know something of it"),
            (group => FollowsFrom(group.Skill, holdings).Count, group => $"it goes with {CountWords.List([.. FollowsFrom(group.Skill, holdings).Take(MostNamed).Select(skill => skill.Name)])}, which you know"),
            (group => holdings.Answers.GetValueOrDefault(group.Skill.Id)?.Liking > 0 ? 1 : 0, _ => "you would like it"),
            (group => Math.Round((group.Postings.Count + 1) * group.Covered.Low, 9), _ => "you bring more of what is asked beside it"),
        ];
        var left = groups;
        string? why = null;
        foreach (var row in rows)
        {
            var best = left.Max(row.Of);
            var still = left.FindAll(group => row.Of(group) == best);
            (why, left) = (still.Count < left.Count ? row.Why(still[0]) : why, still);
        }

        Stacks proposed = new(groups, left[0], StackAim.Proposed) { AsGood = left };
        return why is null ? proposed : proposed with { Why = why };
    }

    // What is known of what it is used beside, of the platform that it belongs to, and of the language that a framework is written in.
    private static List<Skill> FollowsFrom(Skill skill, Holdings holdings)
    {
        List<Skill> written = skill.Kind == SkillKind.Framework ? [.. skill.Prerequisites.Select(holdings.Known).OfType<Skill>().Where(known => known.Kind == SkillKind.Language)] : [];
        return [.. skill.GoesWith.Concat(skill.BuildsOn).Select(holdings.Known).OfType<Skill>().Where(known => known.Kind == SkillKind.Platform || skill.GoesWith.Contains(known.Id, StringComparer.Ordinal))
            .Concat(written).Distinct()];
    }

    private static Level LevelAsked(Skill skill, Sample sample) => sample.Catalogue.Asks.Where(ask => ask.AnyOf.Contains(skill)).Select(ask => ask.Level).DefaultIfEmpty(Level.Competent).Min();

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
