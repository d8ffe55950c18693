namespace Waymark;

/// <summary>Tells pay from other money by the words round an amount.</summary>
internal static class PayContext
{
    private const int ContextReach = 24;
    private const int AfterReach = 6;
    private const int KindReach = 9;
    private const decimal LeastBare = 1_000;
    private const decimal LeastYear = 5_000;

    // "+ company equity".
    private const int ExtraReach = 4;

    // The upper end of a range of pay is at most so many times the lower one, where nothing but its size tells that it is pay.
    private const decimal WidestRange = 2;

    // "Night premium of up to £2".
    private const int ReachOfPremium = 8;

    private const int ShortLine = 2, FirstLines = 40;
    private const decimal MostMoney = 500_000_000;

    // The most that is anybody's pay in millions, and how far before it "OTE" may begin.
    private const decimal MostMillions = 5_000_000;
    private const int ReachOfMillions = 5;

    /// <summary>Whether <paramref name="money"/> is pay.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="money">The amount or range.</param>
    /// <param name="lastEnd">The token after the last amount that was pay, or −1.</param>
    public static bool IsPay(FactText text, StatedAmount money, int lastEnd)
    {
        if ((money.IsLarge && !IsAYearInMillions(text, money)) || money.Low > MostMoney || (money.High ?? money.Low) <= 0 || text.At(CueKind.Benefit, money.First) is not null)
        {
            return false;
        }

        if (!text.IsBody)
        {
            // "Programmer (Oracle R12)", "Archivist, grade 9".
            return money.IsScaled || text.Source != "title" || (money.Currency is not null && (money.Low >= LeastBare || text.MarkAt(money.First) is not null || PeriodBehind(text, money.End) is not null));
        }

        var clause = text.ClauseAt(money.First);
        var period = PeriodBehind(text, money.End);
        if (IsOtherMoney(text, money, clause, lastEnd))
        {
            return false;
        }

        var context = ContextBefore(text, money, clause);
        var hasSign = money.Currency is not null;
        var isLike = hasSign || money.IsScaled || (context is { IsNear: true } && (period is not null || money.Low >= LeastBare) && !IsYear(money));
        return isLike && (context is not null || (hasSign && (period is not null || KindAfter(text, money, clause) is not null || ContextAfter(text, money, clause) || FollowsPay(money, clause, lastEnd) || IsNextInAList(text, money, lastEnd) || IsAYearsRange(text, money, clause))));
    }

    /// <summary>The words for a period that stand right behind an amount, or behind what is said of its taxes: "PLN net + VAT / month".</summary>
    public static CueHit? PeriodBehind(FactText text, int end) => text.At(CueKind.PayPeriod, end) ?? (text.At(CueKind.PayTax, end) is { } tax ? text.At(CueKind.PayPeriod, tax.End) : null);

    // "£75-95k + equity", "Analyst, remote, £40,000 - £45,000" in the first lines: of the size of a year's pay, and as near together as nothing else is.
    private static bool IsAYearsRange(FactText text, StatedAmount money, Clause clause) =>
        money.High is { } high && high <= money.Low * WidestRange && PaySizes.PeriodOf(money.Low, money.Currency == StatedAmount.Dollar ? null : money.Currency) == PayPeriod.Year
        && (IsOfferedWithMore(text, money, clause) || StandsByItself(text, money));

    private static bool IsOfferedWithMore(FactText text, StatedAmount money, Clause clause)
    {
        var (first, end) = (money.End + 1, Math.Min(clause.End, money.End + ExtraReach));
        return money.End < clause.End && (text.At(CueKind.Join, money.End) is { Cue.Value: "plus" or "and" } || text.Tokens[money.End] is { Kind: TokenKind.Mark, Word: Marks.Plus or Marks.Other or Marks.Ampersand })
            && (text.First(CueKind.PayKind, first, end) ?? text.First(CueKind.Benefit, first, end)) is not null;
    }

