using Xunit;

namespace Waymark.Tests;

public sealed class ClauseFeatureTests
{
    [Theory]
    [InlineData("We sell boats", "we sell boat")]
    [InlineData("Boats; and banks", "boat: AND bank")]
    public void Sentences_that_say_the_same_have_the_same_features(string one, string other) => Assert.Equal(Keys(one), Keys(other));

    [Theory]
    [InlineData("boats for banks", "banks for boats")]
    [InlineData("sell boats", "sell, boats")]
    public void Order_and_marks_make_others(string one, string other) => Assert.NotEqual(Keys(one), Keys(other));

    [Fact]
    public void Only_the_tokens_of_the_clause_count()
    {
        PostingText text = new("we sell boats", new());
        Assert.Equal(Keys("boats"), ClauseFeature.Of(text, new(2, 3)));
    }

    [Fact]
    public void Words_of_one_family_share_how_they_begin_where_that_is_asked_for()
    {
        Assert.Single(Keys("recruiting", withBeginnings: true).Intersect(Keys("recruitment", withBeginnings: true)).Except(Keys("boat")));
        Assert.Empty(Keys("recruiting").Intersect(Keys("recruitment")).Except(Keys("boat")));
    }

    private static uint[] Keys(string sentence, bool withBeginnings = false)
    {
        PostingText text = new(sentence, new());
        return ClauseFeature.Of(text, new(0, text.Tokens.Length), withBeginnings);
    }
}
