namespace Waymark;

/// <summary>
/// Which skills do the same job, so that a plan holds only one of them: those that a role of the catalogue puts into one <c>anyOf</c> and that are the same
/// sort of thing (<see cref="Rivalry"/>), unless a role asks for one of them by itself. The roles of the samples are looked at among themselves first, then all roles together, so that a far
/// role that needs one of two by itself does not make them both worth learning here.
/// </summary>
internal sealed class RivalGroups
{
    private readonly Dictionary<Skill, HashSet<Skill>> rivals = [];
    private readonly Dictionary<(Skill, Skill), bool> before = [];

    public RivalGroups(IReadOnlyList<Sample> samples, Catalogue catalogue)
    {
        Add([.. samples.SelectMany(sample => sample.Role.Skills)], catalogue);
        Add([.. catalogue.Roles.SelectMany(role => role.Skills)], catalogue);
    }

    /// <summary>Whether a plan should hold only one of the two.</summary>
    public bool Are(Skill one, Skill other) => rivals.TryGetValue(one, out var known) && known.Contains(other);

    /// <summary>The skills that do the same job as <paramref name="skill"/>, by id.</summary>
    public IEnumerable<Skill> Of(Skill skill) => rivals.GetValueOrDefault(skill, []).OrderBy(rival => rival.Id, StringComparer.Ordinal);

    /// <summary>Whether the first list of the catalogue that holds both names <paramref name="one"/> earlier: the more usual stands first.</summary>
    public bool IsBefore(Skill one, Skill other) => before.GetValueOrDefault((one, other));

    private void Add(IReadOnlyList<RoleSkill> asked, Catalogue catalogue)
    {
        var alone = asked.Where(skill => skill.AnyOf.Count == 1).Select(skill => skill.AnyOf[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var group in asked.Where(skill => skill.AnyOf.Count > 1))
        {
            List<Skill> rivalling = [.. group.AnyOf.Where(id => !alone.Contains(id)).Select(catalogue.Skill).OfType<Skill>()];
            foreach (var skill in rivalling)
            {
                (rivals.TryGetValue(skill, out var known) ? known : rivals[skill] = []).UnionWith(rivalling.Where(skill.IsRivalOf));
                foreach (var other in rivalling.SkipWhile(other => other != skill).Skip(1).Where(other => !before.ContainsKey((other, skill))))
                {
                    before.TryAdd((skill, other), true);
                }
            }
        }
    }
}
