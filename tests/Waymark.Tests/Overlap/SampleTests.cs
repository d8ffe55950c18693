using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_same_text_counts_once_and_its_part_time_twin_stays_a_job_of_its_own()
    {
        var full = Reading("a", "react 3");
        var part = full with { Facts = new() { EmploymentType = Stated(EmploymentType.PartTime) } };
        var sample = SampleOf(Developer, full, part, full);
        Assert.Single(sample.Postings);
        Assert.Equal(2, sample.Opportunities.Count);
    }

    [Fact]
    public void What_a_posting_asks_for_twice_counts_once_as_much_and_as_high_as_it_is_ever_asked()
    {
        var required = Reading("a", "react 2").Requirements[0] with { Necessity = Necessity.Required };
        var preferred = Reading("a", "react 4").Requirements[0] with { Necessity = Necessity.Preferred };
        var higher = Reading("a", "react 3").Requirements[0] with { Necessity = Necessity.Required };
        var ask = Assert.Single(SamplePosting.Of(Reading("a") with { Requirements = [preferred, required, higher] }).Asks);
        Assert.Equal((Necessity.Required, (Level)3, 1.0), (ask.Necessity, ask.Level, ask.Weight));
    }

    [Theory]
    [InlineData(Seniority.Staff, true)]
    [InlineData(Seniority.Manager, true)]
    [InlineData(Seniority.Junior, false)]
    public void Of_a_role_that_is_a_level_itself_the_level_of_its_title_leaves_nothing_out(Seniority said, bool counts)
    {
        var lead = Developer with { Id = "technical-lead", Level = Seniority.Staff };
        var reading = Reading("p", role: lead) with { Seniority = Stated(said) };

        Assert.Equal(counts, reading.IsAt(Seniority.Senior));
        Assert.Equal(said == Seniority.Senior, (Reading("p") with { Seniority = Stated(said) }).IsAt(Seniority.Senior));
        Assert.Equal(0, SamplePosting.ShiftFor(Developer with { Id = "own:mine" }, Seniority.Junior));
        Assert.Equal((0, 1), (SamplePosting.ShiftFor(lead, Seniority.Senior), SamplePosting.ShiftFor(Developer, Seniority.Senior)));
    }

    [Fact]
    public void Other_roles_and_languages_that_are_not_read_stay_out()
    {
        var sample = SampleOf(Developer, Reading("a"), Reading("b", role: Manager), Reading("c") with { IsRead = false }, Reading("d") with { Role = null });
        Assert.Equal("a", Assert.Single(sample.Postings).Reading!.Text);
        Assert.Equal(0, sample.OtherLevels);
    }

    [Theory]
    [InlineData(Seniority.Junior, null, Seniority.Junior, true)]
    [InlineData(Seniority.Senior, 1, Seniority.Junior, false)]
    [InlineData(null, 1, Seniority.Junior, true)]
    [InlineData(null, 2, Seniority.Junior, false)]
    [InlineData(null, 4, Seniority.Mid, true)]
    [InlineData(null, 7, Seniority.Senior, true)]
    [InlineData(null, 8, Seniority.Staff, true)]
    [InlineData(null, null, Seniority.Junior, true)]
    [InlineData(null, null, Seniority.Senior, true)]
    [InlineData(null, null, Seniority.Staff, false)]
    public void A_posting_is_at_my_level_by_what_it_states_then_by_years(Seniority? stated, int? years, Seniority target, bool expected)
    {
        var reading = Reading("a") with
        {
            Seniority = stated is { } s ? Stated(s) : null,
            Facts = new() { Years = years is { } y ? Stated(new Years(y, null)) : null },
        };
        var sample = Sample.Of(Developer, target, [reading], Small);
        Assert.Equal(expected ? 1 : 0, sample.Postings.Count);
        Assert.Equal(expected ? 0 : 1, sample.OtherLevels);
    }

    [Fact]
    public void One_posting_picked_by_hand_makes_the_sample_hand_picked_unless_a_board_has_it_too()
    {
        var board = Reading("a");
        var picked = board with { Posting = board.Posting with { Sample = SampleKind.HandPicked } };
        Assert.Equal(SampleKind.HandPicked, SampleOf(Developer, picked, Reading("b")).Kind);
        Assert.Equal(SampleKind.WholeBoard, SampleOf(Developer, picked, board).Kind);
    }
}
