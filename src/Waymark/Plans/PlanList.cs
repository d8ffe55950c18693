using System.Text.Json;

namespace Waymark;

/// <summary>A list of a plan: how to get at it, and how it behaves. Adding one is adding a line.</summary>
internal abstract record PlanList(PlanListName Id)
{
    public static readonly PlanList<Position> Positions = new(PlanListName.Positions, p => p.Positions, (p, list) => p with { Positions = list }, "Took out {0}") { Ordered = true };
    public static readonly PlanList<Education> Education = new(PlanListName.Education, p => p.Education, (p, list) => p with { Education = list }, "Took out {0}") { Ordered = true };
    public static readonly PlanList<ReasonAnswer> Reasons = new(PlanListName.Reasons, p => p.Reasons, (p, list) => p with { Reasons = list }, "No longer a reason: {0}") { Ordered = true };
    public static readonly PlanList<SkillAnswer> Skills = new(PlanListName.Skills, p => p.Skills, (p, list) => p with { Skills = list }, "Back to not asked: {0}");
    public static readonly PlanList<SkillAnswer> Strengths = new(PlanListName.Strengths, p => p.Strengths, (p, list) => p with { Strengths = list }, "Back to not asked: {0}");
    public static readonly PlanList<Interest> Interests = new(PlanListName.Interests, p => p.Interests, (p, list) => p with { Interests = list }, "Back to not asked: {0}");
    public static readonly PlanList<Feedback> Feedback = new(PlanListName.Feedback, p => p.Feedback, (p, list) => p with { Feedback = list }, "Took out the feedback from {0}");
    public static readonly PlanList<Named> Shortlist = new(PlanListName.Shortlist, p => p.Shortlist, (p, list) => p with { Shortlist = list }, "Off the shortlist: {0}");
    public static readonly PlanList<OwnRole> OwnRoles = new(PlanListName.OwnRoles, p => p.OwnRoles, (p, list) => p with { OwnRoles = list }, "Took out my own role {0}");
    public static readonly PlanList<Named> OwnActivities = new(PlanListName.OwnActivities, p => p.OwnActivities, (p, list) => p with { OwnActivities = list }, "Took out my own activity {0}");
    public static readonly PlanList<TimeShares> Weeks = new(PlanListName.Weeks, p => p.Weeks, (p, list) => p with { Weeks = list }, "Back to the estimated week: {0}");
    public static readonly PlanList<NeedAnswer> Needs = new(PlanListName.Needs, p => p.Needs, (p, list) => p with { Needs = list }, "No longer a need: {0}");
    public static readonly PlanList<Conversation> Conversations = new(PlanListName.Conversations, p => p.Conversations, (p, list) => p with { Conversations = list }, "Took out the conversation with {0}");
    public static readonly PlanList<CareerPath> CareerPaths = new(PlanListName.CareerPaths, p => p.CareerPaths, (p, list) => p with { CareerPaths = list }, "Took out the career path of {0}");
    public static readonly PlanList<Opportunity> Opportunities = new(PlanListName.Opportunities, p => p.Opportunities, (p, list) => p with { Opportunities = list }, "No longer weighing {0}");
    public static readonly PlanList<EmployerAnswer> Answers = new(PlanListName.Answers, p => p.Answers, (p, list) => p with { Answers = list }, "Took out the answer {0}");
    public static readonly PlanList<Correction> Corrections = new(PlanListName.Corrections, p => p.Corrections, (p, list) => p with { Corrections = list }, "Took back the correction {0}");
    public static readonly PlanList<Term> Terms = new(PlanListName.Terms, p => p.Terms, (p, list) => p with { Terms = list }, "Forgot the term {0}");
    public static readonly PlanList<Learning> Learning = new(PlanListName.Learning, p => p.Learning, (p, list) => p with { Learning = list }, "No longer learning {0}") { Counted = true };
    public static readonly PlanList<StackChoice> Stacks = new(PlanListName.Stacks, p => p.Stacks, (p, list) => p with { Stacks = list }, "No stack picked any more for {0}");
    public static readonly PlanList<OwnAction> Actions = new(PlanListName.Actions, p => p.Actions, (p, list) => p with { Actions = list }, "Took out: {0}");
    public static readonly PlanList<KnownIndustry> Industries = new(PlanListName.Industries, p => p.Industries, (p, list) => p with { Industries = list }, "No longer an industry I know: {0}");
    public static readonly PlanList<BestWorstChoice> BestWorst = new(PlanListName.BestWorst, p => p.BestWorst, (p, list) => p with { BestWorst = list }, "Took back the choice among {0}");
    public static readonly PlanList<Certificate> Certificates = new(PlanListName.Certificates, p => p.Certificates, (p, list) => p with { Certificates = list }, "Took out the certificate {0}");

