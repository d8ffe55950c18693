namespace Waymark;

/// <content>Step 2, direction: changes.</content>
public abstract partial record PlanChange
{
    /// <summary>Chooses which of the two paths; without a choice, takes it back.</summary>
    public sealed record ChooseDirection(DirectionChoice? Choice = null, string? Note = null) : SetField
    {
        private protected override string InWords => Choice switch
        {
            null => "Took back my direction",
            DirectionChoice.Technical => "Chose a technical role at any company",
            DirectionChoice.Company => "Chose any role at a technology company",
            DirectionChoice.Both => "Chose both directions",
            _ => "Not yet sure of a direction",
        };

        private protected override PlanField Field => PlanField.Direction;

        private protected override Plan Set(Plan plan) => plan with
        {
            Direction = Choice is { } choice ? (DirectionAnswer)new DirectionAnswer { Choice = choice, Note = Note }.InPlaceOf(plan.Direction) : null,
        };
    }

    /// <summary>Keeps a conversation with somebody in a role.</summary>
    /// <param name="Conversation">The conversation.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepConversation(Conversation Conversation, string? InsteadOf = null) : PutIn<Conversation>
    {
        private protected override string InWords => $"Kept a conversation with {Conversation.Called}";

        private protected override PlanList<Conversation> List => PlanList.Conversations;

        private protected override Conversation Entry => Conversation;

        private protected override string? Replaced => InsteadOf;
    }

    /// <summary>Keeps how somebody came to where they are.</summary>
    /// <param name="Path">The career path.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepCareerPath(CareerPath Path, string? InsteadOf = null) : PutIn<CareerPath>
    {
        private protected override string InWords => $"Kept the career path of {Path.Called}";

        private protected override PlanList<CareerPath> List => PlanList.CareerPaths;

        private protected override CareerPath Entry => Path;

        private protected override string? Replaced => InsteadOf;
    }
}
