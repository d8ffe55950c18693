using static Waymark.Block;

namespace Waymark;

/// <summary>What two reports of one person differ in.</summary>
internal static class ReportChanges
{
    /// <summary>The roles of either, with what is brought and how many postings speak, before and after.</summary>
    public static IEnumerable<Block> Roles(PlanReport before, PlanReport after)
    {
        var roles = after.Roles.Concat(before.Roles).Select(overlap => overlap.Role).Distinct().ToList();
        if (roles.Count == 0)
        {
            yield return new Paragraph("There was no role to look at on either day.");
            yield break;
        }

        yield return new Table("Each role on both days", ["role", "then", "later"], [.. roles.Select(role => (Inlines[])[role.Title, Told(before, role), Told(after, role)])]);
        yield return new Paragraph($"Then: {before.Ranking.Verdict}. Later: {after.Ranking.Verdict}.");
    }

    private static string Told(PlanReport report, Role role)
    {
        if (report.Roles.FirstOrDefault(overlap => overlap.Role == role) is not { } overlap)
        {
            return "not looked at";
        }

        var place = report.Ranking.Roles.Select(ranked => ranked.Role).ToList().IndexOf(role);
        var brings = overlap.Coverage is { } coverage && report.Holdings.Answers.Count > 0 ? $"you bring {CoverageWords.Of(coverage.Range)} of what is asked" : "what you bring is not known yet";
        return $"{(place < 0 ? "" : $"No. {place + 1}; ")}{brings}; {CountWords.Of(overlap.Sample.Postings.Count, "posting")}";
    }
}
