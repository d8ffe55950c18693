using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Waymark.Tests;

/// <summary>The answers that documents show to people are answers that Waymark takes.</summary>
public sealed partial class StartDocumentTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(PlanSchema.Json())!.AsObject();

    public static TheoryData<string> Answers =>
        [.. from file in (string[])["README.md", Path.Combine("docs", "start.md")] from Match block in Block.Matches(File.ReadAllText(Path.Combine(Root(), file))) select block.Groups["json"].Value];

    [Theory, MemberData(nameof(Answers))]
    public void Answers_in_a_document_are_understood(string answers)
    {
        Assert.Null(Plan.Parse(answers).Refusal);
        Assert.All(JsonNode.Parse(answers)!.AsObject(), part => Assert.NotNull(Schema["properties"]![part.Key]));
        Assert.Empty(new SchemaCheck(Schema).Problems(JsonNode.Parse(answers)));
    }

    [Theory, MemberData(nameof(Answers))]
    public void Ids_in_a_document_are_those_of_the_catalogue(string answers)
    {
        var plan = Plan.Parse(answers).OrThrow();
        var catalogue = OwnCatalogue.Of(plan, Catalogue.Embedded);
        bool Own(string id) => OwnId.Is(id);
        Assert.All(plan.Reasons, reason => Assert.True(Own(reason.Id) || Catalogue.Embedded.Reasons.Any(known => known.Id == reason.Id), reason.Id));
        Assert.All(plan.Needs, need => Assert.True(Own(need.Id) || Catalogue.Embedded.Needs.Any(known => known.Id == need.Id), need.Id));
        Assert.All(plan.Skills.Concat(plan.Strengths).Select(skill => skill.Id).Concat(plan.Stacks.Select(stack => stack.Skill)).Concat(plan.Learning.Select(learning => learning.Skill)), id => Assert.NotNull(Catalogue.Embedded.Skill(id)));
        Assert.All(plan.Interests.Select(interest => interest.Id).Concat(plan.Weeks.SelectMany(week => week.Activities).Select(share => share.Id)), id => Assert.NotNull(catalogue.Activity(id)));
        Assert.All(plan.Shortlist.Select(role => role.Id).Concat(plan.Weeks.Select(week => week.Role)), id => Assert.NotNull(catalogue.Role(id)));
    }

    [Fact]
    public void The_tables_of_reasons_and_needs_are_complete()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "start.md"));
        Assert.All(Catalogue.Embedded.Reasons.Select(reason => reason.Id).Concat(Catalogue.Embedded.Needs.Select(need => need.Id)), id => Assert.Matches($@"\n\|[^|]*`{id}`", text));
    }

    [GeneratedRegex(@"^ *```json\n(?<json>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block { get; }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
