using System.Globalization;
using static Waymark.Block;

namespace Waymark;

/// <summary>The sentences behind the figures, and what the plan was made from.</summary>
internal static class EvidenceChapter
{
    private const int MostNamed = 5;

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report, EvidenceBook book)
    {
        yield return Heading.Chapter("Evidence", "evidence");
        if (book.Quotes.Count > 0)
        {
            yield return new Paragraph("The sentences behind the figures, as the employers wrote them.");
            foreach (var quote in book.Quotes)
            {
                yield return quote;
            }
        }

        yield return new Heading(3, "What this was made from");
        yield return ListBlock.Bullets(Sources(report).Select(words => (Inlines)words));
    }

    private static string LanguageOf(string? code) => code switch
    {
        "fr" => "French",
        "de" => "German",
        "es" => "Spanish",
        "pt" => "Portuguese",
        "it" => "Italian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "ja" => "Japanese",
        "zh" => "Chinese",
        _ => $"“{code}”",
    };

    private static bool IsUsed(Taxonomy taxonomy, PlanReport report) =>
        report.Roles.Any(overlap => taxonomy.Has(overlap.Role.Id) || overlap.Demand.Skills.Any(demand => taxonomy.Has(demand.Skill.Id))) || report.Plan.Skills.Any(answer => taxonomy.Has(answer.Id));

    private static string Count(int count) => count == 0 ? "none is" : CountWords.Of(count, "is", "are");

    // What is counted, and what was told for sure: a guess at another level is told of nothing, here as where it is named.
    private static bool IsForOne(PostingReading reading, PlanReport report) => reading.Role is { } role && report.Roles.FirstOrDefault(overlap => overlap.Role == role.Role) is { } overlap
        && (NotCounted.IsTold(reading) || overlap.Sample.Postings.Any(posting => posting.Reading?.Id == reading.Id));

    private static string Counted(PlanReport report) => report.Roles.Sum(overlap => overlap.Sample.Postings.Count) is var counted && counted > 0 && counted < report.Readings.Count(reading => IsForOne(reading, report))
        ? $" ({counted} of them count: the others repeat a text, or are for another level)" : "";

    // Which they are for, where not all of these are few.
    private static string ForOthers(PlanReport report)
    {
        var others = report.Readings.Where(NotCounted.IsTold).Select(reading => reading.Role!.Role).Where(role => report.Roles.All(overlap => overlap.Role != role))
            .CountBy(role => role).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).ToList();
        return $"{Count(others.Sum(entry => entry.Value))} for other roles{(others.Count == 0 ? "" : others.Count > MostNamed ? ", most often " : ": ")}{CountWords.List([.. others.Take(MostNamed).Select(entry => $"{entry.Key.Title} ({entry.Value})")])}";
    }

    private static string Untold(PlanReport report) => report.Readings.Count(reading => !NotCounted.IsTold(reading) && !IsForOne(reading, report)) switch
    {
        0 => "",
        1 => ", and for one it could not be told which role it is for",
        var untold => $", and for {untold} it could not be told which role they are for",
    };

    private static IEnumerable<string> Sources(PlanReport report)
    {
        yield return $"Your answers, on {report.Today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.";
        yield return report.Readings.Count == 0 ? "No job descriptions." : $"{CountWords.Of(report.Readings.Count, "job description")}; {Count(report.Readings.Count(reading => IsForOne(reading, report)))} for {(report.Roles.Count == 0 ? "roles that you look at" : $"the roles above{Counted(report)}")}, {ForOthers(report)}{Untold(report)}.";
        foreach (var language in report.Readings.Where(reading => !reading.IsRead).CountBy(reading => reading.Language).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return $"{CountWords.Of(language.Value, "posting")} in {LanguageOf(language.Key)} {(language.Value == 1 ? "was" : "were")} not read: Waymark reads English so far.";
        }

        if (report.Corrected > 0)
        {
            yield return $"{CountWords.Of(report.Corrected, "correction")} of yours count{(report.Corrected == 1 ? "s" : "")} here.";
        }

        yield return $"The catalogue of roles and skills, as of {report.Catalogue.Fingerprint}: our own estimates, always said to be so.";
        foreach (var taxonomy in report.Catalogue.Taxonomies.Where(taxonomy => IsUsed(taxonomy, report)))
        {
            yield return taxonomy.Attribution;
        }

        yield return "No attribute such as age, gender, origin, a career break or the right to work changes any figure. Nothing was sent anywhere.";
    }
}
