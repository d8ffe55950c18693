using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class LearnedReadingTests
{
    private const string Invented = "Requirements\n- 3+ years of experience with Zorbalux and Java";

    private static readonly PostingReader With = new(Catalogue.Embedded, learned: true);
    private static readonly PostingReader Without = PlainReader.Shared;

    [Fact]
    public void A_skill_that_nobody_has_heard_of_is_found_where_one_stands() =>
        Assert.Equal(["Zorbalux"], With.Read(new(Invented)).Unknown.Select(words => words.Text));

    [Fact]
    public void What_the_catalogue_knows_is_never_an_unknown_term() =>
        Assert.DoesNotContain("Java", With.Read(new(Invented)).Unknown.Select(words => words.Text));

    [Fact]
    public void Terms_of_small_letters_are_found_only_with_the_model()
    {
        var posting = new Posting("Requirements\n- Knowledge of marine chart plotting and tide modelling");
        Assert.Empty(Without.Read(posting).Unknown);
        Assert.NotEmpty(With.Read(posting).Unknown);
    }

    [Fact]
    public void A_duty_that_no_wording_tells_is_told_by_what_was_learned()
    {
        var posting = new Posting("About us\nWe are a company that makes software for people in the city.\nResponsibilities\n- Arrange travel, visas and hotels for the sales team on the road");

        var found = Assert.Single(With.Read(posting).Activities);

        Assert.Equal(("arranging-journeys", "Arrange travel, visas and hotels for the sales team on the road"), (found.Activity.Id, found.Evidence.Text));
        Assert.Empty(Without.Read(posting).Activities);
    }

    [Theory]
    [InlineData("- Free fruit and a gym on the ground floor")]
    [InlineData("- Five years of experience with Java")]
    public void What_is_no_duty_tells_no_activity(string line) =>
        Assert.Empty(With.Read(new($"About us\nWe are a company that makes software for people in the city.\nResponsibilities\n{line}")).Activities);

    [Fact]
    public void Any_text_is_read_the_same_again_and_by_another_reader()
    {
        var other = new PostingReader(Catalogue.Embedded, learned: true);
        Prop.ForAll(AnyText.Odd, text => Json(With, text) == Json(other, text) && Json(With, text) == Json(With, text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_model_is_small()
    {
        using var stream = typeof(TermModel).Assembly.GetManifestResourceStream("learned/terms.model");
        Assert.InRange(stream!.Length, 1, 3_000_000);
    }

    private static string Json(PostingReader reader, string text) => ReadingJson.Line(reader.Read(new(text)), withText: true);
}
