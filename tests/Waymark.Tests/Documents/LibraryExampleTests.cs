using System.Text.RegularExpressions;
using Xunit;

namespace Waymark.Tests;

/// <summary>The example of the library's README is the code below, line by line, and prints what the README says.</summary>
public sealed partial class LibraryExampleTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "src", "Waymark", "README.md");
    private static readonly string Source = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "tests", "Waymark.Tests", "Documents", "LibraryExampleTests.cs")).ReplaceLineEndings("\n");
    private string readme = File.ReadAllText(Path).ReplaceLineEndings("\n");

    // Stands for the console of a program.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void The_code_shown_is_code_that_compiles() =>
        Assert.Equal(Block("csharp").Replace("using Waymark;\n\n", "", StringComparison.Ordinal), Indent.Replace(Body.Match(Source).Groups["code"].Value, ""));

    [Fact]
    public void It_prints_what_is_shown()
    {
        Example();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Path, readme = readme.Replace($"```text\n{Block("text")}```", $"```text\n{Console}```", StringComparison.Ordinal));
        }

        Assert.Equal(Block("text"), Console.ToString());
    }

    private void Example()
    {
        // What a job description asks for, each with the words that say so.
        Posting posting = new("""
            What you bring
            - You write plain English that others can follow
            - Git, or willingness to learn it
            Nice to have: Python
            """) { Title = "Technical writer", Company = "Larkfell Systems" };
        PostingReading reading = new PostingReader(Catalogue.Embedded).Read(posting);
        Console.WriteLine($"Read as: {reading.Role?.Role.Title}");
        foreach (var requirement in reading.Requirements)
        {
            var skills = string.Join(" or ", requirement.AnyOf.Select(mention => mention.Skill.Name));
            Console.WriteLine($"{skills}: {requirement.Necessity}, \"{requirement.AnyOf[0].Evidence.Text}\"");
        }

        // What follows from it for a person. Answers that are not understood are refused, with the reason.
        Outcome<Plan> answers = Plan.Parse("""
            {
              "shortlist": [{ "id": "technical-writer" }],
              "skills": [{ "id": "writing", "level": "competent" }, { "id": "git", "held": false }]
            }
            """);
        if (answers.Refused)
        {
            Console.WriteLine(answers.Refusal.Reason);
            return;
        }

        Catalogue catalogue = OwnCatalogue.Of(answers.Value, Catalogue.Embedded);
        PlanReport report = PlanReport.Of(answers.Value, catalogue, [reading], new DateOnly(2026, 3, 31));
        foreach (var gap in report.Gaps.Proposed.Take(2))
        {
            Console.WriteLine($"Learn {gap.Skill.Name}, {gap.Why}");
        }

        string document = MarkdownWriter.Write(PlanDocuments.Of(report));
        Console.WriteLine(document.Split('\n')[0]);
    }

    private string Block(string language) => Regex.Match(readme, $"^```{language}\n(?<inside>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups["inside"].Value;

    [GeneratedRegex(@"void Example\(\)\n    \{\n(?<code>.*?)^    \}\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Body { get; }

    [GeneratedRegex("^        ", RegexOptions.Multiline)]
    private static partial Regex Indent { get; }
}
