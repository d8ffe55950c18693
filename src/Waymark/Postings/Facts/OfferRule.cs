namespace Waymark;

/// <summary>
/// What the employer does for one, quoted: how one is brought in, who helps, what may be learnt, how success is measured, who the manager is. A "sure" phrase
/// counts wherever it stands; others only outside of what is asked and what one will do, where "mentoring" means that one gives it.
/// </summary>
internal static class OfferRule
{
    private const int Around = 24;
    private const int TitleReach = 8;
    private const int AmountReach = 10;
    private const int LongestHeading = 14;
    private const int TalkReach = 14;

    // A sentence is a list of what is offered where it has so many commas; fewer where it is too long to quote.
    private const int CommasOfAList = 5, CommasOfALongList = 3;

    // What a sentence goes on with behind "Reporting to the Manager, Data,".
    private static readonly string[] AfterManager = ["the", "you", "you'll", "this", "we", "our", "your", "as"];

    // How many tokens a heading may have together with what stands under it.
    private const int LongestUnder = 70;

    /// <summary>The words round the first phrase of <paramref name="kind"/> that is an offer; a heading only announces one, and counts where no sentence has it.</summary>
    public static Fact<string>? Read(FactText text, CueKind kind)
    {
        CueHit? heading = null, other = null;
        foreach (var hit in text.Of(kind))
        {
            if (text.Denies(hit) || !IsOffer(text, hit))
            {
                continue;
            }

            // "You get a mentor" says more than a colleague with whom one does something.
            if (IsHeading(text, hit))
            {
                heading ??= hit;
            }
            else if (kind == CueKind.Mentoring && !text.Is(hit.End - 1, "mentor"))
            {
                other ??= hit;
            }
            else
            {
                return Quote(text, hit);
            }
        }

        return other is { } one ? Quote(text, one) : heading is not { } announced ? null : kind == CueKind.Success ? Announced(text, announced) : Quote(text, announced);
    }

    // "What success looks like" with the items under it, or the line where it is a sentence.
    private static Fact<string> Announced(FactText text, CueHit heading)
    {
        var lines = text.Text.Lines;
        var index = text.Text.LineIndexAt(heading.First);
        var (first, end) = (lines[index].First + (text.IsMark(lines[index].First, Marks.Bullet) ? 1 : 0), lines[index].End);
        for (var at = index + 1; at < lines.Count && lines[at].End - first <= LongestUnder && (lines[at].IsItem || (at == index + 1 && text.Text.EndsSentence(lines[at].End - 1))); at++)
        {
            end = lines[at].End;
        }

        if (end == lines[index].End)
        {
            return Quote(text, heading);
        }

        var words = text.Quote(first, end);
        return new(words.Text.Replace('\n', ' '), words);
    }

    // A short line of its own, without a bullet before it and a stop behind.
    private static bool IsHeading(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        return line.End - line.First <= LongestHeading && line.End < text.Tokens.Length && !text.IsMark(line.First, Marks.Bullet) && !text.Text.EndsSentence(line.End - 1)
            && text.ClauseAt(hit.First) is var clause && clause.First <= line.First && clause.End >= line.End;
    }

    /// <summary>
    /// How often the manager talks with one: a talk and how often it is, in one sentence, and a manager in it unless the talk is one that only a manager has.
    /// Where one does the talking oneself (in what one will do and what is asked), it is with others.
    /// </summary>
    public static Fact<string>? ManagerContact(FactText text)
    {
        if (text.Of(CueKind.ManagerContact).Where(hit => !text.Denies(hit) && IsForOneself(text, hit)).Cast<CueHit?>().FirstOrDefault() is { } said)
        {
            return Quote(text, said);
        }

        foreach (var often in text.Of(CueKind.Frequency))
        {
            var clause = text.ClauseAt(often.First);
            var (first, end) = (Math.Max(clause.First, often.First - TalkReach), Math.Min(clause.End, often.End + TalkReach));
            if ((text.Last(CueKind.Talk, first, often.First) ?? text.First(CueKind.Talk, often.End, end)) is { } talk && !text.Denies(talk)
                && (IsManager(text.First(CueKind.ManagerTitle, first, end), text, end) || talk.Cue.Value == "manager" || (talk.Cue.Value == "alone" && IsForOneself(text, talk))))
            {
                return Quote(text, often);
            }
        }

        return null;
    }

    // "Director" names anybody's; "your manager" and "who leads the team" one's own.
    private static bool IsManager(CueHit? title, FactText text, int end)
    {
        while (title is { } hit && hit.Cue.Value != "own")
        {
            title = text.First(CueKind.ManagerTitle, hit.End, end);
        }

        return title is not null;
    }

    private static bool IsForOneself(FactText text, CueHit hit) =>
        text.SectionAt(hit.First) is not (SectionKind.Responsibilities or SectionKind.Required or SectionKind.Preferred);

