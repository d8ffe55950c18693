namespace Waymark;

/// <summary>Looks up skills by what a person types.</summary>
public static class SkillSearch
{
    /// <summary>The skills whose name, id or another spelling holds <paramref name="text"/>: those that are it first, then those that begin with it, then the rest, each by name.</summary>
    public static IEnumerable<Skill> Find(Catalogue catalogue, string text)
    {
        var words = text.Trim();
        return from skill in catalogue.Skills
               let rank = Rank(skill, words)
               where rank < int.MaxValue
               orderby rank, skill.Name.ToLowerInvariant(), skill.Id
               select skill;
    }

    private static int Rank(Skill skill, string words) => skill.Spellings.Select(spelling => spelling.Text).Append(skill.Id).Min(name =>
        name.Equals(words, StringComparison.OrdinalIgnoreCase) ? 0
        : name.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? 1
        : name.Contains(words, StringComparison.OrdinalIgnoreCase) ? 2
        : int.MaxValue);
}
