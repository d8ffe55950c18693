using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class PeopleCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    [Fact]
    public async Task A_plan_goes_out_and_comes_back_and_suggestions_are_taken_by_their_id()
    {
        await Told.By("import", folder.Add("answers.json", SmallAnswers.Json), "--data", Data);
        var file = Path.Combine(folder.Path, "for-maria.waymark");
        var shared = await Told.By("share-plan", "--chapters", "reasons,inventory", "gaps", "--out", file, "--data", Data);
        Assert.Equal((0, ""), (shared.ExitCode, shared.Error));
        Assert.Contains("has reasons, inventory and gaps of your plan, and nothing of name, now, direction, overlap, needs, pay, applications, others, letter and postings.", shared.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await Told.By("comment", file, "--by", "Maria", "--text", "Well begun.")).ExitCode);
        Assert.Equal(0, (await Told.By("comment", file, "--by", "Maria", "--about", "chapter/gaps", "--suggest", """{ "change": "keepAction", "action": { "text": "Call Jo" } }""")).ExitCode);
        var away = await Told.By("comment", file, "--by", "Maria", "--about", "chapter/needs", "--text", "?");
        Assert.Equal(1, away.ExitCode);
        Assert.StartsWith("waymark: --about chapter/needs: that is not in what was shared", away.Error, StringComparison.Ordinal);

        var foreign = folder.Add("other.waymark", new SharedPlan("00112233445566778899aabbccddeeff", 0, new(2026, 3, 31), [PlanChapter.Name], Plan.Empty).ToBytes());
        Assert.StartsWith($"waymark: {foreign}: this file is of another plan", (await Told.By("remarks", foreign, "--data", Data)).Error, StringComparison.Ordinal);

        var came = await Told.By("remarks", file, "--data", Data, "--format", "json");
        Assert.Equal((0, 2), (came.ExitCode, came.Json["remarks"]!.AsArray().Count));
        Assert.Equal(came.Output, (await Told.By("remarks", file, "--data", Data, "--format", "json")).Output);
        Assert.Equal(1, (await Told.By("remarks", "--accept", "no-such", "--data", Data)).ExitCode);
        var taken = await Told.By("remarks", "--accept", "all", "--data", Data, "--format", "json");
        Assert.Equal(["open", "taken"], taken.Json["remarks"]!.AsArray().Select(remark => (string?)remark!["state"]));
        using var store = Store.Open(Data, TimeProvider.System).OrThrow();
        Assert.Equal("Call Jo", Assert.Single(store.Head(store.PlanOf(Store.Me)).Plan.Actions).Text);
    }

    [Fact]
    public async Task A_chapter_that_does_not_exist_is_wrong_usage()
    {
        var told = await Told.By("share-plan", "--chapters", "secrets", "--out", "x.waymark");
        Assert.Equal(2, told.ExitCode);
        Assert.Contains("--chapters secrets: it is none of name, now, reasons", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_are_told_by_name_with_the_broken_file_beside()
    {
        SharedPlan ana = new("00112233445566778899aabbccddeeff", 3, new(2026, 3, 20), [PlanChapter.Name, PlanChapter.Reasons, PlanChapter.Gaps], Plan.Empty with
        {
            Name = "Ana",
            Actions = [new() { Text = "Call Jo", By = new(2026, 3, 15) }],
        });
        var clients = Path.GetDirectoryName(folder.Add("clients/broken.waymark", "oh"))!;
        File.WriteAllBytes(Path.Combine(clients, "ana.waymark"), ana.ToBytes());
        var told = await Told.By("clients", clients);
        Assert.Equal(1, told.ExitCode);
        Assert.StartsWith("waymark: broken.waymark: ", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("name\tlast change\tstands at\toverdue\nAna\t2026-03-20\tReasons\tCall Jo (meant for 15 March 2026)\n", told.Output);

        var json = (await Told.By("clients", clients, "--format", "json")).Json;
        Assert.Equal(("Ana", "reasons", "broken.waymark"), ((string?)json["clients"]![0]!["name"], (string?)json["clients"]![0]!["standsAt"], (string?)json["broken"]![0]!["file"]));
        var agenda = await Told.By("clients", clients, "--agenda", "ana");
        Assert.Contains("Overdue\n- Call Jo", agenda.Output, StringComparison.Ordinal);
        Assert.Contains("Not shared, so not known\n- Direction", agenda.Output, StringComparison.Ordinal);
        Assert.Contains("nobody of that name is among Ana", (await Told.By("clients", clients, "--agenda", "Bea")).Error, StringComparison.Ordinal);
        Assert.Contains("there is no such folder", (await Told.By("clients", Path.Combine(clients, "none"))).Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
