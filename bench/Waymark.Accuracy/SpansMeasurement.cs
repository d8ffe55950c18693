namespace Waymark.Accuracy;

/// <summary>How well skills are found, against stretches that experts marked in sentences of postings.</summary>
internal static class SpansMeasurement
{
    public static int Run()
    {
        var reader = new PostingReader(Catalogue.Embedded);
        var finder = new TermFinder(TermModel.Embedded);
        foreach (var source in new[] { "tech", "house" })
        {
            if (SharedData.PathOf("skill-spans", $"skillspan_{source}_dev.conll") is not { } path)
            {
                return SharedData.Missing("skill-spans");
            }

            var labelled = LabelledText.Load(path);
            var marked = reader.MarkLines(labelled.Text);
            List<LearnedTerm> terms = [];
            foreach (var clause in marked.Clauses)
            {
                finder.FindIn(marked, clause.First, clause.End, terms);
            }

            var names = marked.Skills.Select(hit => new LearnedTerm(hit.First, hit.End)).ToList();
            var strengths = marked.Skills.Where(hit => hit.Skill.Kind == SkillKind.Strength).Select(hit => new LearnedTerm(hit.First, hit.End));
            Print($"{source} dev, knowledge, catalogue alone", labelled, labelled.Knowledge, OnTokens(names));
            Print($"{source} dev, knowledge, learned model", labelled, labelled.Knowledge, OnTokens(terms));
            Print($"{source} dev, skills, strengths of the catalogue", labelled, labelled.Skills, OnTokens(strengths));

            List<Stretch> OnTokens(IEnumerable<LearnedTerm> found) =>
                labelled.OnTokens(found.Select(term => new Stretch(marked.Text.Tokens[term.First].Start, marked.Text.Tokens[term.End - 1].End)));
        }

        return 0;
    }

    private static void Print(string what, LabelledText labelled, IReadOnlyList<Stretch> marked, List<Stretch> found)
    {
        Console.WriteLine($"{what}: {marked.Count} marked, {found.Count} found");
        foreach (var overlapping in new[] { false, true })
        {
            var counts = SpanScore.Compare(labelled.Sentences, marked, found, overlapping);
            var (precision, recall, f1) = (Interval.Of(counts, sum => sum.Precision), Interval.Of(counts, sum => sum.Recall), Interval.Of(counts, sum => sum.F1));
            Console.WriteLine($"  {(overlapping ? "overlapping" : "strict"),-11}  precision {precision}  recall {recall}  F1 {f1}");
        }
    }
}
