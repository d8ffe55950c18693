using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(PlanSchema.Json())!.AsObject());

    [Fact]
    public void The_published_schema_is_the_one_of_the_types()
    {
        var published = Path.Combine(Root(), "docs", "schemas", "plan.schema.json");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(published)!);
            File.WriteAllText(published, PlanSchema.Json());
        }

        Assert.True(File.ReadAllText(published).ReplaceLineEndings("\n") == PlanSchema.Json(), "docs/schemas/plan.schema.json is not what the types say; run the tests with APPROVE=1 and review it.");
    }

    [Fact]
    public void Every_field_and_choice_says_what_it_means()
    {
        var silent = from node in NodesIn(JsonNode.Parse(PlanSchema.Json())!)
                     where node.Parent is { Parent: not null } parent && parent.GetPropertyName() == "properties" && !node.ContainsKey("description")
                     select node.GetPath();
        Assert.Empty(silent);
    }

    [Fact]
    public void Whatever_is_written_fits_the_schema() => Prop.ForAll<int>(seed =>
        Assert.Empty(Schema.Problems(JsonNode.Parse(new AnyPlan(seed) { WithUnknown = true }.Make<Plan>().CanonicalJson())))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{ "skills": [{ "id": "a", "level": "great" }] }""")]
    [InlineData("""{ "skills": [{ "level": "novice" }] }""")]
    [InlineData("""{ "skills": [{ "id": "a", "liking": 3 }] }""")]
    [InlineData("""{ "strengths": [{ "id": "a", "liking": 3 }] }""")]
    [InlineData("""{ "now": { "hoursPerWeek": 0 } }""")]
    [InlineData("""{ "now": { "hoursPerWeek": "8" } }""")]
    [InlineData("""{ "positions": [{ "title": "Teacher", "from": "Sept 2019" }] }""")]
    [InlineData("""{ "version": 2 }""")]
    public void What_is_refused_does_not_fit_either(string text)
    {
        Assert.NotNull(Plan.Parse(text).Refusal);
        Assert.NotEmpty(Schema.Problems(JsonNode.Parse(text)));
    }

    [Fact]
    public void The_example_answers_fit()
    {
        var examples = new DirectoryInfo(Path.Combine(Root(), "examples"));
        Assert.All(examples.Exists ? examples.EnumerateFiles("*answers*.json", SearchOption.AllDirectories) : [], file =>
        {
            using var text = file.OpenRead();
            Assert.Empty(Schema.Problems(JsonNode.Parse(Plan.Parse(text).OrThrow().CanonicalJson())));
        });
    }

    private static IEnumerable<JsonObject> NodesIn(JsonNode node) => node switch
    {
        JsonObject part => part.Where(field => field.Value is not null).SelectMany(field => NodesIn(field.Value!)).Prepend(part),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => NodesIn(item!)),
        _ => [],
    };

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
