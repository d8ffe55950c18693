namespace Waymark;

/// <summary>
/// How much a posting needs a skill: first the words of its own part of the clause ("a plus"), then the words that lead the clause, then those that
/// end it, else the section.
/// </summary>
internal static class NecessityRule
{
    // How far behind a skill words may stand that ask for it.
    private const int Near = 4;

    // What the row of a cue says with which a sentence asks though a heading only wishes.
    private const string Must = "must";

    /// <summary>The necessity of <paramref name="hit"/>.</summary>
    /// <param name="clause">The clause it stands in.</param>
    /// <param name="hit">The skill.</param>
    public static Necessity Of(SkillClause clause, Hit hit) => (clause.Section, SkillCues.Deciding(clause, hit)) switch
    {
        (SectionKind.NotAsked, _) => Necessity.Mentioned,
        (SectionKind.About or SectionKind.Preferred, { Kind: CueKind.Required, Value: TrailingCue.Trailing }) => Necessity.Required,
        (SectionKind.About or SectionKind.Benefits, _) => Necessity.Mentioned,
        (SectionKind.Preferred, { Kind: CueKind.Required, Value: Must }) when !clause.IsItem => Necessity.Required,
        (SectionKind.Preferred, { Kind: CueKind.Mentioned, Value: not TrailingCue.Trailing }) => Necessity.Mentioned,
        (SectionKind.Preferred, _) => Necessity.Preferred,
        (_, { Kind: CueKind.Preferred }) => Necessity.Preferred,
        (_, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
        (_, { Kind: CueKind.Required }) => Necessity.Required,
        (SectionKind.Required, _) => Necessity.Required,
        _ when IsAsked(clause, hit, atStart: clause.IsBesideRequired && clause.Section == SectionKind.Responsibilities) => Necessity.Required,
        (SectionKind.Unknown, _) when !clause.IsBesideRequired && hit.Skill.Kind != SkillKind.Strength && !clause.BeginsADuty => Necessity.Required,
        _ => Necessity.Mentioned,
    };

    // Among what one will do, and where a section says what is asked, only an item that begins with such words asks: "Proficient in Excel", not "Provide Excel expertise".
    private static bool IsAsked(SkillClause clause, Hit hit, bool atStart)
    {
        if ((atStart ? clause.Asking.Beginning : clause.Asking.Leading) < hit.First)
        {
            return true;
        }

        var cues = clause.Cues;
        for (var next = CueHit.FirstFrom(cues, hit.First); next < cues.Length && cues[next].First - hit.End <= Near; next++)
        {
            ref readonly var cue = ref cues[next];

            // The "deep" of "deep learning" asks for nothing.
            var isItsOwn = cue.First < hit.End && hit.Skill.Kind != SkillKind.Strength;
            if (!isItsOwn && AskingPlaces.Asks(cue) && (!atStart || AskingPlaces.BeginsAnItem(clause, cue)))
            {
                return true;
            }
        }

        return false;
    }
}
