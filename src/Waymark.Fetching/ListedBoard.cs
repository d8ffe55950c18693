using System.Net;
using Waymark.Formats;

namespace Waymark.Fetching;

/// <summary>Gets a board that only lists its postings: the pages of its list, then each posting.</summary>
/// <param name="target">The board.</param>
/// <param name="read">Reads a page of the list.</param>
/// <param name="visitor">Asks the host.</param>
/// <param name="talk">The person.</param>
internal sealed class ListedBoard(FetchTarget target, Func<byte[], Uri, BoardListing?> read, Visitor visitor, FetchTalk talk)
{
    private const int TellEach = 50;

    /// <summary>Gets all of it. It is stopped by a host that asks for fewer requests, and then nothing of it is given.</summary>
    public async Task<Outcome<Fetched>> FetchAsync(CancellationToken cancel)
    {
        List<Uri> found = [];
        var all = 0;
        for (Uri? page = target.Address; page is not null && found.Count < FetchLimits.Postings;)
        {
            var answered = await visitor.AskAsync(page, Asking.List, cancel);
            if (answered.Refused)
            {
                return answered.Refusal;
            }

            if (answered.Value.Problem(target) is { } problem)
            {
                return Not(problem);
            }

            if (read(answered.Value.Body, page) is not { } list)
            {
                return Not($"{page.IdnHost} answered with something that is no board; check the name in the address of the employer's board");
            }

            found.AddRange(list.Postings);
            all = Math.Max(all, list.Total);
            page = list.Next;
        }

        found = [.. found.Distinct().Take(FetchLimits.Postings)];
        if (found.Count == 0)
        {
            return Not($"{target.Address.IdnHost} lists no job under that name; check the name in the address of the employer's board");
        }

        if (found.Count > 1 && !talk.Ask($"It lists {CountWords.Of(all, "job")}. {found.Count} are asked for one by one, each a second after the last: {CountWords.Of((found.Count + 59) / 60, "minute")}. Go on?"))
        {
            return Not("you said no, so nothing was fetched");
        }

        var fetched = await EachAsync(found, cancel);
        return all <= FetchLimits.Postings ? fetched : fetched.Then<Fetched>(part => part with { Records = Part(part.Records, all) });
    }

    private async Task<Outcome<Fetched>> EachAsync(List<Uri> found, CancellationToken cancel)
    {
        List<PostingRecord> records = [];
        Dictionary<string, Validator> validators = [];
        var unchanged = 0;
        foreach (var (number, address) in found.Index())
        {
            if (number > 0 && number % TellEach == 0)
            {
                talk.Say($"{number} of {found.Count}");
            }

            var answered = await visitor.AskAsync(address, Asking.Posting, cancel);
            if (answered.Refused)
            {
                return answered.Refusal;
            }

            var answer = answered.Value;
            var name = $"{target.Words}, record {number + 1}";
            if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
            {
                records.Add(new BadRecord(name, "It was taken down while the board was fetched."));
            }
            else if (answer.Problem(target) is { } problem)
            {
                return Not(problem);
            }
            else if (answer.IsUnchanged)
            {
                unchanged++;
            }
            else
            {
                var posting = AnswerReading.Read(answer, target, name);
                if (posting.Refused)
                {
                    return posting.Refusal;
                }

                records.AddRange(posting.Value);
                answer.Remember(posting.Value, validators);
            }
        }

        return new Fetched(records, validators, unchanged);
    }

    // The first of very many are no whole board.
    private List<PostingRecord> Part(IReadOnlyList<PostingRecord> records, int all) =>
    [
        .. records.Select(record => record is GoodRecord(var posting) ? new GoodRecord(posting with { Sample = SampleKind.HandPicked }) : record),
        new BadRecord(target.Words, $"It lists more than {FetchLimits.Postings} jobs ({all}); the first {FetchLimits.Postings} were fetched."),
    ];

    private Refusal.NotFetched Not(string problem) => new(target.Words, problem);
}
