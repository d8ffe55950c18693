using System.Globalization;
using System.Text.RegularExpressions;

namespace Waymark;

/// <summary>Something with a day to come that the person noted beside an opportunity or a conversation.</summary>
/// <param name="On">The day.</param>
/// <param name="Words">The sentence it stands in.</param>
/// <param name="With">The employer or the person it was noted beside, where one was named.</param>
public sealed partial record NotedDate(DateOnly On, string Words, string? With)
{
    /// <summary>The opportunity it was noted beside, where it was one.</summary>
    public Opportunity? Beside { get; init; }

    /// <summary>A day that is further away needs no action now.</summary>
    internal const int DaysAhead = 45;

    // "1 December", "December 1", "2026-12-01".
    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\d{1,2})\b|\b(?<iso>\d{4}-\d{2}-\d{2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day { get; }

    [GeneratedRegex(@"(?<=[.!?;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenSentences { get; }

    /// <summary>What was noted for the weeks from <paramref name="today"/>, the soonest first. What is over is left out.</summary>
    public static IReadOnlyList<NotedDate> In(Plan plan, DateOnly today)
    {
        var notes = plan.Opportunities.Where(opportunity => opportunity.Stage != OpportunityStage.Closed).Select(opportunity => (opportunity.Notes, With: opportunity.Employer ?? opportunity.Title, Beside: (Opportunity?)opportunity))
            .Concat(plan.Conversations.Select(talk => (talk.Notes, With: talk.Who ?? talk.Employer, Beside: (Opportunity?)null)));
        return
        [
            .. from note in notes
               where note.Notes is not null
               from sentence in BetweenSentences.Split(note.Notes)
               from match in Day.Matches(sentence)
               let day = Read(match, today)
               where day >= today && day.Value.DayNumber - today.DayNumber <= DaysAhead
               orderby day, note.With, sentence
               select new NotedDate(day!.Value, sentence.Trim(), note.With) { Beside = note.Beside },
        ];
    }

    /// <summary>"tomorrow", "in 8 days".</summary>
    public string Away(DateOnly today) => (On.DayNumber - today.DayNumber) switch { 0 => "today", 1 => "tomorrow", var days => $"in {days} days" };

    // A day without a year is the next one of that name.
    private static DateOnly? Read(Match match, DateOnly today)
    {
        if (match.Groups["iso"] is { Success: true } iso)
        {
            return DateOnly.TryParseExact(iso.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated) ? stated : null;
        }

        var words = $"{match.Groups["day"].Value} {match.Groups["month"].Value} ";
        return new[] { today.Year, today.Year + 1 }
            .Select(year => DateOnly.TryParseExact(words + year.ToString("0000", CultureInfo.InvariantCulture), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
            .FirstOrDefault(day => day >= today);
    }
}
