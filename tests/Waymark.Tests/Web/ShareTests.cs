using System.Net;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>Who is let in by a code, how often, and for how long.</summary>
public sealed class ShareTests
{
    private readonly StoreWorld.Hands clock = new();
    private readonly Share share;

    public ShareTests() => share = new(clock, TimeSpan.FromMinutes(30), [new("http://192.168.1.5:7411/")]);

    [Fact]
    public void The_code_lets_in_one_and_no_second()
    {
        var code = share.Code!;
        var session = share.Join(code).OrThrow();
        Assert.True(share.Knows(session));
        Assert.Equal((null, null, 1), (share.Code, share.Link, share.Joined));
        Assert.Contains("used already", share.Join(code).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_may_be_typed_as_it_is_read_out() => Assert.False(share.Join($" {SharedWords.Spaced(share.Code!)} ").Refused);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public void Nobody_else_is_known(string? token)
    {
        share.Join(share.Code).OrThrow();
        Assert.False(share.Knows(token));
    }

    [Fact]
    public void Five_wrong_codes_close_it_for_those_inside_too()
    {
        var session = share.Join(share.Code).OrThrow();
        share.Renew();
        var code = share.Code!;
        for (var times = 1; times < Share.Tries; times++)
        {
            Assert.True(share.Join(Wrong(code)).Refused);
            Assert.True(share.IsOpen);
        }

        Assert.Contains("has closed", share.Join(null).Refusal!.Reason, StringComparison.Ordinal);
        Assert.True(share.Join(code).Refused);
        Assert.False(share.Knows(session));
        Assert.True(share.Closed.IsCompleted);
    }

    [Fact]
    public void A_new_code_gives_no_new_tries()
    {
        for (var times = 0; times < Share.Tries; times++)
        {
            Assert.True(share.IsOpen);
            share.Join(Wrong(share.Code!));
            share.Renew();
        }

        Assert.False(share.IsOpen);
    }

    [Fact]
    public void A_new_code_takes_the_place_of_the_one_before()
    {
        var session = share.Join(share.Code).OrThrow();
        share.Renew();
        var before = share.Code!;
        share.Renew();
        Assert.NotEqual(before, share.Code);
        Assert.True(share.Join(before).Refused);
        var other = share.Join(share.Code).OrThrow();
        Assert.NotEqual(session, other);
        Assert.True(share.Knows(session) && share.Knows(other));
    }

    [Fact]
    public void When_the_time_is_over_nobody_is_let_in_or_known()
    {
        var session = share.Join(share.Code).OrThrow();
        share.Renew();
        clock.Move(TimeSpan.FromMinutes(29));
        Assert.True(share.Knows(session));
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.False(share.Knows(session));
        Assert.True(share.Join(share.Code).Refused);
    }

    [Fact]
    public void The_code_is_in_the_part_of_the_address_that_is_never_sent()
    {
        Uri link = new(share.Link!);
        Assert.Equal(("/join", "", $"#{share.Code}"), (link.AbsolutePath, link.Query, link.Fragment));
    }

    [Theory]
    [InlineData("192.168.1.5", true)]
    [InlineData("10.0.0.7", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.169.1.5", false)]
    [InlineData("203.0.113.9", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.3.4", false)]
    [InlineData("fe80::1", false)]
    public void Only_addresses_that_homes_give_out_are_shared(string address, bool shared) => Assert.Equal(shared, HomeNetwork.IsPrivate(IPAddress.Parse(address)));

    [Fact]
    public void A_picture_of_it_has_the_margin_and_the_corners_that_phones_look_for()
    {
        var lines = QrCode.Of(share.Link!).ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([new('█', lines[0].Length), new('█', lines[0].Length)], lines[..2]);
        Assert.StartsWith("████ ▄▄▄▄▄ █", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("█ ▄▄▄▄▄ ████", lines[2], StringComparison.Ordinal);
    }

    private static string Wrong(string code) => code[..7] + (code[7] == '0' ? '1' : '0');
}
