namespace Waymark.Accuracy;

/// <summary>
/// Compares the roles that titles alone are read as with those that whoever wrote the titles had in mind (<c>gold/titles.tsv</c>). They are like those that employers publish, and
/// nothing is learned from them. Needs no collected data.
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
            .Select(row => (Roles: row.List("roles").ToList(), Read: reader.Read(new(Text) { Title = row.Required("title") }, withFacts: false).Role?.Role.Id ?? None)).ToList();
        Console.WriteLine($"titles.tsv: {titles.Count} titles");
        Print("role or none, the first", title => title.Roles[0] == title.Read);
        Print("role or none, any that is as right", title => title.Roles.Contains(title.Read));
        Console.WriteLine($"read as none, though a role {titles.Count(title => title.Read == None && !title.Roles.Contains(None))}, as a role, though none {titles.Count(title => title.Read != None && title.Roles is [None])}");
        return 0;

        void Print(string what, Func<(List<string> Roles, string Read), bool> isRight) =>
            Console.WriteLine($"{what,-34} {Interval.Of([.. titles.Select(title => new SpanCounts(isRight(title) ? 1 : 0, 1, 1))], unit => unit.F1)}");
    }
}
