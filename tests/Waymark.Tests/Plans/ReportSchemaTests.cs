using System.Text.Json.Nodes;
using Xunit;

namespace Waymark.Tests;

public sealed class ReportSchemaTests : IDisposable
{
    private static readonly SchemaCheck Schema = SchemaCheck.Published("report.schema.json");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_is_written_fits_the_published_schema_and_every_field_is_in_it()
    {
        foreach (var told in (Told[])[await Told.By("plan", "--example", "--format", "json"), await Told.By("plan", "--format", "json", "--answers", folder.Add("answers.json", SmallAnswers.Json))])
        {
            Assert.Empty(Schema.Problems(told.Json));
            Assert.Empty(Schema.Undescribed(told.Json));
        }
    }

    [Theory]
    [InlineData("fit")]
    [InlineData("gaps")]
    [InlineData("needs")]
    [InlineData("questions")]
    public async Task Its_parts_are_what_the_commands_of_these_names_print(string command)
    {
        var whole = (await Told.By("plan", "--example", "--format", "json")).Json;
        Assert.True(JsonNode.DeepEquals((await Told.By(command, "--example", "--format", "json")).Json, whole[command]));
    }

    [Fact]
    public async Task It_says_what_is_held_of_every_skill_that_is_asked_for()
    {
        var whole = (await Told.By("plan", "--example", "--format", "json")).Json;
        var asked = whole["demand"]!.AsArray().SelectMany(role => role!["skills"]!.AsArray()).Select(skill => (string)skill!["id"]!).Distinct();
        Assert.Equal(asked, whole["skills"]!.AsArray().Select(skill => (string)skill!["id"]!));
        Assert.Contains(whole["skills"]!.AsArray(), skill => (string)skill!["held"]! == "notHeld");
    }

    [Fact]
    public void A_reference_to_another_schema_is_followed()
    {
        Assert.Contains(Schema.Problems(JsonNode.Parse("""{ "demand": [{ "id": 3 }] }""")), problem => problem.StartsWith("$.demand[0].id", StringComparison.Ordinal));
        Assert.Equal(["$.fit.order.luck"], Schema.Undescribed(JsonNode.Parse("""{ "fit": { "order": { "luck": 1 } } }""")));
    }

    public void Dispose() => folder.Dispose();
}
