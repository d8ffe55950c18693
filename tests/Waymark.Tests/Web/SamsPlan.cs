using System.Runtime.CompilerServices;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Tests;

/// <summary>The made-up person of the examples, as a plan in a store.</summary>
internal static class SamsPlan
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "examples", "sam"));

    /// <summary>The ids of the postings, in the order in which they are stored.</summary>
    public static IReadOnlyList<PostingId> Postings { get; } = [.. Read().Select(posting => PostingId.OfText(posting.Text)).Distinct()];

    public static void Into(Store store, long plan)
    {
        var answers = Plan.Parse(File.ReadAllText(Path.Combine(Folder, "answers.json"))).OrThrow();
        store.Change(plan, new PlanChange.ReplacePlan(answers), store.Head(plan).Number, "me").OrThrow();
        store.AddPostings(plan, Read());
    }

    private static IEnumerable<Posting> Read() => PostingFiles.Read([Path.Combine(Folder, "postings")], null).OfType<GoodRecord>().Select(record => record.Posting);

    private static string Here([CallerFilePath] string path = "") => path;
}
