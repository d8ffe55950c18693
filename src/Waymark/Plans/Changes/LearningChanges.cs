namespace Waymark;

/// <content>Step 5, gaps: learning. <see cref="TakeOut"/> leaves a skill out of learning altogether.</content>
public abstract partial record PlanChange
{
    /// <summary>Changes how a skill is learnt.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Name">The name.</param>
    public abstract record OfLearning(string Skill, string? Name) : Edit<Learning>
    {
        private protected string Called => Name ?? Skill;

        private protected sealed override PlanList<Learning> List => PlanList.Learning;

        private protected sealed override string Key => Skill;

        private protected Learning Answer(Learning? old) => (old ?? new Learning { Skill = Skill }) with { Name = Name ?? old?.Name };
    }

    /// <summary>Says how many hours learning a skill will take.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Hours">Hours, 0..100,000; absent goes back to our estimate.</param>
    /// <param name="Name">The name.</param>
    public sealed record EstimateHours(string Skill, double? Hours = null, string? Name = null) : OfLearning(Skill, Name)
    {
        private protected override string InWords => Hours is { } hours ? FormattableString.Invariant($"Expect {hours} hours for {Called}") : $"Back to the estimated hours for {Called}";

        private protected override bool InPlace => true;

        private protected override Outcome<Learning> Edited(Learning? old, Plan plan) => Answer(old) with { Hours = Hours };
    }

    /// <summary>Says how many hours learning a skill took so far, all together.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Spent">Hours, 0..100,000.</param>
    /// <param name="Name">The name.</param>
    public sealed record CountHours(string Skill, double Spent, string? Name = null) : OfLearning(Skill, Name)
    {
        private protected override string InWords => FormattableString.Invariant($"{Spent} hours into {Called}");

        private protected override bool InPlace => true;

        private protected override Outcome<Learning> Edited(Learning? old, Plan plan) => Answer(old) with { Spent = Spent };
    }

    /// <summary>Starts learning a skill (again), unless <see cref="Plan.MostInProgress"/> are in progress.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Day">The day it begins.</param>
    /// <param name="Name">The name.</param>
    public sealed record StartLearning(string Skill, DateOnly Day, string? Name = null) : OfLearning(Skill, Name)
    {
        private protected override string InWords => $"Started learning {Called}";

        private protected override Outcome<Learning> Edited(Learning? old, Plan plan)
        {
            var others = plan.Learning.Where(other => other.InProgress && other.Skill != Skill).ToList();
            return others.Count >= Plan.MostInProgress
                ? new Refusal.TooMuchAtOnce([.. others.Select(other => other.Called)])
                : Answer(old) with { Started = Day, Finished = null, Skipped = null };
        }
    }

    /// <summary>Finishes learning a skill. That does not rate it.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Day">The day it ended; not before it began.</param>
    /// <param name="Name">The name.</param>
    public sealed record FinishLearning(string Skill, DateOnly Day, string? Name = null) : OfLearning(Skill, Name)
    {
        private protected override string InWords => $"Finished learning {Called}";

        private protected override Outcome<Learning> Edited(Learning? old, Plan plan) => Answer(old) with { Finished = Day, Skipped = null };
    }

    /// <summary>Says that the person does not want to learn a skill.</summary>
    /// <param name="Skill">The id of the skill.</param>
    /// <param name="Name">The name.</param>
    public sealed record SkipLearning(string Skill, string? Name = null) : OfLearning(Skill, Name)
    {
        private protected override string InWords => $"Skipped {Called}";

        private protected override Outcome<Learning> Edited(Learning? old, Plan plan) => Answer(old) with { Skipped = true };
    }
}
