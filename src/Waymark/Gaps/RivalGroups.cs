namespace Waymark;

/// <summary>
/// Which skills do the same job, so that a plan holds only one of them: those that the catalogue puts into one <c>anyOf</c> of a role,
/// unless a role of the samples asks for one of them by itself.
/// </summary>
internal sealed class RivalGroups
{
    private readonly Dictionary<Skill, HashSet<Skill>> rivals = [];

    public RivalGroups(IReadOnlyList<Sample> samples)
    {
        var asks = samples.SelectMany(sample => sample.Catalogue.Asks).ToList();
        var alone = asks.Where(ask => ask.AnyOf.Count == 1).Select(ask => ask.AnyOf[0]).ToHashSet();
        foreach (var group in asks.Select(ask => ask.AnyOf.Where(skill => !alone.Contains(skill)).ToList()))
        {
            foreach (var skill in group)
            {
                (rivals.TryGetValue(skill, out var known) ? known : rivals[skill] = []).UnionWith(group.Where(other => other != skill));
            }
        }
    }

    /// <summary>Whether a plan should hold only one of the two.</summary>
    public bool Are(Skill one, Skill other) => rivals.TryGetValue(one, out var known) && known.Contains(other);

    /// <summary>The skills that do the same job as <paramref name="skill"/>, by id.</summary>
    public IEnumerable<Skill> Of(Skill skill) => rivals.GetValueOrDefault(skill, []).OrderBy(rival => rival.Id, StringComparer.Ordinal);
}
