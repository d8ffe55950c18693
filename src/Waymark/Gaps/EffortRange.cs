namespace Waymark;

/// <summary>
/// How far estimates of hours are to be trusted: factors on the estimate. Before anything is finished 0.8 to 2, since people underestimate
/// rather than overestimate how long they take (the planning fallacy, Buehler, Griffin and Ross 1994; the factors are ours). Once two skills
/// are finished, the person's own: the centre is hours spent over hours expected, the range spans what they have shown.
/// </summary>
/// <param name="Low">Factor of a quick run.</param>
/// <param name="Likely">Factor of the likely run: 1 until it is known better.</param>
/// <param name="High">Factor of a slow run.</param>
/// <param name="Finished">Finished skills that it was learned from; 0 for our own factors.</param>
public readonly record struct EffortRange(double Low, double Likely, double High, int Finished)
{
    /// <summary>Before anything is known of the person.</summary>
    public static EffortRange Declared { get; } = new(0.8, 1, 2, 0);

    /// <summary>How many skills have to be finished before the person's own pace counts.</summary>
    public const int EnoughFinished = 2;

    /// <summary>The range after what the person finished; hours that were not noted do not count.</summary>
    public static EffortRange Of(IReadOnlyList<Learning> learning, Catalogue catalogue)
    {
        List<(double Spent, double Expected)> finished = [];
        foreach (var entry in learning.Where(entry => entry is { Finished: not null, Spent: > 0 and < 100_000 }).OrderBy(entry => entry.Skill, StringComparer.Ordinal).ThenBy(entry => entry.Finished).ThenBy(entry => entry.Spent))
        {
            if (entry.Hours is > 0 and < 100_000 || catalogue.Skill(entry.Skill) is not null)
            {
                finished.Add((entry.Spent!.Value, entry.Hours is > 0 and < 100_000 ? entry.Hours.Value : Effort.Of(catalogue.Skill(entry.Skill)!, Level.None, Level.Competent, null).Total));
            }
        }

        if (finished.Count < EnoughFinished)
        {
            return Declared;
        }

        // Kept within a quarter and four times, so that one odd note does not throw every date off.
        var likely = Math.Clamp(finished.Sum(f => f.Spent) / finished.Sum(f => f.Expected), 0.25, 4);
        var ratios = finished.Select(f => Math.Clamp(f.Spent / f.Expected, 0.25, 4)).ToList();
        return new(Math.Min(likely * 0.8, ratios.Min()), likely, Math.Max(likely * 1.5, ratios.Max()), finished.Count);
    }

    /// <summary>Where the range comes from, in a sentence.</summary>
    public string Words => Finished == 0
        ? "Such estimates are often half of what it takes: dates are given as a range, from a fifth quicker to twice as long."
        : $"The range follows the {Finished} skills you have finished: they took {Math.Round(Likely * 100)}% of the hours expected.";
}
