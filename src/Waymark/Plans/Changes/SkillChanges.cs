namespace Waymark;

/// <content>Step 3, inventory: skills and strengths. <see cref="TakeOut"/> forgets one: it is back to "not asked".</content>
public abstract partial record PlanChange
{
    /// <summary>Changes what is said about a skill, or about a strength.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    public abstract record OfSkill(string Id, string? Name, bool Strength) : Edit<SkillAnswer>
    {
        private protected string Called => Name ?? Id;

        private protected sealed override PlanList<SkillAnswer> List => Strength ? PlanList.Strengths : PlanList.Skills;

        private protected sealed override string Key => Id;

        private protected SkillAnswer Answer(SkillAnswer? old) => (old ?? new SkillAnswer { Id = Id }) with { Name = Name ?? old?.Name };
    }

    /// <summary>Says that a skill is held, and how well.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Level">How well; absent for held, but not rated.</param>
    /// <param name="Source">Where it comes from; absent leaves that as it is.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    public sealed record RateSkill(string Id, string? Name = null, Level? Level = null, SkillSource? Source = null, bool Strength = false) : OfSkill(Id, Name, Strength)
    {
        private protected override string InWords => Level is { } level ? $"Rated {Called}: {level.Words}" : $"I have {Called}";

        private protected override Outcome<SkillAnswer> Edited(SkillAnswer? old, Plan plan) =>
            Answer(old) with { Held = null, Level = Level, Source = Source ?? old?.Source };
    }

    /// <summary>Says that a skill is not held. What shows it and how much it is liked stay.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    public sealed record SayNotHeld(string Id, string? Name = null, bool Strength = false) : OfSkill(Id, Name, Strength)
    {
        private protected override string InWords => $"I do not have {Called}";

        private protected override Outcome<SkillAnswer> Edited(SkillAnswer? old, Plan plan) => Answer(old) with { Held = false, Level = null };
    }

    /// <summary>Says how much a skill that was asked about is liked.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Liking">−2…+2; absent takes it back.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    public sealed record LikeSkill(string Id, int? Liking = null, string? Name = null, bool Strength = false) : OfSkill(Id, Name, Strength)
    {
        private protected override string InWords => $"{Liked(Liking)} using {Called}";

        private protected override Outcome<SkillAnswer> Edited(SkillAnswer? old, Plan plan) =>
            old is null ? NotThere("say first whether you have it") : Answer(old) with { Liking = Liking };
    }

    /// <summary>Adds something that shows a skill, which is then held; evidence of the same words is replaced.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Evidence">What shows it.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    /// <param name="Source">Where the skill comes from; absent leaves that as it is.</param>
    /// <param name="Level">How well; absent leaves that as it is.</param>
    public sealed record AddEvidence(string Id, SkillEvidence Evidence, string? Name = null, bool Strength = false, SkillSource? Source = null, Level? Level = null) : OfSkill(Id, Name, Strength)
    {
        private protected override string InWords => $"Showed {Called}: {Evidence.Text}";

        private protected override Outcome<SkillAnswer> Edited(SkillAnswer? old, Plan plan)
        {
            var shown = old?.Evidence ?? [];
            return Answer(old) with
            {
                Held = null,
                Level = Level ?? old?.Level,
                Source = Source ?? old?.Source,
                Evidence = shown.Any(other => other.Key == Evidence.Key)
                    ? [.. shown.Select(other => other.Key == Evidence.Key ? (SkillEvidence)Evidence.InPlaceOf(other) : other)]
                    : [.. shown, Evidence],
            };
        }
    }

    /// <summary>Takes back something that showed a skill.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Text">The words of the evidence.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Strength">Whether it is one of the strengths beyond code.</param>
    public sealed record RemoveEvidence(string Id, string Text, string? Name = null, bool Strength = false) : OfSkill(Id, Name, Strength)
    {
        private protected override string InWords => $"Took back what showed {Called}: {Text}";

        private protected override Outcome<SkillAnswer> Edited(SkillAnswer? old, Plan plan) =>
            old?.Evidence.Any(shown => shown.Key == Text) is true
                ? Answer(old) with { Evidence = [.. old.Evidence.Where(shown => shown.Key != Text)] }
                : new Refusal.NotThere(List.Id, Id, $"{Quoted(Text)} is no evidence of {Called}, so it cannot be taken back");
    }

    private static string Liked(int? liking) => liking switch
    {
        null => "No longer say how much I like",
        < -1 => "Would avoid",
        -1 => "Would rather not be",
        0 => "Do not mind",
        1 => "Like",
        _ => "Love",
    };
}
