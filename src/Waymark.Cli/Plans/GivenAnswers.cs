using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>Answers, and the postings that come with them, from wherever they are.</summary>
/// <param name="Plan">The answers.</param>
/// <param name="Postings">The postings, read when they are wanted.</param>
internal sealed record GivenAnswers(Plan Plan, IEnumerable<PostingRecord> Postings)
{
    /// <summary>Those of somebody who has answered nothing.</summary>
    public static GivenAnswers None { get; } = new(Plan.Empty, []);

    /// <summary>Those of the made-up person, without the postings.</summary>
    public static GivenAnswers OfExample() => new(Plan.Parse(Examples.Answers(Examples.First)).OrThrow(), []);

    /// <summary>Those of a file, which has no postings.</summary>
    public static Outcome<GivenAnswers> OfFile(string file) => AnswersFile.Read(file).Then<GivenAnswers>(plan => new GivenAnswers(plan, []));

    /// <summary>Those that are stored.</summary>
    public static GivenAnswers Of(Store store)
    {
        var export = store.Export(store.PlanOf(Store.Me));
        return new(export.Plan, export.Postings.Select(posting => new GoodRecord(posting)));
    }
}
