namespace Waymark;

/// <summary>Which of other people's words a file proposes to keep, and the strengths that they see.</summary>
internal static class FeedbackProposals
{
    // Longer than any reference that somebody writes.
    private const int LongestText = 10_000;

    private const int ShownWords = 160;

    /// <summary>The proposals, the newest first.</summary>
    public static IEnumerable<Proposal> Of(IEnumerable<Feedback> feedback, SkillFinder finder) =>
        from one in feedback
        where one.Key.Length > 0
        group one by one.Key into same
        select same.OrderByDescending(one => one.Words, StringComparer.Ordinal).First() into said
        orderby said.Date descending, said.Key
        let words = said.Words is { Length: > LongestText } ? said.Words[..LongestText] : said.Words
        let kept = said with { Words = words, Sees = [.. finder.InThanks(words ?? "").Select(found => found.Skill.Id).Distinct().Order(StringComparer.Ordinal)] }
        select new Proposal(
            PrintableText.Line($"{PlanList.Feedback.Name}/{kept.Key}"),
            ProposalKind.Feedback,
            kept.Called,
            new PlanChange.KeepFeedback(kept),
            ProposalWords.Joined(kept.Knows, kept.Date?.ToString("yyyy-MM-dd", null), words is null ? null : $"“{PrintableText.Line(words.Length > ShownWords ? words[..ShownWords] + "…" : words)}”"));
}
