namespace Waymark;

/// <summary>What a person can tell of a skill, and how near that comes to what is asked.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Plan">The person's answers.</param>
/// <param name="Holdings">The same answers, by skill.</param>
/// <param name="Catalogue">Which skill is which.</param>
/// <param name="Today">Up to when work counts that has not ended.</param>
internal sealed record BridgeStory(Skill Skill, Plan Plan, Holdings Holdings, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>Between which levels it is held.</summary>
    public Holding Held => Holdings.Of(Skill);

    /// <summary>
    /// What shows the skill most closely: its own evidence, else that of what is a kind of it. A page that fits a telephone shows no CSS, though it was made with it.
    /// A strength is general: it also shows by what builds on it, rather a skill than another strength, but not by what one is a novice at. <see langword="null"/> where nothing does.
    /// </summary>
    public (SkillEvidence Evidence, Skill Of)? Best => field ??= !Held.IsHeld ? null : (
        from answer in Holdings.Answers.Values
        where answer.IsHeld
        let of = Catalogue.Skill(answer.Id)
        where of is not null
        from implied in Catalogue.Implications.Of(of)
        where implied.Skill == Skill && implied.Below <= (Skill.Kind == SkillKind.Strength ? 1 : 0)
        where of == Skill || implied.Below == 0 || Holdings.Of(of).Low > Level.Novice
        from evidence in answer.Evidence
        where !string.IsNullOrWhiteSpace(evidence.Text)
        orderby of != Skill, Skill.Kind == SkillKind.Strength && of.Kind == SkillKind.Strength, implied.Below, of.Id
        select ((SkillEvidence, Skill)?)(evidence, of)).FirstOrDefault();

    /// <summary>Whether the years that the person's dates show are not far below those asked for: half a year beside "at least four years" shows what is missing. Where no date tells, nothing speaks against it.</summary>
    public bool ComesNear(Ask ask) => ask.Requirement?.Years is not { } asked || Best is not { Of.Id: var id }
        || Experience.YearsWith(Holdings.Answers[id], Plan, Today) is not { } shown || asked <= (2 * shown) + 1;
}
