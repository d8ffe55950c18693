namespace Waymark;

/// <summary>
/// All figures of a person's plan, computed from their answers and the postings that were read; nothing of it is stored. The same input gives the same
/// report, in whatever order the postings come.
/// </summary>
public sealed record PlanReport
{
    // Without a shortlist: how many roles are looked at.
    private const int MostLooked = 5;

    // What to learn is for the roles that may well be the one, and for the next ones too where nothing is missing for those: one thing for each of nine would lead to none.
    private const int MostLearnedFor = 3;

    // What asks for more that is missing or was not asked about is not near.
    private const int MostMissing = 4;

    // Of what is not settled, two are enough to prepare for.
    private const int MostInView = 2;

    // A posting that may be for another role is nobody's next step.
    private const double SureOfRole = 0.7;

    /// <summary>The person's answers.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The catalogue, with the person's own things.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>The day that dates count from.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>All readings, corrections applied.</summary>
    public required IReadOnlyList<PostingReading> Readings { get; init; }

    /// <summary>What the answers say about skills.</summary>
    public required Holdings Holdings { get; init; }

    /// <summary>Why these roles are weighed.</summary>
    public required Candidates Candidates { get; init; }

    /// <summary>What the sorted activities say about the direction.</summary>
    public DirectionHint? Hint { get; init; }

    /// <summary>Three roles to begin with, where there is no shortlist.</summary>
    public StarterRoles? Starters { get; init; }

    /// <summary>The roles that are weighed, the one in front first; those set aside last.</summary>
    public required IReadOnlyList<RoleOverlap> Roles { get; init; }

    /// <summary>What roles show for the person's reasons.</summary>
    public required ReasonScores Reasons { get; init; }

    /// <summary>The order of the roles and how sure it is.</summary>
    public required Ranking Ranking { get; init; }

    /// <summary>What the postings of each role say to the person's needs.</summary>
    public required IReadOnlyDictionary<Role, RoleNeeds> Needs { get; init; }

    // Readings of the weighed roles' postings that fail a must, told apart by reference: two may say the same.
    private IReadOnlySet<PostingReading> Failing { get; init; } = new HashSet<PostingReading>();

    // What each role aims at by itself, whatever the others do: what is told of one role alone is then the same wherever it is told.
    private Dictionary<Role, IReadOnlyList<Stacks>> StacksAlone { get; init; } = [];

    /// <summary>What to learn.</summary>
    public required GapOrder Gaps { get; init; }

    /// <summary>The roles that <see cref="Gaps"/> is for: those that may well be the one.</summary>
    public required IReadOnlyList<Role> GapsFor { get; init; }

    /// <summary>The roles in mind that <see cref="Gaps"/> is not for.</summary>
    public IReadOnlyList<Role> Waiting { get; init; } = [];

    /// <summary>When.</summary>
    public required LearningPlan Learning { get; init; }

    /// <summary>What is missing for one role alone, over the weeks: <see cref="Learning"/> itself where that is for no other; worked out anew each time.</summary>
    public LearningPlan LearningFor(RoleOverlap overlap) => GapsFor is [var only] && only == overlap.Role ? Learning
        : LearningPlan.Of(GapOrder.Of([Counted(overlap.Sample, Failing)], Holdings, Plan.Learning, Catalogue, StacksAlone[overlap.Role], hours: LearningPlan.HoursUntilTarget(Plan, Today, Catalogue)), Plan, Today, Catalogue);

    /// <summary>Postings and opportunities with their verdicts, the most promising first.</summary>
    public required IReadOnlyList<OpportunityVerdicts> Opportunities { get; init; }

    /// <summary>The roles for which the postings at hand leave the needs open, and that are taken to meet them as the others do.</summary>
    public IReadOnlyList<RoleNeeds> NeedsAssumed { get; init; } = [];

    /// <summary>What to ask people.</summary>
    public required Questions Questions { get; init; }

