namespace Waymark;

/// <summary>What to ask people: never what a posting already states or an employer already answered.</summary>
/// <param name="Deciding">The questions that would turn a must or a verdict, three at most: unknown musts first, over the most promising opportunities.</param>
/// <param name="All">All questions: by audience, musts first.</param>
public sealed record Questions(IReadOnlyList<Question> Deciding, IReadOnlyList<Question> All)
{
    /// <summary>The most questions that decide.</summary>
    public const int MostDeciding = 3;

    /// <summary>Questions come from the opportunities of so many roles, those in front.</summary>
    public const int MostRoles = 3;

    /// <summary>The most employers that one question names.</summary>
    public const int MostEmployers = 3;

    // So many of the most promising opportunities count for what decides.
    private const int Promising = 10;

    // What a reason is about, by the fact of a posting that a need of the same rests on.
    private static readonly Dictionary<ReasonEvidenceKind, string[]> SameMatter = new()
    {
        [ReasonEvidenceKind.FlexibleTime] = ["hours", "employmentType", "overtime"],
        [ReasonEvidenceKind.Remote] = ["workMode"],
        [ReasonEvidenceKind.Pay] = ["pay"],
        [ReasonEvidenceKind.NoDegree] = ["degree"],
        [ReasonEvidenceKind.People] = ["mentoring"],
    };

    /// <summary>The questions of one audience.</summary>
    public IReadOnlyList<Question> For(Audience who) => [.. All.Where(question => question.Who == who)];

    /// <summary>The questions that are open.</summary>
    /// <param name="plan">Needs, reasons, answers, conversations and the present employer.</param>
    /// <param name="opportunities">What is being weighed, the most promising first.</param>
    /// <param name="catalogue">Where needs and reasons are looked up.</param>
    /// <param name="reasonsWithoutEvidence">Ids of reasons that could be shown and for which nothing at hand does.</param>
    /// <param name="inFront">The roles whose postings raise questions; absent for all. What the person keeps always does.</param>
    public static Questions Of(
        Plan plan, IReadOnlyList<OpportunityVerdicts> opportunities, Catalogue catalogue, IReadOnlySet<string> reasonsWithoutEvidence, IReadOnlyList<Role>? inFront = null)
    {
        var open = opportunities.Where(opportunity => opportunity is { IsClosed: false, IsOut: false }
            && (opportunity.Kept is not null || inFront is null || (opportunity.Reading?.Role is { } read && inFront.Contains(read.Role)))).ToList();
        List<OpportunityVerdicts> inside = [.. opportunities.Where(opportunity => MoveInside.IsToTalkAbout(opportunity, plan))];
        List<Question> needs = [.. open.Count > 0 ? OpenNeeds(plan, [.. open, .. inside], opportunities, catalogue) : NeedsToCome(plan, opportunities, catalogue).Concat(OpenNeeds(plan, inside, opportunities, catalogue))];
        List<Question> reasons = [.. plan.Reasons.SelectMany(reason => OfReason(reason, plan, catalogue, reasonsWithoutEvidence))];
        List<Question> move = [.. MoveInside.Questions(plan, opportunities, inFront is [var front, ..] ? front : null, needs, catalogue)];
        var promise = open.Take(Promising).Index().Where(entry => entry.Item.Employer is not null)
            .GroupBy(entry => entry.Item.Employer!, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Sum(entry => 2520 / (entry.Index + 1)), StringComparer.OrdinalIgnoreCase);
        var byNeed = (open.Count == 0 ? needs : [.. needs
            .OrderByDescending(question => question.IsMust)
            .ThenBy(MoveInside.IsForLater)
            // Whoever cannot work there need not ask the rest.
            .ThenByDescending(question => NeedOf(question.About, catalogue)?.Criterion == CriterionKind.Place)
            // Nor whoever is free by day only, where the role is known for its nights.
            .ThenByDescending(question => question.IsMust && inFront is [var front, ..] && OddHours.BelongTo(front, question.About))
            .ThenByDescending(question => question.Employers.Sum(employer => promise.GetValueOrDefault(employer)))
            .ThenBy(question => PlaceOfReason(question.About, plan, catalogue))])
            .DistinctBy(question => question.About).ToLookup(question => question.IsMust);

        // What a person says to a reason is kept and turns nothing; nor does a wish where there is nothing that could meet it.
        List<Question> deciding = [.. byNeed[true].Concat(move.Where(question => question.Employers.Count > 0).Take(1)).Concat(open.Count > 0 ? byNeed[false] : [])
            .DistinctBy(question => question.Text).Take(MostDeciding)];
        List<Question> all = [.. needs.Concat(reasons).Concat(move).DistinctBy(question => (question.Who, question.Text))];
        return new(
            [.. deciding.Select(Shortened)],
            [.. all.Where(question => !all.Exists(longer => AsksMore(longer, question)))
                .OrderBy(question => question.Who).ThenByDescending(question => question.Topic == QuestionTopic.MoveInside).ThenBy(MoveInside.IsForLater).ThenByDescending(question => question.IsMust).Select(Shortened)]);
    }

