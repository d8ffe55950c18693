using System.Globalization;

namespace Waymark.Accuracy;

/// <summary>Measures ways of training inside the training texts alone: a fifth of the first is measured by a model of all the rest, five times.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static int Run(string[] args)
    {
        var texts = TrainingTexts.Read();
        if (texts.Count == 0)
        {
            return SharedData.Missing("skill-spans");
        }

        var measured = texts[0].Labelled;
        var reader = new PostingReader(Catalogue.Embedded);
        var groups = TrainingTexts.Groups(reader);
        var numbers = new FeatureNumbers();
        var maker = new SequenceMaker(reader, numbers, groups);
        var (ours, others) = (maker.Make(texts[0]), texts.Skip(1).SelectMany(maker.Make).ToList());
        Console.WriteLine($"{ours.Count} + {others.Count} sequences, {numbers.Features.Count} features");
        foreach (var options in args.Length == 0 ? [new TrainingOptions()] : args.Select(Parse))
        {
            var found = new Dictionary<double, List<LearnedTerm>>();
            double[] boldness = [options.Boldness - 0.3, options.Boldness, options.Boldness + 0.3];
            var marked = reader.MarkLines(measured.Text);
            var folds = new byte[Folds][];
            Parallel.For(0, Folds, fold =>
            {
                var field = ConditionalField.Average(numbers.Features.Count, [.. ours[..(ours.Count * fold / Folds)], .. ours[(ours.Count * (fold + 1) / Folds)..], .. others], options);
                foreach (var bold in boldness)
                {
                    var finder = new TermFinder(TermModel.Read(ModelTrainer.Write(field, numbers, groups, options with { Boldness = bold })));
                    List<LearnedTerm> terms = [];
                    foreach (var sequence in ours[(ours.Count * fold / Folds)..(ours.Count * (fold + 1) / Folds)])
                    {
                        finder.FindIn(marked, sequence.First, sequence.End, terms);
                    }

                    lock (found)
                    {
                        found[bold] = [.. found.GetValueOrDefault(bold, []), .. terms];
                    }
                }
            });
            foreach (var bold in boldness)
            {
                var all = measured.OnTokens(found[bold].OrderBy(term => term.First).Select(term => new Stretch(marked.Text.Tokens[term.First].Start, marked.Text.Tokens[term.End - 1].End)));
                var (strict, overlapping) = (Sum(false), Sum(true));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options with { Boldness = bold }}: strict {strict.Precision:F3} {strict.Recall:F3} {strict.F1:F4}, overlapping {overlapping.F1:F4}"));

                SpanCounts Sum(bool loosely) => SpanScore.Compare(measured.Sentences, measured.Knowledge, all, loosely).Aggregate((a, b) => a + b);
            }
        }

        return 0;
    }

    // "rounds=10,decay=1e-5": what is not named stays as it is.
    private static TrainingOptions Parse(string words) => words.Split(',').Select(word => word.Split('=')).Aggregate(new TrainingOptions(), (options, word) => word switch
    {
        ["rounds", var value] => options with { Rounds = (int)Number(value) },
        ["rate", var value] => options with { Rate = Number(value) },
        ["decay", var value] => options with { Decay = Number(value) },
        ["dropout", var value] => options with { Dropout = Number(value) },
        ["models", var value] => options with { Models = (int)Number(value) },
        ["boldness", var value] => options with { Boldness = Number(value) },
        _ => options,
    });

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
