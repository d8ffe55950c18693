using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed partial class ReadingSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "reading.schema.json")))!.AsObject();
    private static readonly SchemaCheck Check = new(Schema);

    // Every enum that a reading writes, and where the schema lists its words. A degree is never only mentioned, and no level asked for is "none".
    public static TheoryData<string, string[]> Choices => new()
    {
        { "sample", Words<SampleKind>() },
        { "seniority.value", Words<Seniority>() },
        { "requirements.necessity", Words<Necessity>() },
        { "requirements.level", [.. Words<Level>().Except(["none"])] },
        { "facts.workMode.value", Words<WorkMode>() },
        { "facts.pay.kind", Words<PayKind>() },
        { "facts.pay.period", Words<PayPeriod>() },
        { "facts.employmentType.value", Words<EmploymentType>() },
        { "facts.contract.value", Words<ContractKind>() },
        { "facts.degree.level", Words<DegreeLevel>() },
        { "facts.degree.necessity", [.. Words<Necessity>().Except(["mentioned"])] },
    };

    [Fact]
    public void Every_example_posting_is_written_as_the_schema_says()
    {
        var reader = PlainReader.Shared;
        var folders = Directory.GetDirectories(Path.Combine(Root(), "examples"), "postings", SearchOption.AllDirectories);
        var lines = PostingFiles.Read(folders).Select(record => ReadingJson.Line(reader.Read(Assert.IsType<GoodRecord>(record).Posting), withText: true)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Empty(ProblemsOf(line)));
    }

    [Fact]
    public void A_reading_that_has_everything_is_written_as_the_schema_says() => Assert.Empty(ProblemsOf(Everything()));

    [Fact]
    public void The_schema_names_nothing_that_is_never_written() =>
        Assert.Empty(PathsIn(Schema).Except(PathsIn(JsonNode.Parse(Everything())!, "")));

    [Fact]
    public void Every_kind_of_fact_is_in_the_schema() =>
        Assert.Equal(typeof(PostingFacts).GetProperties().Select(fact => JsonNamingPolicy.CamelCase.ConvertName(fact.Name)).Order(StringComparer.Ordinal), At("facts")["properties"]!.AsObject().Select(fact => fact.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_field_says_what_it_means() =>
        Assert.DoesNotContain(PathsIn(Schema), path => At(path)["description"] is null);

    [Theory, MemberData(nameof(Choices))]
    public void The_words_of_a_choice_are_those_of_its_type(string path, string[] words) =>
        Assert.Equal(words.Order(StringComparer.Ordinal), At(path)["enum"]!.AsArray().Select(word => (string)word!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_document_shows_every_fact_as_it_is_written()
    {
        var rows = FactRow.Matches(File.ReadAllText(Path.Combine(Root(), "docs", "reading.md")));
        Assert.Equal(At("facts")["properties"]!.AsObject().Select(fact => fact.Key), rows.Select(row => row.Groups["fact"].Value));
        Assert.All(rows, row =>
        {
            var facts = new JsonObject { [row.Groups["fact"].Value] = JsonNode.Parse(row.Groups["json"].Value) };
            Assert.DoesNotContain(new SchemaCheck(Rooted("facts")).Problems(facts), problem => !problem.EndsWith("lacks evidence", StringComparison.Ordinal));
            Assert.Empty(PathsIn(facts, "facts").Except(PathsIn(Schema)));
        });
    }

    // A part of the schema as one by itself, with what it refers to.
    private static JsonObject Rooted(string path)
    {
        var part = At(path).DeepClone().AsObject();
        part["$defs"] = Schema["$defs"]!.DeepClone();
        return part;
    }

    private static IEnumerable<string> ProblemsOf(string line)
    {
        var json = JsonNode.Parse(line)!;
        return Check.Problems(json).Concat(PathsIn(json, "").Except(PathsIn(Schema)).Select(path => $"{path} is not in the schema"));
    }

    // Paths such as "facts.pay.kind": the items of a list share that of the list.
    private static IEnumerable<string> PathsIn(JsonNode value, string path) => (value switch
    {
        JsonObject part => part.SelectMany(field => $"{path}.{field.Key}".TrimStart('.') is var inner && field.Value is { } set ? PathsIn(set, inner).Prepend(inner) : [inner]),
        JsonArray list => list.SelectMany(item => PathsIn(item!, path)),
        _ => [],
    }).Distinct();

    private static IEnumerable<string> PathsIn(JsonObject schema, string path = "") => Resolve(schema) switch
    {
        var one when one["properties"] is JsonObject fields => fields.SelectMany(field => $"{path}.{field.Key}".TrimStart('.') is var inner ? PathsIn(field.Value!.AsObject(), inner).Prepend(inner) : []),
        var one when one["items"] is JsonObject items => PathsIn(items, path),
        _ => [],
    };

    private static JsonObject At(string path) => path.Split('.').Aggregate(Schema, (at, name) => (Resolve(at)["items"] is JsonObject items ? items : Resolve(at))["properties"]![name]!.AsObject());

    private static JsonObject Resolve(JsonObject schema) => schema["$ref"] is { } pointer
        ? $"{pointer}".Split('/').Skip(1).Aggregate((JsonNode)Schema, (at, name) => at[name]!).AsObject()
        : schema;

    private static string[] Words<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static string Everything()
    {
        var words = new Evidence("text", 0, 5, "words");
        Fact<T> Said<T>(T value) => new(value, words);
        var posting = new Posting("words")
        {
            Source = "jobs.csv, line 2",
            ExternalId = "7",
            Title = "Technical Writer",
            Company = "Larkfell",
            Location = "Leeds",
            Url = "https://example.com/7",
            DatePosted = new(2026, 11, 9),
        };
        var skill = Catalogue.Embedded.Skills[0];
        var reading = new PostingReading(posting, PostingId.Of("words"u8), "words")
        {
            Language = "en",
            IsRead = true,
            Role = new(Catalogue.Embedded.Roles[0], 0.98, words),
            Seniority = Said(Seniority.Junior),
            Requirements = [new([new(skill, words)], Necessity.Required, Level.Competent, 2) { IsOpen = true, IsOfDegree = true }],
            Activities = [new(Catalogue.Embedded.Activities[0], words)],
            Unknown = [words],
            Facts = new()
            {
                WorkMode = Said(WorkMode.OnSite),
                Places = [Said("Leeds")],
                Pay = [Said(new Pay(PayKind.OnTarget, 1, 2, "GBP", PayPeriod.Year) { For = "Leeds", IsEstimate = true })],
                PayNotUnderstood = [words],
                EmploymentType = Said(EmploymentType.FullOrPartTime),
                Hours = Said(new WeeklyHours(20, 37.5m) { IsEstimate = true }),
                FullTimeHours = Said(37.5m),
                Contract = Said(ContractKind.FixedTerm),
                Degree = Said(new Degree(DegreeLevel.Bachelor, true, Necessity.Preferred)),
                Years = Said(new Years(2, 3) { IsWish = true }),
                OnCall = Said(false),
                Overtime = Said(true),
                Sponsorship = Said(false),
                LocalOnly = Said<string?>("United States"),
                Travel = Said<int?>(10),
                Onboarding = Said("a"),
                Mentoring = Said("b"),
                Development = Said("c"),
                Success = Said("d"),
                Manager = Said("e"),
                ManagerContact = Said("f"),
                Benefits = [Said("meals")],
                Industry = Said("education"),
                TechnologyCompany = Said(true),
            },
        };
        return ReadingJson.Line(reading, withText: true);
    }

    [GeneratedRegex(@"^\| `(?<fact>\w+)` \| `(?<json>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FactRow { get; }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
