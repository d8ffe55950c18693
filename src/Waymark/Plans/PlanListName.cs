namespace Waymark;

/// <summary>The lists of a plan, by the names of their properties.</summary>
public enum PlanListName
{
    /// <summary><see cref="Plan.Positions"/>.</summary>
    Positions,

    /// <summary><see cref="Plan.Education"/>.</summary>
    Education,

    /// <summary><see cref="Plan.Reasons"/>.</summary>
    Reasons,

    /// <summary><see cref="Plan.Skills"/>.</summary>
    Skills,

    /// <summary><see cref="Plan.Strengths"/>.</summary>
    Strengths,

    /// <summary><see cref="Plan.Interests"/>.</summary>
    Interests,

    /// <summary><see cref="Plan.Feedback"/>.</summary>
    Feedback,

    /// <summary><see cref="Plan.Shortlist"/>.</summary>
    Shortlist,

    /// <summary><see cref="Plan.OwnRoles"/>.</summary>
    OwnRoles,

    /// <summary><see cref="Plan.OwnActivities"/>.</summary>
    OwnActivities,

    /// <summary><see cref="Plan.Weeks"/>.</summary>
    Weeks,

    /// <summary><see cref="Plan.Needs"/>.</summary>
    Needs,

    /// <summary><see cref="Plan.Conversations"/>.</summary>
    Conversations,

    /// <summary><see cref="Plan.CareerPaths"/>.</summary>
    CareerPaths,

    /// <summary><see cref="Plan.Opportunities"/>.</summary>
    Opportunities,

    /// <summary><see cref="Plan.Answers"/>.</summary>
    Answers,

    /// <summary><see cref="Plan.Corrections"/>.</summary>
    Corrections,

    /// <summary><see cref="Plan.Terms"/>.</summary>
    Terms,

    /// <summary><see cref="Plan.Learning"/>.</summary>
    Learning,

    /// <summary><see cref="Plan.Stacks"/>.</summary>
    Stacks,

    /// <summary><see cref="Plan.Actions"/>.</summary>
    Actions,

    /// <summary><see cref="Plan.Industries"/>.</summary>
    Industries,

    /// <summary><see cref="Plan.BestWorst"/>.</summary>
    BestWorst,

    /// <summary><see cref="Plan.Certificates"/>.</summary>
    Certificates,
}
