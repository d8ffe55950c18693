namespace Waymark;

/// <summary>What to ask people: never what a posting already states or an employer already answered.</summary>
/// <param name="Deciding">The questions that would decide, three at most: unknown musts first, over the most promising opportunities.</param>
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

    // What to ask one's own manager about a move inside the company.
    private static readonly string[] ToOwnManager =
    [
        "I would like to move towards “{0}” here: what would you want to see from me first?",
        "Could I do a small piece of that work this quarter, beside mine, and who there would look at it?",
    ];

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
        List<Question> needs = [.. OpenNeeds(plan, open, catalogue)];
        List<Question> reasons = [.. plan.Reasons.SelectMany(reason => OfReason(reason, plan, catalogue, reasonsWithoutEvidence))];
        List<Question> inside = [.. open.Where(opportunity => opportunity.IsMoveInside(plan)).Take(1).SelectMany(OfMove)];
        var promise = open.Take(Promising).Index().Where(entry => entry.Item.Employer is not null)
            .GroupBy(entry => entry.Item.Employer!, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Sum(entry => 2520 / (entry.Index + 1)), StringComparer.OrdinalIgnoreCase);
        List<Question> deciding =
            [.. needs.OrderByDescending(question => question.IsMust)
                // Whoever cannot work there need not ask the rest.
                .ThenByDescending(question => catalogue.Needs.FirstOrDefault(need => need.Id == question.About)?.Criterion == CriterionKind.Place)
                .ThenByDescending(question => question.Employers.Sum(employer => promise.GetValueOrDefault(employer)))
                .DistinctBy(question => question.About).Concat(reasons).DistinctBy(question => question.Text).Take(MostDeciding)];
        List<Question> all = [.. needs.Concat(reasons).Concat(inside).DistinctBy(question => (question.Who, question.Text))];
        return new(
            [.. deciding.Select(Shortened)],
            [.. all.Where(question => !all.Exists(longer => AsksMore(longer, question)))
                .OrderBy(question => question.Who).ThenByDescending(question => question.IsMust).Select(Shortened)]);
    }

    // "Is this full time, and does anybody work part time?" asks "Is this full time?" too.
    private static bool AsksMore(Question longer, Question question) =>
        longer.Who == question.Who && longer.Text.Length > question.Text.Length && longer.Text.StartsWith(question.Text.TrimEnd('?'), StringComparison.Ordinal);

    private static Question Shortened(Question question) => question with { Employers = [.. question.Employers.Take(MostEmployers)] };

    private static IEnumerable<Question> OpenNeeds(Plan plan, List<OpportunityVerdicts> open, Catalogue catalogue)
    {
        var verdicts = open.Count > 0
            ? open.SelectMany(opportunity => opportunity.Unknown.Select(verdict => (opportunity.Employer, opportunity.Title, IsRead: opportunity.Reading is not null, Verdict: verdict)))
            : NeedVerdict.For(plan, null, null, catalogue).Select(verdict => (Employer: (string?)null, Title: (string?)null, IsRead: false, Verdict: verdict));
        return
            from entry in verdicts
            where entry.Verdict.Told is null
            from ask in Asks(entry.Verdict).Select(ask => Addressed(ask, entry.Employer, entry.Title))
            group entry by (ask.Who, ask.Question, entry.Verdict.Answer.Id) into same
            let verdict = same.First().Verdict
            let employers = same.Select(entry => entry.Employer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList()
            select new Question(same.Key.Who, same.Key.Question, QuestionTopic.Need, same.Key.Id, verdict.IsMust, employers, Why(verdict, employers, areRead: same.Any(entry => entry.IsRead)));
    }

    // A question that quotes one posting says whose it is.
    private static AskedOf Addressed(AskedOf ask, string? employer, string? title) =>
        !ask.QuotesPosting || (employer ?? title) is null ? ask
        : ask with { Question = $"{(employer is null ? $"To whoever wrote “{title}”" : $"To {employer}")}: {char.ToLowerInvariant(ask.Question[0])}{ask.Question[1..]}" };

    // Whom an own need is asked of: a must, of whoever is talked with first. One question a need; for a must two, of different people, since what a contract says and what people live may differ.
    internal static IEnumerable<AskedOf> Asks(NeedVerdict verdict)
    {
        IReadOnlyList<AskedOf> usual = verdict.Answer.Question is { Length: > 0 } own ? [new(verdict.IsMust ? Audience.Recruiter : Audience.Manager, own)]
            : verdict.Need?.Ask is { Count: > 0 } asks ? asks
            : [new(verdict.IsMust ? Audience.Recruiter : Audience.Manager, $"This matters to me: {verdict.Name}. How is it with you?")];
        var first = verdict.Finding.Ask ?? usual[0];
        return verdict.IsMust && usual.FirstOrDefault(ask => ask.Who != first.Who) is { } second ? [first, second] : [first];
    }

    private static string Why(NeedVerdict verdict, List<string> employers, bool areRead)
    {
        List<string> named = [.. employers.Take(MostEmployers)];
        var rest = employers.Count - named.Count;
        var who = employers.Count == 0 ? "" : $" {CountWords.List(rest > 0 ? [.. named, $"{rest} more"] : named)} {(areRead ? employers.Count == 1 ? "leaves it open" : "leave it open" : $"{(employers.Count == 1 ? "is" : "are")} among what you keep, and no text of {(employers.Count == 1 ? "it" : "them")} has been read")}.";
        return $"“{verdict.Name}” is {(verdict.IsMust ? "a must" : "one of your wishes")}.{who}";
    }

    private static IEnumerable<Question> OfReason(ReasonAnswer answer, Plan plan, Catalogue catalogue, IReadOnlySet<string> withoutEvidence)
    {
        var reason = catalogue.Reason(answer.Id);
        var shown = reason is not null && reason.ShownBy != ReasonEvidenceKind.Nothing && !withoutEvidence.Contains(reason.Id);
        var told = plan.Conversations.Any(talk => talk.Reasons.Any(said => said.Id == answer.Id && !string.IsNullOrWhiteSpace(said.Note)));
        if (shown || told)
        {
            return [];
        }

        var name = answer.Name ?? reason?.Name ?? answer.Id;
        var ask = reason?.Ask is [var first, ..] ? first : new(Audience.Peers, $"One of my reasons is “{name}”: when did you last find that in this work?");
        return [new(ask.Who, ask.Question, QuestionTopic.Reason, answer.Id, false, [], $"“{name}” is one of your reasons, and nothing at hand shows it.")];
    }

    private static IEnumerable<Question> OfMove(OpportunityVerdicts opportunity) => ToOwnManager.Select(text => new Question(
        Audience.OwnManager, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, opportunity.Title ?? "this role"), QuestionTopic.MoveInside, "move-inside", false,
        [opportunity.Employer!], $"“{opportunity.Title}” is at {opportunity.Employer}, where you work now."));
}
