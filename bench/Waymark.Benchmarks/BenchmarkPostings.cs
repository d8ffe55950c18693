using Waymark.Cli;
using Waymark.Formats;

namespace Waymark.Benchmarks;

/// <summary>The postings that are read: the real ones of <c>../shared/data</c> or <c>WAYMARK_DATA</c> where they are, else the bundled examples.</summary>
internal static class BenchmarkPostings
{
    /// <summary>The postings and where they came from.</summary>
    public static (IReadOnlyList<Posting> Postings, string From) Load()
    {
        var data = Environment.GetEnvironmentVariable("WAYMARK_DATA") ?? Path.Combine("..", "shared", "data");
        var folder = Path.Combine(data, "postings");
        var real = Directory.Exists(folder);
        var records = real ? PostingFiles.Read([folder]) : Examples.Postings("sam");
        return ([.. records.OfType<GoodRecord>().Select(record => record.Posting)], real ? folder : "the bundled example");
    }

    /// <summary>The number behind an option, or its default.</summary>
    public static int Option(string[] args, string name, int usual) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : usual;
}
