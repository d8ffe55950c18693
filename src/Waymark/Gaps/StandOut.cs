namespace Waymark;

/// <summary>A skill that the person holds above what is asked. Overlap caps it at what is asked; here it shows.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Held">The level held for certain.</param>
/// <param name="Asked">The level that half of the postings that ask for it are content with; our estimate where none does.</param>
/// <param name="NamedIn">Postings that ask for it; 0 where only the catalogue does.</param>
/// <param name="Of">All postings counted.</param>
/// <param name="Mine">What shows it, where the person noted something.</param>
public sealed record StandOut(Skill Skill, Level Held, Level Asked, int NamedIn, int Of, SkillEvidence? Mine)
{
    /// <summary>The highest level that one of them asks.</summary>
    public Level UpTo { get; init; } = Asked;

    /// <summary>What is exceeded, in a sentence.</summary>
    public string Words => $"{Skill.Name}: {Asked.Words}{(UpTo > Asked ? $" to {UpTo.Words}" : "")} is asked{(NamedIn > 0 ? $" (in {NamedIn} of {Of})" : ", as we reckon")}, you are {Held.Words}.";

    /// <summary>Where the person exceeds what the sample asks, the furthest above first; what they would rather not do is nothing to be known for.</summary>
    public static IReadOnlyList<StandOut> In(Sample sample, Holdings holdings)
    {
        return
        [
            .. from asked in DemandedSkill.In([sample], _ => Level.None).Values
               let levels = LevelsIn(sample, asked.Skill)
               let level = levels.Count > 0 ? levels[(levels.Count - 1) / 2] : asked.Asked
               let held = holdings.Of(asked.Skill)

               // What one of them asks as much of, or more, is nothing to stand out by.
               where held.Asked && held.Low > level && !levels.Exists(one => one >= held.Low) && holdings.AnswerBehind(asked.Skill)?.Liking is not < 0
               orderby held.Low - level descending, asked.Share descending, asked.Skill.Id
               select new StandOut(
                   asked.Skill, held.Low, level.Value, asked.NamedIn, asked.Of, holdings.AnswerBehind(asked.Skill)?.Evidence.FirstOrDefault(evidence => !string.IsNullOrWhiteSpace(evidence.Text)))
               {
                   UpTo = levels.Count > 0 ? levels[^1] : level.Value,
               },
        ];
    }

    // As the postings say it, also where less is meant for beginners: nobody stands out by what is usual.
    private static List<Level> LevelsIn(Sample sample, Skill skill) =>
        [.. sample.Postings.SelectMany(posting => posting.Asks).Where(ask => ask.AnyOf.Contains(skill)).Select(ask => ask.Requirement?.Level ?? ask.Level).Order()];
}