    /// <summary>All lists, in the order of <see cref="PlanListName"/>.</summary>
    public static readonly IReadOnlyList<PlanList> All =
    [
        Positions, Education, Reasons, Skills, Strengths, Interests, Feedback, Shortlist, OwnRoles, OwnActivities, Weeks, Needs,
        Conversations, CareerPaths, Opportunities, Answers, Corrections, Terms, Learning, Stacks, Actions, Industries, BestWorst,
        Certificates,
    ];

    /// <summary>The name as it stands in JSON.</summary>
    public string Name => Id.InJson;

    /// <summary>Whether its order means something. The entries of the others stand by key, so that one and the same plan has one form.</summary>
    public bool Ordered { get; init; }

    /// <summary>Whether there is a limit to how many entries it may have of a kind, so that putting one in is a matter of all.</summary>
    public bool Counted { get; init; }

    /// <summary>Words for having taken an entry out.</summary>
    public required string TakenOut { get; init; }

    /// <summary>The list of that name.</summary>
    public static PlanList Of(PlanListName name) => All[(int)name];

    /// <summary>What putting in, taking out or moving an entry touches.</summary>
    public IReadOnlyList<string> Touched(params IEnumerable<string?> keys) =>
        [.. Ordered || Counted ? [Name] : Array.Empty<string>(), .. keys.OfType<string>().Distinct().Select(key => $"{Name}/{key}")];

    /// <summary>The plan with this list in its order.</summary>
    public abstract Plan InOrder(Plan plan);

    /// <summary>The plan without an entry; <see langword="null"/> when there is no such entry.</summary>
    public abstract Plan? Without(Plan plan, string key);

    /// <summary>The plan with an entry moved; <see langword="null"/> when there is no such entry.</summary>
    public abstract Plan? Moved(Plan plan, string key, int place);

    /// <summary>The keys of what two plans have otherwise in this list: entries, and the list itself where those that both have stand in another order.</summary>
    public abstract IEnumerable<string> Between(Plan before, Plan after);

    /// <summary>The plan with entries as they were in another, or out where they were not; <see langword="null"/> among the keys stands for the order of all.</summary>
    public abstract Plan PutBack(Plan plan, Plan was, IReadOnlyList<string?> keys);

    /// <summary>The plan with these entries of another; all of them where it matters which there are or in which order.</summary>
    public abstract Plan Copied(Plan plan, Plan from, IReadOnlyList<string?> keys);

    /// <summary>The plan with this list as another has it.</summary>
    public abstract Plan Whole(Plan plan, Plan from);

    /// <summary>What two plans have otherwise in this list: "skills: new Git; changed React; gone Vue"; <see langword="null"/> for nothing.</summary>
    public abstract string? ChangedInWords(Plan before, Plan after);
}

