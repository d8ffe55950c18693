using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>The first page: where it goes, why, how sure, and what to do next.</summary>
internal static class GlanceChapter
{
    private const int Shown = 3, FewestToTell = 3, Many = 10, MostTold = 2;

    /// <summary>The blocks of the page.</summary>
    public static IEnumerable<Block> Of(PlanReport report)
    {
        yield return new Paragraph(Opening(report));
        if (report.Roles.Count > 0)
        {
            // What can be left aside is named below, and not here as well.
            var aside = AsideOf(report);
            yield return ListBlock.Numbers(report.Roles.Take(Shown).Where(overlap => !aside.Contains(overlap.Role)).Select(overlap => RoleLine(report, overlap)));
            yield return new Paragraph(HowSure(report));
            if (Aside(report, aside) is { } left)
            {
                yield return new Paragraph(left);
            }

            foreach (var overlap in report.Roles.Skip(Shown).Where(overlap => report.Needs[overlap.Role].Out.Count > 0))
            {
                yield return new Paragraph($"{new Strong(overlap.Role.Title)}: {SetAside(report, overlap)}");
            }
        }

        if (Inside(report) is { } inside)
        {
            yield return new Paragraph(inside);
        }

        yield return new Heading(2, "What to do next", "next");
        yield return ListBlock.Numbers(report.Next.Select(action => (Inlines)$"{new Strong(action.What)} {action.Why} {new Emphasis($"About {Duration(action.Minutes)}.")}"));
        var musts = report.Plan.Needs.Where(need => need.Weight == NeedWeight.Must).Select(need => (Inlines)$"{NeedWords.Of(need, report.Catalogue, report.Plan.Baseline)}{NeedWords.Note(need)}{NoneMeets(report, need)}{Told(report, need)}").ToList();
        if (musts.Count > 0)
        {
            yield return new Heading(2, "What a job must offer", "musts");
            yield return ListBlock.Bullets(musts);
        }
    }

    // Whoever reads on should know that the postings show jobs elsewhere.
    private static string NoneMeets(PlanReport report, NeedAnswer need)
    {
        var verdicts = report.Opportunities.Where(opportunity => opportunity.Reading is not null).Select(opportunity => opportunity.Verdicts.FirstOrDefault(verdict => verdict.Answer == need)).OfType<NeedVerdict>().ToList();
        var fails = verdicts.Count(verdict => verdict.Verdict == Verdict.Fails);
        return verdicts.Count < FewestToTell || verdicts.Exists(verdict => verdict.Verdict == Verdict.Meets) || fails * 2 < verdicts.Count ? ""
            : fails == verdicts.Count ? $" (all {fails} postings that count here fail it: they show only what is asked elsewhere)"
            : $" (none of the {verdicts.Count} postings that count here meets it for certain; {fails} fail it)";
    }

    // What somebody told of their work decides nothing by itself, and belongs where it is looked for.
    private static string Told(PlanReport report, NeedAnswer need) => string.Concat(
        from talk in report.Plan.Conversations
        let said = SpeaksOf.Sentences(talk.Notes ?? "").Where(need.Touches).Take(MostTold).Select(sentence => $"“{sentence}”").ToList()
        where said.Count > 0
        select $". {talk.Who ?? "Somebody"} told you{(report.Catalogue.Role(talk.Role ?? "") is { } role ? $" about being {role.WithArticle}" : "")}: {CountWords.List(said)}");

    // A job with the present employer is a way of its own, wherever its role stands in the order.
    private static Inlines? Inside(PlanReport report)
    {
        var link = Link.To("what to ask your own manager", $"#{ChapterAnchors.OwnManager}");
        if (MoveInside.WhyAsked(report.Questions.For(Audience.OwnManager)) is not { } why)
        {
            return null;
        }

        if (MoveInside.Open(report.Plan, report.Opportunities) is not { Kept: not null } open)
        {
            return $"{why} Under Needs stands {link}.";
        }

        List<string> unknown = [.. open.Unknown.Where(verdict => verdict.IsMust && !MoveInside.IsSettled(verdict)).Select(verdict => $"“{verdict.Name}”")];
        List<string> fails = [.. open.Fails.Where(verdict => verdict.IsMust).Select(verdict => $"“{verdict.Name}”")];
        var stands = fails.Count > 0 ? $" As it is written it fails {CountWords.List(fails)}; with people who know you that can be talked about." : "";
        var asks = unknown.Count > 0 ? $" Of your musts {CountWords.List(unknown)} {(unknown.Count == 1 ? "is" : "are")} open there." : "";
        return $"You keep {(open.Title is { } title ? $"“{title}”" : "a job")} at {open.Employer}, where you work now: that is a way of its own, whatever stands first above.{stands}{asks} Under Needs stands {link}.";
    }

