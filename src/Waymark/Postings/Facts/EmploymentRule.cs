namespace Waymark;

/// <summary>Full or part time, and the kind of contract.</summary>
internal static class EmploymentRule
{
    private const int ShortLine = 6;
    private const int ReachOfPossible = 8;
    private const decimal LeastShare = 0.1m;

    // How far before "as a contractor" may stand whom it is for: "outside the US we hire you".
    private const int ReachOfElsewhere = 12;

    /// <summary>Full or part time: from the first text that says so; both in one place is either.</summary>
    public static Fact<EmploymentType>? Type(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<EmploymentType>? found = null;
            var isDefined = false;
            foreach (var hit in text.Of(CueKind.EmploymentType).Where(hit => IsOfTheJob(text, hit) && !text.Denies(hit)))
            {
                // "Full time is 35 hours": not what this job is.
                if (HoursRule.Defines(text, hit))
                {
                    isDefined = true;
                    continue;
                }

                // "Full time is 35 hours; part-time from 21".
                var type = isDefined && hit.Cue.Value == "partTime" && text.At(CueKind.Bound, hit.End) is { Cue.Value: "min" } ? EmploymentType.FullOrPartTime : hit.Cue.As<EmploymentType>();
                if (found is null)
                {
                    found = new(type, text.Quote(hit));
                }
                else if (found.Value != type && ((type == EmploymentType.PartTime && IsPossible(text, hit)) || (type == EmploymentType.FullOrPartTime && IsOffered(text, hit)) || (text.Text.LineAt(hit.First) is var line && text.ClauseAt(hit.First).First <= line.First + ShortLine && IsNear(text, found.Evidence, hit))))
                {
                    return new(Waymark.EmploymentType.FullOrPartTime, found.Evidence);
                }
            }

            // "0.8 FTE" says more than "full-time".
            var share = ByShare(text);
            if ((found is null or { Value: EmploymentType.FullTime } ? share ?? found : found) is { } stated)
            {
                return stated;
            }
        }

