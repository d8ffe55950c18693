using Xunit;

namespace Waymark.Tests;

public sealed class ApplicationsCsvTests
{
    [Fact]
    public void Applications_are_read_by_the_names_of_the_columns()
    {
        var read = PersonalFiles.Read(PersonalFiles.Applications, "jobs.csv").OrThrow();
        Assert.Equal(
            [
                new() { Employer = "Larkfell", Title = "Technical Writer", Stage = OpportunityStage.Interviewing, Date = new(2026, 2, 13), Link = "https://jobs.example/1", Notes = "Ask; twice\nStatus: Phone screen" },
                new() { Employer = "Marrowby", Title = "Trainer", Stage = OpportunityStage.Closed, Date = new(2026, 4, 3), Notes = "Status: Rejected after interview" },
                new() { Employer = "Thorn", Stage = OpportunityStage.Saved, Notes = "Status: Wishlist" },
                new() { Employer = "Nettle", Title = "Clerk", Stage = OpportunityStage.Applied, Date = new(2026, 1, 5), Notes = "Status: on the moon" },
            ],
            read.Opportunities);
        Assert.Equal(3, read.NotUnderstood.Count);
        Assert.Contains("Columns that are not read: Room.", read.NotUnderstood);
        Assert.Contains("Row 5: it names neither a company nor a role.", read.NotUnderstood);
        Assert.Contains(read.NotUnderstood, sentence => sentence.StartsWith("Row 6: the status “on the moon”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Company,Position,Date Applied\nLarkfell,Writer,3/4/2026\nThorn,Clerk,3/14/2026", "2026-03-04")]
    [InlineData("organisation\tRole\tapplication_date\nLarkfell\tWriter\t3.4.2026", "2026-04-03")]
    [InlineData("sep=;\nFirm;Vacancy;Submitted\nLarkfell;Writer;4 Mar 2026", "2026-03-04")]
    [InlineData("Company,Title,applied\nLarkfell,Writer,03/04/2026", null)]
    [InlineData("Company,Title,applied\nLarkfell,Writer,46085", "2026-03-04")]
    [InlineData("My applications,,\n,,\nCompany,Title,applied\nLarkfell,Writer,2026-03-04", "2026-03-04")]
    [InlineData("Company *\tRole / Position\tDate applied (day first)\nLarkfell\tWriter\t14/3/2026", "2026-03-14")]
    public void Days_are_told_from_the_column_or_not_at_all(string table, string? day)
    {
        var read = PersonalFiles.Read(table, "jobs.csv").OrThrow();
        Assert.Equal(("Larkfell", "Writer", OpportunityStage.Applied, day), (read.Opportunities[0].Employer, read.Opportunities[0].Title, read.Opportunities[0].Stage, read.Opportunities[0].Date?.ToString("O", null)));
        Assert.Equal(day is null ? 1 : 0, read.NotUnderstood.Count);
    }

    [Theory]
    [InlineData("Company,Role,Notes\nLarkfell,Writer,\"cut off", "never closed")]
    [InlineData("Fruit,Price\nPear,3", "call them company, role")]
    public void A_table_that_cannot_be_taken_is_refused(string table, string says) =>
        Assert.Contains(says, PersonalFiles.Read(table, "jobs.csv").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Half_a_million_rows_are_refused() =>
        Assert.Contains("more than 5,000 rows", PersonalFiles.Read("Company,Role\n" + string.Concat(Enumerable.Repeat("Larkfell,Technical Writer\n", 500_000)), "jobs.csv").Refusal!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("Latest: applied", OpportunityStage.Applied)]
    [InlineData("Screened out", OpportunityStage.Closed)]
    [InlineData("Offer declined", OpportunityStage.Closed)]
    [InlineData("Not yet applied", OpportunityStage.Saved)]
    [InlineData("Take-home task", OpportunityStage.Interviewing)]
    public void How_far_it_is_is_told_by_how_the_words_of_the_status_begin(string status, OpportunityStage stage) =>
        Assert.Equal(stage, Assert.Single(PersonalFiles.Read($"Company,Role,Status\nLarkfell,Writer,{status}", "jobs.csv").OrThrow().Opportunities).Stage);

    [Theory]
    [InlineData("Yes", OpportunityStage.Applied)]
    [InlineData("no", OpportunityStage.Saved)]
    public void A_column_may_say_that_one_applied_instead_of_when(string applied, OpportunityStage stage)
    {
        var read = PersonalFiles.Read($"Company,Role,Applied?\nLarkfell,Writer,{applied}", "jobs.csv").OrThrow();
        Assert.Equal(stage, Assert.Single(read.Opportunities).Stage);
        Assert.Empty(read.NotUnderstood);
    }
}