    private static Inlines Opening(PlanReport report)
    {
        var now = report.Plan.Now.Work is { } work ? $"Where you are: {Small(work, report.Catalogue).TrimEnd('.')}. " : "";
        var where = report.Plan.Direction?.Choice switch
        {
            DirectionChoice.Technical => "You are looking for a technical role, at any company.",
            DirectionChoice.Company => "You are looking for a role at a technology company; it need not be a technical one.",
            DirectionChoice.Both => "You look both ways: at technical roles, and at any role at a technology company.",
            _ => "You are not sure yet which way to go, and you need not be.",
        };
        var stand = report.Roles.Count switch
        {
            0 => " There is no role to look at yet: a few answers bring the first ones.",
            _ when report.Ranking.Roles.Count == 0 => " Nothing is ranked yet. Here is where you could begin to look:",
            1 => " The role you are looking at:",
            _ => " As things stand, in this order:",
        };
        return now + where + stand;
    }

    // "I stock shelves" keeps its capital, and so does "Tableau analyst".
    private static string Small(string words, Catalogue catalogue) => words.Split(' ')[0] is var first && catalogue.Skills.Any(skill => skill.IsTechnology && skill.Name == first) ? words : words is ['I', ' ' or '\'' or '’', ..] or [_, >= 'A' and <= 'Z', ..] ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static Inlines RoleLine(PlanReport report, RoleOverlap overlap)
    {
        var because = Because(report, overlap).ToList();
        return because.Count == 0
            ? (Inlines)$"{Link.To(overlap.Role.Title, $"#{ChapterAnchors.Role(overlap.Role)}")}: {overlap.Role.Summary}"
            : $"{Link.To(overlap.Role.Title, $"#{ChapterAnchors.Role(overlap.Role)}")}: {string.Join(" ", because)}";
    }

    internal static IEnumerable<string> Because(PlanReport report, RoleOverlap overlap)
    {
        var isOut = report.Needs[overlap.Role].Out.Count > 0;
        if (isOut)
        {
            yield return SetAside(report, overlap);
        }

        if (Starter(report, overlap.Role) is var (kind, starter))
        {
            yield return $"{kind} {string.Join(" ", starter.Because)}";
        }
        else
        {
            List<string> said = [];
            if (overlap.Coverage is { } coverage && report.Holdings.Answers.Count > 0)
            {
                said.Add($"you bring {CoverageWords.Of(coverage.Range)} of what is asked");
            }

            if (overlap.Week.Interest is { } interest)
            {
                said.Add(WeekWords.Of(interest));
            }

            if (said.Count > 0)
            {
                var words = string.Join(", and ", said) + ".";
                yield return isOut ? char.ToUpperInvariant(words[0]) + words[1..] : words;
            }
        }

        if (!isOut && LearningPlan.HoursUntilTarget(report.Plan, report.Today, report.Catalogue) is not null && report.LearningFor(overlap).AgainstDate is { } againstDate)
        {
            yield return againstDate;
        }

        if (report.Plan.Needs.Any(need => need is { Id: OddHours.OnCall, Weight: NeedWeight.Must }) && overlap.Week.Parts.Any(part => part.Id == OddHours.BeingOnCall))
        {
            yield return $"{(overlap.Week.Told == WeekTold.Practitioner ? $"As {overlap.Week.Who ?? "somebody in the role"} told you, such a week has" : overlap.Week.Told == WeekTold.Me ? "As you set it, such a week has" : "As we reckon, such weeks have")} some on call in {(overlap.Week.Told == WeekTold.Catalogue ? "them" : "it")}, which you will not have: ask about it before anything else.";
        }

        if (overlap.Role.MayDislike is { } dislike)
        {
            var first = DislikedMost(dislike, report.Plan);
            var isAMust = report.Plan.Needs.Any(need => need.Weight == NeedWeight.Must && need.Touches(first));
            yield return $"What you may not like: {char.ToLowerInvariant(first[0])}{first[1..]}{(isAMust ? " That touches a must of yours: ask about it first." : "")}";
        }
    }

