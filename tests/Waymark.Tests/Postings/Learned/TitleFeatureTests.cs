using Xunit;

namespace Waymark.Tests;

public sealed class TitleFeatureTests
{
    [Theory]
    [InlineData("Data Engineers", "data engineer")]
    [InlineData("Data - Engineer", "Data, Engineer")]
    [InlineData("Data (Engineer)", "Data: Engineer")]
    public void Titles_that_say_the_same_have_the_same_features(string one, string other) => Assert.Equal(Keys(one), Keys(other));

    [Theory]
    [InlineData("C Developer", "C# Developer")]
    [InlineData("C# Developer", "C++ Developer")]
    [InlineData("Data Engineer", "Engineer, Data")]
    [InlineData("Business Manager", "Busines Manager")]
    public void Titles_that_say_something_else_have_others(string one, string other) => Assert.NotEqual(Keys(one), Keys(other));

    [Fact]
    public void Marks_alone_say_what_every_title_says() => Assert.Equal(Keys(""), Keys("- , ("));

    private static List<uint> Keys(string title) => [.. TitleFeature.Of(new(title, new())).Select(feature => feature.Key)];
}
