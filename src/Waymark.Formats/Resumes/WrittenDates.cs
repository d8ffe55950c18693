using System.Globalization;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Reads the dates of résumés as a plan writes them: <c>2019</c>, <c>2019-08</c> or <c>2019-08-15</c>.</summary>
internal static partial class WrittenDates
{
    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "MMM. yyyy", "M/yyyy", "M.yyyy", "yyyy/M"];

    private static readonly string[] Now = ["present", "now", "today", "current", "currently", "ongoing", "to date", "until now"];

    /// <summary>Whether the words say that something goes on.</summary>
    public static bool IsNow(string text) => Now.Contains(text.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The date; <see langword="null"/> for none, or for words that are no date, as "present".</summary>
    public static string? Of(string? text)
    {
        text = (text?.Trim() ?? "").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        return Written.IsMatch(text) ? text
            : DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : Dates.Parse(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\z")]
    private static partial Regex Written { get; }
}