    // Whoever needs their evenings is told of evenings first; what touches a must goes before what touches a wish.
    private static string DislikedMost(string dislike, Plan plan)
    {
        var sentences = SpeaksOf.Sentences(dislike);
        return plan.Needs.OrderByDescending(need => need.Weight).Select(need => sentences.FirstOrDefault(need.Touches)).FirstOrDefault(sentence => sentence is not null) ?? FirstSentence(dislike);
    }

    private static string SetAside(PlanReport report, RoleOverlap overlap) =>
        $"set aside for now, because all {report.Needs[overlap.Role].Postings} postings you brought for it fail “{report.Needs[overlap.Role].Out[0].Name}”.";

    private static (string Kind, StarterRole Starter)? Starter(PlanReport report, Role role) => report.Starters switch
    {
        { Safe: { } safe } when safe.Role == role => ("a role people are hired into from other work, and near to what you bring.", safe),
        { Safe: null, Stretch: { } stretch } when stretch.Role == role => ("closest to what you have said so far.", stretch),
        { Stretch: { } stretch } when stretch.Role == role => ("a step further than the first, and much of what you have said points there.", stretch),
        { NotThoughtOf: { } other } when other.Role == role => ("one you may not have thought of.", other),
        { PointedAt: var pointed } when pointed.FirstOrDefault(starter => starter.Role == role) is { } starter => ("something of your own points here too.", starter),
        _ => null,
    };

    /// <summary>How sure the order is, in a sentence or two.</summary>
    public static Inlines HowSure(PlanReport report)
    {
        var decides = report.Ranking.DecidedBy(report.Reasons) switch
        {
            [] => "",
            [var (reason, instead)] => $" One of your reasons decides it: without “{ReasonsChapter.Title(reason)}”, {instead.Title} would stand first. {(reason.Reason is { IsShownByWeek: true } ? "It rests on how the weeks are spent, which tells only a part of it: look under your reasons what to ask." : "Look under your reasons at what it rests on.")}",
            var several => $" Your reasons decide it: without {CountWords.List([.. several.Select(one => $"“{ReasonsChapter.Title(one.Reason)}”")], "or")} alone, another role would stand first. Look under your reasons at what they rest on.",
        };
        var (onOurWord, allFail) = (OnOurWord(report), AllFail(report));
        var verdict = report.Ranking.Certainty != Certainty.ClearLead ? report.Ranking.Verdict
            : allFail.Length > 0 ? $"{report.Ranking.Verdict}, but {(report.Front!.Sample.Postings.Count == 1 ? "its one posting fails" : "its postings fail")} a must" : onOurWord.Length > 0 ? "ahead, but by our own word" : report.Ranking.Verdict;
        return $"How sure: {new Strong(verdict)}. {report.Ranking.Reason}{(report.Ranking.FirstIfAlike is { } alike ? $" Your own order of what counts decides it: if all of it counted alike, {alike.Title} would stand first." : "")}{decides}{allFail}{onOurWord}";
    }

    // Too few to set the role aside by; but nobody should prepare for it without knowing.
    private static string AllFail(PlanReport report)
    {
        if (report.Ranking.Roles is not [var first, ..] || report.Roles.FirstOrDefault(overlap => overlap.Role == first.Role) is not { Sample.Postings.Count: > 0 and var all } front || report.FailingOf(front) < all)
        {
            return "";
        }

        var musts = report.Needs[front.Role].Needs.Where(need => need.Fails > 0 && need.Answer.Weight == NeedWeight.Must).Select(need => $"“{need.Name}”").ToList();
        var which = all == 1 ? $"the one posting for {front.Role.Title} fails" : all == 2 ? $"both postings for {front.Role.Title} fail" : $"all {all} postings for {front.Role.Title} fail";
        return $" But {which} a must of yours: {CountWords.List(musts)}. Look for one that does not before you prepare for it.";
    }

