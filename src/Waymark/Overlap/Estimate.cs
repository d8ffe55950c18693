namespace Waymark;

/// <summary>How the catalogue's estimates are told: in words, never as a percentage of postings.</summary>
public static class Estimate
{
    private static readonly (int From, string Words)[] Steps =
        [(85, "nearly all"), (60, "most"), (40, "about half"), (15, "some"), (0, "few")];

    private static readonly (int From, string Words)[] Parts =
        [(85, "nearly all"), (71, "about three quarters"), (59, "about two thirds"), (42, "about half"), (29, "about a third"), (22, "about a quarter"), (18, "about a fifth"), (15, "about a sixth"), (12, "about a seventh"), (7, "about a tenth"), (1, "little"), (0, "nothing")];

    /// <summary>How many postings our estimate amounts to: "nearly all" (from 85), "most" (60), "about half" (40), "some" (15) or "few".</summary>
    /// <param name="percent">The estimate, 0..100.</param>
    public static string Words(double percent) => Array.Find(Steps, step => percent >= step.From).Words ?? Steps[^1].Words;

    /// <summary>The same with what it is said of: "nearly all postings", "about half of the postings".</summary>
    /// <param name="percent">The estimate, 0..100.</param>
    public static string PostingsWords(double percent) => Words(percent) is var words && words.StartsWith("about", StringComparison.Ordinal) ? $"{words} of the postings" : $"{words} postings";

    /// <summary>How much of a whole our estimate amounts to: "about a third".</summary>
    /// <param name="percent">The estimate, 0..100.</param>
    public static string PartWords(double percent) => Array.Find(Parts, part => percent >= part.From).Words ?? Parts[^1].Words;

    /// <summary>The share, 0..1, that the words of <see cref="Words"/> stand for: the middle of their range, so that what is told alike counts alike.</summary>
    /// <param name="percent">The estimate, 0..100.</param>
    public static double Told(double percent) => MiddleOf(Steps, percent);

    /// <summary>The same for <see cref="PartWords"/>.</summary>
    /// <param name="percent">The estimate, 0..100.</param>
    public static double PartTold(double percent) => MiddleOf(Parts, percent);

    private static double MiddleOf((int From, string Words)[] rows, double percent)
    {
        var row = Array.FindIndex(rows, row => percent >= row.From);
        return row < 0 ? 0 : (rows[row].From + (row == 0 ? 100 : rows[row - 1].From)) / 200.0;
    }

    /// <summary>
    /// A count of postings together with our estimate, which weighs as much as <see cref="Sample.CatalogueWeight"/> postings: <c>(n·share + 10·estimate) / (n + 10)</c>.
    /// </summary>
    /// <param name="share">The share of the postings, 0..1.</param>
    /// <param name="postings">How many postings there are.</param>
    /// <param name="estimate">Our estimate, 0..1.</param>
    public static double Blend(double share, double postings, double estimate) =>
        ((postings * share) + (Sample.CatalogueWeight * estimate)) / (postings + Sample.CatalogueWeight);
}
