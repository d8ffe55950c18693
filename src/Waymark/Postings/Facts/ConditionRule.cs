using System.Text;

namespace Waymark;

/// <summary>What the job asks of one's time beside the usual hours: on call, overtime, evenings and weekends, travel; and whether it is open to people who need a visa.</summary>
internal static class ConditionRule
{
    private const int PercentReach = 8;

    // How far before and behind travel its asking may stand: "a trip to a clinic somewhere in Ontario about once a month".
    private const int AskedBefore = 6, AskedReach = 10;

    // How the catalogue marks a citizenship that is one's own in what is asked alone, and how far before it "must" may stand.
    private const string Asked = "asked";
    private const int ReachOfMust = 4;

    // How it marks who needs sponsorship, and the words for being welcome.
    private const string Needed = "needed", Welcoming = "welcoming";

    // What the catalogue calls it among the benefits.
    private const string SponsorshipAsBenefit = "visa sponsorship";

    // What the employer says of itself is not what one does; being on call is told beside the pay, too.
    private static bool IsElsewhere(SectionKind section, CueKind kind) => section == SectionKind.About || (section == SectionKind.Benefits && kind != CueKind.OnCall);

    /// <summary>Whether there is something of <paramref name="kind"/>; said and denied, a denial counts, unless some of it is said to be asked for.</summary>
    public static Fact<bool>? Read(FactText text, CueKind kind)
    {
        Fact<bool>? sure = null, denied = null, stated = null;
        foreach (var hit in text.Of(kind))
        {
            // "No night work" says nothing of the weekends.
            if ((IsElsewhere(text.SectionAt(hit.First), kind) && hit.Cue.Value is not ("sure" or "none") && !text.Denies(hit)) || (hit.Cue.Value == "night" && text.Denies(hit)))
            {
                continue;
            }

            if (text.Denies(hit) || hit.Cue.Value == "none")
            {
                var clause = text.ClauseAt(hit.First);
                var before = text.Last(CueKind.Negation, clause.First, hit.First);
                var end = before is null && text.Denies(hit) ? text.First(CueKind.Negation, hit.End, clause.End)?.End ?? hit.End : hit.End;
                denied ??= new(false, text.Quote(before?.First ?? hit.First, end));
                continue;
            }

            var fact = new Fact<bool>(true, text.Quote(hit));
            stated ??= fact;
            sure ??= hit.Cue.Value == "sure" ? fact : null;
        }

        return denied is null ? stated : sure ?? denied;
    }

    /// <summary>That only people who live near are considered, with the country whose law the text speaks of: one alone.</summary>
    public static Fact<string?>? LocalOnly(FactText text)
    {
        foreach (var hit in text.Of(CueKind.LocalOnly))
        {
            if (!text.Denies(hit))
            {
                return new(text.Of(CueKind.LawOf).Select(law => law.Cue.Value).Distinct().ToList() is [var country] ? country : null, text.Quote(hit));
            }
        }

        return null;
    }

    /// <summary>Whether a visa is sponsored: a refusal, or citizenship that is asked for, counts before an offer, wherever it stands.</summary>
    public static Fact<bool>? Sponsorship(FactText text)
    {
        Fact<bool>? offered = null;
        foreach (var hit in text.Of(CueKind.Sponsorship).Concat(text.Of(CueKind.Benefit).Where(hit => hit.Cue.Value == SponsorshipAsBenefit)))
        {
            if (hit.Cue.Value == Welcoming || IsAPreference(text, hit))
            {
                continue;
            }

            var isWelcome = hit.Cue.Value == Needed && IsWelcome(text, hit);
            if (hit.Cue.Value == "none" || (hit.Cue.Value == Needed ? !isWelcome : text.Denies(hit)) || (hit.Cue.Value == Asked && IsAskedOfAll(text, hit)))
            {
                return new(false, text.Quote(hit));
            }

            if (hit.Cue.Value == Asked)
            {
                continue;
            }

            offered ??= new(true, text.Quote(hit));
        }

        return offered;
    }