    // The line is the range, or begins the posting, and the range is a part of it between commas; or the line begins with the range and the place that it is for.
    private static bool StandsByItself(FactText text, StatedAmount money)
    {
        var line = text.Text.LineAt(money.First);
        if (money.First - line.First <= 1 && PayPlace.Behind(text, money.End) is not null)
        {
            return true;
        }

        return (line.End - line.First - (money.End - money.First) <= ShortLine || money.First < FirstLines)
            && (money.First == line.First || text.Tokens[money.First - 1] is { Kind: TokenKind.Mark })
            && (money.End >= line.End || text.Tokens[money.End] is { Kind: TokenKind.Mark });
    }

    // "OTE R1.1m p.a.", "on-target earnings of $1.2m": in millions only where words for one's own pay stand right before.
    private static bool IsAYearInMillions(FactText text, StatedAmount money) =>
        money.Currency is not null && (money.High ?? money.Low) <= MostMillions && text.Last(CueKind.PayKind, money.First - ReachOfMillions, money.First) is { } kind
        && (kind.Cue.Value == "onTarget" || (kind.Cue.Value == "base" && kind.End - kind.First > 1));

    private static bool IsYear(StatedAmount money) => money is { High: null, Low: >= 1900 and <= 2100 };

    // "$60/hr while contract and $100k upon conversion", "In New York: $115,000 - $135,000": it goes on about pay.
    private static bool FollowsPay(StatedAmount money, Clause clause, int lastEnd) => lastEnd >= 0 && money.First - lastEnd < (lastEnd > clause.First ? ContextReach : money.High is null ? 0 : KindReach);

    private static bool ContextAfter(FactText text, StatedAmount money, Clause clause)
    {
        var end = Math.Min(clause.End, money.End + AfterReach);
        return text.First(CueKind.PayContext, money.End, end) is not null || IsOfFullTime(text, money, end);
    }

    // "£60,000 full-time equivalent", and what is paid of it: "£48,000 (£60,000 FTE)".
    private static bool IsOfFullTime(FactText text, StatedAmount money, int end) =>
        text.First(CueKind.WorkShare, money.End, end) is { Cue.Value: "fte" } fte && (fte.First == money.End || text.IsMark(money.End, Marks.Open));

    private static (bool IsNear, int At)? ContextBefore(FactText text, StatedAmount money, Clause clause)
    {
        var line = text.Text.LineAt(money.First);
        if (text.Last(CueKind.PayContext, Math.Max(line.First, money.First - ContextReach), money.First) is { } hit
            && (hit.First >= clause.First || money.First - hit.End < 5 || text.IsMark(hit.End, Marks.Colon)))
        {
            // A bare number is pay only where its own sentence says so: "… and get paid. 14,000 shops use it".
            return (money.First - hit.End <= 5 && (hit.First >= clause.First || text.IsMark(hit.End, Marks.Colon)), hit.First);
        }

        // A heading of its own line: "Salary range:" and the amount below. A range behind a label may stand farther away: "Pay depends on where you live:" and below "Zone 1 (London, Leeds, York): …".
        var index = text.Text.LineIndexAt(money.First);
        if (index == 0)
        {
            return null;
        }

        var above = text.Text.Lines[index - 1];
        var (isShort, isLabelled) = (above.End - above.First <= 6, IsLabelledRange(text, money));
        return ((isShort && (isLabelled || money.First - line.First <= 6)) || (isLabelled && text.IsMark(above.End - 1, Marks.Colon)))
            && text.Last(CueKind.PayContext, Math.Max(above.First, above.End - ContextReach), above.End) is { } heading ? (true, heading.First) : null;
    }

    private static bool IsLabelledRange(FactText text, StatedAmount money) => money.High is not null && (text.IsMark(money.First - 1, Marks.Colon) || text.IsMark(money.First - 1, Marks.Dash));

    // The line above ends a range of pay: "Zone 2 (Austin, Boston, Denver): …" under that of the first zone.
    private static bool IsNextInAList(FactText text, StatedAmount money, int lastEnd) =>
        lastEnd > 0 && IsLabelledRange(text, money) && text.Text.LineIndexAt(lastEnd - 1) == text.Text.LineIndexAt(money.First) - 1;

