using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class TextNormaliserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  a \t b  ", "a b")]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a \n  b", "a\nb")]
    [InlineData("\n\na\n\nb\n\n", "a\n\nb")]
    [InlineData("no\u00A0break\u3000here", "no break here")]
    [InlineData("zero\u200Bwidth soft\u00ADhyphen \uFEFFmark", "zerowidth softhyphen mark")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("whole 😀 pair", "whole 😀 pair")]
    public void Space_becomes_one_kind_and_what_is_invisible_goes(string text, string expected) =>
        Assert.Equal(expected, TextNormaliser.Normalise(text));

    // Half a pair does not survive in an attribute, so it is put together here.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("half \uFFFD pair", TextNormaliser.Normalise($"half {(char)0xD83D} pair"));

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Prop.ForAll(AnyText.Odd, text =>
        {
            var once = TextNormaliser.Normalise(text);
            return TextNormaliser.Normalise(once) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clean_text_is_left_exactly_as_it_is() =>
        Prop.ForAll(AnyText.Clean, text => ReferenceEquals(TextNormaliser.Normalise(text), text)).QuickCheckThrowOnFailure();
}
