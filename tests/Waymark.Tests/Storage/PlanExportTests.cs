using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanExportTests
{
    private static readonly Posting Writer = new("We look for a writer.\n\nGröße 🙂")
    {
        Source = "a.txt",
        Title = "Writer",
        Company = "Lintel",
        DatePosted = new(2026, 3, 1),
        Sample = SampleKind.WholeBoard,
        Fields = [new("workplaceType", "Remote")],
    };

    private static readonly DateOnly April = new(2026, 4, 9);

    private static readonly Remark Comment = new("Maria", April, "plan", "Well begun."), Suggestion = new("Maria", April, "chapter/gaps", "", new PlanChange.KeepAction(new OwnAction { Text = "Call Jo" }));

    [Fact]
    public void A_plan_that_is_exported_wiped_and_imported_is_equal() => Prop.ForAll<int>(seed =>
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.ReplacePlan(new AnyPlan(seed) { WithUnknown = true }.Make<Plan>()));
        world.Add(Writer, new Posting("another"));
        world.Store.KeepRemarks(world.Plan, world.Store.Share(world.Plan, PlanChapter.Steps, April).With(Comment, Suggestion), April).OrThrow();
        world.Store.SetRemarks(world.Plan, [Comment.Id], RemarkState.SetAside);
        var (plan, file) = (world.Head.Plan, Written(world.Store.Export(world.Plan)));
        world.Store.DeleteEverything().OrThrow();

        using var other = world.Open().OrThrow();
        var mine = other.PlanOf(Store.Me);
        var imported = other.Import(mine, Read(file).OrThrow(), "me").OrThrow();
        Assert.Equal((plan, plan.CanonicalJson()), (imported.Plan, other.Head(mine).Plan.CanonicalJson()));
        Assert.Equal(file, Written(other.Export(mine)));
        Assert.Equal(2, other.Postings(mine).Count);
        Assert.Equal([(Comment.Id, RemarkState.SetAside), (Suggestion.Id, RemarkState.Open)], other.Remarks(mine).Select(kept => (kept.Remark.Id, kept.State)));
        other.Import(mine, Read(file).OrThrow(), "me").OrThrow();
        Assert.Equal(2, other.Remarks(mine).Count);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Fact]
    public void Importing_can_be_undone()
    {
        using StoreWorld world = new();
        var before = world.Change(new PlanChange.RateSkill("react", "React", Level.Competent));
        var imported = world.Store.Import(world.Plan, new(Plan.Empty with { Name = "Ana" }, [Writer]), "me").OrThrow();
        Assert.Equal(("Took the plan of a file", "Ana", 0), (imported.Words, imported.Plan.Name, imported.Plan.Skills.Count));
        Assert.Equal(before.Plan, world.Store.Undo(world.Plan, imported.Number, "me").OrThrow().Plan);
        Assert.Single(world.Store.Postings(world.Plan));
    }

    [Fact]
    public void An_import_that_is_refused_adds_no_posting()
    {
        using StoreWorld world = new();
        PlanExport broken = new(Plan.Empty with { Now = new() { HoursPerWeek = -1 } }, [Writer]);
        Assert.NotNull(world.Store.Import(world.Plan, broken, "me").Refusal);
        Assert.Empty(world.Store.Postings(world.Plan));
        Assert.Equal(0, world.Head.Number);
    }

    [Fact]
    public void Answers_alone_are_taken_as_a_plan_without_postings()
    {
        var read = Read("// mine\n{ \"name\": \"Ana\", }").OrThrow();
        Assert.Equal(("Ana", 0), (read.Plan.Name, read.Postings.Count));
    }

    [Theory]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1,\n \"plan\": {\n \"skills\": [{ \"id\": \"a\", \"level\": \"great\" }] } }", "skills[0].level (line 3): \"great\" is none of novice, advancedBeginner, competent, proficient, expert")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 2, \"plan\": {} }", "version (line 1): this program reads version 1; open it with a newer Waymark")]
    [InlineData("{ \"format\": \"other\", \"version\": 1, \"plan\": {} }", "format (line 1): this is no export of Waymark, which says \"format\": \"waymark-export\" and has a version and a plan; choose another file")]
    [InlineData("{ \"dependencies\": {} }", "format (line 1): this is no export of Waymark, which says \"format\": \"waymark-export\" and has a version and a plan; choose another file")]
    [InlineData("[]", "format (line 1): this is no export of Waymark, which says \"format\": \"waymark-export\" and has a version and a plan; choose another file")]
    [InlineData("{ \"format\": \"waymark-export\",\n \"version\": 1, \"plan\": {", "the file is not JSON: line 2, it ends too early, or it was changed by hand; export it again")]
    [InlineData("", "the file is not JSON: line 1, it ends too early, or it was changed by hand; export it again")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"postings\": [null] }", "postings (line 1): null is no posting, nor a field of one; take it out")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"remarks\": [{ \"by\": \"A\", \"on\": \"2026-04-09\", \"about\": \"plan\", \"text\": \"b\", \"received\": \"2026-04-09\", \"state\": \"burnt\" }] }", "remarks[0] (line 1): state: it is none of open, taken, setAside; get the file again from where it was made")]
    public void What_cannot_be_read_is_refused_with_its_place(string text, string reason) => Assert.Equal(reason, Read(text).Refusal?.Reason);

    [Theory]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"postings\": [{}] }")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"postings\": [{ \"text\": null }] }")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"postings\": [{ \"text\": \"a\", \"source\": null, \"fields\": [null] }] }")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"postings\": {} }")]
    [InlineData("{ \"format\": \"waymark-export\", \"version\": 1, \"plan\": {}, \"remarks\": [{ \"by\": \"\\ud800\", \"on\": \"2026-04-09\" }] }")]
    [InlineData("{ \"format\": 1, \"version\": {}, \"plan\": 3 }")]
    public void Odd_files_are_refused_too(string text) => Assert.False(string.IsNullOrEmpty(Read(text).Refusal?.Reason));

    [Fact]
    public void The_schema_tells_what_is_written()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "export.schema.json")))!.AsObject();
        Assert.Equal("plan.schema.json", (string?)schema["properties"]!["plan"]!["$ref"]);
        schema["properties"]!["plan"] = new JsonObject { ["type"] = "object" };
        schema["properties"]!["remarks"]!["items"]!.AsObject().Remove("$ref");
        var written = JsonNode.Parse(Written(new(Plan.Empty with { Name = "Ana" }, [Writer with { ExternalId = "7", Location = "Leeds", Url = "https://example.org" }, new("b")]) { Remarks = [new(Comment, 3, April, RemarkState.Taken)] }))!;
        Assert.Empty(new SchemaCheck(schema).Problems(written));
        Assert.Equal(written.AsObject().Select(field => field.Key), schema["properties"]!.AsObject().Select(field => field.Key));
        Assert.Equal(written["postings"]![0]!.AsObject().Select(field => field.Key), schema["properties"]!["postings"]!["items"]!["properties"]!.AsObject().Select(field => field.Key));
        Assert.Equal(["id", "by", "on", "about", "text", .. schema["properties"]!["remarks"]!["items"]!["properties"]!.AsObject().Select(field => field.Key)], written["remarks"]![0]!.AsObject().Select(field => field.Key));
        Assert.NotEmpty(new SchemaCheck(schema).Problems(JsonNode.Parse("""{ "format": "waymark-export", "version": 1, "plan": {}, "postings": [{ "title": "a" }] }""")));
    }

    private static string Written(PlanExport export)
    {
        using MemoryStream stream = new();
        export.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Outcome<PlanExport> Read(string text) => PlanExport.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
