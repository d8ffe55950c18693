using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class TaxonomyTests
{
    private static readonly Lazy<Catalogue> WithOnet = new(() => Catalogue.Embedded.Beside([SmallTaxonomies.Onet()]));
    private static readonly Lazy<Catalogue> WithBoth = new(() => Catalogue.Embedded.Beside([SmallTaxonomies.Onet(), SmallTaxonomies.Esco()]));
    private static readonly Lazy<PostingReader> Reader = new(() => new(WithOnet.Value));

    [Fact]
    public void An_occupation_becomes_a_role_that_is_found_by_id_and_title()
    {
        var role = WithOnet.Value.Role("onet:15-9901.00")!;
        Assert.Same(role, RoleSearch.Find(WithOnet.Value, "kite wrangler"));
        Assert.Equal(RoleDirection.Technical, role.Direction);
        Assert.Equal(["Harbour Hand", "Kite Wrangler", "Technical Writer"], role.Titles);
        Assert.Equal(["Harbour Hand", "KOL", "Keeper of Lanterns"], WithOnet.Value.Role("onet:43-9902.00")!.Titles);
    }

    [Fact]
    public void What_the_catalogue_knows_keeps_its_own_id()
    {
        Assert.Equal([("python", 60), ("sql", 30), ("onet:breeze", 10), ("onet:lumen-wind-planner", 10)], WithOnet.Value.Role("onet:15-9901.00")!.Skills.Select(ask => (ask.Id, ask.Importance)));
        Assert.Equal(["onet:breeze", "onet:lumen-wind-planner"], WithOnet.Value.Skills.Where(skill => WithOnet.Value.TaxonomyOf(skill.Id) is not null).Select(skill => skill.Id));
        Assert.Equal("technical-writer", RoleSearch.Find(WithOnet.Value, "Technical Writer")!.Id);
    }

    [Theory]
    [InlineData("Extensible markup language XML", "Extensible markup language", "XML")]
    [InlineData("Amazon Web Services AWS software", "Amazon Web Services AWS", "Amazon Web Services", "AWS", "Web Services AWS")]
    [InlineData("Oracle Java", "Java")]
    [InlineData("Epic Systems EHR")]
    public void A_name_that_is_spelled_out_is_known_by_its_shorter_ways(string name, params string[] shorter) =>
        Assert.Equal(shorter, TaxonomyNames.Variants(name));

    [Fact]
    public void The_week_is_made_of_the_tasks_in_which_an_activity_is_recognised() =>
        Assert.Equal([new("writing-tests", 100)], WithOnet.Value.Role("onet:15-9901.00")!.Activities);

    [Fact]
    public void Nothing_proposes_an_occupation_and_a_shortlist_may_name_one()
    {
        Assert.Equal(Catalogue.Embedded.Roles, WithOnet.Value.Roles);
        Assert.Equal(Candidates.Of(Plan.Empty, Catalogue.Embedded).Roles, Candidates.Of(Plan.Empty, WithOnet.Value).Roles);
        var plan = Plan.Parse("""{ "shortlist": [{ "id": "onet:15-9901.00" }, { "id": "onet:nowhere" }] }""").OrThrow();
        var chosen = Candidates.Of(plan, WithOnet.Value);
        Assert.Equal(["onet:15-9901.00"], chosen.Roles.Select(role => role.Id));
        Assert.Equal(["onet:nowhere"], chosen.Unknown.Select(named => named.Id));
    }

    [Fact]
    public void A_posting_names_its_technologies_but_a_single_word_only_beside_others()
    {
        Assert.Equal(["onet:lumen-wind-planner"], SkillsIn("Requirements\n- You know Lumen Wind Planner\n- You feel the Breeze"));
        Assert.Equal(["python", "onet:breeze"], SkillsIn("Requirements\n- You know Python, Breeze"));
    }

    [Theory]
    [InlineData("Kite Wrangler", "onet:15-9901.00")]
    [InlineData("Senior Kite Wrangler (m/f/d)", "onet:15-9901.00")]
    [InlineData("Keeper of Lanterns", "onet:43-9902.00")]
    [InlineData("Technical Writer", "technical-writer")]
    [InlineData("Harbour Hand", null)]
    public void A_title_of_ours_wins_and_one_of_two_occupations_tells_nothing(string title, string? role) =>
        Assert.Equal(role, Reader.Value.Read(new Posting("We fly kites, and we look for somebody who does so with us.") { Title = title }).Role?.Role.Id);

    [Fact]
    public void Of_two_taxonomies_the_first_has_what_both_know()
    {
        var role = WithBoth.Value.Role("esco:2512.9")!;
        Assert.Equal([("esco:s3", 60), ("python", 20)], role.Skills.Select(ask => (ask.Id, ask.Importance)));
        Assert.Equal(["flying things developer", "maker of kite programs"], role.Titles);
        Assert.Equal(["onet:breeze", "onet:lumen-wind-planner", "esco:s3"], WithBoth.Value.Skills.Skip(Catalogue.Embedded.Skills.Count).Select(skill => skill.Id));
        Assert.Null(WithBoth.Value.Role("esco:2512.8"));
    }

    [Fact]
    public void The_fingerprint_tells_what_stands_beside_and_not_how_its_files_were_written()
    {
        Assert.Equal(4, new[] { Catalogue.Embedded, WithOnet.Value, WithBoth.Value, Catalogue.Embedded.Beside([SmallTaxonomies.Esco()]) }.Select(catalogue => catalogue.Fingerprint).Distinct().Count());
        Assert.Equal(WithOnet.Value.Fingerprint, Catalogue.Embedded.Beside([SmallTaxonomies.Onet("\n", reversed: true)]).Fingerprint);
    }

    [Fact]
    public void What_a_person_adds_stands_beside_it_too()
    {
        var own = OwnCatalogue.Of(Plan.Parse("""{ "skills": [{ "id": "onet:breeze", "level": "novice" }, { "id": "own:kites", "name": "Kites" }] }""").OrThrow(), WithOnet.Value);
        Assert.Equal("Breeze", own.Skill("onet:breeze")!.Name);
        Assert.NotNull(own.Skill("own:kites"));
        Assert.NotNull(own.Role("onet:15-9901.00"));
    }

    [Fact]
    public void Whose_work_it_is_stands_where_it_is_used()
    {
        var onet = WithOnet.Value.Taxonomies[0];
        Assert.StartsWith("From the O*NET 99.9 Database", onet.Attribution, StringComparison.Ordinal);
        var role = MarkdownWriter.Write(RoleDocument.Of(WithOnet.Value.Role("onet:15-9901.00")!, WithOnet.Value));
        Assert.Contains("Hold the string.", role, StringComparison.Ordinal);
        Assert.Contains("The week of Kite Programmers", role, StringComparison.Ordinal);
        Assert.Contains("USDOL/ETA", role, StringComparison.Ordinal);
        Assert.Contains("USDOL/ETA", PlanWith("onet:15-9901.00"), StringComparison.Ordinal);
        Assert.DoesNotContain("USDOL/ETA", PlanWith("technical-writer"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_or_has_other_columns_is_named()
    {
        using var files = SmallTaxonomies.OnetFiles();
        files.Add("Task Statements.txt", "O*NET-SOC Code\tDuty\r\n");
        Assert.Contains("Task Statements.txt: the column 'Task' is missing", Refusal("onet", files.Path), StringComparison.Ordinal);
        File.Delete(Path.Combine(files.Path, "Technology Skills.txt"));
        Assert.Contains("'Technology Skills.txt' is not there", Refusal("onet", files.Path), StringComparison.Ordinal);
        Assert.Contains("'occupations_en.csv', 'digitalSkillsCollection_en.csv' are not there", Refusal("esco", files.Path), StringComparison.Ordinal);
        Assert.Contains("there is no such folder", Refusal("esco", Path.Combine(files.Path, "nowhere")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_files_are_understood()
    {
        var onet = TaxonomyFolder.Read("onet", SharedData.PathOf("onet-29.2"), Catalogue.Embedded).OrThrow();
        var esco = TaxonomyFolder.Read("esco", SharedData.PathOf("esco-1.2.0"), Catalogue.Embedded).OrThrow();
        var catalogue = Catalogue.Embedded.Beside([onet, esco]);
        Assert.Equal((1016, 3039), (onet.Occupations.Count, esco.Occupations.Count));
        Assert.All(catalogue.Occupations, role => Assert.True(role.Activities.Count == 0 || role.Activities.Sum(share => share.Share) == 100, role.Id));
        var developers = catalogue.Role("onet:15-1252.00")!;
        Assert.All((string[])["python", "java", "javascript", "sql"], id => Assert.Contains(id, developers.Skills.Select(ask => ask.Id)));
        Assert.Equal("onet:29-1021.00", new PostingReader(catalogue).Read(new Posting("We look after teeth.") { Title = "General Dentist" }).Role?.Role.Id);
    }

    private static string Refusal(string id, string folder) => TaxonomyFolder.Read(id, folder, Catalogue.Embedded).Refusal!.Reason;

    private static IEnumerable<string> SkillsIn(string text) => Reader.Value.Read(new Posting(text)).Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Skill.Id);

    private static string PlanWith(string role)
    {
        var plan = Plan.Parse($$"""{ "shortlist": [{ "id": "{{role}}" }], "skills": [{ "id": "python", "level": "competent" }] }""").OrThrow();
        return MarkdownWriter.Write(PlanDocuments.Of(PlanReport.Of(plan, WithOnet.Value, [], new DateOnly(2026, 3, 31))));
    }
}
