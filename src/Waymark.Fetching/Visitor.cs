using System.Net;

namespace Waymark.Fetching;

/// <summary>
/// Asks hosts one after the other, and no other than those the person agreed to. It says who it is, waits between requests, backs off from a host that has a fault,
/// and follows where an answer leads on, each time after looking at the address again.
/// </summary>
/// <param name="web">Sends a request, and follows nothing by itself.</param>
/// <param name="hosts">The hosts that were asked before.</param>
/// <param name="clock">Tells when to go on and when to give up.</param>
/// <param name="talk">The person.</param>
/// <param name="known">What was got before, by address.</param>
internal sealed class Visitor(HttpMessageInvoker web, HostsAsked hosts, TimeProvider clock, FetchTalk talk, IReadOnlyDictionary<string, Validator> known)
{
    private static readonly string Name = $"Waymark/{typeof(Visitor).Assembly.GetName().Version?.ToString(3)} (career planner of one person; fetches when asked; docs/privacy.md#fetching)";

    private readonly HashSet<string> agreed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asks for <paramref name="address"/>.</summary>
    /// <param name="address">The address.</param>
    /// <param name="how">How it is asked for.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>What was answered, good or not; refused where there was no answer, or the person does not go on.</returns>
    public async Task<Outcome<Answer>> AskAsync(Uri address, Asking how, CancellationToken cancel)
    {
        var from = address;
        for (var steps = 0; steps <= FetchLimits.Redirects; steps++)
        {
            if (WebAddress.ProblemWith(address) is { } problem)
            {
                return Not(from, steps == 0 ? problem : $"it leads on to {address.AbsoluteUri}: {problem}");
            }

            if (hosts.IsLeftAlone(address.IdnHost))
            {
                return Not(from, $"{address.IdnHost} asked for fewer requests just now, so it is left alone; try again later");
            }

            if (!Agrees(address, from))
            {
                return Not(from, "you said no, so nothing was fetched");
            }

            var answered = await AskPatientlyAsync(address, how, cancel);
            if (answered.Refused || answered.Value.LeadsTo is not { } next)
            {
                return answered;
            }

            address = next;
        }

        return Not(from, $"it leads on more than {FetchLimits.Redirects} times, which never ends; open it in your browser, and give the address that you arrive at");
    }

    private bool Agrees(Uri address, Uri from)
    {
        var question = agreed.Count == 0 ? $"This asks {address.IdnHost} for {address.AbsoluteUri}. Go on?" : $"{from.IdnHost} leads on to {address.IdnHost}, for {address.AbsoluteUri}. Go on?";
        return agreed.Contains(address.Host) || (talk.Ask(question) && agreed.Add(address.Host));
    }

    private async Task<Outcome<Answer>> AskPatientlyAsync(Uri address, Asking how, CancellationToken cancel)
    {
        foreach (var wait in FetchLimits.BackOff)
        {
            var answered = await AskOnceAsync(address, how, cancel);
            if (answered.Value is not { Status: >= HttpStatusCode.InternalServerError } faulty || faulty.Wait > FetchLimits.LongestWait)
            {
                return answered;
            }

            await Task.Delay(faulty.Wait > wait ? faulty.Wait.Value : wait, clock, cancel);
        }

        return await AskOnceAsync(address, how, cancel);
    }

    private async Task<Outcome<Answer>> AskOnceAsync(Uri address, Asking how, CancellationToken cancel)
    {
        if (hosts.WasAsked(address.IdnHost))
        {
            await Task.Delay(FetchLimits.Pause, clock, cancel);
        }

        using CancellationTokenSource time = new(FetchLimits.Answer, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancel);
        try
        {
            using var request = RequestFor(address, how);
            using var response = await web.SendAsync(request, stop.Token);
            Answer answer = new(address, response.StatusCode)
            {
                MediaType = response.Content.Headers.ContentType?.MediaType,
                Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
                LeadsTo = response.StatusCode is >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified && response.Headers.Location is { } next ? new Uri(address, next) : null,
                Wait = response.Headers.RetryAfter switch { { Delta: { } wait } => wait, { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(), _ => null },
            };
            if (answer.Status == HttpStatusCode.TooManyRequests)
            {
                hosts.LeaveAlone(address.IdnHost);
            }

            if (!answer.IsGood)
            {
                // Who was not asked whether it has changed cannot say that it has not.
                return answer with { IsUnchanged = answer.Status == HttpStatusCode.NotModified && IsKnown(address, how) };
            }

            if (!how.IsOneOfMany && !Agrees(address, response.Content.Headers.ContentLength, how, time))
            {
                return Not(address, "you said no, so nothing was fetched");
            }

            return await AnswerBody.ReadAsync(response.Content, how.MostBytes, stop.Token) is { } body
                ? answer with { Body = body, Validator = Validator.Of(response) }
                : Not(address, $"it is larger than {how.MostBytes >> 20} MB, which no page or board of job descriptions is; save what you want from it, and give the file to 'waymark read'");
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return Not(address, $"{address.IdnHost} did not answer within {FetchLimits.Answer.TotalMinutes:0} minutes; try again later");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            return Not(address, Trouble(address, error));
        }
    }

    // The person takes their time; meanwhile none is counted.
    private bool Agrees(Uri address, long? size, Asking how, CancellationTokenSource time)
    {
        var told = size is { } bytes ? $"{address.IdnHost} sends {AnswerBody.Size(bytes)}." : $"{address.IdnHost} does not say how much it sends; {how.MostBytes >> 20} MB are taken at most.";
        if (size is null or < FetchLimits.AskAgainBytes)
        {
            talk.Say(told);
            return true;
        }

        time.CancelAfter(Timeout.InfiniteTimeSpan);
        var goesOn = talk.Ask($"{told} Go on?");
        time.CancelAfter(FetchLimits.Answer);
        return goesOn;
    }

    private HttpRequestMessage RequestFor(Uri address, Asking how)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Add("User-Agent", Name);
        request.Headers.Add("Accept", "application/json, text/html, application/xml;q=0.9, text/plain;q=0.8");
        request.Headers.Add("Accept-Encoding", "gzip");
        if (IsKnown(address, how))
        {
            known[address.AbsoluteUri].AddTo(request);
        }

        return request;
    }

    private bool IsKnown(Uri address, Asking how) => !how.IsNeeded && known.ContainsKey(address.AbsoluteUri);

    private static string Trouble(Uri address, Exception error) => error switch
    {
        { InnerException: NotPublicException inside } => $"{inside.Message} Save the page from your browser, and give the file to 'waymark read'",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"{address.IdnHost} is not found; check the name, and whether this computer is connected",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"the connection to {address.IdnHost} cannot be trusted; open it in your browser to see why",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"{address.IdnHost} cannot be reached; check whether this computer is connected, and try again later",
        UriFormatException => $"{address.IdnHost} leads on to something that is no address; open it in your browser, and give the address that you arrive at",
        InvalidDataException => $"what {address.IdnHost} sent is damaged; try again later",
        _ => $"the answer of {address.IdnHost} was cut off; try again later",
    };

    private static Refusal.NotFetched Not(Uri address, string problem) => new(address.AbsoluteUri, problem);
}
