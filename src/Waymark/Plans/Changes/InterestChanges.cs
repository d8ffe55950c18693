namespace Waymark;

/// <content>Step 3, inventory: what is liked, and what others see.</content>
public abstract partial record PlanChange
{
    /// <summary>Says how much the person likes doing an activity.</summary>
    /// <param name="Id">The id of the activity.</param>
    /// <param name="Liking">−2 (would avoid it) to +2 (would seek it).</param>
    /// <param name="Name">The name.</param>
    public sealed record LikeActivity(string Id, int Liking, string? Name = null) : Edit<Interest>
    {
        private protected override string InWords => $"{Liked(Liking)} {Name ?? Id}";

        private protected override PlanList<Interest> List => PlanList.Interests;

        private protected override string Key => Id;

        private protected override Outcome<Interest> Edited(Interest? old, Plan plan) =>
            (old ?? new Interest { Id = Id }) with { Name = Name ?? old?.Name, Liking = Liking };
    }

    /// <summary>Says which of a few activities the person would like most, and which least; of the same activities the later choice stands.</summary>
    public sealed record ChooseBestWorst(BestWorstChoice Choice) : PutIn<BestWorstChoice>
    {
        private protected override string InWords => $"Would like {Choice.NameOf(Choice.Best)} most of {Choice.Among.Count}, and {Choice.NameOf(Choice.Worst)} least";

        private protected override PlanList<BestWorstChoice> List => PlanList.BestWorst;

        private protected override BestWorstChoice Entry => Choice;
    }

    /// <summary>Keeps what somebody who knows the person sees.</summary>
    /// <param name="Feedback">What they see.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepFeedback(Feedback Feedback, string? InsteadOf = null) : PutIn<Feedback>
    {
        private protected override string InWords => $"Kept the feedback from {Feedback.Called}";

        private protected override PlanList<Feedback> List => PlanList.Feedback;

        private protected override Feedback Entry => Feedback;

        private protected override string? Replaced => InsteadOf;
    }
}
