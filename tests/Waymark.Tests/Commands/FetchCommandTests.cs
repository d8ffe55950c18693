using System.CommandLine;
using System.Text;
using Waymark.Cli;
using Waymark.Fetching;
using Waymark.Formats;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class FetchCommandTests : IDisposable
{
    private const string Board = "https://boards-api.greenhouse.io/v1/boards/larkfell/jobs?content=true";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("say --yes", "fetch", "greenhouse:larkfell")]
    [InlineData("neither a board nor an address", "fetch", "--yes", "larkfell")]
    [InlineData("give one of them", "fetch", "--yes", "--keep", "--out", "x", "greenhouse:larkfell")]
    public async Task Called_wrongly_it_asks_nobody(string told, params string[] args)
    {
        var run = await Told.By(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_reads_back_as_it_was_fetched()
    {
        await using var internet = await FakeInternet.StartAsync();
        internet.Serve(Board, BoardSamples.Greenhouse);
        var file = Path.Combine(folder.Path, "board.jsonl");
        var run = await RunAsync(internet, "", "greenhouse:larkfell", "--yes", "--out", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("This asks boards-api.greenhouse.io", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            Reading.Postings(BoardSamples.Greenhouse, "board.json").Select(PostingLines.Line),
            PostingFiles.Read([file]).Select(record => PostingLines.Line(Assert.IsType<GoodRecord>(record).Posting)));
    }

    [Fact]
    public async Task Somebody_who_is_there_is_asked_and_may_say_no()
    {
        await using var internet = await FakeInternet.StartAsync();
        internet.Serve(Board, BoardSamples.Greenhouse);
        var refused = await RunAsync(internet, "\n", "greenhouse:larkfell");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Empty(internet.Asked);
        var taken = await RunAsync(internet, "y\n", "greenhouse:larkfell");
        Assert.Equal((0, 2), (taken.ExitCode, taken.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public async Task What_is_kept_is_not_added_twice_nor_got_twice()
    {
        await using var internet = await FakeInternet.StartAsync();
        internet.Serve(Board, context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
            return context.Response.StatusCode == 304 ? Task.CompletedTask : FakeInternet.Write(context, BoardSamples.Greenhouse);
        });
        Assert.Contains("2 job descriptions read, 2 new", (await RunAsync(internet, "", "greenhouse:larkfell", "--yes", "--keep")).Output, StringComparison.Ordinal);
        Assert.Contains("nothing has changed", (await RunAsync(internet, "", "greenhouse:larkfell", "--yes", "--keep")).Output, StringComparison.Ordinal);
        Assert.Contains("2 job descriptions read, 0 new", (await RunAsync(internet, "", "greenhouse:larkfell", "--yes", "--keep", "--anew")).Output, StringComparison.Ordinal);
        using var store = Store.Open(folder.Path, new QuickClock()).OrThrow();
        Assert.All(store.Postings(store.PlanOf(Store.Me)), stored => Assert.Equal(SampleKind.WholeBoard, stored.Posting.Sample));
    }

    [Fact]
    public async Task A_board_that_is_not_there_does_not_stop_the_next()
    {
        await using var internet = await FakeInternet.StartAsync();
        internet.Serve(Board, BoardSamples.Greenhouse);
        var run = await RunAsync(internet, "", "lever:nobody", "greenhouse:larkfell", "--yes");
        Assert.Equal((1, 2), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains("lever:nobody: there is no such board", run.Error, StringComparison.Ordinal);
    }

    private async Task<Told> RunAsync(FakeInternet internet, string typed, params string[] args)
    {
        var (output, error, clock) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" }, new QuickClock());
        Terminal terminal = new(new MemoryStream(Encoding.UTF8.GetBytes(typed)), output, error, isWatched: false, hasColour: false, userFolder: folder.Path, canAsk: typed != "");
        RootCommand root = new("") { new FetchCommand(terminal, clock, () => new Fetcher(internet.Handler(), clock)) };
        DataFolder.DeclareOn(root);
        var code = await root.Parse(["fetch", .. args]).InvokeAsync(new() { Output = output }, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}
