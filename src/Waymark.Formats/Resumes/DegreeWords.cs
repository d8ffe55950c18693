namespace Waymark.Formats;

/// <summary>Reads the names of degrees.</summary>
internal static class DegreeWords
{
    // The first that matches; a word begins with it, so that "Master's" and "Masters" are one. A space ends the word.
    private static readonly (string Begins, DegreeLevel Level)[] Rows =
    [
        ("doctor", DegreeLevel.Doctorate), ("phd", DegreeLevel.Doctorate), ("dphil", DegreeLevel.Doctorate),
        ("master ", DegreeLevel.Master), ("masters ", DegreeLevel.Master), ("master s ", DegreeLevel.Master), ("msc ", DegreeLevel.Master), ("mba ", DegreeLevel.Master), ("meng ", DegreeLevel.Master), ("ma ", DegreeLevel.Master), ("mphil ", DegreeLevel.Master),
        ("bachelor", DegreeLevel.Bachelor), ("bsc ", DegreeLevel.Bachelor), ("beng ", DegreeLevel.Bachelor), ("ba ", DegreeLevel.Bachelor), ("bba ", DegreeLevel.Bachelor), ("llb ", DegreeLevel.Bachelor), ("licence ", DegreeLevel.Bachelor),
        ("associate", DegreeLevel.Associate), ("diploma", DegreeLevel.Associate), ("vocational", DegreeLevel.Associate), ("apprenticeship", DegreeLevel.Associate),
        ("high school", DegreeLevel.School), ("abitur", DegreeLevel.School), ("gcse", DegreeLevel.School), ("baccalaureate", DegreeLevel.School),
    ];

    /// <summary>The degree that <paramref name="words"/> name; <see langword="null"/> where they name none.</summary>
    public static DegreeLevel? Of(string? words)
    {
        var text = $" {string.Concat((words ?? "").Replace(".", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) ? c : ' '))} ";
        return Rows.Where(row => text.Contains(" " + row.Begins, StringComparison.OrdinalIgnoreCase)).Select(row => (DegreeLevel?)row.Level).FirstOrDefault();
    }
}
