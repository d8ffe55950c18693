namespace Waymark.Accuracy;

/// <summary>
/// Compares the roles and levels that titles alone are read as with those that whoever wrote the titles had in mind, or read in them (<c>gold/titles.tsv</c>). They are like those
/// that employers publish, and nothing is learned from them. Needs no collected data.
/// </summary>
internal static class TitlesMeasurement
{
    private const string None = "-";

    // Says nothing of what one would do.
    private const string Text = "Apply by Friday.";

    public static int Run()
    {
        PostingReader reader = new(Catalogue.Embedded);
        var titles = TsvTable.Rows("titles.tsv", File.ReadAllText(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", "titles.tsv")))
            .Select(row => (Roles: row.List("roles").ToList(), Level: row.Required("level"), Reading: reader.Read(new(Text) { Title = row.Required("title") }, withFacts: false)))
            .Select(title => (title.Roles, Read: title.Reading.Role?.Role.Id ?? None, Level: Counts(title.Level, title.Reading.Seniority?.Value))).ToList();
        Console.WriteLine($"titles.tsv: {titles.Count} titles");
        Print("role or none, the first", title => title.Roles[0] == title.Read);
        Print("role or none, any that is as right", title => title.Roles.Contains(title.Read));
        Console.WriteLine($"read as none, though a role {titles.Count(title => title.Read == None && !title.Roles.Contains(None))}, as a role, though none {titles.Count(title => title.Read != None && title.Roles is [None])}");
        List<SpanCounts> levels = [.. titles.Select(title => title.Level)];
        Console.WriteLine($"{"seniority",-18} stated {levels.Sum(level => level.Marked),4}   precision {Interval.Of(levels, level => level.Precision)}   recall {Interval.Of(levels, level => level.Recall)}   F1 {Interval.Of(levels, level => level.F1)}");
        return 0;

        void Print(string what, Func<(List<string> Roles, string Read, SpanCounts Level), bool> isRight) =>
            Console.WriteLine($"{what,-34} {Interval.Of([.. titles.Select(title => new SpanCounts(isRight(title) ? 1 : 0, 1, 1))], unit => unit.F1)}");
    }

    private static SpanCounts Counts(string level, Seniority? read) =>
        new(string.Equals(level, $"{read}", StringComparison.OrdinalIgnoreCase) ? 1 : 0, read is null ? 0 : 1, level == None ? 0 : 1);
}
