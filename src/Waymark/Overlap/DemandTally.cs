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

/// <summary>What is counted: which roles at which level, with which catalogue. Only tallies of the same scope can be added.</summary>
/// <param name="Catalogue">The catalogue to read with.</param>
/// <param name="Target">The level to count; <see langword="null"/> for all.</param>
/// <param name="Roles">The roles to count; empty for all.</param>
public sealed record DemandScope(Catalogue Catalogue, Seniority? Target, IReadOnlyCollection<Role> Roles);

/// <summary>
/// The demand of postings that pass by: counted as they come and not kept. The same postings in any order, and in any parts that are added up, give the same demand.
/// </summary>
/// <param name="scope">What is counted.</param>
public sealed class DemandTally(DemandScope scope)
{
    private readonly Dictionary<Role, DemandCount> counts = scope.Roles.ToDictionary(role => role, _ => new DemandCount());
    private LeftOutPostings leftOut;

    /// <summary>What is counted.</summary>
    public DemandScope Scope => scope;

    /// <summary>How many postings came by.</summary>
    public long Read { get; private set; }

    /// <summary>What was not counted.</summary>
    public LeftOutPostings LeftOut => leftOut with { Twins = Read - leftOut.Total - counts.Values.Sum(count => (long)count.Postings) };

    /// <summary>The demand of each role: most postings first.</summary>
    public IReadOnlyList<RoleDemand> Demands =>
    [
        .. counts.Select(entry => RoleDemand.Of(Sample.Of(entry.Key, scope.Target, [], scope.Catalogue), scope.Catalogue, entry.Value))
            .OrderByDescending(demand => demand.Postings).ThenBy(demand => demand.Role.Id, StringComparer.Ordinal),
    ];

    /// <summary>The texts that are counted of each role, by its id.</summary>
    internal IEnumerable<KeyValuePair<Role, DemandCount>> Counts => counts.OrderBy(entry => entry.Key.Id, StringComparer.Ordinal);

    /// <summary>Counts a posting.</summary>
    /// <param name="reading">What was read, with its facts where a level is asked for: where no title says it, the years do.</param>
    public void Add(PostingReading reading)
    {
        Read++;
        leftOut = reading switch
        {
            { IsRead: false } => leftOut with { OtherLanguages = leftOut.OtherLanguages + 1 },
            { Role: null } => leftOut with { NoRole = leftOut.NoRole + 1 },
            { Role.Role: var role } when scope.Roles.Count > 0 && !scope.Roles.Contains(role) => leftOut with { OtherRoles = leftOut.OtherRoles + 1 },
            _ when scope.Target is { } level && !reading.IsAt(level) => leftOut with { OtherLevels = leftOut.OtherLevels + 1 },
            _ => Counted(reading, reading.Role.Role),
        };
    }

    /// <summary>Adds what another tally of the same scope counted.</summary>
    public void Add(DemandTally other)
    {
        Add(other.Read, other.leftOut);
        foreach (var (role, count) in other.counts)
        {
            CountOf(role).AddAll(count);
        }
    }

    /// <summary>Adds postings of which only the number is known; twins are told by the texts.</summary>
    internal void Add(long read, LeftOutPostings left)
    {
        Read += read;
        leftOut = new(leftOut.OtherLanguages + left.OtherLanguages, leftOut.NoRole + left.NoRole, leftOut.OtherRoles + left.OtherRoles, leftOut.OtherLevels + left.OtherLevels, 0);
    }

    /// <summary>The texts that are counted of a role.</summary>
    internal DemandCount CountOf(Role role) => counts.TryGetValue(role, out var known) ? known : counts[role] = new();

    private LeftOutPostings Counted(PostingReading reading, Role role)
    {
        CountOf(role).Add(CountedText.Of(reading));
        return leftOut;
    }
}