    // "Is this full time, and does anybody work part time?" asks "Is this full time?" too.
    private static bool AsksMore(Question longer, Question question) =>
        longer.Who == question.Who && longer.Text.Length > question.Text.Length && longer.Text.StartsWith(question.Text.TrimEnd('?'), StringComparison.Ordinal);

    private static Question Shortened(Question question) => question with { Employers = [.. question.Employers.Take(MostEmployers)] };

    private static IEnumerable<Question> OpenNeeds(Plan plan, List<OpportunityVerdicts> open, IReadOnlyList<OpportunityVerdicts> atHand, Catalogue catalogue)
    {
        var verdicts = open.SelectMany(opportunity => opportunity.Unknown
            .Select(verdict => (opportunity.Employer, opportunity.Title, IsRead: opportunity.Reading is not null, IsInside: opportunity.IsMoveInside(plan),
                IsOneOfSeveral: opportunity.Employer is { } employer && open.Count(other => OpportunityVerdicts.IsSame(employer, other.Employer)) > 1, Verdict: verdict)));
        return
            from entry in verdicts
            where entry.Verdict.Told is null && !(entry.IsInside && MoveInside.IsSettled(entry.Verdict))
            from ask in Asks(entry.Verdict).Select(ask => entry is { IsInside: true, IsOneOfSeveral: false } ? MoveInside.Asked(ask) : Addressed(entry.IsInside ? MoveInside.Asked(ask) : ask, entry.Employer, entry.Title, entry.IsOneOfSeveral))
            group entry by (ask.Who, ask.Question, entry.Verdict.Answer.Id) into same
            let verdict = same.First().Verdict
            let employers = same.Select(entry => entry.Employer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList()
            select new Question(same.Key.Who, same.Key.Question, QuestionTopic.Need, same.Key.Id, verdict.IsMust, employers, Why(verdict, employers, same.Count(entry => entry.IsRead), same.Count(entry => entry.IsRead && entry.Employer is null), atHand));
    }

    // Nothing for the roles in front could do: what the next one has to be asked is what those at hand leave open, most of them first. What all of them state will be read.
    private static IEnumerable<Question> NeedsToCome(Plan plan, IReadOnlyList<OpportunityVerdicts> atHand, Catalogue catalogue)
    {
        var read = atHand.Where(opportunity => opportunity is { Reading: not null, IsClosed: false }).ToList();
        return
            from verdict in NeedVerdict.For(plan, null, null, catalogue)
            let leaveOpen = read.Count(opportunity => opportunity.Unknown.Any(open => open.Answer == verdict.Answer))
            where read.Count == 0 || leaveOpen > 0
            orderby verdict.IsMust descending, leaveOpen descending, PlaceOfReason(verdict.Answer.Id, plan, catalogue)
            from ask in Asks(verdict)
            select new Question(ask.Who, ask.Question, QuestionTopic.Need, verdict.Answer.Id, verdict.IsMust, [], $"{Weight(verdict)}{LeftOpen(leaveOpen, read.Count)}");
    }

    private static string LeftOpen(int count, int of) => (count, of) switch
    {
        (_, 0) => "",
        (1, 1) => " The one posting at hand leaves it open.",
        _ when count == of => $" None of the {of} postings at hand settles it.",
        _ => $" {count} of the {of} postings at hand leave{(count == 1 ? "s" : "")} it open.",
    };

    private static Need? NeedOf(string id, Catalogue catalogue) => catalogue.Needs.FirstOrDefault(need => need.Id == id);

    // Of needs that are as open as each other, the one that a reason is about goes first: the first reason's before the second's.
    private static int PlaceOfReason(string need, Plan plan, Catalogue catalogue) => NeedOf(need, catalogue)?.Fact is not { } fact ? plan.Reasons.Count
        : plan.Reasons.TakeWhile(answer => !(catalogue.Reason(answer.Id) is { } reason && SameMatter.GetValueOrDefault(reason.ShownBy, []).Contains(fact))).Count();

    // A question that quotes one posting says whose it is, and which, where that employer has several.
    private static AskedOf Addressed(AskedOf ask, string? employer, string? title, bool isOneOfSeveral) =>
        !ask.QuotesPosting || (employer ?? title) is null ? ask
        : ask with { Question = $"{(employer is null ? $"To whoever wrote “{title}”" : $"To {employer}")}: {(isOneOfSeveral && employer is not null && title is not null ? $"about “{title}”, " : "")}{char.ToLowerInvariant(ask.Question[0])}{ask.Question[1..]}" };

    // Whom an own need is asked of: a must, of whoever is talked with first. One question a need; for a must two, of different people, since what a contract says and what people live may differ.
    internal static IEnumerable<AskedOf> Asks(NeedVerdict verdict)
    {
        IReadOnlyList<AskedOf> usual = verdict.Answer.Question is { Length: > 0 } own ? [new(verdict.IsMust ? Audience.Recruiter : Audience.Manager, own)]
            : verdict.Need?.Ask is { Count: > 0 } asks ? asks
            : [new(verdict.IsMust ? Audience.Recruiter : Audience.Manager, $"This matters to me: {verdict.Name}. How is it with you?")];
        var first = verdict.Finding.Ask ?? usual[0];
        return verdict.IsMust && usual.FirstOrDefault(ask => ask.Who != first.Who) is { } second ? [first, second] : [first];
    }

    private static string Why(NeedVerdict verdict, List<string> employers, int read, int unsigned, IReadOnlyList<OpportunityVerdicts> atHand)
    {
        List<string> named = [.. employers.Take(MostEmployers).Select(employer => read == 0 ? employer : $"{employer}{InSome(verdict, employer, atHand)}")];
        var rest = employers.Count - named.Count + unsigned;
        var isOne = employers.Count + unsigned == 1;
        var who = employers.Count == 0 ? read == 0 ? "" : $" {CountWords.Of(read, "posting")}{Which(verdict, read, atHand)} {(read == 1 ? "leaves" : "leave")} it open."
            : $" {CountWords.List(rest > 0 ? [.. named, $"{rest} more"] : named)} {(read > 0 ? isOne ? "leaves it open" : "leave it open" : $"{(isOne ? "is" : "are")} among what you keep, and no text of {(isOne ? "it" : "them")} has been read")}.";
        return $"{Weight(verdict)}{who}{(employers.Count == 1 && verdict.Finding is { Note: { } note, Evidence: { Text.Length: > 0 } said } ? $" It says “{said.Text}”; you wrote: “{note}”" : "")}";
    }

    // Of an employer with several postings some may settle it.
    private static string InSome(NeedVerdict verdict, string employer, IReadOnlyList<OpportunityVerdicts> atHand)
    {
        List<OpportunityVerdicts> theirs = [.. atHand.Where(opportunity => opportunity.Reading is not null && OpportunityVerdicts.IsSame(employer, opportunity.Employer))];
        return theirs.Count(opportunity => LeavesOpen(opportunity, verdict)) is var open && open == theirs.Count ? "" : $" ({open} of {theirs.Count} postings)";
    }

    // More postings may leave it open than those that are asked about.
    private static string Which(NeedVerdict verdict, int asked, IReadOnlyList<OpportunityVerdicts> atHand)
    {
        List<OpportunityVerdicts> all = [.. atHand.Where(opportunity => opportunity is { Reading: not null, IsClosed: false } && LeavesOpen(opportunity, verdict))];
        return all.Count <= asked ? "" : all.Count(opportunity => !opportunity.IsOut) > asked ? " for the roles in front" : asked == 1 ? " that fails no must of yours" : " that fail no must of yours";
    }

    private static bool LeavesOpen(OpportunityVerdicts opportunity, NeedVerdict verdict) => opportunity.Unknown.Any(open => open.Answer == verdict.Answer);

    private static string Weight(NeedVerdict verdict) => $"“{verdict.Name}” is {(verdict.IsMust ? "a must" : "one of your wishes")}.";

    private static IEnumerable<Question> OfReason(ReasonAnswer answer, Plan plan, Catalogue catalogue, IReadOnlySet<string> withoutEvidence)
    {
        var reason = catalogue.Reason(answer.Id);
        var shown = reason is not null && reason.ShownBy != ReasonEvidenceKind.Nothing && !withoutEvidence.Contains(reason.Id);
        var told = plan.Conversations.Any(talk => talk.Reasons.Any(said => said.Id == answer.Id && !string.IsNullOrWhiteSpace(said.Note)));
        if (told || (shown && !reason!.IsShownByWeek))
        {
            return [];
        }

        var name = answer.Name ?? reason?.Name ?? answer.Id;
        var ask = reason?.Ask is [var first, ..] ? first : new(Audience.Peers, $"One of my reasons is “{name}”. How true is that of your work, and what happened last that shows it?");
        return [new(ask.Who, ask.Question, QuestionTopic.Reason, answer.Id, false, [], $"“{name}” is one of your reasons, and {(shown ? "how a week is spent tells only a part of it" : "nothing at hand shows it")}.")];
    }
}
