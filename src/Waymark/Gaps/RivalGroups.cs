namespace Waymark;

/// <summary>
/// Which skills do the same job, so that a plan holds only one of them: those that a role of the catalogue puts into one <c>anyOf</c> and that are the same
/// sort of thing (<see cref="Rivalry"/>), unless a role asks for one of them by itself. The roles of the samples are looked at among themselves first, then all roles together, so that a far
/// role that needs one of two by itself does not make them both worth learning here.
/// </summary>
internal sealed class RivalGroups
{
    private static readonly HashSet<Skill> None = [];

    private readonly Dictionary<Skill, HashSet<Skill>> rivals = [];
    private readonly HashSet<(Skill, Skill)> before = [];

    // Those of all roles together, which are the same for everybody.
    private readonly RivalGroups? ofAll;

    /// <summary>The groups of the roles of <paramref name="samples"/>, and of all roles of the catalogue.</summary>
    public RivalGroups(IReadOnlyList<Sample> samples, Catalogue catalogue)
        : this([.. samples.SelectMany(sample => sample.Role.Skills)], catalogue) => ofAll = catalogue.Rivals;

    private RivalGroups(IReadOnlyList<RoleSkill> asked, Catalogue catalogue)
    {
        var alone = asked.Where(skill => skill.AnyOf.Count == 1).Select(skill => skill.AnyOf[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var group in asked.Where(skill => skill.AnyOf.Count > 1))
        {
            List<Skill> rivalling = [.. group.AnyOf.Where(id => !alone.Contains(id)).Select(catalogue.Skill).OfType<Skill>()];
            foreach (var skill in rivalling)
            {
                (rivals.TryGetValue(skill, out var known) ? known : rivals[skill] = []).UnionWith(rivalling.Where(skill.IsRivalOf));
                before.UnionWith(rivalling.SkipWhile(other => other != skill).Skip(1).Select(other => (skill, other)).Where(pair => !before.Contains((pair.other, pair.skill))));
            }
        }
    }

    /// <summary>The groups of all roles of a catalogue together.</summary>
    public static RivalGroups OfAll(Catalogue catalogue) => new([.. catalogue.Roles.SelectMany(role => role.Skills)], catalogue);

    /// <summary>Whether a plan should hold only one of the two.</summary>
    public bool Are(Skill one, Skill other) => RivalsOf(one).Contains(other) || ofAll?.Are(one, other) == true;

    /// <summary>The skills that do the same job as <paramref name="skill"/>, by id.</summary>
    public IEnumerable<Skill> Of(Skill skill) => RivalsOf(skill).Union(ofAll?.RivalsOf(skill) ?? []).OrderBy(rival => rival.Id, StringComparer.Ordinal);

    /// <summary>Whether the first list that holds both names <paramref name="one"/> earlier: the more usual stands first.</summary>
    public bool IsBefore(Skill one, Skill other) => before.Contains((one, other)) || (!before.Contains((other, one)) && ofAll?.IsBefore(one, other) == true);

    private HashSet<Skill> RivalsOf(Skill skill) => rivals.GetValueOrDefault(skill, None);
}