/// <summary>A list of a plan whose entries are known.</summary>
internal sealed record PlanList<T> : PlanList
    where T : PlanEntry
{
    private readonly Func<Plan, IReadOnlyList<T>> get;
    private readonly Func<Plan, IReadOnlyList<T>, Plan> set;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public PlanList(PlanListName id, Func<Plan, IReadOnlyList<T>> get, Func<Plan, IReadOnlyList<T>, Plan> set, string takenOut)
        : base(id) => (this.get, this.set, TakenOut) = (get, set, takenOut);

    /// <summary>The entry with that key; <see langword="null"/> when there is none.</summary>
    public T? Find(Plan plan, string key) => get(plan).FirstOrDefault(entry => entry.Key == key);

    /// <summary>The plan with an entry in the place of <paramref name="old"/>, or at the end (for a list in order of time: at the top) when that is <see langword="null"/>.</summary>
    public Plan With(Plan plan, T entry, T? old)
    {
        var list = get(plan);
        return InOrder(set(plan, old is null
            ? Id is PlanListName.Positions or PlanListName.Education ? [entry, .. list] : [.. list, entry]
            : [.. list.Select(other => ReferenceEquals(other, old) ? (T)entry.InPlaceOf(old) : other)]));
    }

    /// <inheritdoc/>
    public override Plan InOrder(Plan plan) =>
        Ordered || get(plan) is { Count: < 2 } ? plan : set(plan, [.. get(plan).OrderBy(entry => entry?.Key, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public override Plan? Without(Plan plan, string key) =>
        Find(plan, key) is { } old ? set(plan, [.. get(plan).Where(entry => !ReferenceEquals(entry, old))]) : null;

    /// <inheritdoc/>
    public override Plan? Moved(Plan plan, string key, int place)
    {
        if (Find(plan, key) is not { } moved)
        {
            return null;
        }

        var list = get(plan).Where(entry => !ReferenceEquals(entry, moved)).ToList();
        list.Insert(Math.Min(place - 1, list.Count), moved);
        return set(plan, list);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Between(Plan before, Plan after)
    {
        var (old, now) = (Written(before), Written(after));
        var changed = old.Keys.Union(now.Keys).Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key)).Select(key => $"{Name}/{key}");
        return Ordered && !old.Keys.Where(now.ContainsKey).SequenceEqual(now.Keys.Where(old.ContainsKey)) ? changed.Prepend(Name) : changed;
    }

    /// <inheritdoc/>
    public override Plan PutBack(Plan plan, Plan was, IReadOnlyList<string?> keys)
    {
        var old = get(was);
        var back = get(plan).Where(entry => !keys.Contains(entry.Key) || old.Any(other => other.Key == entry.Key))
            .Select(entry => keys.Contains(entry.Key) ? old.First(other => other.Key == entry.Key) : entry).ToList();
        for (var at = 0; at < old.Count; at++)
        {
            if (keys.Contains(old[at].Key) && !Has(back, old[at]))
            {
                back.Insert(PlaceOf(old, at, back), old[at]);
            }
        }

        return InOrder(set(plan, Ordered && keys.Contains(null) ? AsOrdered(back, old) : back));
    }

    /// <inheritdoc/>
    public override Plan Copied(Plan plan, Plan from, IReadOnlyList<string?> keys) =>
        set(plan, Ordered || Counted ? get(from) : [.. get(from).Where(entry => keys.Contains(entry.Key))]);

    /// <inheritdoc/>
    public override Plan Whole(Plan plan, Plan from) => set(plan, get(from));

    /// <inheritdoc/>
    public override string? ChangedInWords(Plan before, Plan after)
    {
        var (old, now) = (Written(before), Written(after));
        var called = get(before).Concat(get(after)).GroupBy(entry => entry.Key).ToDictionary(same => same.Key, same => same.Last().Called);
        string? Words(string how, IEnumerable<string> keys) => keys.Select(key => called[key]).ToList() is { Count: > 0 } names ? $"{how} {string.Join(", ", names)}" : null;
        var words = string.Join("; ", new[]
        {
            Words("new", now.Keys.Except(old.Keys)),
            Words("changed", now.Keys.Where(key => old.TryGetValue(key, out var was) && was != now[key])),
            Words("gone", old.Keys.Except(now.Keys)),
        }.OfType<string>());
        return words == "" ? null : $"{Id.Spoken}: {words}";
    }

    // By key, in the order of the list.
    private OrderedDictionary<string, string> Written(Plan plan) =>
        new(get(plan).Select(entry => KeyValuePair.Create(entry.Key, JsonSerializer.Serialize(entry, CanonicalJson.Plans))), StringComparer.Ordinal);

    // Behind the one that it stood behind, else before the one that it stood before.
    private static int PlaceOf(IReadOnlyList<T> old, int at, List<T> back) =>
        old.Take(at).LastOrDefault(entry => Has(back, entry)) is { } before ? back.FindIndex(entry => entry.Key == before.Key) + 1
        : old.Skip(at + 1).FirstOrDefault(entry => Has(back, entry)) is { } after ? back.FindIndex(entry => entry.Key == after.Key)
        : back.Count;

    // Those that were there take each other's places; the others stay where they are.
    private static List<T> AsOrdered(List<T> back, IReadOnlyList<T> old)
    {
        var ordered = new Queue<T>(old.Select(entry => back.Find(other => other.Key == entry.Key)).OfType<T>());
        return [.. back.Select(entry => Has(old, entry) ? ordered.Dequeue() : entry)];
    }

    private static bool Has(IEnumerable<T> list, T entry) => list.Any(other => other.Key == entry.Key);
}