    /// <summary>What postings of the weighed roles pay.</summary>
    public required PayPicture Pay { get; init; }

    /// <summary>"Do you know these?"</summary>
    public required IReadOnlyList<SkillQuestion> DoYouKnow { get; init; }

    /// <summary>The next action and the two after it.</summary>
    public required IReadOnlyList<NextAction> Next { get; init; }

    /// <summary>How others see the person.</summary>
    public JohariWindow? Johari { get; init; }

    /// <summary>The chapters of a plan that somebody shared; absent for all of them. What is not among these is unknown, and not nothing.</summary>
    public IReadOnlyCollection<PlanChapter>? Shared { get; init; }

    /// <summary>The role in front, if any.</summary>
    public RoleOverlap? Front => Roles.Count > 0 ? Roles[0] : null;

    /// <summary>The roles to prepare for as things stand: the one in front, and the one behind it as long as the order is not settled.</summary>
    public IReadOnlyList<Role> InView => field ??= [.. (Ranking.Certainty == Certainty.ClearLead || Ranking.Roles.Count == 0 ? Roles.Take(1).Select(overlap => overlap.Role) : Ranking.Roles.Take(MostInView).Select(ranked => ranked.Role))];

    /// <summary>What the person did beside what the role in front asks, and those that may as well be the one, role by role; postings that fail a must say nothing here. Worked out when first asked for.</summary>
    public IReadOnlyList<Bridge> Bridges => field ??= Bridge.Among(ForBridges, Plan, Holdings, Catalogue, Today, areClose: Ranking is { Certainty: Certainty.Close or Certainty.CantTellYet, MayBeFirst.Count: > 1 });

    /// <summary>What the person noted of skills that none of the roles that may be the one asks for; by id. What they would rather not do is nothing to be known for.</summary>
    public IReadOnlyList<Skill> ToldAndNotAsked => field ??= [.. UnaskedStories.Of(Plan, Catalogue, ForBridges, Bridges)];

    /// <summary>Roles on the way to the one in front; worked out when first asked for.</summary>
    public IReadOnlyList<SteppingStone> Stones => field ??= Front is { } front ? SteppingStone.To(front.Role, Plan, Holdings, Catalogue, [.. Roles.Select(overlap => overlap.Role)]) : [];

    /// <summary>Certificates for the role in front, and whether postings name them; worked out when first asked for.</summary>
    public IReadOnlyList<CertificationAdvice> Certificates => field ??= Front is { } front ? CertificationAdvice.In(front.Sample, Readings, Plan) : [];

    /// <summary>Whether it knows of a chapter.</summary>
    public bool Has(PlanChapter chapter) => Shared?.Contains(chapter) ?? true;

    /// <summary>That postings were brought and none of them counts, and how near some came; <see langword="null"/> where one counts or none was brought.</summary>
    public string? NoneCounts => Readings.Count == 0 || Roles.Any(overlap => overlap.Sample.Postings.Count > 0) ? null
        : $"None of the {CountWords.Of(Readings.Count, "posting")} you brought is for one of these roles{(Plan.Now.TargetLevel is null ? "" : " at your level")}"
            + (Roles.Sum(overlap => overlap.Sample.OtherLevels) is > 0 and var others ? $"; {CountWords.Of(others, "is", "are")} for one of them at another level." : ".");

    /// <summary>How many of the person's corrections count here.</summary>
    public int Corrected => Readings.Sum(reading => reading.CorrectedBy(Plan.Corrections));

