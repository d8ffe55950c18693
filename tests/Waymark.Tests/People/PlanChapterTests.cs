using System.Text.Json.Nodes;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanChapterTests
{
    private static readonly Plan Everything = new AnyPlan(7) { Full = true, Unlike = true, WithUnknown = true }.Make<Plan>();

    /// <summary>Every chapter.</summary>
    public static readonly TheoryData<string> Chapters = [.. PlanChapter.All.Select(chapter => chapter.Id)];

    [Fact]
    public void Every_field_of_a_plan_is_in_exactly_one_chapter()
    {
        var fields = CanonicalJson.Plans.GetTypeInfo(typeof(Plan)).Properties.Where(property => !property.IsExtensionData && property.Name != "version").Select(property => property.Name);
        Assert.Equal(fields.Order(StringComparer.Ordinal), PlanChapter.All.SelectMany(chapter => chapter.Fields).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_chapters_together_are_the_plan_but_for_what_this_version_does_not_know() =>
        Assert.Equal(Everything with { Unknown = null }, PlanChapter.Only(Everything, PlanChapter.All));

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Of_a_chapter_that_is_left_out_no_word_is_in_the_bytes(string left)
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.ReplacePlan(Everything));
        world.Change(new PlanChange.WriteLetter(new Letter { Text = "a letter that was taken back" }));
        world.Change(new PlanChange.WriteLetter(Everything.Letter));
        world.Add(new Posting("an unlike posting") { Title = "unlike title" });
        var chapter = PlanChapter.Of(left)!;
        var file = System.Text.Encoding.UTF8.GetString(world.Store.Share(world.Plan, PlanChapter.All.Where(other => other != chapter), new(2026, 3, 31)).ToBytes());
        var words = WordsOf(JsonNode.Parse(PlanChapter.Only(Everything, [chapter]).CanonicalJson())!).Where(word => word.StartsWith("unlike-", StringComparison.Ordinal)).ToList();
        Assert.All(words, word => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        Assert.All(chapter.Fields, field => Assert.Null(JsonNode.Parse(file)!["plan"]![field]));
        Assert.True(words.Count > 0 || chapter == PlanChapter.Pay, "there is nothing to look for");
        Assert.Equal(chapter != PlanChapter.Postings, file.Contains("an unlike posting", StringComparison.Ordinal) && file.Contains("unlike title", StringComparison.Ordinal));
        Assert.DoesNotContain("taken back", file, StringComparison.Ordinal);
        Assert.All(Everything.Unknown!.Keys, unknown => Assert.Null(JsonNode.Parse(file)!["plan"]![unknown]));
    }

    [Fact]
    public void What_is_shared_is_there()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.ReplacePlan(Everything));
        var shared = world.Store.Share(world.Plan, PlanChapter.Steps, new(2026, 3, 31));
        Assert.Equal(PlanChapter.Only(Everything, PlanChapter.Steps), shared.Plan);
        Assert.Null(shared.Plan.Name);
        Assert.NotEmpty(shared.Plan.Skills);
    }

    [Fact]
    public void What_changed_in_a_chapter_is_said_by_name()
    {
        var before = Plan.Empty with { Skills = [new() { Id = "git", Name = "Git" }, new() { Id = "vue", Name = "Vue" }] };
        var after = Plan.Empty with { Skills = [new() { Id = "git", Name = "Git", Level = Level.Competent }, new() { Id = "sql", Name = "SQL" }], Now = new() { Place = "Leeds" } };
        Assert.Equal(["skills: new SQL; changed Git; gone Vue"], PlanChapter.Inventory.Changed(before, after));
        Assert.Equal(["where you are now: changed"], PlanChapter.Now.Changed(before, after));
        Assert.Empty(PlanChapter.Needs.Changed(before, after));
    }

    private static IEnumerable<string> WordsOf(JsonNode node) => node switch
    {
        JsonObject part => part.Where(field => field.Value is not null).SelectMany(field => WordsOf(field.Value!)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(WordsOf),
        _ => node.GetValueKind() == System.Text.Json.JsonValueKind.String ? [(string)node!] : [],
    };
}
