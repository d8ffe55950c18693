using Xunit;

namespace Waymark.Tests;

public sealed class SilentPostingsTests
{
    private static readonly Plan Answers = new()
    {
        Now = new() { Place = "Leeds, United Kingdom" },
        Skills = [new() { Id = "git", Level = Level.Competent }],
        Shortlist = [new() { Id = "technical-writer" }],
        Needs = [new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }, new() { Id = "on-call", Weight = NeedWeight.Must }],
    };

    [Fact]
    public void That_a_posting_says_nothing_about_any_must_is_said_beside_that_it_fails_none()
    {
        var report = Report(Writer("Acme", ""), Writer("Beta", ""), Writer("Corp", "Cairo, Egypt"));
        var words = MarkdownWriter.Write(PlanDocuments.Of(report));

        Assert.Contains("Of the 3 postings 2 fail no must of yours, and say nothing about any of them.", words, StringComparison.Ordinal);
        Assert.Contains("2 of the 3 say nothing about any of your musts.", words, StringComparison.Ordinal);
        Assert.EndsWith("and nothing is said about any must of yours", report.ReachWords(report.Roles[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_postings_those_that_fail_a_must_have_no_row()
    {
        string Words(int open, int failing) => MarkdownWriter.Write(PlanDocuments.Of(Report(
            [.. Enumerable.Range(0, open).Select(at => Writer($"Open {at}", "")), .. Enumerable.Range(0, failing).Select(at => Writer($"Failing {at}", "Cairo, Egypt"))])));

        Assert.Contains("The 10 of 14 that fail no must of yours", Words(10, 4), StringComparison.Ordinal);
        Assert.DoesNotContain("| Technical Writer, Failing", Words(10, 4), StringComparison.Ordinal);
        Assert.Contains("The 12 most promising of 15", Words(13, 2), StringComparison.Ordinal);
        Assert.Contains("12 of 13: all fail a must of yours, and these meet most of the rest", Words(0, 13), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "the one fails a must", "The one posting fails a must of yours: it counts in what is asked, above, and not in what to learn.")]
    [InlineData(2, "both fail a must", "Both postings fail a must of yours: they count in what is asked, above, and not in what to learn.")]
    [InlineData(3, "all 3 fail a must", "All 3 postings fail a must of yours: they count in what is asked, above, and not in what to learn.")]
    public void However_many_fail_a_must_the_sentence_is_right(int failing, string words, string whatFor)
    {
        var report = Report([.. Enumerable.Range(0, failing).Select(at => Writer($"Failing {at}", "Cairo, Egypt"))]);

        Assert.Equal(words, report.ReachWords(report.Roles[0]));
        Assert.Contains(whatFor, MarkdownWriter.Write(PlanDocuments.Of(report)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_whose_needs_are_open_says_why_where_it_is_taken_to_meet_them()
    {
        PostingReading Told(string title, string overtime) => PlainReader.Shared.Read(
            new Posting($"Requirements\n- We ask for Git.\n\nThere is no on-call duty. {overtime}\n") { Title = title, Company = "Acme", Location = "Leeds, United Kingdom" });
        var answers = Answers with
        {
            Shortlist = [.. Answers.Shortlist, new() { Id = "customer-educator" }, new() { Id = "learning-designer" }],
            Needs = [.. Answers.Needs, new() { Id = "overtime" }],
        };
        var report = PlanReport.Of(answers, Catalogue.Embedded, [Told("Technical Writer", "There is no overtime."), Told("Learning Designer", "Overtime is expected.")], new(2026, 11, 23));

        Assert.Contains(
            "Whether your needs would be met is open for Customer educator, and it is taken to meet them as the others do: no job description at hand is for Customer educator.",
            MarkdownWriter.Write(PlanDocuments.Of(report)), StringComparison.Ordinal);
    }

    private static PostingReading Writer(string employer, string place) => PlainReader.Shared.Read(
        new Posting($"Requirements\n- We ask for Git at {employer}.\n- You write user documentation.\n") { Title = "Technical Writer", Company = employer, Location = place.Length > 0 ? place : null });

    private static PlanReport Report(params PostingReading[] readings) => PlanReport.Of(Answers, Catalogue.Embedded, readings, new(2026, 11, 23));
}
