using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public class PhrasePatternTests
{
    [Fact]
    public void A_phrase_without_braces_is_itself() => Assert.Equal(["is not needed"], PhrasePattern.Expand("is not needed"));

    [Fact]
    public void Choices_are_told_one_by_one() => Assert.Equal(
        ["is not needed", "is not asked for", "are not needed", "are not asked for"],
        PhrasePattern.Expand("{is/are} not {needed/asked for}"));

    [Fact]
    public void An_empty_choice_leaves_one_space() => Assert.Equal(
        ["our small team", "our team", "small team", "team"],
        PhrasePattern.Expand("{our/} {small/} team"));

    [Fact]
    public void A_brace_that_is_not_closed_is_refused_with_its_line()
    {
        var fault = Assert.Throws<FormatException>(() => TsvTable.Rows("rules.tsv", "what\tphrases\nnegation\t{is/are not").Select(row => row.Phrases("phrases").ToList()).ToList());

        Assert.Equal("rules.tsv:2: '{is/are not' opens a brace and does not close it.", fault.Message);
    }

    [Fact]
    public void There_are_as_many_phrases_as_the_choices_multiply_to() => Prop.ForAll<PositiveInt, PositiveInt>((one, other) =>
    {
        var (left, right) = ((one.Get % 6) + 1, (other.Get % 6) + 1);

        return PhrasePattern.Expand($"{Choice("a", left)} and {Choice("b", right)}").Distinct().Count() == left * right;
    }).QuickCheckThrowOnFailure();

    private static string Choice(string letter, int count) => $"{{{string.Join('/', Enumerable.Range(0, count).Select(number => $"{letter}{number}"))}}}";
}
