using System.Text;
using System.Text.Json.Nodes;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class ExportFormatTests : IDisposable
{
    private const string Posting = """{"title":"Technical Writer","company":"=Larkfell","text":"We look for somebody who writes guides.\n\nRequirements\n- Experience with Git\n"}""";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("ics", "BEGIN:VCALENDAR")]
    [InlineData("json-resume", "{")]
    [InlineData("mac", "{")]
    public async Task A_plan_is_written_in_the_format_that_is_asked_for(string format, string begins)
    {
        var file = Path.Combine(folder.Path, "plan");
        var told = await Told.By("plan", "--answers", folder.Add("answers.json", SmallAnswers.Json), "--format", format, "--out", file);
        Assert.Equal((0, "", ""), (told.ExitCode, told.Output, told.Error));
        Assert.StartsWith(begins, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_text_is_not_poured_over_a_terminal()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Terminal terminal = new(new MemoryStream(), output, error, isWatched: true, hasColour: false, userFolder: Told.NoFolder);
        Assert.Equal(2, await WaymarkCommand.RunAsync(["plan", "--format", "docx", "--today", "2026-03-31"], terminal, TimeProvider.System));
        Assert.Equal("", output.ToString());
        Assert.Contains("--out plan.docx", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_as_a_table_have_a_row_each_and_no_formula()
    {
        var told = await Told.WithInput(Posting, "read", "-", "--format", "csv");
        Assert.StartsWith("title,company,location,url,date posted,id,read id,", told.Output, StringComparison.Ordinal);
        Assert.Contains("\r\nTechnical Writer,'=Larkfell,", told.Output, StringComparison.Ordinal);
        Assert.Equal("=Larkfell", Reading.One(told.Output, "postings.csv").Company);
    }

    [Fact]
    public async Task Demand_as_lines_of_json_says_what_the_table_says()
    {
        var lines = (await Told.WithInput(Posting, "demand", "-", "--format", "jsonl")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        var git = Assert.Single(lines, line => (string?)line["id"] == "git" && (string?)line["roleId"] == "technical-writer");
        Assert.Equal((1, 1, 1), ((int)git["namedIn"]!, (int)git["of"]!, (int)git["requiredIn"]!));
        Assert.StartsWith("role,role id,postings,", (await Told.WithInput(Posting, "demand", "-", "--format", "csv")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
