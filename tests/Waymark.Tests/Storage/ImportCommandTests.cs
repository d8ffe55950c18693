using System.Text;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    [Fact]
    public async Task Without_more_words_a_file_about_a_person_is_shown_and_nothing_is_kept()
    {
        var file = folder.Add("jobs.csv", PersonalFiles.Applications);
        var told = await Told.By("import", file, "--data", Data);
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.StartsWith("no\tid\twhat\tsays\n1\topportunities/own:larkfell-technical-writer-", told.Output, StringComparison.Ordinal);
        Assert.Contains("- Columns that are not read: Room.", told.Output, StringComparison.Ordinal);
        Assert.Contains("--accept all", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--accept all", (await Told.By("import", file, "--accept", "none", "--data", Data)).Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task All_of_it_is_taken_once()
    {
        var file = folder.Add("mac.json", PersonalFiles.Manfred);
        Assert.Contains("as revision 1", (await Told.By("import", file, "--accept", "all", "--data", Data)).Output, StringComparison.Ordinal);
        var plan = (await Told.By("export", "--data", Data)).Output;
        Assert.Contains("Corner Bakery", plan, StringComparison.Ordinal);
        var again = await Told.By("import", file, "--accept", "all", "--data", Data);
        Assert.Equal((0, "Nothing of it is new: your plan is as it was.\n"), (again.ExitCode, again.Output));
        Assert.Equal(plan, (await Told.By("export", "--data", Data)).Output);
        Assert.DoesNotContain("no\tid", (await Told.By("import", file, "--data", Data)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_lines_that_were_kept_of_what_was_shown_are_taken()
    {
        var file = folder.Add("mac.json", PersonalFiles.Manfred);
        var shown = (await Told.By("import", file, "--data", Data)).Output.Split('\n');
        var chosen = folder.Add("chosen.txt", string.Join('\n', [shown[0], "# what I want", .. shown.Where(line => line.Contains("positions/Baker/", StringComparison.Ordinal)), "skills/sql", ""]));
        Assert.StartsWith("Took 2 proposals of ", (await Told.By("import", file, "--accept", chosen, "--data", Data)).Output, StringComparison.Ordinal);
        var plan = (await Told.By("export", "--data", Data)).Json["plan"]!;
        Assert.Equal(("Baker", "sql"), ((string?)plan["positions"]![0]!["title"], (string?)plan["skills"]![0]!["id"]));
        Assert.Equal((1, 1), (plan["positions"]!.AsArray().Count, plan["skills"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("skills/sql\nskills/nothing", "line 2 is the id of nothing that is proposed")]
    [InlineData(null, "there is no such file")]
    public async Task What_is_not_proposed_is_refused_and_nothing_is_taken(string? ids, string says)
    {
        var chosen = ids is null ? Path.Combine(folder.Path, "nowhere.txt") : folder.Add("chosen.txt", ids);
        var told = await Told.By("import", folder.Add("mac.json", PersonalFiles.Manfred), "--accept", chosen, "--data", Data);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains(says, Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("{}", (await Told.By("export", "--data", Data)).Json["plan"]!.AsObject() is var plan && plan.Remove("version") ? plan.ToJsonString() : "no plan");
    }

    [Fact]
    public async Task A_plan_is_taken_as_a_whole()
    {
        var told = await Told.By("import", folder.Add("answers.json", SmallAnswers.Json), "--accept", "none", "--data", Data);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("import it without --accept", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_empty_plan_is_one_and_other_json_changes_nothing()
    {
        Assert.Equal(0, (await Told.By("import", folder.Add("empty.json", "{ \"version\": 1 }"), "--data", Data)).ExitCode);
        var told = await Told.By("import", folder.Add("map.json", "{ \"type\": \"FeatureCollection\" }"), "--data", Data);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("it is JSON, but no résumé", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_powershell_wrote_is_taken()
    {
        var file = folder.Add("plan.json", "");
        await File.WriteAllTextAsync(file, "{ \"version\": 1, \"name\": \"Ada\" }", Encoding.Unicode, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Told.By("import", file, "--data", Data)).ExitCode);
        Assert.Equal("Ada", (string?)(await Told.By("export", "--data", Data)).Json["plan"]!["name"]);
    }

    [Fact]
    public async Task Skills_of_a_taxonomy_that_was_loaded_are_known()
    {
        TaxonomyFiles.Keep(Data, new("onet", "O*NET", "A source") { Skills = [new("onet:crumb", "CrumbSoft Oven Planner", SkillKind.Tool)] }).OrThrow();
        var told = await Told.By("import", folder.Add("me.json", """{ "basics": {}, "skills": [ { "name": "CrumbSoft Oven Planner" } ] }"""), "--accept", "ALL", "--data", Data);
        Assert.Equal("", told.Error);
        Assert.Equal("onet:crumb", (string?)(await Told.By("export", "--data", Data)).Json["plan"]!["skills"]![0]!["id"]);
    }
}
