using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class DirectionTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);
    private static readonly Named[] SixRoles = [.. Enumerable.Range(0, 6).Select(n => new Named { Id = $"own:{n}" })];

    [Fact]
    public void My_shortlist_decides_which_roles_are_compared()
    {
        var candidates = Candidates.Of(new() { Shortlist = [new() { Id = Helper.Id }, new() { Id = "gone", Name = "Webmaster" }] }, Small);
        Assert.Equal((CandidateBasis.Shortlist, "Webmaster"), (candidates.Basis, Assert.Single(candidates.Unknown).Name));
        Assert.Equal([Helper], candidates.Roles);
    }

    [Fact]
    public void Without_a_shortlist_the_direction_decides_and_without_a_direction_all_are_compared()
    {
        Assert.Equal([Helper], Candidates.Of(new() { Direction = new() { Choice = DirectionChoice.Company } }, Small).Roles);
        Assert.Equal(3, Candidates.Of(new() { Direction = new() { Choice = DirectionChoice.Both } }, Small).Roles.Count);
        Assert.Equal(CandidateBasis.All, Candidates.Of(Plan.Empty, Small).Basis);
        Assert.Contains(Candidates.Of(new() { OwnRoles = [new() { Id = "own:guide", Title = "Guide" }] }, Small).Roles, role => role.Title == "Guide");
    }

    [Theory]
    [InlineData(Stage.Searching, true)]
    [InlineData(Stage.Exploring, false)]
    [InlineData(Stage.Learning, false)]
    public void A_wide_net_is_said_only_while_searching(Stage stage, bool said)
    {
        Plan plan = new() { Now = new() { Stage = stage }, Shortlist = SixRoles, OwnRoles = [.. SixRoles.Select(role => new OwnRole { Id = role.Id, Title = role.Id })] };
        Assert.Equal(said, Candidates.Of(plan, Small).Remark is not null);
        Assert.Null(Candidates.Of(plan with { Shortlist = SixRoles[..5] }, Small).Remark);
    }

    [Fact]
    public void What_I_like_doing_speaks_for_a_direction()
    {
        var hint = DirectionHint.Of(Liking(("helping-users", 2), ("answering", 1), ("writing-code", -2), ("debugging", -1), ("meetings", 0)), Small)!;
        Assert.Equal(RoleDirection.Company, hint.SpeaksFor);
        Assert.Equal("helping-users", hint.Signs[0].Activity.Id);
        Assert.All(hint.Signs, sign => Assert.Equal(RoleDirection.Company, sign.SpeaksFor));
        Assert.Null(DirectionHint.Of(Liking(("helping-users", 2)), Small));
    }

    [Fact]
    public void Somebody_with_few_answers_gets_roles_that_something_of_their_own_points_at_with_reasons_and_a_likely_dislike()
    {
        var plan = PlanOf("presenting 3, writing 2") with { Reasons = [new() { Id = "new-technology" }], Interests = Liking(("writing-code", 2), ("helping-users", 1)).Interests };
        var starters = StarterRoles.Of(plan, new(plan, Small), Small, Today);
        Assert.Equal((Helper, Developer), (starters.Safe!.Role, starters.Stretch!.Role));
        Assert.Null(starters.NotThoughtOf);
        Assert.Equal("You bring presenting and writing: asked for by nearly all, as we reckon.", starters.Safe.Because[0]);
        Assert.All([starters.Safe, starters.Stretch], role => Assert.NotNull(role.MayDislike));
    }

    [Fact]
    public void Nobody_who_has_said_nothing_is_told_what_to_become()
    {
        var starters = StarterRoles.Of(Plan.Empty, Held(""), Small, Today);
        Assert.Null(starters.Safe);
        Assert.Null(starters.Stretch);
        Assert.Null(starters.NotThoughtOf);
        Assert.Empty(starters.PointedAt);
    }

    [Fact]
    public void A_role_of_which_most_is_missing_is_never_called_safe()
    {
        var plan = PlanOf("writing 1") with { Interests = Liking(("helping-users", 2)).Interests };
        var starters = StarterRoles.Of(plan, new(plan, Small), Small, Today);
        Assert.Null(starters.Safe);
        Assert.Contains(Helper, starters.PointedAt.Select(starter => starter.Role));
    }

    [Fact]
    public void No_attribute_of_a_person_that_must_not_count_is_part_of_a_plan()
    {
        string[] never = ["age", "birth", "gender", "sex", "national", "citizen", "ethnic", "race", "religion", "disab", "marital", "photo", "permit", "visa", "break", "gap"];
        var names = typeof(Plan).Assembly.GetTypes().Where(type => type == typeof(Experience) || type == typeof(Contender) || type.IsSubclassOf(typeof(PlanPart))).SelectMany(type => type.GetProperties()).Select(property => property.Name).Distinct();
        Assert.DoesNotContain(names, name => never.Any(word => Words(name).Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
    }

    private static string[] Words(string name) => System.Text.RegularExpressions.Regex.Split(name, "(?=[A-Z])");

    private static Plan Liking(params (string Id, int Liking)[] likings) => new() { Interests = [.. likings.Select(entry => new Interest { Id = entry.Id, Liking = entry.Liking })] };
}
