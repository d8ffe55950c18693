using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class NeedsNotToldTests
{
    private static readonly Plan Plan = new() { Needs = [new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }, new() { Id = "on-call", Weight = NeedWeight.Must }] };

    private static readonly PostingFacts Cairo = new() { Places = [Fact("Cairo, Egypt")] }, Leeds = new() { Places = [Fact("Leeds")] };

    [Fact]
    public void Postings_that_are_somewhere_else_are_not_called_missing()
    {
        Assert.Equal("the one job description for Technical writer is in a place that will not do", Why(Of("technical-writer", Cairo)));
        Assert.Equal("both job descriptions for Technical writer and Front-end developer are in places that will not do", Why(Of("technical-writer", Cairo), Of("front-end-developer", Cairo)));
        Assert.Equal("Bring job descriptions from places that will do.", NeedsNotTold.ToDo([Of("technical-writer", Cairo)]));
    }

    [Fact]
    public void Each_role_has_the_reason_that_is_true_of_it()
    {
        RoleNeeds[] roles = [Of("technical-writer", Cairo, Cairo, Cairo), Of("front-end-developer")];

        Assert.Equal("all 3 job descriptions for Technical writer are in places that will not do; no job description at hand is for Front-end developer", Why(roles));
        Assert.Equal("no job description at hand is for Technical writer or Front-end developer", Why(Of("technical-writer"), Of("front-end-developer")));
    }

    [Fact]
    public void Postings_that_leave_the_musts_open_say_too_little()
    {
        Assert.Equal("the one job description for Technical writer says too little about them", Why(Of("technical-writer", Leeds)));
        Assert.Equal("of the 3 job descriptions for Technical writer 2 are in places that will not do, and the other says too little about them", Why(Of("technical-writer", Cairo, Leeds, Cairo)));
        Assert.Equal("Ask the employers.", NeedsNotTold.ToDo([Of("technical-writer", Leeds)]));
    }

    private static string Why(params RoleNeeds[] roles) => NeedsNotTold.Why(roles);

    private static RoleNeeds Of(string role, params PostingFacts[] facts) =>
        RoleNeeds.Of(SampleOf(role, [.. facts.Select((fact, at) => Reading($"Firm {at}", fact, $"git {at + 1}"))]), Plan, Small);
}
