namespace Waymark;

/// <summary>
/// How much a skill tells the roles of a catalogue apart, 0..1: <c>1 − log n / log N</c> for one that n of N roles ask for (inverse document frequency, Spärck Jones 1972).
/// What only one role asks for tells everything, what all ask for tells nothing.
/// </summary>
internal sealed class TellingSkills
{
    private readonly Dictionary<string, int> roles;
    private readonly double all;

    /// <summary>Counts the roles of <paramref name="catalogue"/>.</summary>
    public TellingSkills(Catalogue catalogue)
    {
        all = Math.Log(Math.Max(2, catalogue.Roles.Count));
        roles = catalogue.Roles.SelectMany(role => role.Skills.SelectMany(skill => skill.AnyOf).Distinct(StringComparer.Ordinal)).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>How much <paramref name="skill"/> tells.</summary>
    public double Of(Skill skill) => 1 - (Math.Log(Math.Max(1, roles.GetValueOrDefault(skill.Id))) / all);
}
