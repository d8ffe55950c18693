using System.Globalization;

namespace Waymark.Formats;

/// <summary>Reads the dates that job boards and tables write.</summary>
internal static class Dates
{
    // Not "03/04/2026": whether that is in March or in April, the file does not say.
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "yyyy/M/d", "d.M.yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyyMMdd"];

    /// <summary>The day, as published: neither the time nor its zone moves it. <see langword="null"/> where it cannot be told.</summary>
    public static DateOnly? Parse(string? text)
    {
        text = text is [_, _, _, _, '-', _, _, '-', _, _, 'T' or ' ', ..] ? text[..10] : text?.Trim();
        return DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : text is { Length: 13 } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? FromEpoch(milliseconds)
            : null;
    }

    private static DateOnly FromEpoch(long milliseconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
}
