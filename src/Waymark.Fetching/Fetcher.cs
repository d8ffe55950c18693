namespace Waymark.Fetching;

/// <summary>Gets a board or a page from the internet: the only thing of Waymark that opens a connection, and only when a person asks for it.</summary>
public sealed class Fetcher : IDisposable
{
    private static readonly Dictionary<string, Validator> Nothing = [];

    private readonly HostsAsked hosts = new();
    private readonly HttpMessageInvoker web;
    private readonly TimeProvider clock;

    /// <summary>Creates one that asks the public internet, and no other address.</summary>
    public Fetcher(TimeProvider clock)
        : this(GuardedConnection.OfThisComputer.Handler(), clock)
    {
    }

    internal Fetcher(HttpMessageHandler handler, TimeProvider clock) => (web, this.clock) = (new(handler), clock);

    /// <summary>Gets <paramref name="target"/>; all of it, or nothing.</summary>
    /// <param name="target">What to get.</param>
    /// <param name="talk">Asks the person before a host is asked for the first time, and before much is taken.</param>
    /// <param name="known">What was got before and is still kept: it is asked for only if it has changed.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<Fetched>> FetchAsync(FetchTarget target, FetchTalk talk, IReadOnlyDictionary<string, Validator>? known = null, CancellationToken cancel = default)
    {
        Visitor visitor = new(web, hosts, clock, talk, known ?? Nothing);
        if (target.Board?.Listing is { } read)
        {
            return await new ListedBoard(target, read, visitor, talk).FetchAsync(cancel);
        }

        var answered = await visitor.AskAsync(target.Address, target.IsBoard ? Asking.Board : Asking.Page, cancel);
        return answered.Then(answer => Read(answer, target));
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => web.Dispose();

    private static Outcome<Fetched> Read(Answer answer, FetchTarget target)
    {
        if (answer.Problem(target) is { } problem)
        {
            return new Refusal.NotFetched(target.Words, problem);
        }

        if (answer.IsUnchanged)
        {
            return new Fetched([], Nothing, 1);
        }

        var read = AnswerReading.Read(answer, target, target.Words);
        if (read.Refused)
        {
            return read.Refusal;
        }

        Dictionary<string, Validator> validators = [];
        answer.Remember(read.Value, validators);
        return new Fetched(read.Value, validators, 0);
    }
}
