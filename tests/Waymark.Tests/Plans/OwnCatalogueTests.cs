using Xunit;

namespace Waymark.Tests;

public sealed class OwnCatalogueTests
{
    [Fact]
    public void Without_anything_of_ones_own_it_is_the_catalogue() =>
        Assert.Same(Catalogue.Embedded, OwnCatalogue.Of(Plan.Empty, Catalogue.Embedded));

    [Fact]
    public void An_accepted_term_is_found_in_postings_and_an_ignored_one_is_not()
    {
        var plan = new Plan { Terms = [new() { Text = "Zorblax" }, new() { Text = "Quibble", Accepted = false }] };
        Assert.Equal(["own:zorblax"], Skills(plan, "You know Zorblax and Quibble."));
    }

    [Fact]
    public void A_term_may_be_another_name_of_a_known_skill()
    {
        var plan = new Plan { Terms = [new() { Text = "Elephant DB", Skill = "postgresql" }] };
        Assert.Equal(["postgresql"], Skills(plan, "You know Elephant DB."));
    }

    [Fact]
    public void A_skill_of_ones_own_counts_on_both_sides()
    {
        var plan = new Plan { Skills = [new() { Id = "own:bell-ringing", Name = "bell ringing", Level = Level.Expert }] };
        var catalogue = OwnCatalogue.Of(plan, Catalogue.Embedded);
        Assert.Equal(Level.Expert, new Holdings(plan, catalogue).Of(catalogue.Skill("own:bell-ringing")!).Low);
        Assert.Equal(["own:bell-ringing"], Skills(plan, "You have experience with bell ringing."));
    }

    [Fact]
    public void A_role_of_ones_own_takes_part()
    {
        var plan = new Plan { OwnRoles = [new() { Id = "own:lamplighter", Title = "Lamplighter", Titles = ["lamp lighter"] }] };
        var catalogue = OwnCatalogue.Of(plan, Catalogue.Embedded);
        Assert.Equal("own:lamplighter", new PostingReader(catalogue).Read(new Posting("You will light the lamps of our street every evening.") { Title = "Lamplighter" }).Role?.Role.Id);
    }

    private static IEnumerable<string> Skills(Plan plan, string text) =>
        new PostingReader(OwnCatalogue.Of(plan, Catalogue.Embedded)).Read(new Posting(text)).Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Skill.Id);
}
