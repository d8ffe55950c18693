using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

public sealed class ApiTokensTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ApiTokens tokens;

    public ApiTokensTests() => tokens = new(folder.Path, new StoreWorld.Hands());

    [Fact]
    public void A_token_is_known_again_until_it_is_revoked()
    {
        var (kept, secret) = tokens.Make(" My script ", TokenScope.Read).OrThrow();
        Assert.Equal(("My script", TokenScope.Read), (kept.Name, tokens.Find(secret)!.May));
        Assert.Equal(kept, Assert.Single(new ApiTokens(folder.Path, TimeProvider.System).All));
        Assert.True(tokens.Revoke(kept.Id));
        Assert.Null(tokens.Find(secret));
        Assert.False(tokens.Revoke(kept.Id));
    }

    [Fact]
    public void What_is_kept_is_not_the_token_and_nobody_else_reads_it()
    {
        var secret = tokens.Make("My script", TokenScope.Change).OrThrow().Secret;
        var file = Assert.Single(Directory.GetFiles(folder.Path));
        Assert.DoesNotContain(secret, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain(secret["waymark_".Length..], File.ReadAllText(file), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_file_that_is_damaged_lets_nobody_in()
    {
        var secret = tokens.Make("My script", TokenScope.Change).OrThrow().Secret;
        File.AppendAllText(Path.Combine(folder.Path, "tokens.json"), "]");
        Assert.Null(tokens.Find(secret));
        Assert.Empty(tokens.All);
    }

    [Theory]
    [InlineData("", "Say first")]
    [InlineData("me", "the history calls yourself")]
    [InlineData("MY SCRIPT", "already")]
    [InlineData("one\nand another", "one line")]
    [InlineData("a name that is far longer than what anybody calls a program", "too long")]
    public void A_name_that_would_not_tell_it_from_others_is_refused(string name, string why)
    {
        tokens.Make("My script", TokenScope.Bring).OrThrow();
        Assert.Contains(why, tokens.Make(name, TokenScope.Bring).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Single(tokens.All);
    }

    [Fact]
    public void There_are_never_more_than_can_be_looked_through()
    {
        for (var number = 0; number < ApiTokens.Most; number++)
        {
            tokens.Make($"Program {number}", TokenScope.Read).OrThrow();
        }

        Assert.Contains("Revoke one", tokens.Make("One more", TokenScope.Read).Refusal!.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