    /// <summary>The manager: "reports to" with the title of somebody, or words about one's own.</summary>
    public static Fact<string>? Manager(FactText text)
    {
        foreach (var hit in text.Of(CueKind.Manager))
        {
            var line = text.Text.LineAt(hit.First);
            var heading = line.End - hit.End <= 1;
            var end = heading ? Math.Min(text.Tokens.Length, hit.End + TitleReach) : Math.Min(text.ClauseAt(hit.First).End, hit.End + TitleReach);
            if (hit.Cue.Value == "sure" || text.First(CueKind.ManagerTitle, hit.End, end) is not null)
            {
                return heading && line.End < text.Tokens.Length ? OverTwoLines(text, hit, line) : EndOfManager(text, hit) is { } stop ? text.Stated(hit.First, stop) : Quote(text, hit);
            }
        }

        return null;
    }

    // "Reporting to the Manager, Data, the analyst will …": what the sentence goes on to tell is of the job.
    private static int? EndOfManager(FactText text, CueHit hit)
    {
        if (!text.Is(hit.First, "reporting") || text.ClauseAt(hit.First) is var clause && clause.First != hit.First)
        {
            return null;
        }

        for (var at = hit.End + 1; at < clause.End - 1; at++)
        {
            if (text.IsMark(at, Marks.Comma) && text.IsAny(at + 1, AfterManager))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsOffer(FactText text, CueHit hit) => hit.Cue.Value switch
    {
        _ when hit.Cue.Kind == CueKind.Success && IsByWhen(text, hit) => false,
        "sure" => true,
        "offer" => text.SectionAt(hit.First) == SectionKind.Benefits,
        "amount" => HasAmountBefore(text, hit),
        _ => IsForOneself(text, hit),
    };

    // "AWS certification within the first six months", "80 hours of leave in your first year", "wages from 14,500 a month in the first year": by when to have something, and nothing of how the work is judged.
    private static bool IsByWhen(FactText text, CueHit hit)
    {
        var first = Math.Max(text.ClauseAt(hit.First).First, hit.First - Around);
        return (text.Last(CueKind.NotSuccess, first, hit.First) ?? text.Last(CueKind.Development, first, hit.First) ?? text.Last(CueKind.Benefit, first, hit.First)
            ?? text.Last(CueKind.PayContext, first, hit.First) ?? text.EndingAt(CueKind.PayPeriod, hit.First)) is not null;
    }

    // "£800 a year for courses", "five days a year for learning": so much a year is given in every section; a sum alone may be a budget that one looks after.
    private static bool HasAmountBefore(FactText text, CueHit hit)
    {
        var first = Math.Max(text.ClauseAt(hit.First).First, hit.First - AmountReach);
        for (var at = first; at < hit.First; at++)
        {
            if (StatedAmount.At(text, at) is { IsLarge: false } money && money.End <= hit.First
                && (text.At(CueKind.PayPeriod, money.End) is not null || (money.Currency is not null && IsForOneself(text, hit))))
            {
                return true;
            }

            // "Days a year" is shielded from being read as a period of pay.
            if (IsForOneself(text, hit) && Quantity.NumberAt(text, at) is not null
                && (text.First(CueKind.PayPeriod, at, hit.First) is not null || text.First(CueKind.Shield, at, hit.First) is { Cue.Value: "payPeriod" }))
            {
                return true;
            }
        }

        return false;
    }

    private static Fact<string> OverTwoLines(FactText text, CueHit hit, Line line)
    {
        var next = text.Text.LineAt(line.End);
        var words = text.Quote(hit.First, Math.Min(next.End, hit.End + Around));
        return new(words.Text, words);
    }

    // "20 days of leave, a pension, a budget for courses, …": the one between two commas.
    private static (int First, int End) ItemOf(FactText text, CueHit hit, int first, int end, int commasOfAList)
    {
        var commas = 0;
        var (start, stop) = (first, end);
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Comma))
            {
                commas++;
                (start, stop) = at < hit.First ? (at + 1, stop) : (start, at >= hit.End && stop == end ? at : stop);
            }
        }

        return commas >= commasOfAList ? (start, stop) : (first, end);
    }

    // The clause, without its bullet; of a very long one the part round the phrase, of a long list the item.
    private static Fact<string> Quote(FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        var (first, end) = (Math.Max(clause.First, hit.First - Around), Math.Min(clause.End, hit.End + Around));
        (first, end) = hit.Cue.Kind is CueKind.Development or CueKind.Mentoring or CueKind.Onboarding
            ? ItemOf(text, hit, first, end, first > clause.First || end < clause.End ? CommasOfALongList : CommasOfAList) : (first, end);
        while (first < hit.First && (text.Tokens[first] is { Kind: TokenKind.Mark, Word: not Marks.Open and not Marks.Currency } || (first > clause.First && text.Is(first, "and"))))
        {
            first++;
        }

        while (end > hit.End && text.Tokens[end - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Semicolon or Marks.Bar or Marks.Stop })
        {
            end--;
        }

        var words = text.Quote(first, end);
        return new(words.Text, words);
    }
}
