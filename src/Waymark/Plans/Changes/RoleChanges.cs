namespace Waymark;

/// <content>Step 4, overlap: the roles that are weighed.</content>
public abstract partial record PlanChange
{
    /// <summary>Puts a role on the shortlist.</summary>
    /// <param name="Id">The id of the role.</param>
    /// <param name="Name">The title.</param>
    public sealed record ShortlistRole(string Id, string? Name = null) : PutIn<Named>
    {
        private protected override string InWords => $"On the shortlist: {Name ?? Id}";

        private protected override PlanList<Named> List => PlanList.Shortlist;

        private protected override Named Entry => new() { Id = Id, Name = Name };
    }

    /// <summary>Says by what the roles are to be compared, the most important first; with nothing, by all alike.</summary>
    public sealed record OrderCriteria(IReadOnlyList<Criterion> Order) : SetField
    {
        private protected override string InWords => Order is [var first, ..] ? $"What counts most: {first.Words}" : "All that is compared counts alike";

        private protected override PlanField Field => PlanField.Criteria;

        private protected override Plan Set(Plan plan) => plan with { Criteria = Order };
    }

    /// <summary>Writes down a role of one's own.</summary>
    public sealed record WriteRole(OwnRole Role) : PutIn<OwnRole>
    {
        private protected override string InWords => $"Wrote down a role: {Role.Called}";

        private protected override PlanList<OwnRole> List => PlanList.OwnRoles;

        private protected override OwnRole Entry => Role;
    }

    /// <summary>Writes down an activity of one's own.</summary>
    /// <param name="Id">An id that starts with <c>own:</c>.</param>
    /// <param name="Name">A gerund phrase: "repairing bicycles".</param>
    public sealed record WriteActivity(string Id, string Name) : PutIn<Named>
    {
        private protected override string InWords => $"Wrote down an activity: {Name}";

        private protected override PlanList<Named> List => PlanList.OwnActivities;

        private protected override Named Entry => new() { Id = Id, Name = Name };
    }

    /// <summary>Replaces our estimate of a role's week.</summary>
    public sealed record SetWeek(TimeShares Week) : PutIn<TimeShares>
    {
        private protected override string InWords => Week.Source == WeekSource.Practitioner
            ? $"Kept the week of a {Week.Called}, as {Week.Who ?? "somebody in the role"} told it"
            : $"Changed the week of a {Week.Called}";

        private protected override PlanList<TimeShares> List => PlanList.Weeks;

        private protected override TimeShares Entry => Week;
    }

    /// <summary>Picks the stack to aim at for a role.</summary>
    /// <param name="Role">The id of the role.</param>
    /// <param name="Skill">The id of the skill that stands for the stack.</param>
    /// <param name="Name">The name of the skill.</param>
    public sealed record ChooseStackFor(string Role, string Skill, string? Name = null) : PutIn<StackChoice>
    {
        private protected override string InWords => $"Picked {Name ?? Skill} for {Role}";

        private protected override PlanList<StackChoice> List => PlanList.Stacks;

        private protected override StackChoice Entry => new() { Role = Role, Skill = Skill, Name = Name };
    }
}
