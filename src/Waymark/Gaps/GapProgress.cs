namespace Waymark;

/// <summary>What roles ask for beside what is held and begun, and what was taken into the order so far.</summary>
internal sealed class GapProgress
{
    // A role that comes first so often beside the one in front is learned for as much.
    private const double HalfAsOften = 0.5;

    // The lowest of −2…+2.
    private const int Disliked = -2;

    private readonly IReadOnlyList<Learning> learning;
    private readonly List<Gap> taken = [];
    private ReadyCount ready;

    public GapProgress(IReadOnlyList<Sample> samples, Holdings holdings, IReadOnlyList<Learning> learning, Catalogue catalogue, IReadOnlyList<Stacks> stacks, IReadOnlyList<double>? shares)
    {
        (Samples, Holdings, this.learning, Catalogue) = (samples, holdings, learning, catalogue);
        InFront = [.. samples.Where((_, at) => shares is null || shares.Count <= at || shares[at] >= HalfAsOften * shares[0])];

        // What one role leaves out for another technology may be just what another role aims at, or asks for by itself.
        Aims = stacks.Select(set => set.Aim.Skill).Concat(samples.SelectMany(sample => sample.Catalogue.Asks).Where(ask => ask.AnyOf.Count == 1).Select(ask => ask.AnyOf[0])).ToHashSet();
        LeftForAim = stacks.SelectMany(set => set.Others.Where(skill => !Aims.Contains(skill)), (set, skill) => (set, skill))
            .DistinctBy(entry => entry.skill).ToDictionary(entry => entry.skill, entry => entry.set);
        Asked = DemandedSkill.In(samples, skill => holdings.Of(skill).Low);
        Candidates = new(holdings, learning, catalogue, Asked, ProductOf);
        Rivals = new(samples, catalogue);
        Value = new(samples, holdings, catalogue, shares);
        ready = ReadyCount.Of(samples, Value.LevelOf, IsRefused);
    }

    public IReadOnlyList<Sample> Samples { get; }

    /// <summary>The samples of the role in front and of those that come first at least half as often.</summary>
    public IReadOnlyList<Sample> InFront { get; }

    /// <summary>The samples of the roles in mind that the order is not for.</summary>
    public IReadOnlyList<Sample> Waiting { get; init => field = value ?? []; } = [];

    /// <summary>The roles in mind that ask for more of it than is held, those that the order is for first.</summary>
    public IReadOnlyList<Role> AllAsking(GapCandidate candidate) => [.. Samples.Concat(Waiting).Where(sample => IsAskedIn(sample, candidate)).Select(sample => sample.Role)];

    public Holdings Holdings { get; }

    public Catalogue Catalogue { get; }

    /// <summary>What is asked, counted.</summary>
    public IReadOnlyDictionary<Skill, DemandedSkill> Asked { get; }

    /// <summary>The gaps, and what is to be checked first.</summary>
    public GapCandidates Candidates { get; }

    public RivalGroups Rivals { get; }

    /// <summary>What all that is held and taken is worth.</summary>
    public ReachValue Value { get; }

    /// <summary>The skills that the roles aim at, or ask for by themselves.</summary>
    public IReadOnlySet<Skill> Aims { get; }

