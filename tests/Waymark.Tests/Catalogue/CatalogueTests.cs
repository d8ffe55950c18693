using Xunit;

namespace Waymark.Tests;

public sealed class CatalogueTests
{
    private static readonly Catalogue Built = Catalogue.Embedded;

    [Fact]
    public void The_catalogue_that_is_built_in_has_nothing_to_put_right() =>
        Assert.Empty(CatalogueCheck.Findings(Built).Where(finding => finding.IsFault).Select(finding => $"{finding.File}: {finding.What}"));

    [Fact]
    public void It_is_as_wide_as_a_first_plan_needs()
    {
        Assert.True(Built.Roles.Count >= 30);
        Assert.True(Built.Skills.Count >= 800);
        Assert.True(Built.Activities.Count >= 140);
        Assert.Equal([RoleDirection.Technical, RoleDirection.Company], Built.Roles.Select(role => role.Direction).Distinct().Order());
    }

    [Fact]
    public void A_former_id_finds_the_skill_that_replaced_it()
    {
        var catalogue = Small("id\tname\tkind\tformer\nnew\tNew\ttool\told");
        Assert.Equal("new", catalogue.Skill("old")?.Id);
    }

    [Theory]
    [InlineData("id\tname\tkind\na\tA\tgadget", "is none of language")]
    [InlineData("id\tname\tkind\thours\na\tA\ttool\tmany", "is not a whole number")]
    [InlineData("id\tname\tkind\na\t\ttool", "the column 'name' is empty")]
    [InlineData("id\tname\tkind\nA b\tA\ttool", "is no slug")]
    [InlineData("id\tname\tkind\na\tA\ttool\na\tB\ttool", "is used 2 times")]
    [InlineData("id\tname\tkind\tis-a\na\tA\ttool\tnowhere", "'nowhere' in 'is-a' is no skill")]
    [InlineData("id\tname\tkind\taliases\na\tA\ttool\tSame\nb\tB\ttool\tsame", "is a spelling of a and b")]
    [InlineData("id\tname\tkind\tneeds\na\tA\ttool\tb\nb\tB\ttool\ta", "go in a circle: a → b → a")]
    public void What_is_wrong_in_a_file_is_named(string skills, string expected) =>
        Assert.Contains(CatalogueCheck.Findings(Small(skills)), finding => finding.IsFault && finding.What.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Spellings_that_case_tells_apart_may_stand_on_two_skills() =>
        Assert.DoesNotContain(CatalogueCheck.Findings(Small("id\tname\tkind\taliases\na\tA one\ttool\t=REST\nb\tB one\ttool\t=Rest")), finding => finding.IsFault);

    [Fact]
    public void A_role_whose_week_does_not_sum_to_a_hundred_is_named()
    {
        var catalogue = new Catalogue(CatalogueSource.Of(new Dictionary<string, string>
        {
            ["roles/engineering/tester.jsonc"] = """{ "title": "Tester", "direction": "technical", /* a note */ "activities": [ { "id": "nothing", "share": 60 } ] }""",
        }));
        var whats = CatalogueCheck.Findings(catalogue).Select(finding => finding.What).ToList();
        Assert.Contains("the shares of time sum to 60, not 100.", whats);
        Assert.Contains("'nothing' is no activity.", whats);
    }

    [Fact]
    public void The_fingerprint_changes_with_a_word_and_not_with_line_ends()
    {
        var one = Small("id\tname\tkind\na\tA\ttool");
        Assert.Equal(one.Fingerprint, Small("id\tname\tkind\r\na\tA\ttool").Fingerprint);
        Assert.NotEqual(one.Fingerprint, Small("id\tname\tkind\na\tB\ttool").Fingerprint);
    }

    [Fact]
    public void What_a_skill_gives_follows_the_chain_by_the_shortest_way()
    {
        var catalogue = Small("id\tname\tkind\tis-a\tbuilds-on\nreact\tReact\tframework\tframework\tjavascript\nframework\tA framework\tknowledge\t\tprogramming\njavascript\tJavaScript\tlanguage\tprogramming\nprogramming\tProgramming\tknowledge");
        Assert.Equal(
            [("react", 0), ("framework", 0), ("javascript", 1), ("programming", 1)],
            catalogue.Implications.Of(catalogue.Skill("react")!).Select(implied => (implied.Skill.Id, implied.Below)));
    }

    [Theory]
    [InlineData("practice", 60, 250, 1)]
    [InlineData("practice", 60, 100, 0)]
    [InlineData("practice", 20, 250, 3)]
    [InlineData("tool", 60, 250, 1)]
    [InlineData("tool", 60, 200, 0)]
    public void A_part_of_a_practice_gives_the_whole_one_level_below(string kind, int hours, int hoursOfAll, int below)
    {
        var catalogue = Small($"id\tname\tkind\tis-a\thours\ntesting\tTesting with users\t{kind}\tresearch\t{hours}\nresearch\tResearch\tpractice\t\t{hoursOfAll}");
        Assert.Equal(below, catalogue.Implications.Of(catalogue.Skill("testing")!)[1].Below);
    }

    [Theory]
    [InlineData(30, 3)]
    [InlineData(60, 1)]
    public void A_technology_is_only_a_beginning_of_a_field_behind_its_own_that_takes_far_longer(int hours, int below)
    {
        var catalogue = Small($"id\tname\tkind\tis-a\tbuilds-on\thours\ndirectory\tDirectory\tplatform\tidentity\t\t{hours}\nidentity\tIdentity\tpractice\t\tsecurity\t50\nsecurity\tSecurity\tknowledge\t\t\t150");
        Assert.Equal([("identity", 0), ("security", below)], catalogue.Implications.Of(catalogue.Skill("directory")!).Skip(1).Select(implied => (implied.Skill.Id, implied.Below)));
    }

    [Fact]
    public void A_directory_gives_no_field_of_security_and_a_shell_gives_the_command_line()
    {
        Holdings held = new(new() { Skills = [new() { Id = "active-directory", Level = Level.Competent }, new() { Id = "powershell", Level = Level.Competent }] }, Built);

        Assert.Equal((Level.None, Level.None), (held.Of(Built.Skill("information-security")!).Low, held.Of(Built.Skill("identity-and-access-management")!).Low));
        Assert.Equal(Level.Competent, held.Of(Built.Skill("command-line")!).Low);
    }

    [Fact]
    public void Skills_are_found_by_any_spelling_and_the_exact_one_comes_first()
    {
        Assert.Equal("c-sharp", SkillSearch.Find(Built, "c#").First().Id);
        Assert.Equal("postgresql", SkillSearch.Find(Built, "postgres").First().Id);
        Assert.Empty(SkillSearch.Find(Built, "zzzzz"));
    }

    [Fact]
    public void A_role_is_found_by_id_or_any_title_and_a_near_miss_is_told_what_is_near()
    {
        Assert.Equal("front-end-developer", RoleSearch.Find(Built, "Front-End Developer")?.Id);
        Assert.Null(RoleSearch.Find(Built, "astronaut"));
        Assert.Contains("front-end-developer", RoleSearch.Unknown(Built, "front end wizard"), StringComparison.Ordinal);
    }

    private static Catalogue Small(string skills) => new(CatalogueSource.Of(new Dictionary<string, string> { ["skills/all.tsv"] = skills }));
}
