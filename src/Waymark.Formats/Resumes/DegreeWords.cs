namespace Waymark.Formats;

/// <summary>Reads the names of degrees.</summary>
internal static class DegreeWords
{
    // The first that matches; a word begins with it, so that "Master's" and "Masters" are one.
    private static readonly (string Begins, DegreeLevel Level)[] Rows =
    [
        ("doctor", DegreeLevel.Doctorate), ("phd", DegreeLevel.Doctorate), ("dphil", DegreeLevel.Doctorate),
        ("master", DegreeLevel.Master), ("msc", DegreeLevel.Master), ("mba", DegreeLevel.Master), ("meng", DegreeLevel.Master),
        ("bachelor", DegreeLevel.Bachelor), ("bsc", DegreeLevel.Bachelor), ("beng", DegreeLevel.Bachelor), ("licence", DegreeLevel.Bachelor),
        ("associate", DegreeLevel.Associate), ("diploma", DegreeLevel.Associate), ("vocational", DegreeLevel.Associate), ("apprenticeship", DegreeLevel.Associate),
        ("high", DegreeLevel.School), ("abitur", DegreeLevel.School), ("gcse", DegreeLevel.School), ("baccalaureate", DegreeLevel.School),
    ];

    /// <summary>The degree that <paramref name="words"/> name; <see langword="null"/> where they name none.</summary>
    public static DegreeLevel? Of(string? words)
    {
        var parts = (words ?? "").Replace(".", "", StringComparison.Ordinal).Split([' ', ',', '-', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Rows.Where(row => parts.Any(part => part.StartsWith(row.Begins, StringComparison.OrdinalIgnoreCase))).Select(row => (DegreeLevel?)row.Level).FirstOrDefault();
    }
}
