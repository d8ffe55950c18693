namespace Waymark.Formats;

/// <summary>Postings as a table, a row each: what came in under the names that Waymark reads again, and what was read from it under names that begin with "read".</summary>
public static class ReadingRows
{
    private const string Between = "; ";

    private static readonly RowTable<PostingReading> Table = new(
        new("title", reading => reading.Posting.Title),
        new("company", reading => reading.Posting.Company),
        new("location", reading => reading.Posting.Location),
        new("url", reading => reading.Posting.Url),
        new("date posted", reading => reading.Posting.DatePosted?.ToString("yyyy-MM-dd", null)),
        new("id", reading => reading.Posting.ExternalId),
        new("read id", reading => $"{reading.Id}"),
        new("read language", reading => reading.Language),
        new("read role", reading => reading.Role?.Role.Title),
        new("read level", reading => reading.Seniority?.Value.InJson),
        new("read work mode", reading => reading.Facts.WorkMode?.Value.InJson),
        new("read places", reading => Listed(reading.Facts.Places.Select(place => place.Value))),
        new("read lowest pay", reading => Base(reading)?.Min),
        new("read highest pay", reading => Base(reading)?.Max),
        new("read pay currency", reading => Base(reading)?.Currency),
        new("read pay per", reading => Base(reading)?.Period?.InJson),
        new("read employment", reading => reading.Facts.EmploymentType?.Value.InJson),
        new("read contract", reading => reading.Facts.Contract?.Value.InJson),
        new("read fewest hours", reading => reading.Facts.Hours?.Value.Min),
        new("read most hours", reading => reading.Facts.Hours?.Value.Max),
        new("read degree", reading => reading.Facts.Degree?.Value.Level.InJson),
        new("read or experience", reading => reading.Facts.Degree?.Value.OrExperience),
        new("read years", reading => reading.Facts.Years?.Value.Min),
        new("read on call", reading => reading.Facts.OnCall?.Value),
        new("read overtime", reading => reading.Facts.Overtime?.Value),
        new("read visa sponsorship", reading => reading.Facts.Sponsorship?.Value),
        new("read travel percent", reading => reading.Facts.Travel?.Value),
        new("read benefits", reading => Listed(reading.Facts.Benefits.Select(benefit => benefit.Value))),
        new("read industry", reading => reading.Facts.Industry?.Value),
        new("read technology company", reading => reading.Facts.TechnologyCompany?.Value),
        new("read required", reading => Asked(reading, Necessity.Required)),
        new("read a plus", reading => Asked(reading, Necessity.Preferred)),
        new("read mentioned", reading => Asked(reading, Necessity.Mentioned)),
        new("read activities", reading => Listed(reading.Activities.Select(mention => mention.Activity.Name).Distinct())),
        new("description", reading => reading.Posting.Text));

    /// <summary>The header of the CSV, with its end.</summary>
    public static string CsvHeader => Table.CsvHeader;

    /// <summary>A posting as a row of CSV, with its end.</summary>
    public static string CsvRow(PostingReading reading) => Table.CsvRow(reading);

    private static Pay? Base(PostingReading reading) => reading.Facts.StatedPay().FirstOrDefault(pay => pay.Value.Kind == PayKind.Base)?.Value;

    private static string Asked(PostingReading reading, Necessity necessity) =>
        Listed(reading.Requirements.Where(asked => (asked.IsAsked ? asked.Necessity : Necessity.Mentioned) == necessity).Select(asked => CountWords.List([.. asked.AnyOf.Select(mention => mention.Skill.Name).Distinct().Concat(asked.IsOpen ? ["the like"] : [])], "or")).Distinct());

    private static string Listed(IEnumerable<string> words) => string.Join(Between, words);
}