    /// <summary>The skills that are left for another one of their set.</summary>
    public IReadOnlyDictionary<Skill, Stacks> LeftForAim { get; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<Gap> Taken => taken;

    public bool IsTaken(Skill skill) => taken.Exists(gap => gap.Skill == skill);

    /// <summary>Whether the person would rather not, or set it aside.</summary>
    public bool IsRefused(Skill skill) => IsDisliked(skill) || learning.Any(entry => entry.Skipped == true && Catalogue.Skill(entry.Skill) == skill);

    public bool IsDisliked(Skill skill) => Holdings.Answers.GetValueOrDefault(skill.Id)?.Liking == Disliked;

    /// <summary>Whether a role asks for more of it than is held; what something else meets already asks for nothing.</summary>
    public bool IsAskedIn(Sample sample, GapCandidate candidate) => LevelAskedIn(sample, candidate) is not null;

    /// <summary>The highest level that a role asks of it, where that is more than is held and nothing else meets it already.</summary>
    public Level? LevelAskedIn(Sample sample, GapCandidate candidate) => AsksFor(sample, candidate)
        .Where(ask => !ask.AnyOf.Any(other => other != candidate.Skill && Value.LevelOf(other) >= ask.Level)).Select(ask => (Level?)ask.Level).Max();

    /// <summary>What meets everything that asks for more of it than is held; <see langword="null"/> where something is met by nothing.</summary>
    public Skill? MetBy(GapCandidate candidate)
    {
        List<Skill?> meets = [.. Samples.SelectMany(sample => AsksFor(sample, candidate)).Select(ask => ask.AnyOf.FirstOrDefault(other => other != candidate.Skill && Value.LevelOf(other) >= ask.Level))];
        return meets.Contains(null) ? null : meets.FirstOrDefault();
    }

    private static IEnumerable<Ask> AsksFor(Sample sample, GapCandidate candidate) =>
        sample.Postings.Append(sample.Catalogue).SelectMany(posting => posting.Asks).Where(ask => ask.AnyOf.Contains(candidate.Skill) && candidate.Now < ask.Level);

    /// <summary>Whether the person would rather do something else.</summary>
    public bool IsReluctant(Skill skill) => Holdings.Answers.GetValueOrDefault(skill.Id)?.Liking < 0;

    /// <summary>A skill and what a role would take as well, the most often named first; empty where it asks for it alone somewhere.</summary>
    public IReadOnlyList<Skill> OneOfIn(Role role, Skill skill)
    {
        List<Ask> asks = [.. Samples.Where(sample => sample.Role == role).SelectMany(sample => sample.Postings.Append(sample.Catalogue)).SelectMany(posting => posting.Asks).Where(ask => ask.AnyOf.Contains(skill))];
        return asks.Exists(ask => ask.AnyOf.Count == 1) ? []
            : [.. asks.SelectMany(ask => ask.AnyOf.Distinct()).CountBy(other => other).OrderByDescending(entry => entry.Key == skill).ThenByDescending(entry => entry.Value).Select(entry => entry.Key)];
    }

    /// <summary>The largest share of the postings of a role that ask for it.</summary>
    public double ShareOf(Skill skill) => Asked.GetValueOrDefault(skill)?.Share ?? 0;

    /// <summary>The share of the postings of one role that ask for it.</summary>
    public double ShareIn(Sample sample, Skill skill) => DemandedSkill.ShareIn(sample, skill, other => Holdings.Of(other).Low);

    /// <summary>What its step would add to the value now.</summary>
    public long Gain(Skill skill) => Value.Gain([(Candidates.Gaps.GetValueOrDefault(skill) ?? Candidates.Checks[skill].Candidate).Step]);

    /// <summary>What has to be learned before a skill.</summary>
    public IEnumerable<Skill> Before(Skill skill) => Candidates.NeededFirst(skill).Where(before => before != skill);

    public void Take(GapCandidate candidate, string why)
    {
        List<Role> roles = [.. Samples.Select(sample => (sample.Role, Level: LevelAskedIn(sample, candidate))).Where(asked => asked.Level is not null).OrderByDescending(asked => asked.Level >= candidate.Aim).Select(asked => asked.Role)];
        Value.Take(candidate.Step);
        var opens = Opens(candidate.Skill, ready, ready = ReadyCount.Of(Samples, Value.LevelOf, IsRefused));
        taken.Add(new(candidate.Skill, candidate.Now, candidate.Aim, candidate.Effort, [.. Before(candidate.Skill)], opens, candidate.InProgress, why) { For = roles, LowerFirst = Candidates.LowerFirst(candidate), Proof = ProofNow(candidate.Skill, roles) });
    }

    // With what is held and taken up to it.
    private string ProofNow(Skill skill, List<Role> roles) =>
        GapAction.Proof(skill, Catalogue, roles.Count > 0 ? roles : [.. Samples.Select(sample => sample.Role)], other => Value.LevelOf(other) >= GapCandidates.EnoughToBuildOn);

    // What these roles ask for of a kind: what the plan aims at, else what is asked most.
    private Skill? ProductOf(Skill kind) => Asked.Keys.Where(skill => skill.IsProductOf(kind) && !LeftForAim.ContainsKey(skill) && !IsRefused(skill))
        .OrderByDescending(Aims.Contains).ThenByDescending(ShareOf).ThenBy(skill => skill.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What it would open after all that was taken, without being taken.</summary>
    public Opening OpensAfterAll(GapCandidate candidate)
    {
        var given = Catalogue.Implications.Of(candidate.Skill).ToDictionary(implied => implied.Skill, implied => candidate.Aim.Shifted(-implied.Below));
        return Opens(candidate.Skill, ready, ReadyCount.Of(Samples, skill =>
            given.TryGetValue(skill, out var level) && level > Value.LevelOf(skill) ? level : Value.LevelOf(skill), IsRefused));
    }

    // Of what it is a kind of, and that is neither held nor learned before it, what most postings ask for without naming it.
    private (Skill Kind, int In)? AskedAs(Skill skill) => Catalogue.Implications.Of(skill)
        .Where(implied => implied.Below == 0 && implied.Skill != skill && !IsTaken(implied.Skill) && (Candidates.Gaps.ContainsKey(implied.Skill) || Candidates.Checks.ContainsKey(implied.Skill)))
        .Select(implied => ((Skill Kind, int In)?)(implied.Skill, Samples.Sum(sample => sample.Postings.Count(posting => Asks(posting, implied.Skill) && !Asks(posting, skill)))))
        .Where(asked => asked!.Value.In > 0).MaxBy(asked => asked!.Value.In);

    private static bool Asks(SamplePosting posting, Skill skill) => posting.Asks.Any(ask => ask.AnyOf.Contains(skill));

    private Opening Opens(Skill skill, ReadyCount before, ReadyCount after)
    {
        var count = Asked.GetValueOrDefault(skill);
        return new(
            count?.NamedIn ?? 0, count?.RequiredIn ?? 0, Samples.Sum(sample => sample.Postings.Count),
            before.Ready, after.Ready, before.Near, after.Near, count?.Importance ?? 0, count?.Role)
        {
            OpenIn = count?.OpenIn ?? 0,
            OnlyNamedIn = count?.OnlyNamedIn ?? 0,
            TitledIn = count?.TitledIn ?? 0,
            AreUnclear = count is { UnclearIn: > 0 },
            OneOf = count?.OneOf ?? [],
            ReadyUnclear = after.Unclear,
            AskedAs = AskedAs(skill),
            OfRole = Samples.Where(sample => sample.Role == count?.Role).Sum(sample => sample.Postings.Count),
        };
    }
}
