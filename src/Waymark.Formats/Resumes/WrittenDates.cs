using System.Globalization;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Reads the dates of résumés as a plan writes them: <c>2019</c>, <c>2019-08</c> or <c>2019-08-15</c>.</summary>
internal static partial class WrittenDates
{
    private static readonly string[] Months = ["yyyy-M", "MMM yyyy", "MMMM yyyy", "MMM. yyyy", "MMM, yyyy", "MMMM, yyyy", "MMM-yyyy", "MMM-yy", "MMM \\'yy", "MMM \\’yy", "M/yyyy", "M.yyyy", "M-yyyy", "yyyy/M", "yyyy.M"];

    private static readonly string[] Now = ["present", "now", "today", "current", "currently", "ongoing", "to date", "until now"];

    // What tables and programs put where there is nothing.
    private static readonly string[] Nothing = ["-", "–", "—", "n/a", "na", "none", "null", "unknown"];

    /// <summary>Whether the words say that something goes on, or nothing.</summary>
    public static bool IsOpen(string text) => text.Trim().TrimEnd('.') is var words && Now.Concat(Nothing).Contains(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>The date, of words such as "Spring 2019" the year; <see langword="null"/> for none, or for words that are no date, as "present".</summary>
    public static string? Of(string? text)
    {
        text = (text?.Trim() ?? "").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase).Replace("Sept.", "Sep.", StringComparison.OrdinalIgnoreCase);
        return Year.IsMatch(text) ? text
            : DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : (Dates.Parse(text) ?? Day(text))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            ?? (Years.Matches(text) is [var only] ? only.Value : null);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}\z")]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Years { get; }
}
