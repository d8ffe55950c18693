using System.Text.RegularExpressions;

namespace Waymark;

/// <summary>
/// What words of people are about: what somebody told of their work, or what many dislike about a role, beside the needs that it touches. It says what is spoken of, and not whether that would do.
/// </summary>
internal static partial class SpeaksOf
{
    private static readonly Dictionary<string, Regex> Words = new(StringComparer.Ordinal)
    {
        [OddHours.OnCall] = Odd(),
        [OddHours.Overtime] = Odd(),
        ["hours"] = Hours(),
        ["employment-type"] = Hours(),
        ["work-mode"] = Where(),
        ["travel"] = Away(),
    };

    /// <summary>Whether words speak of work outside the usual hours.</summary>
    public static bool OddHoursIn(string words) => Odd().IsMatch(words);

    /// <summary>Whether words speak of what a need is about; one of the person's own is known only where its name is about odd hours.</summary>
    public static bool Touches(this NeedAnswer need, string words) =>
        Words.TryGetValue(need.Id, out var about) ? about.IsMatch(words) : OddHoursIn(need.Name ?? "") && OddHoursIn(words);

    /// <summary>The sentences of some words.</summary>
    public static IReadOnlyList<string> Sentences(string words) => [.. SentenceEnd().Split(words).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    // "Computers work through the night" and "we met at a writers' evening" are nobody's working hours.
    [GeneratedRegex(@"\b(?:nights|evenings|weekends|shifts|night shift|on[ -]call|odd hours|(?:at|by|in the) night|in the evening|(?:at|on|over) (?:the|a) weekend)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Odd();

    [GeneratedRegex(@"\b\d+(?:\.\d+)? hours\b|\b(?:part|full)[ -]time\b|\blong hours\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bremote|\bfrom home\b|\bhome office\b|\bhybrid\b|\bon[ -]site\b|\bin(?:to)? the office\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    [GeneratedRegex(@"\btravel|\bhotels?\b|\bnights away\b|\baway from home\b|\bon the road\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Away();

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
