namespace Waymark.Web;

/// <summary>Proposals that wait to be ticked: no part of the plan, and kept beside it.</summary>
internal static class WaitingProposals
{
    private const string Name = "proposals";

    /// <summary>What waits; <see langword="null"/> where nothing does.</summary>
    public static Proposals? Of(Situation stand) => stand.Store.Note(stand.PlanId, Name) is { } note ? Proposals.Parse(note) : null;

    /// <summary>Keeps what waits; <see langword="null"/> for nothing any more.</summary>
    public static void Keep(Situation stand, Proposals? waiting) => stand.Store.SetNote(stand.PlanId, Name, waiting?.ToJson());
}
