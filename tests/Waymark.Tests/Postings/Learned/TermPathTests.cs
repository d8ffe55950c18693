using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class TermPathTests
{
    private const int Labels = TermSteps.Labels, Longest = 5;

    [Fact]
    public void No_other_labels_score_higher_than_those_it_finds() => Prop.ForAll(AnyClause, clause =>
    {
        var (steps, tokens, breaks) = clause;
        var labels = new TermLabel[tokens.Length];
        new TermPath(new(steps)).Find(tokens, breaks, labels);
        var all = Paths(tokens.Length).Select(path => ScoreOf(path, steps, tokens, breaks)).OfType<int>();
        Assert.Equal(all.Max(), ScoreOf([.. labels.Select(label => (int)label)], steps, tokens, breaks));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(int[] Steps, TermScores[] Tokens, bool[] Breaks)> AnyClause { get; } =
        (from steps in Gen.Choose(-60, 60).ArrayOf(TermSteps.Count)
         from length in Gen.Choose(1, Longest)
         from numbers in Gen.Choose(-100, 100).ArrayOf(length * 4)
         from breaks in Gen.Elements(true, false, false).ArrayOf(length)
         select (steps, numbers.Chunk(4).Select(four => TermScores.Of(four[0], four[1], four[2], four[3])).ToArray(), breaks)).ToArbitrary();

    private static IEnumerable<int[]> Paths(int length) =>
        length == 0 ? [[]] : Paths(length - 1).SelectMany(path => Enumerable.Range(0, Labels).Select(label => (int[])[.. path, label]));

    // What a path scores, or nothing where a term is left open, goes on behind none, or goes over a break.
    private static int? ScoreOf(int[] path, int[] steps, TermScores[] tokens, bool[] breaks)
    {
        var (sum, before, open) = (0, TermSteps.Start, false);
        for (var at = 0; at < path.Length; at++)
        {
            var goesOn = path[at] is (int)TermLabel.Inner or (int)TermLabel.Last;
            if (goesOn != open || (goesOn && breaks[at]))
            {
                return null;
            }

            var (first, inner, last, alone) = tokens[at];
            sum += steps[(before * Labels) + path[at]] + (TermLabel)path[at] switch
            {
                TermLabel.First => first,
                TermLabel.Inner => inner,
                TermLabel.Last => last,
                TermLabel.Alone => alone,
                _ => 0,
            };
            (before, open) = (path[at], path[at] is (int)TermLabel.First or (int)TermLabel.Inner);
        }

        return open ? null : sum;
    }
}
