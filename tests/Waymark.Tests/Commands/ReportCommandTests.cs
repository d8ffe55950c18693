using Xunit;

namespace Waymark.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Commands => ["fit", "gaps", "needs", "questions"];

    [Theory, MemberData(nameof(Commands))]
    public async Task Each_tells_of_the_example_in_plain_tables(string command)
    {
        var told = await Told.By(command, "--example");
        Assert.Equal(0, told.ExitCode);
        Assert.Contains('\t', told.Output);
        Assert.DoesNotContain('\u001b', told.Output);
        Assert.DoesNotContain("─", told.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(^|[^0-9.,])0 of \d", told.Output);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Identical_runs_give_identical_bytes(string command)
    {
        var once = await Told.By(command, "--example", "--format", "json");
        Assert.Equal(once, await Told.By(command, "--example", "--format", "json"));
        Assert.Equal("2026-03-31", (string)once.Json["today"]!);
        Assert.Equal(once.Output, (await Told.By(command, "--example", "--format", "json", "--today", "2026-03-31")).Output);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Without_answers_each_says_in_one_line_what_to_do(string command)
    {
        var told = await Told.By(command);
        Assert.Equal(2, told.ExitCode);
        Assert.Contains($"'waymark {command} --example'", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(told.Output);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task The_smallest_answers_of_the_welcome_are_enough_for_each(string command)
    {
        var told = await Told.By(command, "--answers", folder.Add("answers.json", SmallAnswers.Json));
        Assert.Equal(0, told.ExitCode);
        Assert.Empty(told.Error);
        Assert.NotEmpty(told.Output);
    }

    [Theory]
    [InlineData("fit", "order", "roles", "reasons", "doYouKnow")]
    [InlineData("gaps", "postings", "countsOnly", "roles", "waiting", "proposed", "weeks", "checkFirst", "leftOut")]
    [InlineData("needs", "opportunities", "roles", "pay")]
    [InlineData("questions", "deciding", "all")]
    public async Task The_parts_of_each_answer_are_those_the_documents_name(string command, params string[] parts) =>
        Assert.Equal(["today", "catalogue", .. parts], (await Told.By(command, "--example", "--format", "json")).Json.AsObject().Select(part => part.Key));

    [Fact]
    public async Task Table_and_json_tell_the_same_of_what_is_within_reach()
    {
        var table = (await Told.By("fit", "--example")).Output.Split('\n').Select(line => line.Split('\t')).ToList();
        var roles = (await Told.By("fit", "--example", "--format", "json")).Json["roles"]!.AsArray();
        Assert.All(roles, role => Assert.Equal((string?)role!["reach"]!["words"], table.Single(cells => cells[0] == (string?)role["title"])[^1]));
        Assert.Contains(roles, role => (int)role!["reach"]!["failAMust"]! > 0);
        Assert.All(roles, role => Assert.Equal(
            (int)role!["postings"]!,
            (int)role["reach"]!["failAMust"]! + Enum.GetValues<ReachBand>().Sum(band => (int)role["reach"]![band.InJson]!["certain"]!)));
    }

    [Fact]
    public async Task Answers_that_are_not_understood_are_refused_with_their_file_and_place()
    {
        var file = folder.Add("answers.json", """{ "skills": [{ "id": "git", "level": "great" }] }""");
        var told = await Told.By("fit", "--answers", file);
        Assert.Equal(1, told.ExitCode);
        Assert.StartsWith($"waymark: {file}: skills[0].level", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "there is no such file", "--answers", "nowhere.json")]
    [InlineData(1, "there is no role", "--example", "--role", "wizard")]
    [InlineData(2, "like 2026-03-31", "--example", "--today", "31.3.2026")]
    [InlineData(2, "two people", "--example", "--answers", "mine.json")]
    [InlineData(2, "--help", "--example", "--format", "xml")]
    public async Task Wrong_use_and_refused_input_differ_in_their_code(int code, string says, params string[] args)
    {
        var told = await Told.By(["gaps", .. args]);
        Assert.Equal(code, told.ExitCode);
        Assert.Contains(says, Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_posting_is_named_and_the_answer_comes_all_the_same()
    {
        var told = await Told.By("fit", "--answers", folder.Add("answers.json", SmallAnswers.Json), "--postings", folder.Add("a.txt", ""), folder.Add("b.txt", "Technical Writer\n\nYou write the guides for our product with Git and Markdown, and you ask the people who built it."));
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("a.txt", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Technical writer", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_can_be_chosen_by_title_instead_of_the_shortlist()
    {
        var json = (await Told.By("fit", "--example", "--role", "Data Analyst", "product-manager", "--format", "json")).Json;
        Assert.Equal(["data-analyst", "product-manager"], json["roles"]!.AsArray().Select(role => (string)role!["id"]!).Order(StringComparer.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
