namespace Waymark;

/// <summary>How stated pay decides a need for pay.</summary>
internal static class PayNeed
{
    private const decimal FullWeek = 40;

    /// <summary>
    /// Base pay counts, against the figure of the need or else the baseline. A range that begins below and reaches it is unknown: where in it one
    /// is placed has to be asked. On-target pay alone can only fail. Pay for another country than one's own says nothing.
    /// </summary>
    public static Finding Judge(NeedCase it)
    {
        var baseline = it.Plan.Baseline is { } own ? own with { Amount = it.Answer.AtLeast ?? own.Amount } : new PayBaseline { Amount = it.Answer.AtLeast };
        IReadOnlyList<Fact<Pay>> all = [.. it.Facts.StatedPay()];
        IReadOnlyList<Fact<Pay>> here = [.. all.Where(amount => !IsForElsewhere(it, amount.Value))];
        if (here.Count < all.Count && !here.Any(amount => amount.Value.Kind is PayKind.Base or PayKind.OnTarget))
        {
            var other = all.First(amount => IsForElsewhere(it, amount.Value));
            return new(Verdict.Unknown, $"It is for {PlaceName.InSentence(other.Value.For!)}, and you are elsewhere.", other.Evidence,
                new(Audience.Recruiter, $"You write “{other.Evidence.Text}” for {PlaceName.InSentence(other.Value.For!)}: what is it where I am?") { QuotesPosting = true });
        }

        var pay = new PostingPay(it.Reading, [.. here.Select(stated => PayOffer.Of(stated, it.Reading, baseline))]);
        if (!pay.IsStated)
        {
            return pay.IsNotUnderstood
                ? new(Verdict.Unknown, "It says something about pay that was not understood.", it.Facts.PayNotUnderstood[0],
                    new(Audience.Recruiter, $"You write “{it.Facts.PayNotUnderstood[0].Text}”: what is that as base pay before tax, and for which period?") { QuotesPosting = true })
                : Finding.NotStated;
        }

        var kind = pay.Offers.Any(offer => offer.Stated.Value.Kind == PayKind.Base) ? PayKind.Base : PayKind.OnTarget;
        var stated = pay.Offers.First(offer => offer.Stated.Value.Kind == kind).Stated;
        if (baseline.Amount is not { } wanted || baseline.Currency is null)
        {
            return new(Verdict.Unknown, "It is stated; you have not said what you need, with its currency.", stated.Evidence);
        }

        var per = Money.Per(baseline.Period ?? PayPeriod.Year);
        if (pay.Comparable(kind) is not var (low, high))
        {
            return new(Verdict.Unknown, "It is stated in a way that does not compare without knowing its currency, its period or a dated rate.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: what is that in {baseline.Currency} {per}?") { QuotesPosting = true });
        }

        if (low >= wanted && ForFewerHours(it) is var (hours, full) && low * hours / full < wanted)
        {
            return new(Verdict.Unknown, $"{Money.Range(low, high)} {baseline.Currency} {per} is most likely for {full:0.##} hours a week; for {hours:0.##} it would be {Money.Range(low * hours / full, high * hours / full)}.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: what would that be for {hours:0.##} hours a week?") { QuotesPosting = true });
        }

        var said = $"{Money.Range(low, high)} {baseline.Currency} {per}";
        return (high < wanted, low >= wanted, kind) switch
        {
            (true, _, _) => new(Verdict.Fails, $"{said} stays below {Money.Amount(wanted)}.", stated.Evidence),
            (_, _, PayKind.OnTarget) => new(Verdict.Unknown, $"{said} depends on results; base pay is not stated.", stated.Evidence,
                new(Audience.Recruiter, "How much of the on-target pay is base pay, and how many of the team reached the target last year?")),
            (_, true, _) => new(Verdict.Meets, $"{said} is at least {Money.Amount(wanted)}.", stated.Evidence),
            _ => new(Verdict.Unknown, $"{said} may reach {Money.Amount(wanted)}.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: where in it would you place me?") { QuotesPosting = true }),
        };
    }

    private static bool IsForElsewhere(NeedCase it, Pay pay) =>
        pay.For is { } place && it.Plan.Now.Place is { Length: > 0 } home && PlaceName.Of(home).IsElsewhere(PlaceName.Of(place));

    // Who needs a shorter week is not paid for the whole of a longer one.
    private static (decimal Hours, decimal Full)? ForFewerHours(NeedCase it)
    {
        var full = (decimal?)it.Facts.Hours?.Value.Max ?? FullWeek;
        return it.Plan.Needs.FirstOrDefault(need => need.Id == "hours")?.AtMost is { } most && (decimal)most < full && it.Facts.EmploymentType is not { Value: EmploymentType.PartTime } ? ((decimal)most, full) : null;
    }
}
