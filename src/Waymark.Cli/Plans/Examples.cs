using System.Reflection;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>The bundled people and their postings: what a newcomer sees first.</summary>
internal static class Examples
{
    private const string Prefix = "examples/";

    /// <summary>The person that <c>--example</c> uses.</summary>
    public const string First = "sam";

    /// <summary>The answers of a person.</summary>
    public static string Answers(string person)
    {
        using var reader = new StreamReader(Open($"{Prefix}{person}/answers.json"));
        return reader.ReadToEnd();
    }

    /// <summary>The postings of a person, in the order of their names.</summary>
    public static IEnumerable<PostingRecord> Postings(string person) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Prefix}{person}/postings/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => PostingFiles.Read(Open(name), name));

    /// <summary>The first person with answers and postings, to be looked round in.</summary>
    public static PlanExport Whole() => new(Plan.Parse(Answers(First)).OrThrow(), [.. Postings(First).OfType<GoodRecord>().Select(record => record.Posting)]);

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no example {name}.");
}
