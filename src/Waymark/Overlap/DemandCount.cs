namespace Waymark;

/// <summary>What a number in a <see cref="DemandCount"/> counts.</summary>
public enum CountOf
{
    /// <summary>Postings in all.</summary>
    Postings,

    /// <summary>Postings that require a skill.</summary>
    Required,

    /// <summary>Postings that ask for a skill as a plus, and do not require it.</summary>
    Preferred,

    /// <summary>Postings that only name a skill.</summary>
    Mentioned,

    /// <summary>Postings that ask for one of several skills.</summary>
    Alternatives,

    /// <summary>Postings that name an activity.</summary>
    Activity,
}

/// <summary>What one number stands for.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Id">The id of the skill or activity; for alternatives their ids in ordinal order, separated by <c>|</c>; empty for postings.</param>
/// <param name="Level">The level asked for; <see cref="Level.None"/> where none belongs to it.</param>
/// <param name="Employer">Who published the postings.</param>
public readonly record struct CountKey(CountOf What, string Id, Level Level, string Employer);

/// <summary>
/// What postings ask for, as whole numbers only. Counts of parts can be added in any order and any grouping to the same result,
/// so that postings can be counted anywhere and without keeping them. A posting counts once for each skill, with the strongest
/// of its words; twins have to be merged before (<see cref="Sample"/> does).
/// </summary>
public sealed class DemandCount
{
    private static readonly Comparer<CountKey> InOrder = Comparer<CountKey>.Create((one, other) =>
        one.What != other.What ? one.What.CompareTo(other.What)
        : string.CompareOrdinal(one.Id, other.Id) is not 0 and var byId ? byId
        : one.Level != other.Level ? one.Level.CompareTo(other.Level)
        : string.CompareOrdinal(one.Employer, other.Employer));

    private readonly SortedDictionary<CountKey, long> counts;

    internal DemandCount(IDictionary<CountKey, long> counts) => this.counts = new(counts, InOrder);

    /// <summary>Nothing counted: added to any count it changes nothing.</summary>
    public static DemandCount Empty { get; } = new(new Dictionary<CountKey, long>());

    /// <summary>All numbers, in a fixed order.</summary>
    public IReadOnlyDictionary<CountKey, long> Counts => counts;

    /// <summary>The counts of <paramref name="postings"/>.</summary>
    public static DemandCount Of(IEnumerable<SamplePosting> postings)
    {
        Dictionary<CountKey, long> sums = [];
        foreach (var posting in postings)
        {
            foreach (var key in KeysOf(posting))
            {
                sums[key] = sums.GetValueOrDefault(key) + 1;
            }
        }

        return new(sums);
    }

    /// <summary>Both counts added.</summary>
    public DemandCount Merge(DemandCount other)
    {
        SortedDictionary<CountKey, long> sums = new(counts, InOrder);
        foreach (var (key, count) in other.counts)
        {
            sums[key] = sums.GetValueOrDefault(key) + count;
        }

        return new(sums);
    }

    /// <summary>The ids of alternatives as one id, whatever order they stand in.</summary>
    internal static string IdOf(IReadOnlyList<Skill> anyOf) =>
        anyOf.Count == 1 ? anyOf[0].Id : string.Join('|', anyOf.Select(skill => skill.Id).Order(StringComparer.Ordinal));

    /// <summary>What one posting adds one to.</summary>
    internal static IEnumerable<CountKey> KeysOf(SamplePosting posting)
    {
        var employer = posting.Employer;
        yield return new(CountOf.Postings, "", Level.None, employer);

        var mentioned = (posting.Reading?.Requirements ?? [])
            .Where(requirement => requirement.Necessity == Necessity.Mentioned)
            .SelectMany(requirement => requirement.AnyOf, (_, mention) => (mention.Skill, Necessity: Necessity.Mentioned, Level: Level.None));
        foreach (var (skill, necessity, level) in posting.Asks
            .SelectMany(ask => ask.AnyOf, (ask, skill) => (Skill: skill, ask.Necessity, ask.Level))
            .Concat(mentioned)
            .GroupBy(named => named.Skill, (_, named) => named.MaxBy(one => (one.Necessity, one.Level))))
        {
            var what = necessity switch { Necessity.Required => CountOf.Required, Necessity.Preferred => CountOf.Preferred, _ => CountOf.Mentioned };
            yield return new(what, skill.Id, level, employer);
        }

        foreach (var alternatives in posting.Asks.Where(ask => ask.AnyOf.Count > 1).Select(ask => IdOf(ask.AnyOf)).Distinct(StringComparer.Ordinal))
        {
            yield return new(CountOf.Alternatives, alternatives, Level.None, employer);
        }

        foreach (var activity in (posting.Reading?.Activities ?? []).Select(mention => mention.Activity).Distinct())
        {
            yield return new(CountOf.Activity, activity.Id, Level.None, employer);
        }
    }
}
