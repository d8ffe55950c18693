using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class ReasonScoresTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);
    private static readonly Role[] All = [Developer, Manager, Helper];

    [Fact]
    public void Reasons_that_every_role_shows_something_for_are_weighed_in_my_order()
    {
        var scores = Of("stimulating-work", "used-by-many", "working-remotely");
        Assert.Equal([0.75, 0, 0.25], scores.Reasons.Select(reason => reason.Weight));
        Assert.Equal((0.75 * 0.78) + (0.25 * 0.725), scores.Scores[Developer], 9);
        Assert.Equal(Developer, scores.Scores.MaxBy(score => score.Value).Key);
    }

    [Fact]
    public void How_much_of_a_week_goes_into_helping_is_shown_and_weighs_nothing_since_it_does_not_say_who_is_better_off()
    {
        var scores = Of("useful-work", "working-remotely");
        Assert.Equal([0, 1.0], scores.Reasons.Select(reason => reason.Weight));
        Assert.True(scores.Reasons[0] is { IsHinted: true, Counts: false, Evidence.Count: 3 });
        Assert.Empty(Of("useful-work").Scores);
    }

    [Fact]
    public void What_is_counted_of_a_week_that_somebody_told_is_not_put_into_their_mouth()
    {
        Plan plan = new() { Weeks = [new() { Role = Helper.Id, Source = WeekSource.Practitioner, Who = "Dawn", Activities = [new() { Id = "answering", Share = 20 }, new() { Id = "meetings", Share = 80 }] }] };
        var sample = SampleOf(Helper);
        var shown = ReasonEvidence.Of(ReasonEvidenceKind.Helping, new(sample, RoleDemand.Of(sample, Small), Week.Of(Helper, plan, Small), Today))!;
        Assert.Equal("of the week that Dawn told you, 20% goes into helping people directly and explaining, as we sort it", shown.Words);
    }

    [Fact]
    public void What_nothing_can_show_is_a_question_for_a_conversation()
    {
        var scores = Of("used-by-many", "own:my-sister-does-it");
        Assert.Empty(scores.Scores);
        Assert.All(scores.Reasons, reason => Assert.False(reason.Counts));
    }

    [Fact]
    public void I_see_what_each_reason_moved()
    {
        var scores = Of("the-people", "stimulating-work");
        Assert.Equal([(Manager, 1), (Helper, 1)], RankingBy(scores).MovedBy(scores.Effects[0]));
        var shown = RankingBy(scores);
        Assert.Empty((shown with { Roles = [shown.Roles.Single(role => role.Role == Developer), .. shown.Roles.Where(role => role.Role != Developer)] }).MovedBy(scores.Effects[0]));
        var alone = Of("the-people");
        Assert.Empty(RankingBy(alone).MovedBy(alone.Effects[0]));
    }

    [Fact]
    public void I_see_which_reason_alone_decides_who_stands_first()
    {
        var scores = Of("the-people", "stimulating-work");
        var ranking = RankingBy(scores);
        Assert.Equal(Manager, ranking.Roles[0].Role);

        var (reason, instead) = Assert.Single(ranking.DecidedBy(scores));

        Assert.Equal("the-people", reason.Answer.Id);
        Assert.Equal(scores.Effects[0].Scores.MaxBy(score => score.Value).Key, instead);
        Assert.Null(ranking.FirstWithout(scores.Effects[1]));
    }

    [Fact]
    public void What_all_roles_show_alike_moves_nothing()
    {
        var scores = Of("the-people", "stimulating-work");
        var alike = scores.Reasons[0] with { Weight = 0.5, Evidence = All.ToDictionary(role => role, _ => new ReasonEvidence(0.7, EvidenceBasis.Estimate, "")) };
        ReasonScores with = new([alike, scores.Reasons[1] with { Weight = 0.5 }], scores.Scores);

        Assert.All(All, role => Assert.Equal(scores.Reasons[1].Evidence[role].Value, with.Effects[0].Scores[role], 9));
        Assert.Empty(RankingBy(with).MovedBy(with.Effects[0]));
    }

    [Fact]
    public void No_role_is_lifted_by_a_reason_that_it_shows_less_than_the_one_it_passes()
    {
        var reason = Of("the-people").Reasons[0];
        Assert.True(reason.Shows(Helper, moreThan: Developer));
        Assert.False(reason.Shows(Developer, moreThan: Helper));
    }

    [Fact]
    public void The_only_thing_that_is_compared_is_not_left_out()
    {
        var scores = Of("the-people");
        Assert.Empty(RankingBy(scores).DecidedBy(scores));
    }

    [Fact]
    public void A_whole_board_speaks_and_a_hand_picked_one_claims_nothing()
    {
        var remote = Enumerable.Range(0, 10).Select(n => Reading($"p{n}", employer: $"e{n}") with { Facts = new() { WorkMode = Stated(n < 5 ? WorkMode.Remote : WorkMode.OnSite) } }).ToArray();
        var shown = ReasonEvidence.Of(ReasonEvidenceKind.Remote, SubjectOf(Developer, remote))!;
        Assert.Equal((EvidenceBasis.Postings, ((10 * 0.5) + (10 * 0.6)) / 20, "5 of the 10 that tell can be done from home"), (shown.Basis, Math.Round(shown.Value, 9), shown.Words));
        var picked = remote.Select(reading => reading with { Posting = reading.Posting with { Sample = SampleKind.HandPicked } }).ToArray();
        var estimate = ReasonEvidence.Of(ReasonEvidenceKind.Remote, SubjectOf(Developer, picked))!;
        Assert.Equal((EvidenceBasis.Estimate, 0.725, "our estimate: most of such jobs can be done from home"), (estimate.Basis, estimate.Value, estimate.Words));
    }

    [Fact]
    public void Young_technologies_are_counted_from_what_is_asked()
    {
        var asks = Enumerable.Range(0, 10).Select(n => Reading($"p{n}", "wasm 3, javascript 3", $"e{n}")).ToArray();
        var shown = ReasonEvidence.Of(ReasonEvidenceKind.YoungTechnology, SubjectOf(Developer with { Skills = [] }, asks))!;
        Assert.Equal((EvidenceBasis.Postings, 0.5), (shown.Basis, Math.Round(shown.Value, 9)));
        Assert.Equal(0.505, ReasonEvidence.Of(ReasonEvidenceKind.YoungTechnology, SubjectOf(Developer))!.Value, 9);
    }

    [Fact]
    public void Every_evidence_lies_between_nothing_and_all()
    {
        var shown = Enum.GetValues<ReasonEvidenceKind>().SelectMany(kind => All, (kind, role) => ReasonEvidence.Of(kind, SubjectOf(role))).OfType<ReasonEvidence>().ToList();
        Assert.All(shown, evidence => Assert.InRange(evidence.Value, 0, 1));
        Assert.All(shown, evidence => Assert.NotEmpty(evidence.Words));
    }

    private static ReasonSubject SubjectOf(Role role, params PostingReading[] readings)
    {
        var sample = SampleOf(role, readings);
        return new(sample, RoleDemand.Of(sample, Small), Week.Of(role, Plan.Empty, Small), Today);
    }

    private static Ranking RankingBy(ReasonScores scores) =>
        Ranking.Of([.. All.Select(role => new Contender(role, null, Week.Of(role, Plan.Empty, Small), scores.Scores[role]))], Held(""));

    private static ReasonScores Of(params string[] reasons) =>
        ReasonScores.Of(new() { Reasons = [.. reasons.Select(id => new ReasonAnswer { Id = id })] }, [.. All.Select(role => SubjectOf(role))], Small);
}
