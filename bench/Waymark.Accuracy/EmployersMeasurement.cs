namespace Waymark.Accuracy;

/// <summary>
/// Compares the industry and kind of employer that are read in passages about employers with those that whoever wrote them had in mind (<c>gold/employer-texts.tsv</c>). Nothing
/// is learned from them. Needs no collected data.
/// </summary>
internal static class EmployersMeasurement
{
    public static int Run()
    {
        PostingReader reader = new(Catalogue.Embedded);
        var texts = EmployerExamples.Written("gold", "employer-texts.tsv").Select(text => (Text: text, reader.Read(new($"About us\n{text.Text}")).Facts)).ToList();
        Console.WriteLine($"employer-texts.tsv: {texts.Count} passages");
        Print("industry", [.. texts.Select(text => Counts(text.Text.Industry, text.Facts.Industry?.Value ?? ""))]);
        Print("technologyCompany", [.. texts.Select(text => Counts(text.Text.Living, text.Facts.TechnologyCompany?.Value switch { null => "", true => LearnedEmployer.Technology, false => LearnedEmployer.Other }))]);
        return 0;
    }

    private static void Print(string what, List<SpanCounts> units) =>
        Console.WriteLine($"{what,-18} stated {units.Sum(unit => unit.Marked),4}   precision {Interval.Of(units, unit => unit.Precision)}   recall {Interval.Of(units, unit => unit.Recall)}   F1 {Interval.Of(units, unit => unit.F1)}");

    private static SpanCounts Counts(string told, string read) => new(told.Length > 0 && told == read ? 1 : 0, read.Length == 0 ? 0 : 1, told.Length == 0 ? 0 : 1);
}
