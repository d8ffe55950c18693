namespace Waymark;

/// <summary>A skill below what is asked, before it has a place in the order.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Now">The level held for certain.</param>
/// <param name="Aim">The level to reach.</param>
/// <param name="Effort">The hours of this step.</param>
/// <param name="Learning">What the plan says about learning it.</param>
internal sealed record GapCandidate(Skill Skill, Level Now, Level Aim, Effort Effort, Learning? Learning)
{
    /// <summary>The step that closes it.</summary>
    public SkillStep Step => new(Skill, Aim);

    /// <summary>Whether it was begun and neither finished nor set aside.</summary>
    public bool InProgress => IsBegun(Learning);

    /// <summary>Whether something was begun and neither finished nor set aside.</summary>
    public static bool IsBegun(Learning? learning) => learning is { Finished: null, Skipped: not true } and ({ Started: not null } or { Spent: > 0 });
}

/// <summary>
/// Sorts every skill that is asked into three that are never confused: a gap for certain, something to check first, and (left out here) enough.
/// What a gap needs first is sorted the same way.
/// </summary>
internal sealed class GapCandidates
{
    /// <summary>The level at which a prerequisite is enough: small tasks alone.</summary>
    public const Level EnoughToBuildOn = Level.AdvancedBeginner;

    private readonly Holdings holdings;
    private readonly Catalogue catalogue;
    private readonly Dictionary<Skill, Learning> learning;
    private readonly Dictionary<Skill, IReadOnlyList<Skill>> neededFirst = [];
    private readonly Func<Skill, Skill?> productOf;

    /// <summary>Sorts what is asked and what that needs.</summary>
    /// <param name="holdings">What is held.</param>
    /// <param name="learning">What the plan says about learning.</param>
    /// <param name="catalogue">Where prerequisites are looked up.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="productOf">By which of its products a kind is learned here, as cloud platforms by one of them; <see langword="null"/> for what has none that is asked for.</param>
    public GapCandidates(Holdings holdings, IReadOnlyList<Learning> learning, Catalogue catalogue, IReadOnlyDictionary<Skill, DemandedSkill> asked, Func<Skill, Skill?> productOf)
    {
        (this.holdings, this.catalogue, this.productOf) = (holdings, catalogue, productOf);
        this.learning = (from entry in learning
                         let skill = catalogue.Skill(entry.Skill)
                         where skill is not null
                         group entry by skill).ToDictionary(group => group.Key, group => group.Last());
        foreach (var skill in asked.Keys.OrderBy(skill => skill.Id, StringComparer.Ordinal))
        {
            Sort(skill, asked[skill].ToLearn);
        }

        // What was begun and is enough for these roles already need not be finished for them.
        foreach (var skill in this.learning.Where(entry => GapCandidate.IsBegun(entry.Value) && !(asked.GetValueOrDefault(entry.Key)?.Asked <= holdings.Of(entry.Key).Low)).Select(entry => entry.Key))
        {
            Sort(skill, Level.Competent);
        }

        // What a gap needs may be a gap that needs something itself.
        while (Gaps.Keys.FirstOrDefault(skill => !neededFirst.ContainsKey(skill)) is { } next)
        {
            neededFirst[next] = SortWhatComesBefore(next);
        }
    }

    /// <summary>The gaps for certain.</summary>
    public Dictionary<Skill, GapCandidate> Gaps { get; } = [];

    /// <summary>What has to be checked first, and why.</summary>
    public Dictionary<Skill, (GapCandidate Candidate, CheckReason Reason)> Checks { get; } = [];

    /// <summary>What a gap needs first and is not held for certain, deepest first; skills on a circle are taken once. Nothing for what is no gap.</summary>
    public IReadOnlyList<Skill> NeededFirst(Skill skill) => neededFirst.GetValueOrDefault(skill, []);

    /// <summary>The step from what is held towards a level: above competent a level comes with use, so one at a time is aimed at.</summary>
    public GapCandidate Towards(Skill skill, Level level)
    {
        var held = holdings.Of(skill).Low;
        var aim = (Level)Math.Min((int)level, Math.Max((int)Level.Competent, (int)held + 1));
        return new(skill, held, aim, HoursOf(skill, held, aim), learning.GetValueOrDefault(skill));
    }

    /// <summary>The level below the aim with its hours; none where that is what is held, and none beside hours of the person's own, which are for the step as it is.</summary>
    public LowerAim? LowerFirst(GapCandidate candidate) =>
        candidate.Aim.Shifted(-1) is var lower && lower > candidate.Now && lower < candidate.Aim && !candidate.Skill.IsCredential && HoursOf(candidate.Skill, candidate.Now, lower) is { From: not HoursFrom.Person } effort
            ? new(lower, effort.Left) : null;

    private Effort HoursOf(Skill skill, Level from, Level to) => Effort.Of(skill, from, to, learning.GetValueOrDefault(skill), holdings.HoursOfPartsOf(skill));

    private List<Skill> SortWhatComesBefore(Skill skill)
    {
        List<Skill> found = [];
        Visit(skill, [skill]);
        return found;

        void Visit(Skill at, HashSet<Skill> seen)
        {
            // Who does small tasks with it has what it needs.
            foreach (var before in (holdings.Of(at).Low >= EnoughToBuildOn ? [] : at.Prerequisites).Select(catalogue.Skill).OfType<Skill>().Select(LearnedBy).Where(seen.Add).ToList())
            {
                Visit(before, seen);
                Sort(before, EnoughToBuildOn);
                if (holdings.Of(before).Low < EnoughToBuildOn && (Gaps.ContainsKey(before) || Checks.ContainsKey(before)))
                {
                    found.Add(before);
                }
            }
        }
    }

    // Who has nothing of a kind learns it by one of its products.
    private Skill LearnedBy(Skill needed) => holdings.Of(needed).Low >= EnoughToBuildOn ? needed : productOf(needed) ?? needed;

    // A strength that one has already, or says to have without saying how well, grows with the work; it is no course to take.
    private static bool IsStrengthEnough(Skill skill, Holding held) => skill.Kind == SkillKind.Strength && (held.Low >= Level.Competent || held is { Asked: true, IsHeld: true, High: > Level.Competent });

    private void Sort(Skill skill, Level? asking)
    {
        var held = holdings.Of(skill);
        // What only others can grant is no step of learning.
        if (asking is not { } level || skill is { IsCredential: true, Hours: null } || Gaps.ContainsKey(skill) || Checks.ContainsKey(skill) || held.Low >= level || IsStrengthEnough(skill, held))
        {
            return;
        }

        var learned = learning.GetValueOrDefault(skill);
        var candidate = Towards(skill, level);
        if (learned?.Finished is not null)
        {
            Checks[skill] = (candidate, CheckReason.FinishedNotRated);
        }
        else if (held.High < level || candidate.InProgress || learned?.Skipped == true)
        {
            Gaps[skill] = candidate;
        }
        else
        {
            Checks[skill] = (candidate, held.Asked ? CheckReason.NotRated : CheckReason.NotAsked);
        }
    }
}
