using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>What a job must offer, what the postings say to it, and what to ask.</summary>
internal static class NeedsChapter
{
    private const int MostOpportunities = 12;

    internal static readonly IReadOnlyList<(Audience Who, string Heading)> Audiences =
    [
        (Audience.Recruiter, "Ask the recruiter"), (Audience.Manager, "Ask the manager"),
        (Audience.Peers, "Ask the people you would work with"), (Audience.OwnManager, "Ask your own manager"),
    ];

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report, EvidenceBook book) =>
        [Heading.Chapter("Needs", "needs"), .. Stated(report), .. Pay(report), .. Opportunities(report, book), .. Asking(report)];

    private static IEnumerable<Block> Stated(PlanReport report)
    {
        if (report.Plan.Needs.Count == 0)
        {
            yield return new Paragraph("You have not said yet what a job must offer. One must that is named early saves applications that cannot work. Some people start with these:");
            yield return ListBlock.Bullets(report.Catalogue.Needs.Take(6).Select(need => (Inlines)need.Name));
            yield break;
        }

        var read = report.Opportunities.Count(opportunity => opportunity.Reading is not null);
        if (read == 0)
        {
            yield return new Paragraph("This is what you need. No posting has been weighed against it yet; until then it is a list of questions.");
            yield return ListBlock.Bullets(report.Plan.Needs.OrderByDescending(need => need.Weight).Select(need => (Inlines)$"{NeedWords.Of(need, report.Catalogue, report.Plan.Baseline)}{(need.Weight == NeedWeight.Must ? " (a must)" : NeedWords.Note(need))}"));
            if (NeedWords.AsAdvertised(report.Plan, report.Catalogue) is { } meant)
            {
                yield return new Paragraph(meant);
            }

            yield break;
        }

        yield return new Paragraph($"{(read == 1 ? "Postings" : "Most postings")} leave much of this open: they do not say it, or what they say does not settle it. That is not a no; it is a question.{Silent(report)}");
        yield return new Table(
            "What you need",
            ["need", "weight", TableColumn.Number("meet it"), TableColumn.Number("do not"), TableColumn.Number("leave it open")],
            [.. report.Plan.Needs.OrderByDescending(need => need.Weight).Select(need => Row(report, need))]);
        if (NeedWords.AsAdvertised(report.Plan, report.Catalogue) is { } advertised)
        {
            yield return new Paragraph(advertised);
        }
    }

    // A posting that fails no must because it says nothing has not passed.
    private static string Silent(PlanReport report)
    {
        var read = report.Opportunities.Count(opportunity => opportunity.Reading is not null);
        return report.Opportunities.Count(opportunity => opportunity is { Reading: not null, SaysNothingOfMusts: true }) switch
        {
            0 => "",
            1 when read == 1 => " This one says nothing about any of your musts.",
            var all when all == read => " None of these says anything about any of your musts.",
            var some => $" {some} of the {read} say{(some == 1 ? "s" : "")} nothing about any of your musts.",
        };
    }

    internal static Inlines[] Row(PlanReport report, NeedAnswer need)
    {
        var verdicts = report.Opportunities.Where(opportunity => opportunity.Reading is not null).SelectMany(opportunity => opportunity.Verdicts).Where(verdict => verdict.Answer.Id == need.Id).ToList();
        int Count(Verdict verdict) => verdicts.Count(one => one.Verdict == verdict);
        return [$"{NeedWords.Of(need, report.Catalogue, report.Plan.Baseline)}{(need.Weight == NeedWeight.Must ? "" : NeedWords.Note(need))}", need.Weight == NeedWeight.Must ? "must" : "nice", $"{Count(Verdict.Meets)}", $"{Count(Verdict.Fails)}", $"{Count(Verdict.Unknown)}"];
    }

    internal static IEnumerable<Block> Pay(PlanReport report)
    {
        // What none states for here is worth a word where it is stated elsewhere.
        if (report.Pay.Postings.Count == 0 && !report.Pay.Elsewhere.Any(posting => posting.IsStated))
        {
            yield break;
        }

        yield return new Heading(3, "Pay");
        yield return new Paragraph(report.Pay.Words + NeedsRate(report));
        var ranges = report.Pay.Spreads.Where(spread => spread.Kind is PayKind.Base or PayKind.OnTarget).Select(spread => new PayRange(spread.Currency, spread.Period.ToString().ToLowerInvariant() + (spread.Kind == PayKind.OnTarget ? ", on target" : ""), spread.Count)
        {
            Min = spread.Min,
            LowerQuartile = spread.LowerQuartile,
            Median = spread.Median,
            UpperQuartile = spread.UpperQuartile,
            Max = spread.Max,
            Baseline = spread.Baseline,
        }).ToList();
        if (ranges.Count > 0)
        {
            yield return PayChart.Of("Stated pay, against what you need", ranges);
        }
    }

    private static string NeedsRate(PlanReport report)
    {
        if (report.Plan.Baseline is not { Currency: { } own } baseline)
        {
            return "";
        }

        List<string> others = [.. report.Pay.Spreads.Select(spread => spread.Currency).Distinct().Where(currency => !currency.Equals(own, StringComparison.OrdinalIgnoreCase)
            && !baseline.Rates.Any(rate => currency.Equals(rate.From, StringComparison.OrdinalIgnoreCase) || currency.Equals(rate.To, StringComparison.OrdinalIgnoreCase)))];
        return others.Count == 0 ? "" : $" What is paid in {CountWords.List(others, "or")} is not compared with your {own.ToUpperInvariant()}: write down a rate with its day (“rates” beside what you need to earn), and it is.";
    }

    internal static IEnumerable<Block> Opportunities(PlanReport report, EvidenceBook book)
    {
        var weighed = report.Opportunities.Where(opportunity => opportunity.Verdicts.Count > 0 && !opportunity.IsClosed).ToList();
        if (weighed.Count == 0)
        {
            yield break;
        }

        var shown = Promising(weighed, MostOpportunities);
        yield return new Heading(3, "What each one says");
        yield return new Table(
            PromisingWords(shown, weighed),
            ["posting", "fails", "meets", "leaves open"],
            [.. shown.Select(opportunity => (Inlines[])[
                $"{opportunity.Title ?? opportunity.Reading?.Called ?? "A posting"}{(opportunity.Employer is { } employer ? $", {employer}" : "")}{(opportunity.Kept is { } kept ? $" ({kept.Stage.ToString().ToLowerInvariant()})" : "")}{(opportunity.LacksDegree ? "; asks for a higher degree than yours" : "")}",
                Chips(opportunity, opportunity.Fails, ChipKind.Gap, book),
                Chips(opportunity, opportunity.Meets, ChipKind.Has, book),
                Unsaid(opportunity)])]);
    }

    /// <summary>Of many, those to show: what fails a must is worth no row, unless the person keeps it or there is nothing else.</summary>
    internal static List<OpportunityVerdicts> Promising(List<OpportunityVerdicts> weighed, int most) => weighed.Count <= most ? weighed
        : weighed.FindAll(opportunity => !opportunity.IsOut || opportunity.Kept is not null) is { Count: > 0 } worth ? [.. worth.Take(most)]
        : [.. weighed.Take(most)];

    /// <summary>Which of all these are; nothing where it is all of them.</summary>
    internal static string PromisingWords(List<OpportunityVerdicts> shown, List<OpportunityVerdicts> weighed) =>
        shown.Count == weighed.Count ? ""
        : shown.TrueForAll(opportunity => opportunity.IsOut) && weighed.TrueForAll(opportunity => opportunity.IsOut) ? $"{shown.Count} of {weighed.Count}: all fail a must of yours, and these meet most of the rest"
        : shown.Exists(opportunity => opportunity.IsOut) || weighed.Count(opportunity => !opportunity.IsOut) > shown.Count ? $"The {shown.Count} most promising of {weighed.Count}"
        : shown.Count == 1 ? $"The one of {weighed.Count} that fails no must of yours"
        : $"The {shown.Count} of {weighed.Count} that fail no must of yours";

    // Musts by name; the rest as a count, since most postings leave most of it unsaid.
    internal static string Unsaid(OpportunityVerdicts opportunity)
    {
        var musts = opportunity.Unknown.Where(verdict => verdict.IsMust).Select(verdict => NeedWords.Lower(verdict.Name)).ToList();
        var nice = opportunity.Unknown.Count - musts.Count;
        return (musts.Count, nice) switch
        {
            (0, 0) => "nothing",
            (0, _) => CountWords.Of(nice, "wish", "wishes"),
            (_, 0) => string.Join(", ", musts),
            _ => $"{string.Join(", ", musts)}, and {CountWords.Of(nice, "wish", "wishes")}",
        };
    }

    // Each verdict links to the words that decided it, or says who told it.
    internal static Inlines Chips(OpportunityVerdicts opportunity, IReadOnlyList<NeedVerdict> verdicts, ChipKind kind, EvidenceBook book) => verdicts.Count == 0
        ? "nothing"
        : verdicts.Select(verdict => verdict switch
        {
            { Finding.Evidence: { Length: > 0 } evidence } when opportunity.Reading is { } reading => (Inlines)$"{new Chip(verdict.Name, kind)} {book.Link("why", reading, evidence)}",
            { Told: { } told } => $"{new Chip(verdict.Name, kind)} {told.Who ?? "they"} told you",
            _ => new Chip(verdict.Name, kind),
        }).Aggregate((all, next) => $"{all} {next}");

    private static IEnumerable<Block> Deciding(PlanReport report)
    {
        // Before there is a role or a need, nothing is to be decided.
        var deciding = DecidingOf(report);
        if (deciding.Count > 0 && report.Roles.Count + report.Plan.Needs.Count > 0)
        {
            yield return new Heading(3, deciding.Count == 1 ? "The question that would decide" : $"The {(deciding.Count == 2 ? "two" : "three")} questions that would decide", "questions");
            yield return ListBlock.Numbers(deciding.Select(question => (Inlines)$"{Audiences.First(audience => audience.Who == question.Who).Heading}: {new Strong(question.Text)} {question.Why}"));
        }
    }

    // A talk about a move opens with it, and the rest of that talk follows there.
    private static List<Question> DecidingOf(PlanReport report) => [.. report.Questions.Deciding.Where(question => question.Topic != QuestionTopic.MoveInside)];

    // Where there is no job and no role yet, nobody recruits: what is open is asked of whoever does such work.
    private static IEnumerable<Block> FirstTalk(PlanReport report)
    {
        yield return new Heading(3, "What to find out in a first talk", "questions");
        yield return new Paragraph("There is no job to ask about yet. Talk for twenty minutes with somebody who does work that you are curious about, and find out:");
        yield return ListBlock.Bullets([.. AboutAnyWork, .. report.Questions.All.Where(question => question.Who != Audience.OwnManager).OrderByDescending(question => question.Who == Audience.Peers).DistinctBy(question => question.About).Select(question => (Inlines)question.Text)]);
    }

    private static readonly IReadOnlyList<Inlines> AboutAnyWork = ["How did last week go, day by day?", "Which part of it would you give away?", "How did you come to this work, and whom would you ask next?"];

    private static IEnumerable<Block> Asking(PlanReport report)
    {
        var isFirstTalk = report is { Roles.Count: 0, Readings.Count: 0, Opportunities.Count: 0 };
        foreach (var block in isFirstTalk ? FirstTalk(report) : Deciding(report))
        {
            yield return block;
        }

        foreach (var (who, heading) in Audiences.Where(audience => !isFirstTalk || audience.Who == Audience.OwnManager))
        {
            // What stands above is not printed again.
            var asked = report.Questions.For(who);
            if (asked.Where(question => !DecidingOf(report).Exists(above => above.Who == who && above.Text == question.Text)).ToList() is { Count: > 0 } questions)
            {
                yield return new Heading(3, heading, who == Audience.OwnManager ? ChapterAnchors.OwnManager : null);
                if (who == Audience.OwnManager && MoveInside.WhyAsked(asked) is { } why)
                {
                    yield return new Paragraph(why);
                }

                yield return ListBlock.Bullets(questions.Select(question => (Inlines)question.Text));
            }
        }
    }
}
