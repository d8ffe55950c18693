using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class QuotationTests
{
    [Fact]
    public void The_words_at_a_place_are_found_again_by_their_occurrence() => Prop.ForAll(AnyText.Clean, Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), (text, start, length) =>
    {
        if (Quotation.At(text, start, length) is { } words)
        {
            Assert.Equal(words, Quotation.Find(text, words.Words, words.Occurrence));
        }
        else
        {
            Assert.True(start + length > text.Length);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_typed_in_another_case_are_taken_as_they_stand() => Assert.Equal(new Quotation("Git", 1, 4), Quotation.Find("Use Git, or git.", "GIT"));

    [Fact]
    public void Words_that_do_not_stand_there_are_not_found() => Assert.Null(Quotation.Find("Use Git", "Mercurial"));
}
