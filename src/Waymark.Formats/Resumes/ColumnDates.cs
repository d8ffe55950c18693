using System.Globalization;

namespace Waymark.Formats;

/// <summary>How a spreadsheet writes its days: whether 03/04 is in March or in April is told by its other rows, or not at all.</summary>
/// <param name="DayFirst">Whether the day stands before the month; <see langword="null"/> where that cannot be told.</param>
internal sealed record ColumnDates(bool? DayFirst)
{
    private static readonly char[] Signs = ['/', '-', '.'];

    // Spreadsheets count days from here; a cell without the format of a date is saved as that number. Only years that applications are of.
    private static readonly DateOnly FirstDay = new(1899, 12, 30);
    private static readonly (int From, int To) Counted = (new DateOnly(1990, 1, 1).DayNumber - FirstDay.DayNumber, new DateOnly(2100, 1, 1).DayNumber - FirstDay.DayNumber);

    /// <summary>Tells it from all days of a spreadsheet.</summary>
    public static ColumnDates Of(IEnumerable<string> written)
    {
        var parts = written.Select(Parts).OfType<(int First, int Second, int Year)>().ToList();
        return new((parts.Any(date => date.First > 12), parts.Any(date => date.Second > 12)) switch { (true, false) => true, (false, true) => false, _ => null });
    }

    /// <summary>The day; noted where there is one that cannot be told.</summary>
    public DateOnly? Day(string? text, string where, LeftOut left)
    {
        if (text is null)
        {
            return null;
        }

        if (Dates.Parse(text) is { } day)
        {
            return day;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= Counted.From && days < Counted.To)
        {
            return FirstDay.AddDays(days);
        }

        if (Parts(text) is { } parts && DayFirst is { } dayFirst)
        {
            var (month, dayOfMonth) = dayFirst ? (parts.Second, parts.First) : (parts.First, parts.Second);
            if (month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(parts.Year, month))
            {
                return new(parts.Year, month, dayOfMonth);
            }
        }

        left.Add($"{where}: “{LeftOut.Quoted(text)}” is no day that can be told for certain; write it as 2026-03-31.");
        return null;
    }

    private static (int First, int Second, int Year)? Parts(string text) =>
        text.Split(' ')[0].Split(Signs) is [var first, var second, var year]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one) && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var full) && one is >= 1 and <= 31 && two is >= 1 and <= 31 && full is >= 1 and <= 9998
            ? (one, two, full < 100 ? 2000 + full : full) : null;
}
