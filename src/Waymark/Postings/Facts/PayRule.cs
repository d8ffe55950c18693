namespace Waymark;

/// <summary>
/// Amounts of pay. An amount counts when words about pay, a period or a kind of pay stand by it, and nothing nearer says that it is other money
/// (funding, revenue, budgets, a referral bonus). What names pay and an amount and still cannot be read is kept as not understood.
/// </summary>
/// <param name="text">The text, title or field.</param>
/// <param name="country">The currency that <c>$</c> and <c>kr</c> stand for at the job's place; <see langword="null"/> where it does not tell.</param>
internal sealed class PayRule(FactText text, DollarPlace country)
{
    private const int ContextReach = 24;
    private const int AfterReach = 6;
    private const int KindReach = 9;
    private const int PeriodReach = 16;
    private const decimal LeastBare = 1_000;
    private const decimal MostPay = 5_000_000;

    private readonly List<Fact<Pay>> pay = [];
    private readonly List<Evidence> notUnderstood = [];
    private int lastEnd = -1;

    /// <summary>The amounts of pay in the text, and the words about pay that were not understood.</summary>
    public (IReadOnlyList<Fact<Pay>> Pay, IReadOnlyList<Evidence> NotUnderstood) Read()
    {
        var tokens = text.Tokens;
        if (text.IsBody && !text.Has(CueKind.PayContext) && !text.Has(CueKind.PayPeriod) && !text.Has(CueKind.PayKind))
        {
            return (pay, notUnderstood);
        }

        for (var at = 0; at < tokens.Length; at++)
        {
            if ((tokens[at].Kind is TokenKind.Number or TokenKind.Capitals or TokenKind.Capitalised || tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency }) && StatedAmount.At(text, at) is { } money)
            {
                if (IsPay(money))
                {
                    Add(money);
                    lastEnd = money.End;
                }

                at = Math.Max(at, money.End - 1);
            }
            else if (tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency } && IsBroken(at))
            {
                notUnderstood.Add(text.Quote(at, Math.Min(at + 2, tokens.Length)));
            }
        }

        return (pay, notUnderstood);
    }

    // A sign of money by words about pay, and no number that can be read ("$80s").
    private bool IsBroken(int at) =>
        at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { Kind: TokenKind.Number, Spacing: Spacing.None }
        && text.Last(CueKind.PayContext, Math.Max(text.ClauseAt(at).First, at - ContextReach), at) is not null;

    private bool IsPay(StatedAmount money)
    {
        if (money.IsLarge || money.Low > MostPay * 100 || (money.High ?? money.Low) <= 0 || text.At(CueKind.Benefit, money.First) is not null)
        {
            return false;
        }

        if (!text.IsBody)
        {
            return money.Currency is not null || money.IsScaled || text.Source != "title";
        }

        var clause = text.ClauseAt(money.First);
        var period = text.At(CueKind.PayPeriod, money.End);
        if (IsOtherMoney(money, clause))
        {
            return false;
        }

        var context = ContextBefore(money, clause);
        var hasSign = money.Currency is not null;
        var isLike = hasSign || money.IsScaled || (context is { IsNear: true } && (period is not null || money.Low >= LeastBare) && !IsYear(money));
        return isLike && (context is not null || (hasSign && (period is not null || KindAfter(money, clause) is not null || ContextAfter(money, clause) || FollowsPay(money, clause))));
    }

    private static bool IsYear(StatedAmount money) => money is { High: null, Low: >= 1900 and <= 2100 };

    // "$60/hr while contract and $100k upon conversion", "In New York: $115,000 - $135,000": it goes on about pay.
    private bool FollowsPay(StatedAmount money, Clause clause) => lastEnd >= 0 && money.First - lastEnd < (lastEnd > clause.First ? ContextReach : money.High is null ? 0 : KindReach);

    private bool ContextAfter(StatedAmount money, Clause clause) =>
        text.First(CueKind.PayContext, money.End, Math.Min(clause.End, money.End + AfterReach)) is not null;

    private (bool IsNear, int At)? ContextBefore(StatedAmount money, Clause clause)
    {
        var line = text.Text.LineAt(money.First);
        if (text.Last(CueKind.PayContext, Math.Max(line.First, money.First - ContextReach), money.First) is { } hit
            && (hit.First >= clause.First || money.First - hit.End < 5 || text.IsMark(hit.End, Marks.Colon)))
        {
            return (money.First - hit.End <= 5, hit.First);
        }

        // A heading of its own line: "Salary range:" and the amount below.
        var index = text.Text.LineIndexAt(money.First);
        return index > 0 && text.Text.Lines[index - 1] is var above && above.End - above.First <= 6 && money.First - line.First <= 6
            && text.First(CueKind.PayContext, above.First, above.End) is { } heading ? (true, heading.First) : null;
    }

    private bool IsOtherMoney(StatedAmount money, Clause clause)
    {
        var end = Math.Min(clause.End, money.End + AfterReach);
        var after = text.First(CueKind.NotPay, money.End, end) ?? text.First(CueKind.Development, money.End, end) ?? text.First(CueKind.Benefit, money.End, end);
        if (after is { Cue: not { Kind: CueKind.Benefit, Value: "bonus" or "shares" } } other && !IsBroken(money.End, other.First))
        {
            return true;
        }

        var before = text.Last(CueKind.NotPay, Math.Max(Math.Max(clause.First, lastEnd), money.First - 10), money.First);
        return before is { Cue.Value: "around" } found && text.Last(CueKind.PayContext, found.End, money.First) is null && text.Last(CueKind.PayKind, found.End, money.First) is null;

        bool IsBroken(int first, int end)
        {
            for (var at = first; at < end; at++)
            {
                if (text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Other or Marks.Colon or Marks.Close } || text.At(CueKind.Join, at) is { Cue.Value: "and" or "plus" })
                {
                    return true;
                }
            }

            return false;
        }
    }

    private void Add(StatedAmount money)
    {
        var clause = text.ClauseAt(money.First);
        var kind = KindOf(money, clause);
        var currency = CurrencyOf(money);
        var (period, end) = PeriodOf(money, clause, currency);
        var bound = BoundBefore(money);
        var isMin = money.High is null && (bound is { Cue.Value: "min" } || money.IsOpen);
        var isMax = money.High is null && bound is { Cue.Value: "max" };
        var value = new Pay(kind, isMax ? null : money.Low, isMin ? null : money.High ?? money.Low, currency, period);
        if (value.Max > MostPay && currency is "USD" or "EUR" or "GBP")
        {
            notUnderstood.Add(text.Quote(money.First, money.End));
        }
        else if (!pay.Exists(fact => fact.Value == value))
        {
            pay.Add(new(value, text.Quote(bound is { } words ? words.First : money.First, end)));
        }
    }

    private CueHit? BoundBefore(StatedAmount money) => text.EndingAt(CueKind.Bound, money.First);

    // A place named in the same line ("for roles in New York: $…") tells more than the location of the posting.
    private string? CurrencyOf(StatedAmount money) => money.Currency switch
    {
        StatedAmount.Dollar => text.Last(CueKind.Place, text.Text.LineAt(money.First).First, money.First) is { } place && place.Cue.Value.EndsWith('D') ? place.Cue.Value : country.Dollar,
        StatedAmount.Krone => country.Krone,
        var known => known,
    };

    // The kind said behind the amount, else the one before it, else base pay.
    private PayKind KindOf(StatedAmount money, Clause clause) =>
        (KindAfter(money, clause) ?? text.Last(CueKind.PayKind, Math.Max(Math.Max(clause.First, lastEnd), money.First - KindReach), money.First))?.Cue.As<PayKind>() ?? PayKind.Base;

    private CueHit? KindAfter(StatedAmount money, Clause clause)
    {
        var end = Math.Min(clause.End, money.End + AfterReach);
        for (var at = money.End; at < end; at++)
        {
            if (text.At(CueKind.PayKind, at) is { } kind)
            {
                return kind;
            }

            // "+ 5% bonus", "plus bonus", "with equity" and what stands behind a comma is something else.
            if (text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Plus or Marks.Other or Marks.Ampersand or Marks.Semicolon or Marks.Dash } || text.At(CueKind.Join, at) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private (PayPeriod? Period, int End) PeriodOf(StatedAmount money, Clause clause, string? currency)
    {
        if (text.At(CueKind.PayPeriod, money.End) is { } next)
        {
            return (next.Cue.As<PayPeriod>(), next.End);
        }

        var limit = Math.Min(clause.End, money.End + PeriodReach);
        for (var at = money.End; at < limit; at++)
        {
            if (text.IsMark(at, Marks.Currency))
            {
                break;
            }

            if (text.At(CueKind.PayPeriod, at) is { } after)
            {
                return (after.Cue.As<PayPeriod>(), money.End);
            }
        }

        return (PeriodBefore(money) ?? PaySizes.PeriodOf(money.High ?? money.Low, currency), money.End);
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
