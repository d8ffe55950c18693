namespace Waymark;

/// <summary>How many postings state pay, and which do not count, in sentences.</summary>
internal static class PayWords
{
    private const int MostElsewhere = 3;

    /// <summary>"3 of 8 postings state pay. 2 more are in places that will not do, and are left out."</summary>
    public static string Of(PayPicture pay) => string.Join(" ", Sentences(pay));

    private static IEnumerable<string> Sentences(PayPicture pay)
    {
        yield return (pay.Postings.Count, pay.Elsewhere.Count) switch
        {
            (0, 0) => "No posting for these roles is at hand, so nothing is known of pay yet.",
            (0, 1) => "The one posting for these roles is in a place that will not do, so its pay is left out.",
            (0, 2) => "Both postings for these roles are in places that will not do, so their pay is left out.",
            (0, var all) => $"All {all} postings for these roles are in places that will not do, so their pay is left out.",
            _ => $"{State(pay)}{NotUnderstood(pay)}.",
        };
        if (pay.Postings.Count > 0 && pay.Elsewhere.Count > 0)
        {
            yield return pay.Elsewhere.Count == 1 ? "1 more is in a place that will not do, and is left out." : $"{pay.Elsewhere.Count} more are in places that will not do, and are left out.";
        }

        // Better than nothing, as long as it is plain that it is for there.
        if (pay.Stated == 0 && pay.Elsewhere.Where(posting => posting.IsStated).Take(MostElsewhere).Select(There).ToList() is { Count: > 0 } there)
        {
            yield return $"What is stated there, for people there: {string.Join("; ", there)}.";
        }

        if (pay.BroughtTo is { } hours)
        {
            yield return $"Pay for more hours a week than your {hours:0.##} is counted in the share of yours.";
        }

        if (pay is { CountsOnly: true, Postings.Count: > 0 })
        {
            yield return "These are the postings at hand, not the market.";
        }
    }

    private static string State(PayPicture pay) => (pay.Stated, pay.Postings.Count) switch
    {
        (0, 1) => "The one posting does not state pay",
        (0, var all) => $"Of {all} postings none states pay",
        (1, 1) => "The one posting states pay",
        (2, 2) => "Both postings state pay",
        var (stated, all) when stated == all => $"All {all} postings state pay",
        var (stated, all) => $"{stated} of {all} postings state{(stated == 1 ? "s" : "")} pay",
    };

    private static string NotUnderstood(PayPicture pay) => (pay.NotUnderstood, pay.Postings.Count) switch
    {
        (0, _) => "",
        (_, 1) => "; its words about pay were not understood",
        var (some, _) => $"; in {some} the words about it were not understood",
    };

    private static string There(PostingPay posting)
    {
        var pay = posting.Offers.First(offer => offer.IsPay).Stated.Value;
        return $"{Money.Range(pay.Min, pay.Max)}{(pay.Currency is { } currency ? $" {currency.ToUpperInvariant()}" : "")}{(pay.Period is { } period ? $" {Money.Per(period)}" : "")} for “{posting.Reading.Called}”{(posting.Reading.Facts.Places is [var place, ..] ? $", {place.Value}" : "")}";
    }
}
