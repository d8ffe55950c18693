namespace Waymark;

/// <summary>Work outside the usual hours, told from a role's week and from what many dislike about it.</summary>
internal static class OddHours
{
    /// <summary>The needs that are about it.</summary>
    public const string OnCall = "on-call", Overtime = "overtime";

    /// <summary>The activity that is about it.</summary>
    public const string BeingOnCall = "being-on-call";

    /// <summary>Whether a need is about it, and a role is known for it.</summary>
    public static bool BelongTo(Role role, string need) => need is OnCall or Overtime && (role.Activities.Any(share => share.Id == BeingOnCall) || SpeaksOf.OddHoursIn(role.MayDislike ?? ""));
}
