namespace Waymark;

/// <summary>How a person would like a week, in words.</summary>
internal static class WeekWords
{
    // So many are named in a cell of a table.
    private const int MostToRate = 3;

    /// <summary>For time-weighted interest on −2…+2.</summary>
    public static string Of(double interest) => interest switch
    {
        >= 1 => "you would enjoy most of the week",
        >= 0.4 => "you would like more of the week than not",
        > -0.4 => "the week would be mixed for you",
        > -1 => "you would dislike more of the week than you like",
        _ => "you would dislike most of the week",
    };

    /// <summary>For a week: how it would be liked, or how much of it is rated and what to rate next.</summary>
    public static string Of(Week week) => week.Interest is { } interest ? Of(interest)
        : week.Rated <= 0 ? "not rated yet"
        : $"{Estimate.PartWords(week.Rated * 100)} rated; rate {CountWords.List([.. week.RateFirst.Take(MostToRate).Select(part => part.Name)])} next";

    /// <summary>The interest itself, with its sign.</summary>
    public static string Figure(double interest) => interest.ToString("+0.0;−0.0;0.0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A liking of −2…+2.</summary>
    public static string Liking(int? liking) => liking switch
    {
        2 => "love it",
        1 => "like it",
        0 => "neutral",
        -1 => "rather not",
        -2 => "drains me",
        _ => "not rated yet",
    };
}
