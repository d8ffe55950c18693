using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Waymark.Tests;

public sealed class DemandCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Reordered_input_gives_the_same_bytes()
    {
        List<string> lines = [.. Enumerable.Range(0, 12).Select(n => Line($"Employer {n % 5}", n % 3 == 0 ? "Senior Technical Writer" : "Technical Writer", n % 2 == 0 ? "Git and Markdown" : $"DITA, {n} years of XML"))];
        var one = folder.Add("one.jsonl", string.Join('\n', lines));
        var other = folder.Add("other.jsonl", string.Join('\n', Enumerable.Reverse(lines)));

        var told = await Told.By("demand", one, "--whole-board", "--format", "json");
        Assert.Equal(told.Output, (await Told.By("demand", other, "--whole-board", "--format", "json")).Output);
        Assert.Equal((await Told.By("demand", one)).Output, (await Told.By("demand", other)).Output);
    }

    [Fact]
    public async Task Twins_count_once_and_under_the_same_name_whatever_the_order()
    {
        List<string> lines = [Line("Zebra", "Technical Writer", "Git"), Line("Acorn", "Senior Technical Writer", "Git"), Line("Acorn", "Technical Writer", "Git")];
        var told = new List<string>();
        foreach (var order in (int[][])[[0, 1, 2], [2, 1, 0], [1, 2, 0]])
        {
            told.Add((await Told.By("demand", folder.Add($"{string.Join("", order)}.jsonl", string.Join('\n', order.Select(at => lines[at]))), "--format", "json")).Output);
        }

        var json = JsonNode.Parse(told[0])!;
        Assert.Single(told.Distinct());
        Assert.Equal(1, (int)json["roles"]![0]!["postings"]!);
        Assert.Equal(2, (int)json["leftOut"]!["twins"]!);
    }

    [Fact]
    public async Task Every_posting_that_was_read_is_counted_or_left_out_for_one_reason()
    {
        var path = folder.Add("jobs.jsonl", string.Join('\n',
            Line("A", "Technical Writer", "Git"), Line("A", "Technical Writer", "Git"), Line("B", "Junior Technical Writer", "DITA"),
            Line("C", "Data Analyst", "SQL"), Line("D", "Zookeeper", "penguins")));
        var json = (await Told.By("demand", path, "--role", "Technical Writer", "--level", "junior", "--format", "json")).Json;
        var counted = json["roles"]!.AsArray().Sum(role => (int)role!["postings"]!);
        Assert.Equal((int)json["read"]!, counted + json["leftOut"]!.AsObject().Sum(reason => (int)reason.Value!));
    }

    [Fact]
    public async Task Parts_that_were_counted_apart_are_added_up_to_the_same_bytes()
    {
        List<string> lines = [.. Enumerable.Range(0, 150).Select(n => Line($"Employer {n % 5}", n % 3 == 0 ? "Senior Technical Writer" : "Technical Writer", $"Git, {n % 40} and Markdown"))];
        var whole = folder.Add("whole.jsonl", string.Join('\n', lines));
        List<string> parts = [];
        foreach (var part in lines.Chunk(70))
        {
            var path = folder.Add($"{parts.Count}.jsonl", string.Join('\n', part));
            parts.Add(folder.Add($"part{parts.Count}.json", (await Told.By("demand", path, "--whole-board", "--partial")).Output));
        }

        var told = await Told.By("demand", whole, "--whole-board", "--format", "json");
        Assert.Equal(told.Output, (await Told.By(["demand", "--merge", "--format", "json", .. Enumerable.Reverse(parts)])).Output);
        var refused = await Told.By(["demand", "--merge", .. parts, whole]);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("whole.jsonl: it is no part", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, (await Told.By(["demand", "--merge", .. parts, "--level", "mid"])).ExitCode);
    }

    [Fact]
    public async Task Few_or_hand_picked_postings_are_counted_and_never_a_share()
    {
        var path = folder.Add("jobs.jsonl", string.Join('\n', Enumerable.Range(0, 12).Select(n => Line($"Employer {n}", "Technical Writer", $"Git, in team {n}"))));
        var picked = await Told.By("demand", path);
        Assert.Contains("picked by hand", picked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("%", picked.Output, StringComparison.Ordinal);
        Assert.Contains("95% interval", (await Told.By("demand", path, "--whole-board")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_printed_fits_the_published_schema_and_every_field_is_in_it()
    {
        var schema = SchemaCheck.Published("demand.schema.json");
        var path = folder.Add("jobs.jsonl", string.Join('\n', Enumerable.Range(0, 12).Select(n => Line($"Employer {n}", "Technical Writer", $"Git or Subversion, in team {n}"))));
        var json = (await Told.By("demand", path, "--whole-board", "--level", "mid", "--format", "json")).Json;
        Assert.Empty(schema.Problems(json));
        Assert.Empty(schema.Undescribed(json));
    }

    [Fact]
    public async Task A_bad_record_is_named_and_does_not_stop_the_rest()
    {
        var path = folder.Add("jobs.jsonl", $"{Line("A", "Technical Writer", "Git")}\nnot json\n{Line("B", "Technical Writer", "DITA")}");
        var told = await Told.By("demand", path, "--format", "json");
        Assert.Equal(1, told.ExitCode);
        Assert.Equal(2, (int)told.Json["roles"]![0]!["postings"]!);
        Assert.Contains("jobs.jsonl", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_as_well_as_files() =>
        Assert.Equal(1, (int)(await Told.WithInput(Line("A", "Technical Writer", "Git"), "demand", "-", "--format", "json")).Json["roles"]![0]!["postings"]!);

    [Theory]
    [InlineData(1, "there is no role", "--role", "wizard")]
    [InlineData(2, "--help", "--level", "guru")]
    public async Task A_role_or_level_that_does_not_exist_is_refused_in_one_line(int code, string says, params string[] args)
    {
        var told = await Told.By(["demand", folder.Add("one.jsonl", Line("A", "Technical Writer", "Git")), .. args]);
        Assert.Equal(code, told.ExitCode);
        Assert.Contains(says, Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Line(string company, string title, string asks) => JsonSerializer.Serialize(new
    {
        company,
        title,
        text = $"We are looking for somebody who writes the documentation for our product together with the team.\n\nRequirements\n- Experience with {asks}\n- You write clearly for the people who will read it\n",
    });
}
