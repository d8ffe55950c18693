using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Waymark.Tests;

/// <summary>
/// Runs the examples in the Markdown files beside and below this one, so that the documents cannot be wrong. A <c>posting</c> is followed by what is read from
/// it: <c>requirements</c>, <c>role</c>, <c>seniority</c>, <c>activities</c>, <c>sections</c> or <c>unknown</c>. A first line <c>Title: …</c> is its title.
/// Behind <c>|</c> stand alternatives, and <c>…</c> where something else would do too.
/// </summary>
public sealed partial class ReadingSpecs
{
    private const string TitleMark = "Title: ";

    private static readonly PostingReader Reader = PlainReader.Shared;

    public static TheoryData<string, string, string> Examples() =>
        [.. from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Postings"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            from Match match in Example.Matches(File.ReadAllText(file))
            from Capture expected in match.Groups["expected"].Captures
            let index = match.Groups["expected"].Captures.ToList().IndexOf(expected)
            select new TheoryDataRow<string, string, string>(match.Groups["posting"].Value, match.Groups["what"].Captures[index].Value, expected.Value)
            {
                TestDisplayName = $"{Path.GetFileName(file)}: {match.Groups["posting"].Value.Split('\n')[0]} → {match.Groups["what"].Captures[index].Value}",
            }];

    [Theory, MemberData(nameof(Examples))]
    public void A_posting_is_read_as_the_document_says(string posting, string what, string expected) =>
        Assert.Equal(expected.Trim('\n'), string.Join('\n', Told(Parse(posting), what)));

    private static Posting Parse(string posting) =>
        posting.StartsWith(TitleMark, StringComparison.Ordinal) && posting.IndexOf('\n', StringComparison.Ordinal) is var end and > 0
            ? new(posting[(end + 1)..].Trim('\n')) { Title = posting[TitleMark.Length..end] }
            : new(posting);

    private static IEnumerable<string> Told(Posting posting, string what)
    {
        var reading = Reader.Read(posting);
        return what switch
        {
            "requirements" => reading.Requirements.Select(Tell),
            "role" => [reading.Role is { } role ? string.Create(CultureInfo.InvariantCulture, $"{role.Role.Id} {role.Confidence:0.00}") : "none"],
            "seniority" => [reading.Seniority is { } seniority ? $"{seniority.Value.ToString().ToLowerInvariant()}: {seniority.Evidence.Text}" : "none"],
            "activities" => reading.Activities.Select(mention => $"{mention.Activity.Id}: {mention.Evidence.Text}"),
            "sections" => SectionsOf(reading.Text),
            "unknown" => reading.Unknown.Select(words => words.Text),
            _ => throw new ArgumentException($"The documents may ask for requirements, role, seniority, activities, sections or unknown, not for '{what}'."),
        };
    }

    private static string Tell(Requirement requirement) =>
        $"{requirement.Necessity.ToString().ToLowerInvariant()} {Words(requirement.Level)} {string.Join(" | ", requirement.AnyOf.Select(mention => mention.Skill.Name).Concat(requirement.IsOpen ? ["…"] : []))}"
        + (requirement.Years is { } years ? $", {years} years" : "") + (requirement.IsOfDegree ? ", of a degree" : "");

    private static string Words(Level level) => level == Level.AdvancedBeginner ? "advanced-beginner" : level.ToString().ToLowerInvariant();

    private static IEnumerable<string> SectionsOf(string text)
    {
        var vocabulary = new Vocabulary();
        var rules = new ReadingRules(CatalogueSource.Embedded, vocabulary);
        var lexicon = new SkillLexicon(Catalogue.Embedded.Skills, rules, vocabulary);
        rules.Freeze();
        lexicon.Freeze();
        var marked = new MarkedText(new(text, vocabulary), rules, lexicon);
        return marked.Sections.Select(section => $"{section.Kind.ToString().ToLowerInvariant()}: {marked.Text.StringOf(section.First, section.End).Replace('\n', '/')}");
    }

    [GeneratedRegex("```posting\n(?<posting>.*?)\n```\n(?:```(?<what>requirements|role|seniority|activities|sections|unknown)\n(?<expected>.*?)```\n?)+", RegexOptions.Singleline)]
    private static partial Regex Example { get; }
}
