using Xunit;

namespace Waymark.Tests;

public sealed class OwnIdTests
{
    [Theory]
    [InlineData("Glass blowing", "own:glass-blowing")]
    [InlineData(" glass-BLOWING! ", "own:glass-blowing")]
    [InlineData("日本語 2", "own:日本語-2")]
    [InlineData("C++", "own:c-plus-plus")]
    [InlineData("C#", "own:c-sharp")]
    public void An_id_is_made_of_letters_and_digits(string words, string id) => Assert.Equal(id, OwnId.Of(words));

    [Fact]
    public void Words_without_a_letter_have_ids_that_differ_and_none_is_the_beginning_alone()
    {
        string[] words = ["???", "!!!", "??", "🐕", "🐈", ""];
        string[] ids = [.. words.Select(OwnId.Of)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.DoesNotContain(OwnId.Prefix, ids);
        Assert.Equal(OwnId.Of("???"), OwnId.Of(" ??? "));
    }

    [Fact]
    public void An_id_is_ones_own_by_how_it_begins()
    {
        Assert.True(OwnId.Is(OwnId.Of("bells")));
        Assert.True(OwnId.Is(OwnId.Of("!")));
        Assert.False(OwnId.Is("owning-a-house"));
    }
}
