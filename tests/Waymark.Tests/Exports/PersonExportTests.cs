using System.Text.Json;
using System.Text.Json.Nodes;
using Waymark.Cli;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PersonExportTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);

    [Theory]
    [InlineData("sam")]
    [InlineData("priya")]
    [InlineData("noor")]
    public void A_json_resume_that_is_read_again_has_the_same_skills_positions_and_education(string person)
    {
        var plan = Plan.Parse(Examples.Answers(person)).OrThrow();
        var read = ResumeFiles.Read(new MemoryStream(JsonResumeWriter.Write(plan, Catalogue.Embedded, Day)), "resume.json").OrThrow();
        Assert.Equal(plan.Skills.Concat(plan.Strengths).Where(skill => skill.IsHeld).Select(skill => skill.Name), read.Skills);
        Assert.Equal(Told(plan.Positions.Select(position => position with { Industry = null })), Told(read.Positions));
        Assert.Equal(Told(plan.Education), Told(read.Education));
    }

    [Fact]
    public void What_a_json_resume_carries_is_in_the_plan_again_when_it_is_taken()
    {
        var plan = Plan.Empty with
        {
            Name = "Ada",
            Now = new() { Work = "Baker", Place = "Odense", Languages = ["Danish"] },
            Skills = [new() { Id = "python", Name = "Python", Level = Level.AdvancedBeginner }, new() { Id = "own:sourdough", Name = "Sourdough", Level = Level.Expert }],
            Positions = [new() { Title = "Baker", Employer = "Mill Lane", From = "2014" }],
            Education = [new() { School = "Town College", Subject = "Baking", Degree = DegreeLevel.Doctorate, From = "2010", To = "2012" }],
            Certificates = [new() { Name = "Food safety", Issuer = "Guild", From = "2019-04", Link = "https://guild.example/7" }],
            Interests = [new() { Id = Catalogue.Embedded.Activities[0].Id, Name = Catalogue.Embedded.Activities[0].Name, Liking = 1 }],
        };
        Assert.Equal(plan, Again(JsonResumeWriter.Write(plan, Catalogue.Embedded, Day)));
    }

    [Fact]
    public void What_a_mac_carries_is_in_the_plan_again_when_it_is_taken()
    {
        var likes = Catalogue.Embedded.Activities.Take(2).Select((activity, at) => new Interest { Id = activity.Id, Name = activity.Name, Liking = at == 0 ? 1 : -1 }).ToList();
        var plan = Plan.Empty with
        {
            Name = "Ada",
            Now = new() { Work = "Baker", Stage = Stage.Searching },
            Reasons = [new() { Id = "the-money", Name = "The money" }, new() { Id = "own:a-day-job", Name = "A day job" }],
            Skills = [new() { Id = "python", Name = "Python", Liking = 1 }],
            Interests = likes,
            Shortlist = [new() { Id = "technical-writer", Name = "Technical writer" }],
            Needs = [new() { Id = "contract", Name = "The kind of contract", Weight = NeedWeight.Must, Accept = ["permanent", "fixedTerm"] }, new() { Id = "place", Name = "Place", Weight = NeedWeight.Must, Accept = ["Leeds"] }],
            Baseline = new() { Amount = 42_000, Currency = "EUR", Period = PayPeriod.Year },
        };
        Assert.Equal(plan, Again(MacWriter.Write(plan, Catalogue.Embedded, Day)));
    }

    [Fact]
    public void What_is_not_held_or_not_liked_is_not_in_the_resume()
    {
        var plan = Plan.Empty with
        {
            Skills = [new() { Id = "git", Held = false }, new() { Id = "writing", Level = Level.Competent }],
            Interests = [new() { Id = "a", Name = "writing code", Liking = 2 }, new() { Id = "b", Name = "being on call", Liking = -2 }],
        };
        var resume = Json(JsonResumeWriter.Write(plan, Catalogue.Embedded, Day));
        Assert.Equal("""[{"name":"Writing","level":"competent"}]""", resume["skills"]!.ToJsonString());
        Assert.Equal("""[{"name":"writing code"}]""", resume["interests"]!.ToJsonString());
        Assert.Null(resume["work"]);
    }

    [Fact]
    public void Needs_and_preferences_are_where_mac_has_them()
    {
        var mac = Json(MacWriter.Write(SamsReport.Value.Plan, Catalogue.Embedded, Day))["careerPreferences"]!;
        var requirements = mac["requirements"]!;
        Assert.True((bool)requirements["location"]!["openToRemote"]!);
        Assert.Null(requirements["location"]!["remoteOnly"]);
        Assert.Equal(SamsReport.Value.Plan.Baseline!.Currency, (string?)requirements["compensation"]!["salary"]!["currency"]);
        Assert.Contains("Working remotely", mac["goals"]!.AsArray().Select(goal => (string?)goal));
        Assert.Contains("Technical writer", mac["preferences"]!["preferredRoles"]!.AsArray().Select(role => (string?)role));
        Assert.Contains("running meetings", mac["preferences"]!["discardedCompetences"]!.AsArray().Select(competence => (string?)competence!["name"]));
    }

    [Fact]
    public void A_mac_that_is_read_again_has_the_same_roles_pay_and_kinds_of_contract()
    {
        var plan = SamsReport.Value.Plan with { Needs = [new() { Id = "contract", Accept = ["permanent", "fixedTerm"] }, new() { Id = "place", Accept = ["Leeds"] }] };
        var read = ResumeFiles.Read(new MemoryStream(MacWriter.Write(plan, Catalogue.Embedded, Day)), "mac.json").OrThrow();
        Assert.Equal(plan.Shortlist.Select(role => role.Name), read.Roles);
        Assert.Equal((plan.Baseline!.Amount, plan.Baseline.Currency), (read.Baseline!.Amount, read.Baseline.Currency));
        Assert.Equal(["contract: permanent, fixedTerm", "place: Leeds"], read.Needs.Select(need => $"{need.Id}: {string.Join(", ", need.Accept)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pay_of_a_month_is_written_for_a_year() => Assert.Equal(36_000m, (decimal)Json(MacWriter.Write(
        Plan.Empty with { Baseline = new() { Amount = 3000, Currency = "EUR", Period = PayPeriod.Month } }, Catalogue.Embedded, Day))["careerPreferences"]!["requirements"]!["compensation"]!["salary"]!["from"]!);

    // What the file proposes to somebody who has said nothing yet, taken as a whole.
    private static Plan Again(byte[] file)
    {
        var proposed = Proposals.Of([], ResumeFiles.Read(new MemoryStream(file), "me.json").OrThrow(), Catalogue.Embedded);
        return Plan.Empty.Apply(new PlanChange.TakeProposals(proposed.Take([.. proposed.All.Select(proposal => proposal.Id)]))).OrThrow();
    }

    private static JsonNode Json(byte[] file) => JsonNode.Parse(file)!;

    private static IEnumerable<string> Told<T>(IEnumerable<T> entries) => entries.Select(entry => JsonSerializer.Serialize(entry));
}
