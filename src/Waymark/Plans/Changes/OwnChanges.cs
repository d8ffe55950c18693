namespace Waymark;

/// <content>What the person writes down for themselves: a letter, actions, industries they know.</content>
public abstract partial record PlanChange
{
    /// <summary>Writes a letter to oneself; without one, takes it back.</summary>
    public sealed record WriteLetter(Letter? Letter = null) : SetField
    {
        private protected override string InWords => Letter is null ? "Took back the letter to myself" : "Wrote a letter to myself";

        private protected override PlanField Field => PlanField.Letter;

        private protected override Plan Set(Plan plan) => plan with { Letter = (Letter?)Letter?.InPlaceOf(plan.Letter) };
    }

    /// <summary>Keeps something to do, or a link to come back to.</summary>
    /// <param name="Action">The action.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepAction(OwnAction Action, string? InsteadOf = null) : PutIn<OwnAction>
    {
        private protected override string InWords => $"To do: {Action.Called}";

        private protected override PlanList<OwnAction> List => PlanList.Actions;

        private protected override OwnAction Entry => Action;

        private protected override string? Replaced => InsteadOf;
    }

    /// <summary>Says that an action was done, or that it was not after all.</summary>
    /// <param name="Action">The <see cref="PlanEntry.Key"/> of the action.</param>
    /// <param name="Day">The day; absent for not done.</param>
    /// <param name="Name">What it is called, for the history.</param>
    public sealed record FinishAction(string Action, DateOnly? Day = null, string? Name = null) : Edit<OwnAction>
    {
        private protected override string InWords => $"{(Day is null ? "Not done after all" : "Did")}: {Name ?? Action}";

        private protected override PlanList<OwnAction> List => PlanList.Actions;

        private protected override string Key => Action;

        private protected override Outcome<OwnAction> Edited(OwnAction? old, Plan plan) => old is null ? NotThere("write it down first") : old with { Done = Day };
    }

    /// <summary>Keeps an industry that the person knows.</summary>
    /// <param name="Industry">The industry.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepIndustry(KnownIndustry Industry, string? InsteadOf = null) : PutIn<KnownIndustry>
    {
        private protected override string InWords => $"I know an industry: {Industry.Called}";

        private protected override PlanList<KnownIndustry> List => PlanList.Industries;

        private protected override KnownIndustry Entry => Industry;

        private protected override string? Replaced => InsteadOf;
    }
}
