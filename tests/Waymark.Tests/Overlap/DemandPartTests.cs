using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class DemandPartTests
{
    private static readonly DemandScope All = new(Small, null, []);

    // Twins of one employer, of two, of a board and by hand; a role that is another's twin by its text; and what is left out.
    private static readonly PostingReading[] Some =
    [
        .. Enumerable.Range(0, 9).Select(n => Reading($"p{n}", n % 2 == 0 ? "react|vue 3, css 2?" : "sql~, react 4", $"Firm {n % 4}")),
        Reading("p1", "css 2", "Aaa"), Reading("p1", "react 4", "Firm 1"), Titled(Reading("p1", "react 1", "Firm 1"), "Lead"), Picked(Reading("p2", "sql 2", "Aaa")), Picked(Reading("p30", "sql 2?", "Zzz")),
        Reading("p3", "sql 3", "Firm 2") with { Role = new(Manager, 1, default) },
        Reading("p40") with { Role = null }, Reading("p41") with { IsRead = false, Language = "xx" },
    ];

    [Fact]
    public void Parts_in_any_split_and_order_add_up_to_the_same_bytes_as_all_at_once() =>
        Prop.ForAll(Gen.Shuffle(Some).ToArbitrary(), Gen.ListOf(Gen.Choose(0, 3)).ToArbitrary(), (shuffled, into) =>
        {
            var parts = shuffled.Select((reading, at) => (reading, Part: at < into.Count ? into[at] : at % 2)).GroupBy(entry => entry.Part, entry => entry.reading);
            return Written(Merged(parts.Select(part => Written(Tally(part))))) == Written(Tally(Some));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_of_parts_add_up_too()
    {
        var (a, b, c) = (Written(Tally(Some[..5])), Written(Tally(Some[5..9])), Written(Tally(Some[9..])));
        Assert.Equal(Written(Tally(Some)), Written(Merged([Written(Merged([c, a])), b])));
    }

    [Fact]
    public void What_is_read_back_tells_the_same_demand()
    {
        var (told, read) = (Tally(Some), Merged([Written(Tally(Some))]));
        Assert.Equal((told.Read, told.LeftOut), (read.Read, read.LeftOut));
        Assert.Equal(told.Demands.SelectMany(Figures), read.Demands.SelectMany(Figures));
        Assert.Equal(4, told.LeftOut.Twins);
    }

    [Fact]
    public void A_posting_that_is_in_two_parts_counts_once() =>
        Assert.Equal(Tally(Some).Demands.SelectMany(Figures), Merged([Written(Tally(Some)), Written(Tally(Some[..7]))]).Demands.SelectMany(Figures));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("{}", "no part")]
    [InlineData("[1", "no part")]
    [InlineData("not json", "no part")]
    public void What_is_no_part_is_refused(string text, string says) => Refuses(text, says);

    [Fact]
    public void A_damaged_line_is_named_and_nothing_of_the_part_is_added()
    {
        var lines = Written(Tally(Some)).Split('\n');
        foreach (var (at, damage) in new[] { (1, "{\"role\":\"wizard\",\"keys\":[],\"employers\":[]}"), (2, lines[2][..^9]), (2, lines[2].Replace("\"employer\":", "\"employer\":99", StringComparison.Ordinal)), (2, "{}") })
        {
            string[] damaged = [.. lines];
            damaged[at] = damage;
            Refuses(string.Join('\n', damaged), $"line {at + 1}");
        }
    }

    [Fact]
    public void Parts_of_another_catalogue_level_or_role_are_refused()
    {
        Refuses(Written(Tally(Some)).Replace(Small.Fingerprint, "0123456789abcdef", StringComparison.Ordinal), "another catalogue");
        Refuses(Written(new(All with { Target = Seniority.Mid })), "other roles or another level");
        Refuses(Written(new(All with { Roles = [Developer] })), "other roles or another level");
    }

    private static void Refuses(string part, string says)
    {
        var tally = Tally(Some[..3]);
        var before = Written(tally);
        Assert.Contains(says, DemandPart.Add(tally, new StringReader(part)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(before, Written(tally));
    }

    private static DemandTally Tally(IEnumerable<PostingReading> readings)
    {
        DemandTally tally = new(All);
        foreach (var reading in readings)
        {
            tally.Add(reading);
        }

        return tally;
    }

    private static DemandTally Merged(IEnumerable<string> parts)
    {
        DemandTally tally = new(All);
        foreach (var part in parts)
        {
            DemandPart.Add(tally, new StringReader(part)).OrThrow();
        }

        return tally;
    }

    private static string Written(DemandTally tally)
    {
        StringWriter writer = new();
        DemandPart.Write(tally, writer);
        return writer.ToString();
    }

    private static IEnumerable<object> Figures(RoleDemand demand) =>
        demand.Skills.Select(skill => (object)(demand.Role.Id, demand.Postings, demand.Employers, skill.Skill.Id, skill.Asked, skill.Required, skill.Preferred, skill.Mentioned, skill.Blended, skill.TypicalLevel));

    private static PostingReading Titled(PostingReading reading, string title) => reading with { Posting = reading.Posting with { Title = title } };

    private static PostingReading Picked(PostingReading reading) => reading with { Posting = reading.Posting with { Sample = SampleKind.HandPicked } };
}
