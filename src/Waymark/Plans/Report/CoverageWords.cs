namespace Waymark;

/// <summary>How much of what is asked a person covers, in words.</summary>
internal static class CoverageWords
{
    /// <summary>"about half", or "between some and most" where answers are open.</summary>
    public static string Of(Interval range)
    {
        var (low, high) = (Estimate.PartWords(range.Low * 100), Estimate.PartWords(range.High * 100));
        return low == high ? low : $"between {low} and {high}";
    }
}
