namespace Waymark;

/// <summary>What the postings of a role ask for, each ask with the choice that it is: worked out once for all lines of the role's table.</summary>
internal sealed class SampleChoices(Sample sample)
{
    private readonly List<(SamplePosting Posting, List<(Ask Ask, string Choice)> Asks)> postings =
        [.. sample.Postings.Select(posting => (posting, posting.Asks.Select(ask => (ask, CountKey.IdOf(ask.AnyOf))).ToList()))];

    private readonly HashSet<string> ours = sample.Catalogue.Asks.Select(ask => CountKey.IdOf(ask.AnyOf)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether our list has it as a choice: a posting may name any of it.</summary>
    public bool IsOurChoice(AskCoverage bar) => bar.AnyOf.Count > 1 && ours.Contains(CountKey.IdOf(bar.AnyOf));

    /// <summary>
    /// The postings that ask for what a bar shows, each with its asks for it. Of several that would do as well by our list, a posting may name any; a choice that only a posting gives is its own.
    /// </summary>
    public IEnumerable<(SamplePosting Posting, List<Ask> Asks)> AskingFor(AskCoverage bar)
    {
        var choice = CountKey.IdOf(bar.AnyOf);
        var isAnyEnough = bar.AnyOf.Count == 1 || IsOurChoice(bar);
        return postings
            .Select(entry => (entry.Posting, Asks: entry.Asks.FindAll(said => isAnyEnough ? said.Ask.AnyOf.Any(bar.AnyOf.Contains) : said.Choice == choice).ConvertAll(said => said.Ask)))
            .Where(entry => entry.Asks.Count > 0);
    }
}
