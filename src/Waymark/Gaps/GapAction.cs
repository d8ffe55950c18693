using System.Globalization;

namespace Waymark;

/// <summary>What to do about a gap: what to learn, how to begin, and what to have to show for it.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Learn">What being competent at it means.</param>
/// <param name="FirstStep">A first step of at most twenty minutes.</param>
/// <param name="Build">What to build or show as evidence in this role.</param>
public sealed record GapAction(Skill Skill, string Learn, string FirstStep, string Build)
{
    /// <summary>
    /// The action for <paramref name="skill"/> on the way to one of <paramref name="roles"/>: what to show is what the first of the roles says, the rest the catalogue's own words
    /// where it has some; else a row for the skill's kind.
    /// </summary>
    public static GapAction For(Skill skill, Catalogue catalogue, params IReadOnlyList<Role> roles)
    {
        var advice = KindAdvice.For(skill.Kind);
        return new(skill,
            Said(skill.Learn) ?? Fill(advice.Learn, skill),
            Said(skill.FirstStep) ?? Fill(advice.FirstStep, skill),
            Proof(skill, catalogue, roles, _ => true));
    }

    /// <summary>What to build or show for <paramref name="skill"/>: what the first of the roles says, else the catalogue, else what fits its kind; never what needs something that one does not have. A licence or a certificate shows itself.</summary>
    /// <param name="skill">The skill.</param>
    /// <param name="catalogue">Where it is looked up.</param>
    /// <param name="roles">The roles that it is for.</param>
    /// <param name="has">Whether one can do small tasks alone with a skill by then.</param>
    public static string Proof(Skill skill, Catalogue catalogue, IReadOnlyList<Role> roles, Func<Skill, bool> has)
    {
        var steps = catalogue.StepsOf(skill);
        return roles.SelectMany(role => role.Skills).FirstOrDefault(asked => asked.AnyOf.Contains(skill.Id) && !string.IsNullOrWhiteSpace(asked.Evidence) && HasAll(asked.EvidenceNeeds))?.Evidence
            ?? (steps is not null && HasAll(steps.Needs) ? steps.Show : skill.IsCredential ? "The document itself, for those who ask to see it." : Fill(KindAdvice.For(skill.Kind).Build, skill));

        bool HasAll(IReadOnlyList<string> needs) => needs.Select(catalogue.Skill).OfType<Skill>().All(has);
    }

    /// <summary>
    /// The action for a gap: as for its skill on the way to the roles that it is for, or else to <paramref name="roles"/>, with the proof that can be made at its place; but what was begun is gone on with, and for somebody who does small tasks alone already the first step is one that goes on from there, since the other is for beginners.
    /// </summary>
    public static GapAction For(Gap gap, Catalogue catalogue, params IReadOnlyList<Role> roles)
    {
        var action = For(gap.Skill, catalogue, gap.For.Count > 0 ? gap.For : roles);
        return action with
        {
            Build = gap.Proof ?? action.Build,
            FirstStep = gap.InProgress ? "Go on where you stopped, and write down what the next piece is."
                : gap.Now >= Level.AdvancedBeginner ? catalogue.StepsOf(gap.Skill)?.Next ?? Fill(gap.Now >= Level.Competent ? KindAdvice.For(gap.Skill.Kind).FromCompetent : KindAdvice.For(gap.Skill.Kind).FromBeginner, gap.Skill)
                : action.FirstStep,
        };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Fill(string row, Skill skill) => string.Format(CultureInfo.InvariantCulture, row, skill.Name);
}