    /// <summary>Computes the report.</summary>
    /// <param name="plan">The person's answers.</param>
    /// <param name="catalogue">The catalogue with the person's own things (<see cref="OwnCatalogue"/>).</param>
    /// <param name="readings">What was read, in any order, corrections applied.</param>
    /// <param name="today">The day that dates count from.</param>
    /// <param name="candidates">The roles to weigh; absent for those that the plan tells.</param>
    public static PlanReport Of(Plan plan, Catalogue catalogue, IReadOnlyList<PostingReading> readings, DateOnly today, Candidates? candidates = null)
    {
        List<PostingReading> ordered = [.. readings.OrderBy(reading => reading.Id.ToString(), StringComparer.Ordinal).ThenBy(reading => reading.Posting.Title, StringComparer.Ordinal).ThenBy(reading => reading.Posting.Location, StringComparer.Ordinal).ThenBy(reading => reading.Posting.Source, StringComparer.Ordinal)];
        var holdings = new Holdings(plan, catalogue);
        candidates ??= Candidates.Of(plan, catalogue);
        var starters = candidates.Basis == CandidateBasis.Shortlist ? null : StarterRoles.Of(plan, holdings, catalogue, today);
        var weighed = starters is null ? candidates.Roles : Looked(candidates.Roles, starters, [.. ordered.Where(reading => !FailsAMust(reading, plan, catalogue))]);

        var overlaps = weighed.Select(role => RoleOverlap.Of(role, ordered, plan, holdings, catalogue, today)).ToList();
        var needs = overlaps.ToDictionary(overlap => overlap.Role, overlap => RoleNeeds.Of(overlap.Sample, plan, catalogue));

        // A role that no posting is at hand for may meet as much as the others do: it does not take what one needs from all of them.
        var reasons = ReasonScores.Of(plan, [.. overlaps.Select(overlap => overlap.AsReasonSubject(today, PaysBaseline(overlap, plan)))], catalogue);
        // Where all others meet them alike, that would tell nothing apart and hide that nothing is known of this one; but where their postings fail a must, this one may be better.
        Interval? known = needs.Values.Where(role => role.High - role.Low < 1).ToList() is not { Count: > 0 } telling ? null
            : new Interval(telling.Min(role => role.Low!.Value), telling.Max(role => role.High!.Value)) is { Width: > 0 } some ? some
            : telling.TrueForAll(role => role.High == 0) ? new(0, 1) : null;
        var ranking = Ranking.Of(
            [.. overlaps.Select(overlap => overlap.AsContender(reasons, needs[overlap.Role] is { Low: { } low, High: { } high } && high - low < 1 ? new(low, high) : known, needs[overlap.Role].Out.Count > 0))],
            holdings,
            order: plan.Criteria.Count > 0 ? plan.Criteria : null,
            answered: Criteria.AnsweredIn(plan),
            needed: starters is null ? null : Criterion.Days);
        ranking = ranking with { Dropped = [.. ranking.Dropped.Select(dropped => dropped.Criterion == Criterion.Needs ? dropped with { Needs = [.. dropped.MissingFor.Select(role => needs[role])] } : dropped)] };
        if (ranking.Criteria.Contains(Criterion.Needs))
        {
            ranking = ranking with { NeedsAssumed = [.. ranking.Roles.Select(ranked => ranked.Role).Where(role => !(needs[role].High - needs[role].Low < 1))] };
        }

        var failing = overlaps.SelectMany(overlap => overlap.Sample.Postings).Select(posting => posting.Reading).OfType<PostingReading>().Where(reading => FailsAMust(reading, plan, catalogue)).ToHashSet<PostingReading>(ReferenceEqualityComparer.Instance);
        // What fails a must is out, and says nothing for what to learn.
        List<RoleOverlap> apart = [.. InOrder(overlaps, ranking, areProposed: starters is not null).Select(overlap => overlap with { Stacks = OneAim.Of(overlap, Counted(overlap.Sample, failing), holdings, plan) })];
        var stacksAlone = apart.ToDictionary(overlap => overlap.Role, overlap => OneAim.Among([overlap])[0].Stacks);
        var roles = OneAim.Among(apart);

        List<Sample> samples = [.. roles.Where(overlap => !ranking.SetAside.Contains(overlap.Role)).Select(overlap => overlap.Sample)];
        samples = samples.Count > 0 ? samples : [.. roles.Select(overlap => overlap.Sample)];

        List<Sample> possible = [.. samples.Select(sample => Counted(sample, failing))];
        var learnedFor = ranking.Certainty == Certainty.ClearLead ? 1 : ranking.MayBeFirst.Count is > 0 and < MostLearnedFor and var leading ? leading : MostLearnedFor;
        var gaps = Gaps(learnedFor);
        if (gaps.Proposed.Count == 0 && learnedFor < MostLearnedFor)
        {
            learnedFor = MostLearnedFor;
            gaps = Gaps(learnedFor);
        }

        IReadOnlyList<Sample> asked = ranking.Roles.Count > 0 ? [.. samples.Take(learnedFor)] : samples;
        var doYouKnow = SkillQuestion.ToAsk(asked, holdings, gaps);
        gaps = gaps with { CheckFirst = SkillQuestion.InOneOrder(gaps.CheckFirst, doYouKnow) };
        var learning = LearningPlan.Of(gaps, plan, today, catalogue, [.. doYouKnow.Select(question => question.Skill)]);
        List<PostingReading> ofRoles = [.. roles.SelectMany(overlap => overlap.Sample.Opportunities)];

        // What the person keeps is weighed whatever role and level it is for.
        var kept = plan.Opportunities.Select(opportunity => opportunity.Posting).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var opportunities = OpportunityVerdicts.Of(plan, [.. ofRoles.Union(ordered.Where(reading => kept.Contains(reading.Id.ToString())))], catalogue);
        var byPlace = opportunities.Where(opportunity => opportunity.Reading is not null).ToLookup(IsElsewhere, opportunity => opportunity.Reading!);
        var questions = Questions.Of(plan, opportunities, catalogue, reasons.Reasons.Where(reason => !reason.Counts && !reason.IsHinted).Select(reason => reason.Answer.Id).ToHashSet(), [.. roles.Select(overlap => overlap.Role).Take(Questions.MostRoles)]);
        return new PlanReport
        {
            Plan = plan,
            Catalogue = catalogue,
            Today = today,
            Readings = ordered,
            Holdings = holdings,
            Candidates = candidates,
            Hint = DirectionHint.Of(plan, catalogue),
            Starters = starters,
            Roles = roles,
            Reasons = reasons,
            Ranking = ranking,
            Needs = needs,
            NeedsAssumed = [.. ranking.NeedsAssumed.Select(role => needs[role])],
            Failing = failing,
            StacksAlone = stacksAlone,
            Gaps = gaps,
            GapsFor = [.. samples.Take(learnedFor).Select(sample => sample.Role)],
            Waiting = [.. samples.Skip(learnedFor).Select(sample => sample.Role)],
            Learning = learning,
            Opportunities = opportunities,
            Questions = questions,
            Pay = PayPicture.Of([.. byPlace[false]], PayMeasure.Of(plan), countsOnly: roles.Any(overlap => overlap.Sample.CountsOnly), [.. byPlace[true]]),
            DoYouKnow = doYouKnow,
            Next = NextActions.Of(new(plan, roles.Count > 0 ? roles[0].Role : null, samples, gaps, questions, opportunities, today)
            {
                Catalogue = catalogue,
                Brought = ordered.Count,
                RolesBrought = [.. ordered.Select(reading => reading.Role?.Role).OfType<Role>().CountBy(role => role).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))],
                NearBrought = [.. NearBrought(ordered, possible, plan, catalogue)],
                DoYouKnow = [.. doYouKnow.Select(question => question.Skill)],
                DoYouKnowCloses = SkillQuestion.Closes([.. doYouKnow.Take(NextActions.MostSkills)], asked, holdings),
                DaysNotCounted = ranking.Dropped.FirstOrDefault(dropped => dropped.Criterion == Criterion.Days),
                Near = Nearest(roles, opportunities),
                FailingInFront = roles.Count > 0 ? roles[0].Sample.Postings.Count(posting => Fails(posting, failing)) : 0,
                OnlyFailing = roles.Where(overlap => overlap.Sample.Postings.Count > 0 && overlap.Sample.Postings.All(posting => Fails(posting, failing))).Select(overlap => overlap.Role).ToHashSet(),
                BeforeTarget = LearningPlan.HoursUntilTarget(plan, today, catalogue) is null ? null : learning.BeforeTarget,
                OpenWeeks = [.. roles.Where(overlap => ranking.MayBeFirst.Any(first => first.Role == overlap.Role)).Join(ranking.OpenWeeks, overlap => overlap.Role, week => week.Role, (_, week) => week)],
            }),
            Johari = JohariWindow.Of(plan, catalogue),
        };

        GapOrder Gaps(int of) => GapOrder.Of([.. possible.Take(of)], holdings, plan.Learning, catalogue, of == 1 && possible.Count > 0 ? stacksAlone[possible[0].Role] : [.. roles.SelectMany(overlap => overlap.Stacks)], leading: Math.Max(1, ranking.MayBeFirst.Count), shares: [.. samples.Take(of).Select(sample => ranking.Roles.FirstOrDefault(role => role.Role == sample.Role)?.First ?? 0)],
            waiting: [.. possible.Skip(of)], hours: LearningPlan.HoursUntilTarget(plan, today, catalogue));
    }

    // Employers give one kind of work many names: what was brought under another of them counts for none of the roles that are weighed.
    private static IEnumerable<(Role Role, int Postings)> NearBrought(List<PostingReading> readings, List<Sample> weighed, Plan plan, Catalogue catalogue)
    {
        var counted = weighed.GroupBy(sample => sample.Role.Family).ToDictionary(family => family.Key, family => family.Sum(sample => sample.Postings.Count), StringComparer.Ordinal);
        return readings.DistinctBy(reading => reading.Id)
            .Where(reading => reading.Role is { Confidence: >= SureOfRole } role && counted.ContainsKey(role.Role.Family) && weighed.TrueForAll(sample => sample.Role != role.Role)
                && (plan.Now.TargetLevel is not { } target || reading.IsAt(target)) && !FailsAMust(reading, plan, catalogue))
            .CountBy(reading => reading.Role!.Role).Where(entry => entry.Value > counted[entry.Key.Family])
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value));
    }

    // What is paid where one does not go says nothing.
    private static bool IsElsewhere(OpportunityVerdicts opportunity) => opportunity.Fails.Any(verdict => verdict is { IsMust: true, Need.Criterion: CriterionKind.Place });

    // One that is known to be in a place that will do, and that screens nobody out.
    private static PostingReach? Nearest(List<RoleOverlap> roles, IReadOnlyList<OpportunityVerdicts> opportunities)
    {
        var open = opportunities.Where(opportunity => opportunity is { IsOut: false, Kept: null, LacksDegree: false, Reading: not null }
            && !opportunity.Unknown.Any(verdict => verdict is { IsMust: true, Need.Criterion: CriterionKind.Place })).Select(opportunity => opportunity.Reading!.Id).ToHashSet();
        return roles.SelectMany(overlap => overlap.Reach.Postings).FirstOrDefault(posting => posting is { BandAtBest: ReachBand.Ready or ReachBand.OneOrTwoAway, Missing.Count: <= MostMissing }
            && posting.Posting.Reading is { Role.Confidence: >= SureOfRole } reading && open.Contains(reading.Id) && !posting.Screens.Any(screen => screen.ScreensOut == true));
    }

    // Somebody without a shortlist looks at three roles to begin with, and at others that something of their own points at. Postings decide among these only:
    // what a board happens to hold says nothing about the person.
    private static List<Role> Looked(IReadOnlyList<Role> candidates, StarterRoles starters, IReadOnlyList<PostingReading> readings)
    {
        var named = readings.Where(reading => reading.Role is not null).CountBy(reading => reading.Role!.Role).ToDictionary();
        var pointed = starters.PointedAt.Select(starter => starter.Role).Where(candidates.Contains).Index().OrderByDescending(entry => named.GetValueOrDefault(entry.Item) > 0).ThenBy(entry => entry.Index).Select(entry => entry.Item);
        return [.. new[] { starters.Safe, starters.Stretch, starters.NotThoughtOf }.OfType<StarterRole>().Select(starter => starter.Role).Concat(pointed).Distinct().Take(MostLooked)];
    }

    /// <summary>How near the postings of a role are, those left out that fail a must: nobody goes there.</summary>
    public Reach ReachOf(RoleOverlap overlap) => overlap.Reach with { Postings = [.. overlap.Reach.Postings.Where(posting => !Fails(posting.Posting, Failing))] };

    /// <summary>How many postings of a role fail a must.</summary>
    public int FailingOf(RoleOverlap overlap) => overlap.Reach.Postings.Count(posting => Fails(posting.Posting, Failing));

    /// <summary>How many of the postings of a role that fail no must say nothing about any: they fail none because they are silent.</summary>
    public int SilentOf(RoleOverlap overlap)
    {
        var silent = Opportunities.Where(opportunity => opportunity.SaysNothingOfMusts).Select(opportunity => opportunity.Reading?.Id).OfType<PostingId>().ToHashSet();
        return ReachOf(overlap).Postings.Count(posting => posting.Posting.Reading is { } reading && silent.Contains(reading.Id));
    }

    /// <summary>Whether the person keeps an opportunity for a role, or is talking about one, that is neither over nor out.</summary>
    public bool IsAtHand(Role role) => Opportunities.Any(opportunity => opportunity is { Kept: not null, IsClosed: false, IsOut: false } && opportunity.IsFor(role));

    private static Sample Counted(Sample sample, IReadOnlySet<PostingReading> failing) => sample with { Postings = [.. sample.Postings.Where(posting => !Fails(posting, failing))] };

    // Of the roles that may be the one or stand next, without the postings that fail a must: nobody applies there.
    private IReadOnlyList<Sample> ForBridges =>
    [
        .. Roles.Where(overlap => overlap == Front || InView.Contains(overlap.Role) || Ranking.MayBeFirst.Any(first => first.Role == overlap.Role))
            .Select(overlap => Counted(overlap.Sample, Failing)),
    ];

    private static bool Fails(SamplePosting posting, IReadOnlySet<PostingReading> failing) => posting.Reading is { } reading && failing.Contains(reading);

    private static bool FailsAMust(PostingReading reading, Plan plan, Catalogue catalogue) =>
        plan.Needs.Count > 0 && NeedVerdict.For(plan, reading.Posting.Company, reading, catalogue).Any(verdict => verdict is { IsMust: true, Verdict: Verdict.Fails });

    // Without places, roles that are only proposed stay as they were proposed; of others, those with the most postings go first.
    private static IEnumerable<RoleOverlap> InOrder(List<RoleOverlap> overlaps, Ranking ranking, bool areProposed)
    {
        var places = ranking.Roles.Select(ranked => ranked.Role).Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return overlaps.OrderBy(overlap => places.GetValueOrDefault(overlap.Role, int.MaxValue)).ThenBy(overlap => ranking.SetAside.Contains(overlap.Role))
            .ThenByDescending(overlap => areProposed ? 0 : overlap.Sample.Postings.Count);
    }

    private static Func<PostingReading, bool?> PaysBaseline(RoleOverlap overlap, Plan plan)
    {
        var pay = PayPicture.Of(overlap.Sample, PayMeasure.Of(plan));
        var byReading = pay.Postings.GroupBy(posting => posting.Reading.Id).ToDictionary(same => same.Key, same => same.First().Comparable(PayKind.Base));
        return reading => plan.Baseline?.Amount is { } amount && byReading.GetValueOrDefault(reading.Id) is { High: { } high } ? high >= amount : null;
    }
}
