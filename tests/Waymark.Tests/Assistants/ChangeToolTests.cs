using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class ChangeToolTests
{
    private const string RatesGit = """{"changes":[{"change":"rateSkill","id":"git","level":"competent"}],"seen":SEEN}""";

    [Fact]
    public async Task Tools_that_change_say_that_they_may_replace_an_answer()
    {
        await using var talk = await AssistantTalk.StartAsync(write: true);
        var tools = await talk.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["propose_changes", "take_back"], tools.Where(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == false).Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.Equal(tool.ProtocolTool.Annotations!.ReadOnlyHint, !tool.ProtocolTool.Annotations.DestructiveHint));
        Assert.All(tools, tool => Assert.False(tool.ProtocolTool.Annotations!.OpenWorldHint));
    }

    [Fact]
    public async Task Every_change_is_a_revision_under_the_name_of_the_assistant_and_can_be_taken_back()
    {
        await using var talk = await AssistantTalk.StartAsync(write: true);
        var made = await talk.AskAsync("propose_changes", """{"changes":[{"change":"addReason","id":"the-money"},{"change":"rateSkill","id":"git","level":"competent"}],"seen":0}""");
        var changed = talk.World.Head;
        var back = await talk.AskAsync("take_back", """{"number":2}""");
        var history = talk.World.Store.History(talk.World.Plan);

        Assert.Equal(["1", "2"], made["made"]!.AsArray().Select(revision => $"{revision!["number"]}"));
        Assert.Equal(Level.Competent, Assert.Single(changed.Plan.Skills).Level);
        Assert.Equal("3", $"{back["revision"]}");
        Assert.Empty(talk.World.Head.Plan.Skills);
        Assert.Single(talk.World.Head.Plan.Reasons);
        Assert.Equal(3, history.Count);
        Assert.All(history, note => Assert.Equal($"assistant: {AssistantTalk.Name}", note.By));
    }

    [Fact]
    public async Task What_the_person_changed_meanwhile_is_not_written_over()
    {
        await using var talk = await AssistantTalk.StartAsync(write: true);
        var seen = (await talk.AskAsync("answers"))["revision"]!;
        talk.World.Change(new PlanChange.RateSkill("git", Level: Level.Novice));

        var refusal = await talk.RefusalAsync("propose_changes", RatesGit.Replace("SEEN", $"{seen}", StringComparison.Ordinal));
        await talk.AskAsync("propose_changes", """{"changes":[{"change":"addReason","id":"the-money"}],"seen":0}""");

        Assert.Contains("changed in the meantime", refusal, StringComparison.Ordinal);
        Assert.Equal(Level.Novice, Assert.Single(talk.World.Head.Plan.Skills).Level);
        Assert.Equal("the-money", Assert.Single(talk.World.Head.Plan.Reasons).Id);
    }

    [Fact]
    public async Task An_assistant_takes_back_nothing_of_the_person_nor_what_the_person_went_on_from()
    {
        await using var talk = await AssistantTalk.StartAsync(write: true);
        await talk.AskAsync("propose_changes", RatesGit.Replace("SEEN", "0", StringComparison.Ordinal));
        talk.World.Change(new PlanChange.RateSkill("git", Level: Level.Novice));

        Assert.Contains("History", await talk.RefusalAsync("take_back", """{"number":2}"""), StringComparison.Ordinal);
        Assert.Contains("meantime", await talk.RefusalAsync("take_back", """{"number":1}"""), StringComparison.Ordinal);
        Assert.Contains("no revision 9", await talk.RefusalAsync("take_back", """{"number":9}"""), StringComparison.Ordinal);
        Assert.Equal(2, talk.World.Head.Number);
    }

    [Theory]
    [InlineData("""{"change":"replacePlan","plan":{}}""")]
    [InlineData("""{"change":"rateSkill"}""")]
    [InlineData("""{"change":"rateSkill","id":"git","level":"wizard"}""")]
    [InlineData("""{"change":["rateSkill"]}""")]
    [InlineData("""{}""")]
    public async Task Of_several_changes_one_that_is_refused_stops_all(string wrong)
    {
        await using var talk = await AssistantTalk.StartAsync(write: true);
        var refusal = await talk.RefusalAsync("propose_changes", $$"""{"changes":[{"change":"addReason","id":"the-money"},{{wrong}}],"seen":0}""");

        Assert.Contains("changes[1]", refusal, StringComparison.Ordinal);
        Assert.Equal(0, talk.World.Head.Number);
    }

    [Fact]
    public async Task What_changes_nothing_makes_no_revision()
    {
        await using var talk = await AssistantTalk.StartAsync(world => world.Change(new PlanChange.RateSkill("git", Level: Level.Competent)), write: true);

        Assert.Empty((await talk.AskAsync("propose_changes", RatesGit.Replace("SEEN", "1", StringComparison.Ordinal)))["made"]!.AsArray());
        Assert.Equal(1, talk.World.Head.Number);
    }

    [Fact]
    public void Every_example_that_an_assistant_is_shown_is_a_change_that_can_be_made()
    {
        var plan = Plan.Empty with { Reasons = [new() { Id = "the-money" }] };
        Assert.All(ProposableChange.All, change =>
        {
            var changed = ProposableChange.Read(change.Example).Then(read => plan.Apply(read)).OrThrow();
            Assert.NotEqual(plan, changed);
            plan = changed;
        });
    }

    [Fact]
    public void What_is_not_for_assistants_is_named_here()
    {
        var all = typeof(PlanChange).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(kind => $"{kind.TypeDiscriminator}");

        Assert.Equal(
            ["callMe", "chooseBestWorst", "chooseStackFor", "correctReading", "estimateHours", "keepCareerPath", "keepFeedback", "keepIndustry", "putBack", "removeEvidence", "replacePlan", "setWeek", "takeProposals", "writeActivity", "writeLetter", "writeRole"],
            all.Except(ProposableChange.All.Select(change => change.Name)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, "assistant")]
    [InlineData("  ", "assistant")]
    [InlineData("me", "assistant: me")]
    [InlineData("A\nB", "assistant: A B")]
    public void A_name_cannot_be_taken_for_the_person(string? said, string kept)
    {
        using StoreWorld world = new();
        var row = AssistantServer.Tools(write: true).Single(row => row.Name == "propose_changes");
        var given = JsonNode.Parse(RatesGit.Replace("SEEN", "0", StringComparison.Ordinal))!.AsObject().ToDictionary(field => field.Key, field => System.Text.Json.JsonElement.Parse(field.Value!.ToJsonString()));

        new Desk(world.Store, world.Clock).Answer(row, given, said);

        Assert.Equal(kept, world.Head.By);
    }
}
