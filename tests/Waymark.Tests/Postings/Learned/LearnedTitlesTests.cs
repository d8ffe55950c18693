using Xunit;

namespace Waymark.Tests;

public sealed class LearnedTitlesTests
{
    private static readonly Vocabulary Words = new();
    private static readonly ReadingRules Rules = new(Catalogue.Embedded.Source, Words);
    private static readonly SkillLexicon Skills = new(Catalogue.Embedded.Skills, Rules, Words);
    private static readonly LearnedTitles Learned = new(Catalogue.Embedded, Rules);

    static LearnedTitlesTests()
    {
        Rules.Freeze();
        Skills.Freeze();
    }

    [Theory]
    [InlineData("Firmware Software Engineer", "software-engineer", "embedded-engineer")]
    [InlineData("Product Manager, Orthopaedic Implants", "product-manager", null)]
    public void A_role_that_a_list_has_is_overruled_where_the_other_words_speak_for_another_or_none(string title, string listed, string? expected)
    {
        Assert.True(Learned.Overrules(Text(title), Catalogue.Embedded.Role(listed), out var instead));
        Assert.Equal(expected, instead?.Role.Id);
    }

    [Fact]
    public void A_role_that_it_would_say_too_stands() => Assert.False(Learned.Overrules(Text("Senior Technical Writer"), Catalogue.Embedded.Role("technical-writer"), out _));

    [Theory]
    [InlineData("Officer, Cloud Software Engineering")]
    [InlineData("Internship in Technology Operations")]
    public void Nobody_leads_people_whose_title_has_no_word_for_it(string title) => Assert.False(Learned.Guess(Text(title))?.Role.Id is "engineering-manager" or "operations-manager" or "it-manager");

    [Fact]
    public void A_role_that_was_added_to_the_catalogue_since_it_learned_stands()
    {
        var added = new Role("firmware-whisperer", "Firmware whisperer", "engineering");
        Assert.False(Learned.Overrules(Text("Firmware Software Engineer"), added, out _));
    }

    private static MarkedText Text(string title) => new(new(title, Words), Rules, Skills);
}
