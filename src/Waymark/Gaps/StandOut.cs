namespace Waymark;

/// <summary>A skill that the person holds above what is asked. Overlap caps it at what is asked; here it shows.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Held">The level held for certain.</param>
/// <param name="Asked">The level that half of those that ask for it are content with.</param>
/// <param name="NamedIn">Postings that ask for it; 0 where only the catalogue does.</param>
/// <param name="Of">All postings counted.</param>
/// <param name="Mine">What shows it, where the person noted something.</param>
public sealed record StandOut(Skill Skill, Level Held, Level Asked, int NamedIn, int Of, SkillEvidence? Mine)
{
    /// <summary>What is exceeded, in a sentence.</summary>
    public string Words => $"{Skill.Name}: {Asked.Words} is asked{(NamedIn > 0 ? $" (in {NamedIn} of {Of})" : ", as we reckon")}, you are {Held.Words}.";

    /// <summary>Where the person exceeds what the sample asks, the furthest above first; what they would rather not do is nothing to be known for.</summary>
    public static IReadOnlyList<StandOut> In(Sample sample, Holdings holdings)
    {
        return
        [
            .. DemandedSkill.In([sample], _ => Level.None).Values
                .Where(asked => asked.Asked is { } level && holdings.Of(asked.Skill) is { Asked: true } held && held.Low > level && holdings.AnswerBehind(asked.Skill)?.Liking is not < 0)
                // What one of them asks above it is nothing to stand out by.
                .Where(asked => !sample.Postings.Any(posting => posting.Asks.Any(ask => ask.AnyOf.Contains(asked.Skill) && ask.Level > holdings.Of(asked.Skill).Low)))
                .OrderByDescending(asked => holdings.Of(asked.Skill).Low - asked.Asked!.Value)
                .ThenByDescending(asked => asked.Share)
                .ThenBy(asked => asked.Skill.Id, StringComparer.Ordinal)
                .Select(asked => new StandOut(
                    asked.Skill, holdings.Of(asked.Skill).Low, asked.Asked!.Value, asked.NamedIn, asked.Of,
                    holdings.AnswerBehind(asked.Skill)?.Evidence.FirstOrDefault(evidence => !string.IsNullOrWhiteSpace(evidence.Text)))),
        ];
    }
}
