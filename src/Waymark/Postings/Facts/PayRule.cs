namespace Waymark;

/// <summary>
/// Amounts of pay. An amount counts when words about pay, a period or a kind of pay stand by it, and nothing nearer says that it is other money
/// (funding, revenue, budgets, a referral bonus). What names pay and an amount and still cannot be read is kept as not understood.
/// </summary>
/// <param name="text">The text, title or field.</param>
/// <param name="country">The currency that <c>$</c> and <c>kr</c> stand for at the job's place; <see langword="null"/> where it does not tell.</param>
internal sealed class PayRule(FactText text, Lazy<DollarPlace> country)
{
    private const int ContextReach = 24;
    private const int KindReach = 9;
    private const int PeriodReach = 16;
    private const decimal MostPay = 5_000_000;

    private readonly List<Fact<Pay>> pay = [];
    private readonly List<Evidence> notUnderstood = [];
    private int lastEnd = -1;

    /// <summary>The amounts of pay in the text, and the words about pay that were not understood.</summary>
    public (IReadOnlyList<Fact<Pay>> Pay, IReadOnlyList<Evidence> NotUnderstood) Read()
    {
        var tokens = text.Tokens;
        if (text.IsBody && !text.Has(CueKind.PayContext) && !text.Has(CueKind.PayPeriod) && !text.Has(CueKind.PayKind) && !HasSign())
        {
            return (pay, notUnderstood);
        }

        for (var at = 0; at < tokens.Length; at++)
        {
            if (!IsNumber(tokens[at]))
            {
                continue;
            }

            var start = StartOf(at);
            if (StatedAmount.At(text, start) is { } money)
            {
                if (PayContext.IsPay(text, money, lastEnd) && !text.IsOfOtherLevel(start))
                {
                    Add(money);
                    lastEnd = PayContext.PeriodBehind(text, money.End)?.End ?? money.End;
                }

                at = Math.Max(at, money.End - 1);
            }
            else if (start < at && IsBroken(start))
            {
                notUnderstood.Add(text.Quote(start, at + 1));
            }
        }

        return (pay, notUnderstood);
    }

    private bool HasSign()
    {
        foreach (var mark in text.Text.MarkPlaces)
        {
            if (text.Tokens[mark].Word == Marks.Currency)
            {
                return true;
            }
        }

        return false;
    }

    // "120k", and "R450" where the sign is a letter.
    private bool IsNumber(in Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Capitals && text.Text.Utf8[token.End - 1] is >= (byte)'0' and <= (byte)'9');

    // Back over the sign and the code: "CAD $90,000", but not over the article of "a $90,000 base".
    private int StartOf(int number)
    {
        var start = number - (number > 0 && text.IsMark(number - 1, Marks.Currency) ? 1 : 0);
        var code = text.EndingAt(CueKind.Currency, number) ?? text.EndingAt(CueKind.Currency, start);
        return code is { } hit && StatedAmount.At(text, hit.First) is not null ? hit.First : start;
    }

    // A sign of money by words about pay, and no number that can be read ("$80s").
    private bool IsBroken(int at) =>
        text.Last(CueKind.PayContext, Math.Max(text.ClauseAt(at).First, at - ContextReach), at) is not null;

    private void Add(StatedAmount money)
    {
        var clause = text.ClauseAt(money.First);
        var kind = KindOf(money, clause);
        var currency = CurrencyOf(money);
        var (period, end) = PeriodOf(money, clause, currency);
        period ??= PaySizes.PeriodOf(money.High ?? money.Low, currency) is var told && (kind is PayKind.Base or PayKind.OnTarget || told == PayPeriod.Year) ? told : null;
        if (kind == PayKind.Base && PaySizes.IsTooSmall(money.High ?? money.Low, period, currency))
        {
            return;
        }

        var bound = BoundBefore(money);
        var isMin = money.High is null && (bound is { Cue.Value: "min" } || money.IsOpen);
        var isMax = money.High is null && bound is { Cue.Value: "max" };
        var value = new Pay(kind, isMax ? null : money.Low, isMin ? null : money.High ?? money.Low, currency, period) { For = PayPlace.Of(text, money, lastEnd) };
        if (value.Max > MostPay && currency is "USD" or "EUR" or "GBP")
        {
            notUnderstood.Add(text.Quote(money.First, money.End));
        }
        else if (isMax && UpperEndOf(value, money) is { } whole)
        {
            pay[^1] = whole;
        }
        else if (!pay.Exists(fact => fact.Value with { For = value.For } == value))
        {
            pay.Add(new(value, text.Quote(bound?.First ?? money.First, end)));
        }
    }

    // "From $90,000 a year in our smallest market up to $140,000 a year in our largest": one range.
    private Fact<Pay>? UpperEndOf(Pay upper, StatedAmount money) =>
        pay is [.., { Value: { Min: { } low, Max: null } } lower] && lastEnd > text.ClauseAt(money.First).First && low < upper.Max && lower.Value with { Min = null, Max = upper.Max } == upper
            ? lower with { Value = lower.Value with { Max = upper.Max } }
            : null;

    private CueHit? BoundBefore(StatedAmount money) => text.EndingAt(CueKind.Bound, money.First);

    // A place named in the same line ("for roles in New York: $…") tells more than the location of the posting.
    private string? CurrencyOf(StatedAmount money) => money.Currency switch
    {
        StatedAmount.Dollar => text.Last(CueKind.Place, text.Text.LineAt(money.First).First, money.First) is { } place && place.Cue.Value.EndsWith('D') ? place.Cue.Value : country.Value.Dollar,
        StatedAmount.Krone => country.Value.Krone,
        var known => known,
    };

    // The kind said behind the amount, else the one before it, else base pay.
    private PayKind KindOf(StatedAmount money, Clause clause) =>
        (PayContext.KindAfter(text, money, clause) ?? text.Last(CueKind.PayKind, Math.Max(Math.Max(clause.First, lastEnd), money.First - KindReach), money.First))?.Cue.As<PayKind>() ?? PayKind.Base;

    private (PayPeriod? Period, int End) PeriodOf(StatedAmount money, Clause clause, string? currency)
    {
        if (PayContext.PeriodBehind(text, money.End) is { } next)
        {
            return (next.Cue.As<PayPeriod>(), next.End);
        }

        var limit = Math.Min(clause.End, money.End + PeriodReach);
        for (var at = money.End; at < limit; at++)
        {
            if (text.IsMark(at, Marks.Currency) || text.At(CueKind.Label, at) is not null)
            {
                break;
            }

            if (text.At(CueKind.PayPeriod, at) is { } after)
            {
                return (after.Cue.As<PayPeriod>(), money.End);
            }
        }

        return (PeriodBefore(money), money.End);
    }

    // "Annual salary: …", in the line or as the heading above it, since the last amount.
    private PayPeriod? PeriodBefore(StatedAmount money)
    {
        var line = text.Text.LineIndexAt(money.First);
        var above = text.Text.Lines[Math.Max(0, line - 1)];
        var first = Math.Max(above.End - above.First <= 6 ? above.First : text.Text.Lines[line].First, Math.Max(lastEnd, money.First - ContextReach));
        return (text.Last(CueKind.PayPeriod, first, money.First) ?? (text.IsBody ? null : text.First(CueKind.PayUnit, 0, text.Tokens.Length)))?.Cue.As<PayPeriod>();
    }
}
