using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class SharedPlanTests
{
    private const string Key = "00112233445566778899aabbccddeeff";

    private static readonly SharedPlan Anas = new(Key, 12, new(2026, 3, 31), [PlanChapter.Name, PlanChapter.Reasons, PlanChapter.Gaps, PlanChapter.Postings], new Plan { Name = "Ana", Reasons = [new() { Id = "money", Name = "the money" }] })
    {
        Changed = new(2026, 3, 28),
        Postings = [new("We look for a writer. Größe 🙂") { Title = "Writer" }],
        Remarks =
        [
            new("Maria", new(2026, 4, 2), "chapter/reasons", "Is it only the money?"),
            new("Maria", new(2026, 4, 2), "plan", "", new PlanChange.KeepAction(new OwnAction { Text = "Ask Jo what her Tuesday is like", By = new(2026, 4, 20) })),
        ],
    };

    [Fact]
    public void What_is_written_is_read_again_and_written_the_same()
    {
        var read = Read(Anas.ToBytes()).OrThrow();
        Assert.Equal(Anas.ToBytes(), read.ToBytes());
        Assert.Equal((Anas.Plan, Anas.Of, Anas.Revision, Anas.Shared, Anas.Changed), (read.Plan, read.Of, read.Revision, read.Shared, read.Changed));
        Assert.Equal(Anas.Remarks.Select(remark => remark.Id), read.Remarks.Select(remark => remark.Id));
        Assert.Equal("To do: Ask Jo what her Tuesday is like", read.Remarks[1].Suggestion!.Words);
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_refused_with_what_to_do()
    {
        var whole = Anas.ToBytes();
        Assert.All(Enumerable.Range(0, whole.Length - 1), length =>
        {
            var refusal = Read(whole[..length]).Refusal;
            Assert.True(refusal is not null, $"{length} bytes were read");
            Assert.True(refusal.Reason.Length > 20, refusal.Reason);
        });
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2", "this program reads version 1; open it with a newer Waymark")]
    [InlineData("\"version\": 1", "\"version\": 0", "this program reads version 1")]
    [InlineData("waymark-shared-plan", "waymark-export", "this is no shared plan of Waymark")]
    [InlineData("\"" + Key + "\"", "\"../../etc/passwd\"", "does not say which plan it is of")]
    [InlineData("\"reasons\",", "\"secrets\",", "names a chapter that is none of name, now, reasons")]
    [InlineData("\"reasons\",\n    \"gaps\"", "\"gaps\"", "has chapters that it does not name")]
    [InlineData("\"keepAction\"", "\"explode\"", "remarks[1]")]
    [InlineData("\"by\": \"Maria\"", "\"by\": \"\"", "say who writes it")]
    [InlineData("\"revision\": 12", "\"revision\": -1", "does not say when it was shared")]
    [InlineData("\"on\": \"2026-04-02\"", "\"on\": \"soon\"", "it does not say when it was written")]
    [InlineData("\"remarks\": [", "\"remarks\": 3, \"more\": [", "is no list")]
    public void What_is_wrong_is_said(string was, string now, string reason)
    {
        var text = Encoding.UTF8.GetString(Anas.ToBytes());
        Assert.Contains(was, text, StringComparison.Ordinal);
        Assert.Contains(reason, Read(Encoding.UTF8.GetBytes(text.Replace(was, now, StringComparison.Ordinal))).Refusal?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\0\u0001PK")]
    [InlineData("{ \"format\": \"waymark-shared-plan\" }")]
    [InlineData("{ \"format\": \"waymark-shared-plan\", \"version\": 1 }")]
    [InlineData("{ \"format\": \"waymark-shared-plan\", \"version\": 1, \"of\": \"\\ud800\", \"plan\": {} }")]
    public void Odd_files_are_refused_too(string text) => Assert.False(string.IsNullOrEmpty(Read(Encoding.UTF8.GetBytes(text)).Refusal?.Reason));

    [Fact]
    public void A_nested_bomb_is_refused() => Assert.NotNull(Read(Encoding.UTF8.GetBytes("{ \"format\": \"waymark-shared-plan\", \"x\": " + new string('[', 1_000_000))).Refusal);

    [Fact]
    public void What_would_replace_the_plan_is_no_suggestion()
    {
        var problem = new Remark("Eve", new(2026, 4, 2), "plan", "", new PlanChange.ReplacePlan(Plan.Empty)).Problem;
        Assert.Equal("it would change the plan as a whole; suggest one thing at a time", problem);
        Assert.NotNull(new Remark("Eve", new(2026, 4, 2), "plan", "", new PlanChange.PutBack(["skills/git"], Plan.Empty)).Problem);
    }

    [Fact]
    public void The_same_words_of_the_same_person_about_the_same_are_one_remark()
    {
        Remark first = new("Maria", new(2026, 4, 2), "plan", "Good.\r\nReally."), again = new(" Maria ", new(2026, 5, 1), "plan", "Good.\nReally. ");
        Assert.Equal(first.Id, again.Id);
        Assert.NotEqual(first.Id, new Remark("Maria", new(2026, 4, 2), "chapter/needs", "Good.\nReally.").Id);
        Assert.Single((Anas with { Remarks = [] }).With(first, again).Remarks);
    }

    [Fact]
    public void The_schema_tells_what_is_written()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "shared-plan.schema.json")))!.AsObject();
        schema["properties"]!["plan"] = new JsonObject { ["type"] = "object" };
        schema["properties"]!["postings"] = new JsonObject { ["type"] = "array" };
        var written = JsonNode.Parse(Anas.ToBytes())!;
        Assert.Empty(new SchemaCheck(schema).Problems(written));
        Assert.Equal(written.AsObject().Select(field => field.Key), schema["properties"]!.AsObject().Select(field => field.Key));
        Assert.Equal(PlanChapter.All.Select(chapter => chapter.Id), schema["properties"]!["chapters"]!["items"]!["enum"]!.AsArray().Select(id => (string?)id));
        Assert.Equal(
            written["remarks"]!.AsArray().SelectMany(remark => remark!.AsObject().Select(field => field.Key)).Distinct(),
            schema["properties"]!["remarks"]!["items"]!["properties"]!.AsObject().Select(field => field.Key));
    }

    private static Outcome<SharedPlan> Read(byte[] bytes) => SharedPlan.Read(new MemoryStream(bytes));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
