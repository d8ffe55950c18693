using Xunit;

namespace Waymark.Tests;

public sealed class TitleLineTests
{
    [Theory]
    [InlineData("JOB TITLE: Training Consultant\nYou train.", "Training Consultant")]
    [InlineData("Training Consultant\nYou train.", "Training Consultant")]
    [InlineData("University of Orchard\n\nLearning Adviser\nYou advise.", "Learning Adviser")]
    [InlineData("Orchard Works Ltd\nLocation: Leeds\nYou advise.", "Orchard Works Ltd")]
    [InlineData("Lecturer at Orchard University\nLeeds\nYou teach.", "Lecturer at Orchard University")]
    [InlineData("Help Writer - Immediate Joiners Preferred\nYou write.", "Help Writer")]
    [InlineData("Help Writer (Urgent)\nYou write.", "Help Writer")]
    [InlineData("Help Writer - Payments\nYou write.", "Help Writer - Payments")]
    public void The_title_is_the_line_that_names_the_job(string text, string title) => Assert.Equal(title, TitleLine.In(text, role: null));

    [Fact]
    public void A_line_that_names_the_role_comes_before_the_first() =>
        Assert.Equal("Data Analyst", PlainReader.Shared.Read(new("Brindle Moor\nData Analyst\n\nYou answer questions with SQL and write reports for the people who run our shops.")).Called);
}
