using Xunit;

namespace Waymark.Tests;

public sealed class ManfredCvTests
{
    private static readonly CurriculumVitae Read = PersonalFiles.Read(PersonalFiles.Manfred, "mac.json").OrThrow();

    [Fact]
    public void Work_knowledge_and_projects_are_read()
    {
        Assert.Equal([("Shift lead", "Corner Bakery", "2019-03-01", null), ("Baker", "Mill Lane", "2014", "2019-02")], Read.Positions.Select(work => (work.Title!, work.Employer!, work.From!, work.To)));
        Assert.Equal(("food", "Moved the orders to SQL."), (Read.Positions[0].Industry, Read.Positions[0].Did[0]));
        Assert.Equal(["Python", "Patience"], Read.Skills);
        Assert.Equal([new SpokenLanguage("Danish", "Native")], Read.Languages);
        Assert.Equal(("Town College", DegreeLevel.Associate), (Assert.Single(Read.Education).School, Read.Education[0].Degree!.Value));
        Assert.Equal(("Food safety", "Guild", "2019-04"), (Assert.Single(Read.Certificates).Name, Read.Certificates[0].Issuer, Read.Certificates[0].From));
        Assert.Contains(Read.Undertakings, one => one is { Name: "Shift lead", Where: "Corner Bakery", Skills: ["Excel"] });
        Assert.Contains(Read.Undertakings, one => one is { Where: "Loaf", Link: "https://loaf.example", Did: ["A site in HTML."] });
    }

    [Fact]
    public void What_a_person_wants_becomes_needs()
    {
        Assert.Equal(
            ["work-mode Must remote", "place Must Odense, DK|Kiel", "contract Must permanent", "employment-type Must partTime", "benefits Must shares"],
            Read.Needs.Select(need => $"{need.Id} {need.Weight} {string.Join('|', need.Accept)}"));
        Assert.Equal((42_000m, "EUR", PayPeriod.Year), (Read.Baseline!.Amount!.Value, Read.Baseline.Currency, Read.Baseline.Period!.Value));
        Assert.Equal(["Technical Writer"], Read.Roles);
    }

    [Fact]
    public void What_no_need_can_hold_is_said() =>
        Assert.Equal(
            ["Contract “barter”", "Organisations that you would like: Larkfell", "Status: openForOffers"],
            Read.NotUnderstood.Select(sentence => sentence.Split(". ")[0].Split(": no")[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{ "openToRemote": true }""", "remote,hybrid", NeedWeight.Nice)]
    [InlineData("""{ "openToRemote": false }""", "hybrid,onSite", NeedWeight.Nice)]
    [InlineData("""{ "openToRemote": true, "remoteOnly": true }""", "remote", NeedWeight.Must)]
    public void Where_the_work_may_be_done_is_read(string location, string accept, NeedWeight weight)
    {
        var need = Assert.Single(PersonalFiles.Read($$"""{ "careerPreferences": { "requirements": { "location": {{location}} } } }""", "mac.json").OrThrow().Needs);
        Assert.Equal((accept, weight), (string.Join(',', need.Accept), need.Weight));
    }

    [Theory]
    [InlineData("""{ "from": -1, "currency": "EUR" }""")]
    [InlineData("""{ "from": 100, "currency": "gold" }""")]
    [InlineData("""{ "from": 100 }""")]
    public void Pay_that_is_not_understood_is_said_and_not_taken(string salary) =>
        Assert.Contains("its currency is not understood", PersonalFiles.Read($$"""{ "careerPreferences": { "requirements": { "compensation": { "salary": {{salary}} } } } }""", "mac.json").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Goals_and_what_one_would_like_to_use_or_not_are_read_and_how_well_skills_are_held()
    {
        Assert.Equal(["a day job"], Read.Reasons);
        Assert.Equal([new LikedCompetence("PHP", false)], Read.Competences);
        Assert.Equal([new RatedSkill("Python", Level.Novice)], Read.Rated);
        Assert.Equal(("Ada", "Baker who codes"), (Read.Name, Read.Now.Work));
    }
}
