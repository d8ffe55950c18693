using System.CommandLine;

namespace Waymark.Cli;

/// <summary>The option <c>--today</c>, so that a result can be had again.</summary>
internal static class DayOption
{
    /// <summary>The option, to be declared on a command.</summary>
    public static Option<DateOnly?> Make() => new("--today")
    {
        Description = "The day to reckon from, like 2026-03-31, so that a result can be had again.",
        HelpName = "DATE",
        CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", out var day))
            {
                return day;
            }

            given.AddError($"--today {given.Tokens[0].Value}: write the day as year, month and day, like 2026-03-31.");
            return null;
        },
    };

    /// <summary>The day that was given, or today.</summary>
    public static DateOnly DayOf(this ParseResult parsed, Option<DateOnly?> option, TimeProvider clock) =>
        parsed.GetValue(option) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
