namespace Waymark;

/// <summary>What the person noted and no role asks for. What they would rather not do is nothing to be known for.</summary>
internal static class UnaskedStories
{
    /// <summary>The skills that it is noted of, by id.</summary>
    /// <param name="plan">What was noted.</param>
    /// <param name="catalogue">What each skill is a kind of.</param>
    /// <param name="roles">The roles, with the postings that count.</param>
    /// <param name="bridges">What they ask for and is told already.</param>
    public static IEnumerable<Skill> Of(Plan plan, Catalogue catalogue, IReadOnlyList<Sample> roles, IReadOnlyList<Bridge> bridges)
    {
        var told = bridges.Select(bridge => bridge.Mine.Text.Trim()).ToHashSet(StringComparer.Ordinal);
        var asked = roles.SelectMany(sample => sample.Postings.Append(sample.Catalogue)).SelectMany(posting => posting.Asks).SelectMany(ask => ask.AnyOf).ToHashSet();
        return from answer in plan.Skills.Concat(plan.Strengths)
               where answer is { IsHeld: true, Liking: not < 0 } && answer.Evidence.Any(evidence => !string.IsNullOrWhiteSpace(evidence.Text)) && !answer.Evidence.Any(evidence => told.Contains(evidence.Text.Trim()))
               let skill = catalogue.Skill(answer.Id)
               where skill is not null && !catalogue.Implications.Of(skill).Any(implied => implied.Below == 0 && asked.Contains(implied.Skill))
               orderby skill.Id
               select skill;
    }
}