    private static bool IsOtherMoney(FactText text, StatedAmount money, Clause clause, int lastEnd)
    {
        var end = Math.Min(clause.End, money.End + AfterReach);
        var after = text.First(CueKind.NotPay, money.End, end) ?? text.First(CueKind.Development, money.End, end) ?? text.First(CueKind.Benefit, money.End, end);
        if (IsPremium(text, money, clause, lastEnd) || IsDutyPay(text, money, clause, lastEnd) || IsForHiring(text, money, clause, lastEnd) || IsOfABenefit(text, money) || IsUnderOtherLabel(text, money, clause))
        {
            return true;
        }

        // "£22,000 pro rata for 3 days": words about pay right behind it settle what it is.
        if (text.At(CueKind.PayContext, money.End) is null && after is { Cue: not ({ Kind: CueKind.Benefit, Value: "bonus" or "shares" } or { Value: "hiring" or "premium" }) } other && !IsBroken(money.End, other.First)
            && !IsOfFullTime(text, money, end))
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

    // "A technology allowance of up to £3,000", "+ car allowance (£6,000)".
    private static bool IsOfABenefit(FactText text, StatedAmount money)
    {
        var end = text.EndingAt(CueKind.Bound, money.First)?.First ?? money.First;
        return (text.Is(end - 1, "of") || text.IsMark(end - 1, Marks.Open)) && (text.EndingAt(CueKind.Benefit, end - 1) ?? text.EndingAt(CueKind.Development, end - 1)) is { Cue: not { Kind: CueKind.Benefit, Value: "bonus" or "shares" } };
    }

    // "Relocation: flights paid, and up to €1,500": a label at the beginning of the line says what the sums of its sentence are for.
    private static bool IsUnderOtherLabel(FactText text, StatedAmount money, Clause clause)
    {
        var line = text.Text.LineAt(money.First).First;
        var first = line + (text.Tokens[line].Kind == TokenKind.Mark ? 1 : 0);
        return text.At(CueKind.NotPay, first) is { Cue.Value: "around" } label && label.End < money.First && text.IsMark(label.End, Marks.Colon) && clause.First <= label.End + 1;
    }

    // What nights and weekends bring on top of the pay: "$1.50/hr shift differential", "weekend premium: £2".
    private static bool IsPremium(FactText text, StatedAmount money, Clause clause, int lastEnd) =>
        text.At(CueKind.NotPay, PeriodBehind(text, money.End)?.End ?? money.End) is { Cue.Value: "premium" }
        || (text.Last(CueKind.NotPay, Math.Max(Math.Max(clause.First, lastEnd), money.First - ReachOfPremium), money.First) is { Cue.Value: "premium" } premium && text.First(CueKind.PayContext, premium.End, money.First) is null);

    // What is paid for being on call comes on top of the pay: "an on-call rota, paid at £200 a week". A year's pay may stand in such a sentence too.
    private static bool IsDutyPay(FactText text, StatedAmount money, Clause clause, int lastEnd) =>
        (money.High ?? money.Low) < LeastYear
        && (text.Last(CueKind.OnCall, Math.Max(clause.First, lastEnd), money.First) ?? text.First(CueKind.OnCall, money.End, Math.Min(clause.End, money.End + AfterReach))) is not null;

    // "A paid test task (€200)", "an interview of two hours, for which we pay you $300".
    private static bool IsForHiring(FactText text, StatedAmount money, Clause clause, int lastEnd) =>
        (money.High ?? money.Low) < LeastYear && PeriodBehind(text, money.End) is null
        && text.Last(CueKind.NotPay, Math.Max(clause.First, lastEnd), money.First) is { Cue.Value: "hiring" };

    /// <summary>The kind of pay that the words behind the amount name.</summary>
    public static CueHit? KindAfter(FactText text, StatedAmount money, Clause clause)
    {
        var end = Math.Min(clause.End, money.End + AfterReach);
        for (var at = money.End; at < end; at++)
        {
            // "A base of £50,000 with an OTE of £70,000": the kind of the next amount.
            if (text.At(CueKind.PayKind, at) is { } kind)
            {
                return text.Is(kind.End, "of") ? null : kind;
            }

            // "+ 5% bonus", "plus bonus", "with equity", the next amount and what stands behind a comma is something else.
            if (text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency or Marks.Comma or Marks.Plus or Marks.Other or Marks.Ampersand or Marks.Semicolon or Marks.Dash } || text.At(CueKind.Join, at) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
