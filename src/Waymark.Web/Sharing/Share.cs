using System.Security.Cryptography;
using System.Text;

namespace Waymark.Web;

/// <summary>
/// One time of being open to the home network: until when, at which addresses, with which code, and who has come in. The next time is another one of these,
/// so that no code and no session outlives it. All of it is in memory only.
/// </summary>
public sealed class Share
{
    /// <summary>So many wrong codes end it: with eight digits nobody guesses one in that many.</summary>
    internal const int Tries = 5;

    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<byte[]> sessions = [];
    private string? code = RandomCode();
    private int wrong;

    internal Share(TimeProvider clock, TimeSpan time, IReadOnlyList<Uri> addresses) => (this.clock, Until, Addresses) = (clock, clock.GetUtcNow() + time, addresses);

    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Where a phone finds the app.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>The code that lets one phone in; <see langword="null"/> once it has.</summary>
    public string? Code
    {
        get
        {
            lock (gate)
            {
                return code;
            }
        }
    }

    /// <summary>What a QR code holds: the address with the code as its fragment, which browsers never send; <see langword="null"/> where no code waits.</summary>
    public string? Link => Code is { } waiting ? $"{new Uri(Addresses[0], JoinPages.Path)}#{waiting}" : null;

    /// <summary>Ends when somebody closes it; that the time is over is for <see cref="IsOpen"/> to say.</summary>
    internal Task Closed => closed.Task;

    internal bool IsOpen => !closed.Task.IsCompleted && clock.GetUtcNow() < Until;

    /// <summary>How many have come in.</summary>
    internal int Joined
    {
        get
        {
            lock (gate)
            {
                return sessions.Count;
            }
        }
    }

    /// <summary>Lets in who knows the code, once.</summary>
    /// <returns>The secret that the phone shows from then on.</returns>
    internal Outcome<string> Join(string? typed)
    {
        lock (gate)
        {
            if (!IsOpen)
            {
                return new Refusal.NotShared("Waymark is not open to this network any more.");
            }

            if (code is null)
            {
                return new Refusal.NotShared("That code was used already. On the computer, Settings shows a new one.");
            }

            if (!Same(string.Concat((typed ?? "").Where(char.IsAsciiDigit)), code))
            {
                return new Refusal.NotShared(Miss());
            }

            code = null;
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            sessions.Add(Encoding.ASCII.GetBytes(token));
            return token;
        }
    }

    /// <summary>Whether a secret is that of somebody who came in, and it is still open.</summary>
    internal bool Knows(string? token)
    {
        lock (gate)
        {
            return IsOpen && token is not null && sessions.Exists(session => CryptographicOperations.FixedTimeEquals(session, Encoding.UTF8.GetBytes(token)));
        }
    }

    /// <summary>Another code, for one more phone; the one before counts no more. Wrong ones stay counted.</summary>
    internal void Renew()
    {
        lock (gate)
        {
            code = RandomCode();
        }
    }

    /// <summary>Ends it, and with it every session.</summary>
    internal void Close() => closed.TrySetResult();

    private string Miss()
    {
        if (++wrong < Tries)
        {
            return $"That is not the code. {(Tries - wrong == 1 ? "One try is" : $"{Tries - wrong} tries are")} left; then Waymark closes.";
        }

        Close();
        return "That is not the code. There were too many wrong ones, so Waymark has closed. Open it again on the computer.";
    }

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));

    private static string RandomCode() => $"{RandomNumberGenerator.GetInt32(100_000_000):D8}";
}
