using System.Runtime.CompilerServices;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Tests;

/// <summary>The made-up person of the examples, as a plan in a store.</summary>
internal static class SamsPlan
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "examples", "sam"));

    public static void Into(Store store, long plan)
    {
        var answers = Plan.Parse(File.ReadAllText(Path.Combine(Folder, "answers.json"))).OrThrow();
        store.Change(plan, new PlanChange.ReplacePlan(answers), store.Head(plan).Number, "me").OrThrow();
        store.AddPostings(plan, PostingFiles.Read([Path.Combine(Folder, "postings")], null).OfType<GoodRecord>().Select(record => record.Posting));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
