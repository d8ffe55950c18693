namespace Waymark;

/// <summary>Why postings were not counted, each posting once.</summary>
/// <param name="OtherLanguages">In a language that is not read.</param>
/// <param name="NoRole">For no role that the catalogue knows.</param>
/// <param name="OtherRoles">For a role that was not asked for.</param>
/// <param name="OtherLevels">At another level.</param>
/// <param name="Twins">With a text that is counted already.</param>
public readonly record struct LeftOutPostings(long OtherLanguages, long NoRole, long OtherRoles, long OtherLevels, long Twins)
{
    /// <summary>How many in all.</summary>
    public long Total => OtherLanguages + NoRole + OtherRoles + OtherLevels + Twins;
}

/// <summary>
/// The demand of postings that pass by: counted as they come and not kept. Of each text only its id stays, with the employer and title it is counted under, so that twins count
/// once; the same postings in any order give the same demand.
/// </summary>
/// <param name="catalogue">The catalogue to read with.</param>
/// <param name="target">The level to count; <see langword="null"/> for all.</param>
/// <param name="roles">The roles to count; empty for all.</param>
public sealed class DemandTally(Catalogue catalogue, Seniority? target, IReadOnlyCollection<Role> roles)
{
    private readonly PostingReader reader = new(catalogue);
    private readonly Dictionary<Role, RoleTally> tallies = roles.ToDictionary(role => role, _ => new RoleTally());

    /// <summary>How many postings came by.</summary>
    public long Read { get; private set; }

    /// <summary>What was not counted.</summary>
    public LeftOutPostings LeftOut { get; private set; }

    /// <summary>The demand of each role: most postings first.</summary>
    public IReadOnlyList<RoleDemand> Demands =>
    [
        .. tallies.Select(entry => entry.Value.Demand(Sample.Of(entry.Key, target, [], catalogue), catalogue))
            .OrderByDescending(demand => demand.Postings).ThenBy(demand => demand.Role.Id, StringComparer.Ordinal),
    ];

    /// <summary>Reads a posting and counts it; its facts are read only where they tell its level.</summary>
    public PostingReading Add(Posting posting)
    {
        Read++;
        // Where no title says the level, the years do: a fact.
        var reading = reader.Read(posting, withFacts: target is not null);
        LeftOut = reading switch
        {
            { IsRead: false } => LeftOut with { OtherLanguages = LeftOut.OtherLanguages + 1 },
            { Role: null } => LeftOut with { NoRole = LeftOut.NoRole + 1 },
            { Role.Role: var role } when roles.Count > 0 && !roles.Contains(role) => LeftOut with { OtherRoles = LeftOut.OtherRoles + 1 },
            _ when target is { } level && !reading.IsAt(level) => LeftOut with { OtherLevels = LeftOut.OtherLevels + 1 },
            _ when !TallyOf(reading.Role.Role).IsNew(reading, reader) => LeftOut with { Twins = LeftOut.Twins + 1 },
            _ => LeftOut,
        };
        return reading;
    }

    private RoleTally TallyOf(Role role) => tallies.TryGetValue(role, out var known) ? known : tallies[role] = new();
}

/// <summary>What was counted of one role.</summary>
internal sealed class RoleTally
{
    private readonly Dictionary<CountKey, long> counts = [];
    private readonly Dictionary<PostingId, CountedAs> seen = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int handPicked;

    /// <summary>Counts a posting; <see langword="false"/> where its text is counted already, be it now under another of its twins.</summary>
    public bool IsNew(PostingReading reading, PostingReader reader)
    {
        var posting = SamplePosting.Of(reading);
        var counted = new CountedAs(reading.Posting.Sample, Once(posting.Employer), Once(reading.Posting.Title ?? ""));
        var isNew = !seen.TryGetValue(reading.Id, out var before);
        if (isNew || counted.CompareTo(before) < 0)
        {
            if (!isNew)
            {
                var twin = reader.Read(reading.Posting with { Title = before.Title, Sample = before.Sample }, withFacts: false);
                Count(SamplePosting.Of(twin) with { Employer = before.Employer }, -1);
            }

            Count(posting, 1);
            seen[reading.Id] = counted;
        }

        return isNew;
    }

    public RoleDemand Demand(Sample sample, Catalogue catalogue) =>
        RoleDemand.Of(sample with { Kind = handPicked > 0 ? SampleKind.HandPicked : SampleKind.WholeBoard }, catalogue, new DemandCount(counts));

    private void Count(SamplePosting posting, int by)
    {
        handPicked += posting.Reading!.Posting.Sample == SampleKind.HandPicked ? by : 0;
        foreach (var key in DemandCount.KeysOf(posting))
        {
            var sum = counts.GetValueOrDefault(key) + by;
            counts[key] = sum;
            if (sum == 0)
            {
                counts.Remove(key);
            }
        }
    }

    // Many postings share an employer or a title: each name is kept once.
    private string Once(string name) => names.TryGetValue(name, out var known) ? known : names[name] = name;
}

/// <summary>Which of several twins a text is counted as: one of a whole board before a hand-picked one, then the first by name.</summary>
internal readonly record struct CountedAs(SampleKind Sample, string Employer, string Title) : IComparable<CountedAs>
{
    public int CompareTo(CountedAs other) =>
        Sample != other.Sample ? other.Sample.CompareTo(Sample)
        : string.CompareOrdinal(Employer, other.Employer) is not 0 and var byEmployer ? byEmployer
        : string.CompareOrdinal(Title, other.Title);
}