    // "Applicants who need sponsorship are welcome"; "… will not be considered" denies it.
    private static bool IsWelcome(FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        return text.Of(CueKind.Sponsorship, clause.First, clause.End).Any(word => word.Cue.Value == Welcoming) && text.First(CueKind.Negation, clause.First, clause.End) is null;
    }

    // "Preference will be given to citizens and permanent residents".
    private static bool IsAPreference(FactText text, CueHit hit)
    {
        for (var at = text.ClauseAt(hit.First).First; at < hit.First; at++)
        {
            if (text.IsAny(at, "preference", "preferably"))
            {
                return true;
            }
        }

        return false;
    }

    // "Australian citizen or permanent resident" among what is asked, or behind "must be".
    private static bool IsAskedOfAll(FactText text, CueHit hit) =>
        text.SectionAt(hit.First) == SectionKind.Required || text.Last(CueKind.TravelAsked, Math.Max(text.ClauseAt(hit.First).First, hit.First - ReachOfMust), hit.First) is { } must && text.Is(must.First, "must");

    /// <summary>
    /// How much one travels: the highest percent said by "travel", else 0 where it is denied, no figure where it is only mentioned as part of the job.
    /// </summary>
    public static Fact<int?>? Travel(FactText text)
    {
        Fact<int?>? some = null, percent = null, none = null;
        foreach (var hit in text.Of(CueKind.Travel))
        {
            var clause = IsLabel(text, hit) ? new Clause(hit.First, text.Text.LineAt(hit.First).End) : text.ClauseAt(hit.First);
            if (PercentBy(text, hit, clause) is { } found)
            {
                percent = percent is null || found.Value > percent.Value ? found : percent;
            }
            else if (hit.Cue.Value == "none" || text.Denies(hit))
            {
                var negation = text.Last(CueKind.Negation, clause.First, hit.First);
                var end = text.First(CueKind.Negation, hit.End, clause.End)?.End ?? hit.End;
                none ??= new(0, text.Quote(negation?.First ?? hit.First, negation is null ? end : hit.End));
            }
            else if (hit.Cue.Value == "sure" || IsLabel(text, hit) || IsAsked(text, hit, clause))
            {
                some ??= new(null, text.Quote(hit));
            }
        }

        return percent ?? none ?? some;
    }

    // "Travel: one trip to Manila a quarter (approx. 10%)".
    private static bool IsLabel(FactText text, CueHit hit) =>
        text.IsMark(hit.End, Marks.Colon) && hit.First - text.Text.LineAt(hit.First).First <= 1 && text.SectionAt(hit.First) is not (SectionKind.Benefits or SectionKind.About);

    private static bool IsAsked(FactText text, CueHit hit, Clause clause) =>
        text.SectionAt(hit.First) is not (SectionKind.Benefits or SectionKind.About)
        && (text.Last(CueKind.TravelAsked, Math.Max(clause.First, hit.First - AskedBefore), hit.First) ?? text.First(CueKind.TravelAsked, hit.End, Math.Min(clause.End, hit.End + AskedReach))) is not null;

    private static Fact<int?>? PercentBy(FactText text, CueHit hit, Clause clause)
    {
        // "Travel: up to 25%" may end its clause at a colon of its own line; percents of other things stand farther away.
        for (var at = Math.Max(clause.First, hit.First - PercentReach); at < Math.Min(clause.End, hit.End + PercentReach + 4); at++)
        {
            if (IsPercent(text, at) && Quantity.Before(text, at) is { } quantity && (quantity.Max ?? quantity.Min) <= 100)
            {
                var (first, end) = (Math.Min(hit.First, quantity.First), Math.Max(hit.End, at + 1));
                return new((int)decimal.Truncate(quantity.Max ?? quantity.Min), text.Quote(first, end));
            }
        }

        return null;
    }

    private static bool IsPercent(FactText text, int at) =>
        text.IsMark(at, Marks.Percent)
        || (text.Tokens[at] is { Kind: TokenKind.Word, Length: >= 7 } word && Ascii.EqualsIgnoreCase(text.Text.BytesOf(word)[..7], "percent"u8));
}