        return null;
    }

    private static Fact<EmploymentType>? ByShare(FactText text) => ShareIn(text) is not var (least, most, evidence) ? null
        : new(least == 1 ? EmploymentType.FullTime : most == 1 ? EmploymentType.FullOrPartTime : EmploymentType.PartTime, evidence);

    /// <summary>The share of full time that a text states: "0.8 FTE", "FTE: 1.0", "Workload: 80–100 %", "an 80–100% position".</summary>
    public static (decimal Least, decimal Most, Evidence Evidence)? ShareIn(FactText text)
    {
        foreach (var hit in text.Of(CueKind.WorkShare))
        {
            var whole = hit.Cue.Value == "fte" ? 1m : 100m;
            if (ShareAt(text, hit) is var (share, end) && share.Min >= whole * LeastShare && (share.Max ?? share.Min) <= whole && IsOfTheJob(text, hit) && text.SectionAt(hit.First) != SectionKind.About)
            {
                return (share.Min / whole, (share.Max ?? share.Min) / whole, text.Quote(Math.Min(hit.First, share.First), end));
            }
        }

        return null;
    }

    private static (Quantity Share, int End)? ShareAt(FactText text, CueHit hit)
    {
        var isPercent = hit.Cue.Value == "percent";
        return (isPercent || text.IsMark(hit.End, Marks.Colon)) && Quantity.Behind(text, hit.End) is var (behind, end) ? !isPercent || text.IsMark(end, Marks.Percent) ? (behind, end) : null
            : !isPercent && Quantity.Before(text, hit.First) is { } before ? (before, hit.End)
            : null;
    }

    /// <summary>
    /// The kind of contract. Single words ("contract", "intern") count in a title or field, behind a label, or alone on a line; phrases ("12 month contract") everywhere.
    /// The word "contract" of a title or a field is a contractor's, unless the text tells of a fixed term.
    /// </summary>
    public static Fact<ContractKind>? Contract(IEnumerable<FactText> texts)
    {
        Fact<ContractKind>? anyContract = null;
        foreach (var text in texts)
        {
            var hits = text.Of(CueKind.ContractWord).Where(hit => !text.IsBody || IsLabelled(text, hit) || IsBesideAType(text, hit) || IsSaidAlone(text, hit))
                .Concat(text.Of(CueKind.Contract).Where(hit => IsOfTheJob(text, hit)))
                .Where(hit => !text.Denies(hit) && !IsElsewhere(text, hit) && !IsALabel(text, hit));
            if (hits.Cast<CueHit?>().MinBy(hit => (text.IsBody && !IsLabelled(text, hit!.Value), Rank(hit!.Value.Cue.As<ContractKind>()))) is { } best)
            {
                Fact<ContractKind> fact = new(best.Cue.As<ContractKind>(), text.Quote(best));
                if (text.IsBody || !text.Is(best.First, "contract") || best.End - best.First > 1)
                {
                    return IsFixed(text, best) ? fact : anyContract ?? fact;
                }

                anyContract ??= fact;
            }
        }

        return anyContract;
    }

    // "Fixed-term", "12-month fixed": the length of a contract alone says nothing of what it is.
    private static bool IsFixed(FactText text, CueHit hit) => text.IsAny(hit.First, "fixed", "ftc") || text.IsAny(hit.End - 1, "fixed", "ftc");

    // "Contract: permanent", "Contract" above "Permanent": what stands behind it is read.
    private static bool IsALabel(FactText text, CueHit hit)
    {
        var next = hit.End + (hit.End < text.Tokens.Length && text.Tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash or Marks.Bar } ? 1 : 0);
        return text.IsBody && hit.Cue.Value == "contractor" && text.Is(hit.First, "contract") && hit.End - hit.First == 1
            && (text.IsMark(hit.End, Marks.Colon) || (text.At(CueKind.ContractWord, next) ?? text.At(CueKind.Contract, next)) is { Cue.Value: not "contractor" });
    }

    // "Elsewhere as a contractor", "outside Germany we hire you as a contractor": said of those who live in another country.
    private static bool IsElsewhere(FactText text, CueHit hit)
    {
        for (var at = Math.Max(text.ClauseAt(hit.First).First, hit.First - ReachOfElsewhere); at < hit.First && hit.Cue.Value == "contractor"; at++)
        {
            if (text.Is(at, "elsewhere") || text.Is(at, "outside"))
            {
                return true;
            }
        }

        return false;
    }

    // "Permanent."
    private static bool IsSaidAlone(FactText text, CueHit hit) => hit.Cue.Value == "permanent" && IsASentence(text, hit) && text.SectionAt(hit.First) is not SectionKind.Benefits and not SectionKind.About;

    // "Permanent, part-time", "Full-time, permanent", "the post is full-time and permanent".
    private static bool IsBesideAType(FactText text, CueHit hit) =>
        hit.Cue.Value == "permanent" && IsOfTheJob(text, hit)
        && ((Joins(text, hit.End) && text.At(CueKind.EmploymentType, hit.End + 1) is not null) || (Joins(text, hit.First - 1) && text.EndingAt(CueKind.EmploymentType, hit.First - 1) is not null));

    private static bool Joins(FactText text, int at) => text.MarkAt(at) is Marks.Comma or Marks.Slash || text.At(CueKind.Join, at) is { Cue.Value: "and" };

    // "Full time, permanent": a line of nothing else speaks of the job under whatever heading it stands.
    private static bool IsAllOfItsLine(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        for (var at = line.First; at < line.End;)
        {
            var said = text.At(CueKind.EmploymentType, at) ?? text.At(CueKind.Contract, at) ?? text.At(CueKind.ContractWord, at);
            if (said is null && text.MarkAt(at) is null && text.At(CueKind.Join, at) is null)
            {
                return false;
            }

            at = said?.End ?? at + 1;
        }

        return true;
    }

    // "Full-time. We are happy to talk about four days", "part-time considered".
    private static bool IsOffered(FactText text, CueHit hit) => text.Is(hit.First, "part") || text.IsAny(hit.First, text.WordsOf(CueKind.EmploymentWord, "offering"));

    // "Full-time, 40 hours. Part-time (32 hours) possible".
    private static bool IsPossible(FactText text, CueHit hit)
    {
        var possible = text.WordsOf(CueKind.EmploymentWord, "possible");
        for (var at = hit.End; at < Math.Min(text.ClauseAt(hit.First).End, hit.End + ReachOfPossible); at++)
        {
            if (possible.Has(text.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    // A sentence of its own speaks of the job wherever it stands, "Full time.", and so does what names it, "The position is permanent".
    private static bool IsASentence(FactText text, CueHit hit) =>
        text.ClauseAt(hit.First) is var clause && clause.First == hit.First && clause.End - hit.End <= 1 && text.IsMark(hit.End, Marks.Stop);

    // "- An open-ended contract from day one", under whatever heading.
    private static bool BeginsItsLine(FactText text, CueHit hit)
    {
        var first = text.Text.LineAt(hit.First).First;
        first += text.Tokens[first].Kind == TokenKind.Mark ? 1 : 0;
        return first + (text.IsAny(first, "a", "an") ? 1 : 0) == hit.First;
    }

    private static bool IsOfTheJob(FactText text, CueHit hit) =>
        text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities) || IsASentence(text, hit) || IsAllOfItsLine(text, hit)
        || (hit.Cue.Kind == CueKind.Contract && (text.Is(hit.First + 1, "is") || (hit.Cue.Value == "permanent" && BeginsItsLine(text, hit)))) || IsLabelled(text, hit) || text.Is(hit.First - 1, "this") || text.First(CueKind.Employer, text.ClauseAt(hit.First).First, hit.First) is { Cue.Value: "job" };

    private static bool IsLabelled(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        return text.LabelOf(hit.First) is "contract" or "place" || (line.End - line.First < ShortLine && text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred) && !IsOfOthers(text, hit, line));
    }

    // "Mentor interns", "Contractors welcome", "Hire a trainee": people of whom a line speaks, unless it begins with the one who is looked for.
    private static bool IsOfOthers(FactText text, CueHit hit, Line line) =>
        text.IsAny(hit.First, text.WordsOf(CueKind.EmploymentWord, "people"))
        || (text.IsAny(hit.First, text.WordsOf(CueKind.EmploymentWord, "person")) && hit.First > line.First && text.MarkAt(hit.First - 1) is null && (text.SectionAt(hit.First) == SectionKind.Responsibilities || text.IsAny(hit.First - 1, "a", "an", "the", "our", "your")));

    private static bool IsNear(FactText text, Evidence first, CueHit second) => text.Quote(second).Start - first.Start < 40;

    // What says more wins: a "permanent" beside "internship" is the hope for afterwards.
    private static int Rank(ContractKind kind) => kind switch
    {
        ContractKind.Internship => 0,
        ContractKind.Apprenticeship => 1,
        ContractKind.Volunteer => 2,
        ContractKind.FixedTerm => 3,
        ContractKind.Temporary => 4,
        ContractKind.Contractor => 5,
        _ => 6,
    };
}
