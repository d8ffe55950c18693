namespace Waymark;

/// <summary>Where the chapters and their parts are linked to.</summary>
internal static class ChapterAnchors
{
    /// <summary>What to ask one's own manager.</summary>
    public const string OwnManager = "own-manager";

    /// <summary>The sheet of a role.</summary>
    public static string Role(Role role) => Anchors.Slug($"role-{role.Id}");
}
