using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanJsonTests
{
    [Fact]
    public void An_empty_plan_says_only_its_version()
    {
        Assert.Equal("{\n  \"version\": 1\n}", Plan.Empty.CanonicalJson());
        Assert.Equal(Plan.Empty, Plan.Parse("{}").OrThrow());
        Assert.Equal(Plan.Empty, Plan.Parse("""{ "version": 1, "now": {}, "skills": [], "needs": null, "baseline": {}, "name": null }""").OrThrow());
    }

    [Fact]
    public void Words_stand_in_camel_case_and_are_read_in_any_case()
    {
        var plan = Plan.Parse("""{ "skills": [{ "id": "sql", "level": "ADVANCEDbeginner", "source": "ownproject" }], "direction": { "choice": "NotSure" } }""").OrThrow();

        Assert.Equal(Level.AdvancedBeginner, plan.Skills[0].Level);
        Assert.Contains("\"level\": \"advancedBeginner\"", plan.CanonicalJson(), StringComparison.Ordinal);
        Assert.Contains("\"source\": \"ownProject\"", plan.CanonicalJson(), StringComparison.Ordinal);
        Assert.Contains("\"choice\": \"notSure\"", plan.CanonicalJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, Level.Novice)]
    [InlineData(5, Level.Expert)]
    public void A_level_may_be_a_number(int number, Level level) =>
        Assert.Equal(level, Plan.Parse($$"""{ "skills": [{ "id": "sql", "level": {{number}} }] }""").OrThrow().Skills[0].Level);

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        Assert.Equal("Ana", Plan.Parse("// mine\n{ \"name\": \"Ana\", /* more to come */ }").OrThrow().Name);

    [Fact]
    public void Letters_of_all_languages_stand_as_themselves() =>
        Assert.Contains("\"Zoë <日本> & 🙂 co.\"", (Plan.Empty with { Name = "Zoë <日本> & 🙂 co." }).CanonicalJson().Replace("\\uD83D\\uDE42", "🙂", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void The_order_of_skills_means_nothing_and_that_of_reasons_does()
    {
        static Plan Of(string list, params string[] ids) =>
            Plan.Parse($$"""{ "{{list}}": [{{string.Join(",", ids.Select(id => $$"""{ "id": "{{id}}" }"""))}}] }""").OrThrow();

        Assert.Equal(Of("skills", "a", "b"), Of("skills", "b", "a"));
        Assert.NotEqual(Of("reasons", "a", "b"), Of("reasons", "b", "a"));
    }

    [Fact]
    public void Only_what_was_said_is_written()
    {
        var written = from type in typeof(Plan).Assembly.GetTypes()
                      where (type.IsSubclassOf(typeof(PlanPart)) || type.IsSubclassOf(typeof(PlanChange))) && !type.IsAbstract
                      from field in (type.IsSubclassOf(typeof(PlanPart)) ? CanonicalJson.Plans : CanonicalJson.Changes).GetTypeInfo(type).Properties
                      let property = type.GetProperty(field.Name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance)
                      where field.Get is not null && property is not { CanWrite: true }
                      select $"{type.Name}.{field.Name}";
        Assert.Empty(written);
    }

    [Fact]
    public void Equal_plans_hash_alike() =>
        Assert.Single(new HashSet<Plan> { AnyPlan.Of(7), AnyPlan.Of(7) });

    [Fact]
    public void A_plan_that_is_written_and_read_is_equal() => Prop.ForAll<int>(seed =>
    {
        var plan = AnyPlan.Of(seed);
        var read = Plan.Parse(plan.CanonicalJson());
        return read.Value is { } again && plan.Equals(again) && again.CanonicalJson() == plan.CanonicalJson() ? true
            : throw new InvalidOperationException($"{read.Refusal?.Reason}\n{plan.CanonicalJson()}\n{read.Value?.CanonicalJson()}");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fields_that_are_not_known_survive_at_every_level() => Prop.ForAll<int>(seed =>
    {
        var written = new AnyPlan(seed) { WithUnknown = true, Full = true }.Make<Plan>().CanonicalJson();
        var again = Plan.Parse(written).OrThrow().CanonicalJson();
        Assert.Equal(written, again);
        Assert.All(ObjectsIn(JsonNode.Parse(again)!), part => Assert.Contains(part, field => field.Key is ['x', ..] or "a"));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_reading_throw()
    {
        Prop.ForAll<string?>(text => Reads(text ?? "")).QuickCheckThrowOnFailure();
        Prop.ForAll<int>(seed =>
        {
            var text = new StringBuilder(new AnyPlan(seed) { WithUnknown = true }.Make<Plan>().CanonicalJson());
            var random = new Random(seed);
            for (var i = 0; i < 5; i++)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(9), text.Length - at)),
                    1 => text.Insert(at, random.GetItems(["[", "]", "{", "}", ",", "\"", "null", "-1", "1e999", "\\uD83D", "\u0000", "\uD83D", "true", ": "], 1)[0]),
                    _ => text.Append(text, at, Math.Min(random.Next(9), text.Length - at)),
                };
            }

            Reads(text.ToString());
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("{ \"x\": \"\\uD83D\" }")]
    [InlineData("{ \"\\uD83D\": 1 }")]
    [InlineData("{ \"name\": \"\\uD83D\" }")]
    [InlineData("\uFEFF{ \"name\": \"\uD83D\" }")]
    [InlineData("{ \"now\": { \"hoursPerWeek\": 1e999 } }")]
    [InlineData("{ \"x\": 1e999 }")]
    [InlineData("{ \"change\": 1, \"$id\": 3, \"$ref\": \"4\", \"$type\": \"x\" }")]
    [InlineData("\0")]
    public void Odd_texts_are_read_or_refused(string text) => Reads(text);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.IsType<Refusal.NotJson>(Plan.Parse(new string('[', 100_000)).Refusal);

    [Fact]
    public void A_stream_is_read_like_its_text() =>
        Assert.Equal("Ana", Plan.Parse(new MemoryStream([0xEF, 0xBB, 0xBF, .. """{ "name": "Ana" }"""u8])).OrThrow().Name);

    private static void Reads(string text)
    {
        var read = Plan.Parse(text);
        Assert.False(string.IsNullOrWhiteSpace(read.Refusal?.Reason ?? read.Value?.CanonicalJson()));
        Assert.DoesNotContain("System.", read.Refusal?.Reason ?? "", StringComparison.Ordinal);
        _ = PlanChange.Parse(text);
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode node) => node switch
    {
        JsonObject part => part.Where(field => field.Value is not null).SelectMany(field => ObjectsIn(field.Value!)).Prepend(part),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => ObjectsIn(item!)),
        _ => [],
    };
}
