namespace Waymark;

/// <summary>How stated pay decides a need for pay.</summary>
internal static class PayNeed
{
    /// <summary>
    /// Base pay counts, against the figure of the need or else the baseline, for the hours a week that the person would work. A range that begins below and reaches it is
    /// unknown: where in it one is placed has to be asked; so is pay that reaches it for more hours, where the posting does not say that fewer are paid in their share.
    /// On-target pay alone can only fail. Pay for another country than one's own says nothing.
    /// </summary>
    public static Finding Judge(NeedCase it)
    {
        var baseline = it.Plan.Baseline is { } own ? own with { Amount = it.Answer.AtLeast ?? own.Amount } : new PayBaseline { Amount = it.Answer.AtLeast };
        var pay = PostingPay.Of(it.Reading, PayMeasure.Of(it.Plan) with { Baseline = baseline });
        IReadOnlyList<PayOffer> here = [.. pay.Offers.Where(offer => offer is { IsPay: true, IsForElsewhere: false })];
        if (here.Count == 0 && pay.Offers.FirstOrDefault(offer => offer.IsForElsewhere)?.Stated is { } other)
        {
            return new(Verdict.Unknown, $"It is for {PlaceName.InSentence(other.Value.For!)}, and you are elsewhere.", other.Evidence,
                new(Audience.Recruiter, $"You write “{other.Evidence.Text}” for {PlaceName.InSentence(other.Value.For!)}: what is it where I am?") { QuotesPosting = true });
        }

        if (here.Count == 0)
        {
            return pay.IsNotUnderstood
                ? new(Verdict.Unknown, "It says something about pay that was not understood.", it.Facts.PayNotUnderstood[0],
                    new(Audience.Recruiter, $"You write “{it.Facts.PayNotUnderstood[0].Text}”: what is that as base pay before tax, and for which period?") { QuotesPosting = true })
                : Finding.NotStated;
        }

        var kind = here.Any(offer => offer.Stated.Value.Kind == PayKind.Base) ? PayKind.Base : PayKind.OnTarget;
        var stated = here.First(offer => offer.Stated.Value.Kind == kind).Stated;
        if (baseline.Amount is not { } wanted || baseline.Currency is null)
        {
            return new(Verdict.Unknown, "It is stated; you have not said what you need, with its currency.", stated.Evidence);
        }

        var per = Money.Per(baseline.Period ?? PayPeriod.Year);
        if (pay.Comparable(kind) is not var (low, high) || pay.ForTheirHours(kind) is not var (full, fullest))
        {
            return new(Verdict.Unknown, "It is stated in a way that does not compare without knowing its currency, its period or a dated rate.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: what is that in {baseline.Currency} {per}?") { QuotesPosting = true });
        }

        var (standing, fewer) = (pay.Beside(wanted, kind), pay.FewerOf(kind));
        var said = $"{Money.Range(full, fullest)} {baseline.Currency} {per}{(fewer is null ? "" : $" for {fewer.Theirs:0.##} hours a week, which for {fewer.Mine:0.##} is {(fewer.IsStated ? "" : "most likely ")}{Money.Range(low, high)},")}";
        return (standing, kind) switch
        {
            (PayStanding.Below, _) => new(Verdict.Fails, $"{said} stays below {Money.Amount(wanted)}.", stated.Evidence),
            (_, PayKind.OnTarget) => new(Verdict.Unknown, $"{said} depends on results; base pay is not stated.", stated.Evidence,
                new(Audience.Recruiter, "How much of the on-target pay is base pay, and how many of the team reached the target last year?")),
            (PayStanding.AtOrAbove, _) => new(Verdict.Meets, $"{said} is at least {Money.Amount(wanted)}.", stated.Evidence),
            _ when fewer is { IsStated: false } => new(Verdict.Unknown,
                $"{Money.Range(full, fullest)} {baseline.Currency} {per} is most likely for {fewer.Theirs:0.##} hours a week; for {fewer.Mine:0.##} it would be {Money.Range(low, high)}.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: what would that be for {fewer.Mine:0.##} hours a week?") { QuotesPosting = true }),
            _ => new(Verdict.Unknown, $"{said} may reach {Money.Amount(wanted)}.", stated.Evidence,
                new(Audience.Recruiter, $"You write “{stated.Evidence.Text}”: where in it would you place me?") { QuotesPosting = true }),
        };
    }
}
