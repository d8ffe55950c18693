namespace Waymark.Accuracy;

/// <summary>
/// How well what is required is told from what is a plus: lines whose place in their posting is known are put under the many headings that postings use, and under none.
/// Lines in which no skill is named say nothing and do not count.
/// </summary>
internal static class NecessityMeasurement
{
    private const string File = "required-vs-preferred.csv";

    private static readonly string[] Required =
    [
        "Requirements", "Required Skills", "Minimum Qualifications", "Basic Qualifications", "Qualifications", "What you'll need", "What we're looking for", "Must have", "Must haves:",
        "Your profile", "Who you are", "What you bring", "Required experience:", "Essential skills", "You have", "Skills & Experience", "About you", "Job Requirements", "What you need to succeed",
        "Key requirements", "Your background", "The ideal candidate has", "Required Qualifications and Skills", "To be successful in this role, you have",
    ];

    private static readonly string[] Preferred =
    [
        "Preferred Qualifications", "Nice to have", "Nice to haves:", "Bonus points", "Bonus points if you have", "Desirable", "Desired skills", "Preferred Skills", "Pluses", "It's a plus if you have",
        "Good to have", "Would be a plus", "Extra credit", "Great if you have", "Additional qualifications (preferred)", "Preferred experience", "Desirable skills", "Even better if you have",
        "Ideally, you also have", "What would make you stand out", "Optional skills", "Not required, but nice", "Brownie points", "Advantageous",
    ];

    public static int Run()
    {
        if (SharedData.PathOf("postings", File) is not { } path)
        {
            return SharedData.Missing(File);
        }

        var reader = new PostingReader(Catalogue.Embedded);
        var rows = Table.Rows(path).ToList();
        List<SpanCounts> required = [], preferred = [], without = [];
        for (var row = 0; row < rows.Count; row++)
        {
            var minimum = Lines(rows[row]["Minimum Qualifications"]);
            var plus = Lines(rows[row]["Preferred Qualifications"]);
            var text = $"{Required[row % Required.Length]}\n{Items(minimum)}\n\n{Preferred[row / 2 % Preferred.Length]}\n{Items(plus)}";
            Count(reader, text, minimum, Necessity.Required, required);
            Count(reader, text, plus, Necessity.Preferred, preferred);
            Count(reader, Items(minimum), minimum, Necessity.Required, without);
        }

        Print("under headings that require", required);
        Print("under headings that prefer", preferred);
        Print("under both", [.. required, .. preferred]);
        Print("required, without a heading", without);
        return 0;
    }

    // A line is right where all skills it names are read as needed as they are.
    private static void Count(PostingReader reader, string text, string[] lines, Necessity necessity, List<SpanCounts> counts)
    {
        var reading = reader.Read(new Posting(text));
        foreach (var line in lines)
        {
            if (reading.Text.IndexOf(line, StringComparison.Ordinal) is var start and >= 0
                && reading.Requirements.Where(requirement => requirement.AnyOf.Any(mention => mention.Evidence.Start >= start && mention.Evidence.Start < start + line.Length)).ToList() is { Count: > 0 } here)
            {
                counts.Add(new(here.TrueForAll(requirement => requirement.Necessity == necessity) ? 1 : 0, 1, 1));
            }
        }
    }

    private static string Items(string[] lines) => string.Join('\n', lines.Select(line => $"- {line}"));

    private static string[] Lines(string cell) => [.. TextNormaliser.Normalise(cell).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static void Print(string what, List<SpanCounts> counts) =>
        Console.WriteLine($"{what}: {counts.Count} lines, accuracy {Interval.Of(counts, sum => sum.Precision)}");
}