    // Whoever has many roles in mind is helped most by those that can go.
    private static List<Role> Hardly(PlanReport report) => report.Ranking.Roles.Count <= Shown ? [] : [.. report.Ranking.HardlyFirst.Except(report.Ranking.DecidedBy(report.Reasons).Select(one => one.Instead))];

    // But not by leaving one that they are talking about with somebody. As long as the days do not count, a role may yet come forward by them.
    private static List<Role> AsideOf(PlanReport report) => report.Ranking.Criteria.Contains(Criterion.Days) ? Hardly(report).FindAll(role => !report.IsAtHand(role)) : [];

    private static string? Aside(PlanReport report, List<Role> aside)
    {
        List<(Role Role, OpportunityVerdicts Open)> talked = [.. from role in Hardly(report)
                                                                 let open = report.Opportunities.FirstOrDefault(opportunity => opportunity is { IsClosed: false, IsOut: false, Kept: not null } && opportunity.IsFor(role))
                                                                 where open is not null
                                                                 select (role, open)];
        var words = aside.Count == 0 ? [] : (string[])[$"{CountWords.List([.. aside.Select(role => role.Title)])} {(aside.Count == 1 ? "comes" : "come")} first in hardly any of these ways: you can leave {(aside.Count == 1 ? "it" : "them")} aside for now."];
        return words.Concat(talked.Select(entry => FindOut(report, entry.Role, entry.Open))).ToList() is [_, ..] said ? string.Join(" ", said) : null;
    }

    // What is at hand tells more than what is reckoned.
    private static string FindOut(PlanReport report, Role role, OpportunityVerdicts open)
    {
        var whom = open.Employer is { } employer ? $"“{open.Title ?? role.Title}” at {employer}" : $"“{open.Title ?? role.Title}”";
        var stage = open.Kept!.Stage switch
        {
            OpportunityStage.Offered => $"you have an offer for {whom}",
            OpportunityStage.Interviewing => $"you are talking about {whom}",
            OpportunityStage.Applied => $"you have applied for {whom}",
            _ => $"you keep {whom}",
        };
        var ask = open.InOrderOfAsking([.. report.Roles.Select(overlap => overlap.Role)], report.Opportunities) is [var first, ..] ? Questions.Asks(first).First().Question : "How did last week go, day by day?";
        return $"{role.Title} comes first in hardly any of these ways, but {stage}: one real job tells more than all that is reckoned here. Find out there: {ask}";
    }

    // Postings differ from what we reckon: a role that few are at hand for is not measured as one with many is.
    private static string OnOurWord(PlanReport report)
    {
        var postings = report.Roles.ToDictionary(overlap => overlap.Role, overlap => overlap.Sample.Postings.Count);
        return report.Ranking.Roles is [var first, ..] && postings[first.Role] < FewestToTell
            && report.Ranking.Roles.Skip(1).MaxBy(role => postings[role.Role]) is { } other && postings[other.Role] >= Many
            ? $" But {first.Role.Title} rests on {(postings[first.Role] == 0 ? $"{Whose(first.Role)} estimate alone" : $"{Whose(first.Role)} estimate and {CountWords.Of(postings[first.Role], "posting")}")}, and {other.Role.Title} on {postings[other.Role]} postings: the two are not measured by the same. Bring some for the first before you trust this order."
            : "";
    }

    private static string Whose(Role role) => role.IsOwn ? "your own" : "our";

    internal static string FirstSentence(string words) => words.IndexOf(". ", StringComparison.Ordinal) is var at and > 0 ? words[..(at + 1)] : words;

    private static string Duration(int minutes) => minutes < 60 ? $"{minutes} minutes" : minutes == 60 ? "an hour" : $"{minutes / 60} hours";
}
