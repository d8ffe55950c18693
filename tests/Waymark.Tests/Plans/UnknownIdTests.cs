using Xunit;

namespace Waymark.Tests;

public sealed class UnknownIdTests
{
    [Fact]
    public void An_id_that_is_nearly_right_is_named_with_the_one_that_is_meant()
    {
        Plan plan = new()
        {
            Skills = [new() { Id = "kubernets" }, new() { Id = "git" }],
            Needs = [new() { Id = "hour" }],
            Shortlist = [new() { Id = "customer-sucess-manager" }],
        };

        Assert.Equal([("skill", "kubernetes"), ("role", "customer-success-manager"), ("need", "hours")], UnknownId.In(plan, Catalogue.Embedded).Select(id => (id.Kind, id.Near)));
        Assert.Equal("the catalogue knows no need 'hour', so it counts for nothing; did you mean 'hours'? Ids of your own begin with 'own:'", UnknownId.In(plan, Catalogue.Embedded)[2].Words);
    }

    [Fact]
    public void What_is_ones_own_is_not_unknown() =>
        Assert.Empty(UnknownId.In(new() { Skills = [new() { Id = "own:bells" }], Reasons = [new() { Id = "own:calm" }] }, Catalogue.Embedded));

    [Fact]
    public void Where_nothing_looks_like_it_nothing_is_proposed() =>
        Assert.Null(Assert.Single(UnknownId.In(new() { Interests = [new() { Id = "zzzz" }] }, Catalogue.Embedded)).Near);

    [Fact]
    public void An_answer_that_a_need_does_not_know_is_named() =>
        Assert.Equal(("answer to 'work-mode'", "home"), Assert.Single(UnknownId.In(new() { Needs = [new() { Id = "work-mode", Accept = ["home", "remote"] }, new() { Id = "place", Accept = ["home"] }] }, Catalogue.Embedded)) is var id ? (id.Kind, id.Id) : default);

    [Fact]
    public void A_field_that_nothing_reads_is_named_with_the_one_that_is_meant()
    {
        var plan = Plan.Parse("""{ "skils": [], "skills": [{ "id": "git", "lvl": "expert" }] }""").OrThrow();

        Assert.Equal([("skils", "skills"), ("lvl", null)], UnknownId.In(plan, Catalogue.Embedded).Select(id => (id.Id, id.Near)));
        Assert.Equal("nothing reads the field 'skils' of your answers; did you mean 'skills'?", UnknownId.In(plan, Catalogue.Embedded)[0].Words);
    }
}
