namespace Waymark;

/// <summary>What an employer may sort people out by, apart from skills.</summary>
public enum ScreenKind
{
    /// <summary>A degree that experience may not stand for.</summary>
    Degree,

    /// <summary>Years of experience.</summary>
    Years,
}

/// <summary>A screen that a posting states.</summary>
/// <param name="Kind">What it sorts by.</param>
/// <param name="Evidence">The words; <see langword="null"/> for years that stand with a skill.</param>
/// <param name="ScreensOut">Whether it sorts this person out; <see langword="null"/> where the plan does not tell.</param>
public sealed record Screen(ScreenKind Kind, Evidence? Evidence, bool? ScreensOut)
{
    /// <summary>The screens of <paramref name="reading"/>. "Or equivalent experience" is open, and no screen.</summary>
    public static IReadOnlyList<Screen> Of(PostingReading reading, Experience person)
    {
        List<Screen> screens = [];
        if (reading.Facts.Degree is { Value.Screens: true } degree)
        {
            screens.Add(new(ScreenKind.Degree, degree.Evidence, person.Degree is { } held ? held < degree.Value.Level : null));
        }

        if (reading.YearsAsked is { } years and > 0 && reading.Facts.Years is not { Value.IsWish: true })
        {
            screens.Add(new(ScreenKind.Years, reading.Facts.Years?.Evidence, person.YearsInRole is { } worked ? worked < years : null));
        }

        return screens;
    }
}
