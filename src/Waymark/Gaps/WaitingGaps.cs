namespace Waymark;

/// <summary>What is missing for the roles that the list is not for: none of it is passed over.</summary>
internal static class WaitingGaps
{
    /// <summary>The gaps of the roles that wait, the most asked first.</summary>
    /// <param name="waiting">What these roles ask for.</param>
    /// <param name="known">Whether the list tells of a skill already.</param>
    public static IEnumerable<LeftOutGap> Of(GapProgress waiting, Func<Skill, bool> known) =>
        from gap in waiting.Candidates.Gaps.Values
        where !known(gap.Skill)
        let roles = waiting.Samples.Where(sample => waiting.IsAskedIn(sample, gap)).Select(sample => sample.Role.WithArticle).ToList()
        where roles.Count > 0
        orderby waiting.ShareOf(gap.Skill) descending, gap.Skill.Id
        let refused = GapExclusions.Refused(gap, waiting)
        select new LeftOutGap(
            gap.Skill, refused is null ? LeftOutReason.OtherRole : LeftOutReason.SetAside, gap.Effort, waiting.OpensAfterAll(gap),
            refused ?? $"{(gap.InProgress ? "You have begun it; it is asked for" : gap.Now == Level.None ? "Asked for" : "More of it is asked for")} only by {CountWords.List(roles)}, which wait{(roles.Count == 1 ? "s" : "")}.");
}
