namespace Waymark;

/// <summary>How a person would like a week, in words.</summary>
internal static class WeekWords
{
    /// <summary>For time-weighted interest on −2…+2.</summary>
    public static string Of(double interest) => interest switch
    {
        >= 1 => "you would enjoy most of the week",
        >= 0.4 => "you would like more of the week than not",
        > -0.4 => "the week would be mixed for you",
        > -1 => "you would dislike more of the week than you like",
        _ => "you would dislike most of the week",
    };

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
