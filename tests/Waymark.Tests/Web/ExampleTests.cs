using System.Net;
using Xunit;

namespace Waymark.Tests;

/// <summary>Looking round a made-up person's plan, with one's own beside it.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task A_newcomer_looks_round_the_example_and_comes_back_to_an_empty_plan()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        var (_, looking, _) = await form.SubmitAsync("/", "/example");
        Assert.Contains("This is the plan of Sam", looking, StringComparison.Ordinal);
        Assert.Contains("Technical writer", await form.GetAsync("/overlap"), StringComparison.Ordinal);
        Assert.Contains("Larkfell", await form.GetAsync("/postings"), StringComparison.Ordinal);
        var (_, back, _) = await form.SubmitAsync("/overlap", "/example/leave");
        Assert.Contains("The first fifteen minutes", back, StringComparison.Ordinal);
        Assert.DoesNotContain("made up, to look round in", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_tried_in_the_example_touches_nothing_of_ones_own()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        await form.SubmitAsync("/", "/example");
        await form.SubmitAsync("/needs", "/changes/set-need", ("id", "benefits"), ("weight", "must"));
        Assert.Contains("made up, to look round in", await form.GetAsync("/needs"), StringComparison.Ordinal);
        Assert.Equal(0, app.Store.Head(app.PlanId).Number);
        Assert.Empty(app.Store.Postings(app.PlanId));
    }

    [Fact]
    public async Task A_form_of_ones_own_plan_that_is_still_open_does_not_change_the_example()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        var mine = await form.GetAsync("/needs");
        await form.SubmitAsync("/", "/example");
        var (status, page, _) = await form.SubmitLoadedAsync(mine, "/changes/set-need", ("id", "benefits"), ("weight", "must"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("another plan than the one that is open now", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings/delete")]
    [InlineData("/settings/backup")]
    [InlineData("/settings/share")]
    public async Task Ones_own_data_is_out_of_reach_from_the_example(string what)
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        await form.SubmitAsync("/", "/example");
        var (status, page, _) = await form.PostAsync(what, ("sure", "delete"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Go back to your own plan first", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Delete everything", await form.GetAsync("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_browser_goes_on_seeing_ones_own_plan()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient looking = new(app), other = new(app);
        await looking.SubmitAsync("/", "/example");
        Assert.DoesNotContain("made up, to look round in", await other.GetAsync("/"), StringComparison.Ordinal);
    }
}
