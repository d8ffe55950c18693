namespace Waymark.Formats;

/// <summary>Reads how well a skill is held, in the words of résumés and in those that are written by <see cref="JsonResumeWriter"/>.</summary>
internal static class LevelWords
{
    private static readonly Dictionary<string, Level> Known = new (Level Level, string[] Words)[]
    {
        (Level.Novice, ["novice", "beginner", "basic", "elementary"]),
        (Level.AdvancedBeginner, ["advanced beginner"]),
        (Level.Competent, ["competent", "intermediate"]),
        (Level.Proficient, ["proficient", "advanced", "high"]),
        (Level.Expert, ["expert", "master"]),
    }.SelectMany(row => row.Words, (row, word) => (word, row.Level)).ToDictionary(row => row.word, row => row.Level, StringComparer.OrdinalIgnoreCase);

    /// <summary>The level that <paramref name="words"/> name; <see langword="null"/> where they name none.</summary>
    public static Level? Of(string? words) => words is not null && Known.TryGetValue(words.Trim(), out var level) ? level : null;
}
