namespace Waymark;

/// <summary>How counts and lists are said.</summary>
public static class CountWords
{
    /// <summary>"1 posting", "3 postings".</summary>
    public static string Of(int count, string thing) => $"{count} {(count == 1 ? thing : thing + "s")}";

    /// <summary>"1 of them is", "3 of them are".</summary>
    public static string Of(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";

    /// <summary>"both", "all 3"; of two or more.</summary>
    public static string All(int count) => count == 2 ? "both" : $"all {count}";

    /// <summary>"6 hours", "2½ hours", "1 hour": to the half below five, to the whole above.</summary>
    public static string Hours(double hours)
    {
        var halves = (int)Math.Round(Math.Clamp(hours, 0, 100_000) * 2, MidpointRounding.AwayFromZero);
        var (whole, half) = hours < 5 ? (halves / 2, halves % 2 == 1) : ((int)Math.Round(Math.Min(hours, 100_000), MidpointRounding.AwayFromZero), false);
        return half ? $"{(whole == 0 ? "" : whole)}½ hour{(whole == 0 ? "" : "s")}" : Of(Math.Max(whole, 1), "hour");
    }

    /// <summary>"a", "a and b", "a, b and c"; with <paramref name="last"/> "or", "a, b or c".</summary>
    public static string List(IReadOnlyList<string> things, string last = "and") => things switch
    {
        [] => "",
        [var one] => one,
        _ => $"{string.Join(", ", things.SkipLast(1))} {last} {things[^1]}",
    };
}
