namespace Waymark;

/// <summary>
/// The next action and the two after it. Rows, the most pressing first; each has something to say or nothing. The first that is said takes at most
/// twenty minutes, no two are of one kind while there is another, and there are always three: also for somebody with no posting and no answer.
/// </summary>
public static class NextActions
{
    /// <summary>The longest the next action may take, in minutes.</summary>
    public const int Longest = 20;

    private const int Shown = 3;

    /// <summary>So many titles are enough to search by.</summary>
    internal const int MostTitles = 4;

    // Fewer postings may be chance, and of so many roles at once one can think.
    private const int FewestNear = 3, MostNear = 2;

    // So many titles with a word of one's own go before the role's.
    private const int MostOwnTitles = 2, MostOfField = 3;

    // Two questions are one talk.
    private const int MostAsked = 2;

    // Words of every kind of job.
    private static readonly string[] Ranks = ["specialist", "manager", "analyst", "engineer", "lead", "leader", "team", "senior", "junior", "assistant", "officer", "coordinator", "associate", "consultant", "administrator", "director", "intern", "trainee", "worker", "with", "from", "years"];

    // A smaller part of what is open is no reason to answer.
    private const double WorthTelling = 0.1;

    // So many skills can be answered at one sitting.
    internal const int MostSkills = 5;

    private static readonly IReadOnlyList<Func<WhereThingsStand, NextAction?>> Rows =
    [
        Soonest, Dated, Meant, Offered, Quiet, .. From(MissingAnswer.Early), ListAlso, RateDays, RateWeek, FewAnswers, Inside, Saved, Noted, Near, BringOthers, FirstStep, Talk, BringPostings, AskPerson, Taster,
        CheckFirst, .. From(MissingAnswer.Late), AskFriend, Look, WriteDown,
    ];

    /// <summary>The three.</summary>
    public static IReadOnlyList<NextAction> Of(WhereThingsStand stand)
    {
        List<NextAction> said = [.. Rows.Select(row => row(stand)).OfType<NextAction>()];
        var first = said.First(action => action.Minutes <= Longest);
        var others = said.Where(action => action != first).ToList();
        return [first, .. others.Where(action => action.Kind != first.Kind).DistinctBy(action => action.Kind).Concat(others).Distinct().Take(Shown - 1)];
    }

    /// <summary>The one for somebody who has just answered a good deal: something to do rather than another answer; bringing postings comes after it.</summary>
    /// <param name="next">The three.</param>
    public static NextAction ForToday(IReadOnlyList<NextAction> next) =>
        next.Where(action => action.Minutes <= Longest).OrderBy(action => action.Kind == NextActionKind.BringPostings).ThenBy(action => action.Kind == NextActionKind.Answer).First();

    private static IEnumerable<Func<WhereThingsStand, NextAction?>> From(IReadOnlyList<MissingAnswer> answers)
    {
        foreach (var answer in answers)
        {
            yield return answer.Or;
        }
    }

    // What the person wrote down with a day goes before anything that was computed.
    private static NextAction? Dated(WhereThingsStand stand) => NotedDate.In(stand.Plan, stand.Today) is not [var first, ..] dates ? null
        : Interview(stand, first) is { } prepare ? prepare
        : new(NextActionKind.Application, $"Give twenty minutes to what you noted{(first.With is null ? "" : $" beside {first.With}")}: “{first.Words}”",
            $"It is {first.Away(stand.Today)}.{(dates.FirstOrDefault(date => date.Words != first.Words) is { } next ? $" After it, {next.Away(stand.Today)}: “{next.Words}”" : "")}", Longest);

    // A talk about one job is prepared for by what its posting requires: what shows it, and what to say of the rest.
    private static NextAction? Interview(WhereThingsStand stand, NotedDate noted)
    {
        if (noted.Beside is not { Stage: OpportunityStage.Interviewing } beside || stand.Opportunities.FirstOrDefault(entry => entry.Kept == beside) is not { Reading: { } reading } opportunity)
        {
            return null;
        }

        var holdings = new Holdings(stand.Plan, stand.Catalogue);
        // Of what may be something else instead, that there is none of it has to be said, too.
        var required = SamplePosting.Of(reading).Asks.Where(ask => ask.Necessity == Necessity.Required || ask.Requirement is { IsOpen: true, Necessity: Necessity.Required }).ToLookup(ask =>
            ask.AnyOf.Any(skill => holdings.Of(skill).IsHeld) ? Requires.Shown : ask.AnyOf.Any(skill => holdings.Of(skill).IsNotHeld) ? Requires.Lacking : Requires.Open);
        if (required.Count == 0)
        {
            return null;
        }

        List<string> parts = [];
        if (required[Requires.Shown].Any())
        {
            parts.Add($"write one line of your own for each of these that it requires: {Called(Requires.Shown)}.");
        }

        if (required[Requires.Lacking].Any())
        {
            parts.Add($"{(parts.Count > 0 ? "It" : "it")} also requires {Called(Requires.Lacking)}, which you do not have: say so, and what of yours comes nearest.");
        }

        if (required[Requires.Open].Any())
        {
            parts.Add($"{(parts.Count > 0 ? "Say" : "say")} too whether you know {Called(Requires.Open)}, which you were not asked about yet.");
        }

        var ask = OpenIn(stand, opportunity) is [var open, ..] ? $" What to ask there: {Ask(stand, open)}" : "";
        return new(NextActionKind.Application, $"Prepare for {Name(opportunity)}: {string.Join(" ", parts)}", $"It is {noted.Away(stand.Today)}. You noted: “{noted.Words}”{ask}", Longest) { Posting = reading.Id };

        string Called(Requires what) => CountWords.List([.. required[what].Select(ask => ask.AnyOf.OrderByDescending(skill => holdings.Of(skill).Low).ThenByDescending(skill => holdings.Of(skill).Asked).First().Name).Distinct().Take(MostSkills)]);
    }

    private enum Requires
    {
        Shown,
        Lacking,
        Open,
    }

    // Of both, what is due first.
    private static NextAction? Soonest(WhereThingsStand stand) =>
        NotedDate.In(stand.Plan, stand.Today) is [var noted, ..] && stand.Plan.Actions.Where(action => action.Done is null && action.By >= stand.Today).Min(action => action.By) <= noted.On ? Meant(stand) : null;

    // And what the person means to do by a day.
    private static NextAction? Meant(WhereThingsStand stand) =>
        stand.Plan.Actions.Where(action => action.Done is null && action.By is { } by && by.DayNumber - stand.Today.DayNumber is >= 0 and <= NotedDate.DaysAhead).MinBy(action => action.By) is { } meant
        ? new(NextActionKind.Application, $"Give twenty minutes to what you mean to do by {meant.By!.Value.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)}: “{meant.Text.Trim()}”", "You wrote it down with a day, and it counts for more than anything computed here.", Longest)
        : null;

    private static NextAction? Noted(WhereThingsStand stand) =>
        stand.Opportunities.FirstOrDefault(entry => entry is { IsOut: false, IsClosed: false, Kept.Notes.Length: > 0 }) is { } opportunity
        ? new(NextActionKind.Application, $"Take the next small step for {Name(opportunity)}. You noted: “{opportunity.Kept!.Notes!.Trim()}”", "You keep it, and what you wrote beside it knows more than any figure here.", Longest)
        : null;

    private static NextAction? Offered(WhereThingsStand stand) =>
        Latest(stand, OpportunityStage.Interviewing, OpportunityStage.Offered) is not { Kept: { } kept } opportunity ? null
        : OpenIn(stand, opportunity) is [var open, ..]
        ? new(NextActionKind.Application, $"{(opportunity.IsMoveInside(stand.Plan) ? $"Ask your manager about {Name(opportunity)}" : $"Write to {Name(opportunity)} and ask")}: {Ask(stand, open)}", $"You are {(kept.Stage == OpportunityStage.Offered ? "weighing their offer" : "talking with them")}, and “{open.Name}” is still open.", 10)
        : new(NextActionKind.Application, $"Write down in three lines what speaks for {Name(opportunity)} and what against.", "All your needs are answered there; what is left is the decision.", 15);

    private static NextAction? Quiet(WhereThingsStand stand) =>
        stand.Opportunities.FirstOrDefault(entry => entry.Kept is { Stage: OpportunityStage.Applied, Date: { } date } && stand.Today.DayNumber - date.DayNumber >= OverdueAction.QuietDays) is { } opportunity
        ? new(NextActionKind.Application, $"Write two friendly lines to {Name(opportunity)}: that you are still interested, and when they expect to decide.",
            $"You applied {stand.Today.DayNumber - opportunity.Kept!.Date!.Value.DayNumber} days ago; a line is welcome more often than people think.", 10)
        : null;

    // Only of a list of one's own: what is proposed is chosen from all roles.
    private static NextAction? ListAlso(WhereThingsStand stand) => stand is { Plan.Shortlist.Count: > 0, NearBrought: { } near } && near.Where(entry => entry.Postings >= FewestNear).Take(MostNear).ToList() is [_, ..] others
        ? new(NextActionKind.ListRole, $"Put {CountWords.List([.. others.Select(entry => $"“{entry.Role.Title}”")])} on your list too, if you would do that work.",
            $"{CountWords.List([.. others.Select(entry => $"{entry.Postings} of the postings that you brought are for {entry.Role.WithArticle}")])}, more than for what you look at in that field: employers give one kind of work many names. As long as {(others.Count == 1 ? "it is" : "they are")} not on it, none of these counts.", 5)
        : null;

    // The days that were answered for some weeks and count for none: a few more answers make them count.
    private static NextAction? RateDays(WhereThingsStand stand) => stand.DaysNotCounted is { Answered: true, RateFirst: [_, ..] rate } days
        ? new(NextActionKind.Answer, $"Say how you would like {(rate.Count == 1 ? "" : "each of these: ")}{DroppedCriterion.Names(rate)}.", $"How you would like the days does not count yet, because {days.Why}. With these answers it does, and may turn the order.", 5)
        : null;

    // Where most of a week is open, its role may stand anywhere.
    private static NextAction? RateWeek(WhereThingsStand stand) => stand.OpenWeeks is [{ RateFirst: [_, ..] rate } week, ..]
        ? new(NextActionKind.Answer, $"Say how you would like {(rate.Count == 1 ? "" : "each of these: ")}{DroppedCriterion.Names(rate)}.", $"Too little of the week of {week.Role.Title} is rated, so its place among the roles is wide open.", 5)
        : null;

    // While hardly anything is known to be a gap, answering comes before learning.
    private static NextAction? FewAnswers(WhereThingsStand stand) => stand.Gaps.Proposed.Count < Shown || stand.Gaps.IsMostlyUnasked ? CheckFirst(stand) : null;

    // The same skills in the same order as "Do you know these?", so that there is one list to answer.
    private static NextAction? CheckFirst(WhereThingsStand stand) => (stand.DoYouKnow.Count > 0 ? stand.DoYouKnow : [.. stand.Gaps.CheckFirst.Select(check => check.Skill)]) is [_, ..] skills
        ? new(NextActionKind.Answer, $"Say for each of these whether you know it, and how well: {CountWords.List([.. skills.Take(MostSkills).Select(skill => skill.Name)])}.",
            (skills.Count == 1 ? "You have not been asked about it yet, and it may not be a gap at all." : "You have not been asked about these yet, and some may not be gaps at all.") + Closing(stand), 10)
        : null;

    // How much it changes, where that is something to speak of.
    private static string Closing(WhereThingsStand stand) => stand.DoYouKnowCloses < WorthTelling ? ""
        : $" Your answer{(stand.DoYouKnow.Count == 1 ? " settles" : "s settle")} {Estimate.PartWords(stand.DoYouKnowCloses * 100)} of what is still open in how much you bring.";

    // Before anything is learned for a role that one cannot take as its postings stand.
    private static NextAction? BringOthers(WhereThingsStand stand) => stand.IsFrontOnlyFailing ? BringPostings(stand) : null;

    // Towards the role in front, where something of it is known to be missing and, with a date, can be learned before it; nothing that is asked most by a role whose postings all fail a must.
    private static NextAction? FirstStep(WhereThingsStand stand) => stand.Gaps.Proposed
        .Where(gap => gap.InProgress || gap.Opens.Role is not { } most || !stand.OnlyFailing.Contains(most))
        .OrderByDescending(gap => gap.InProgress || (stand.IsAskedInFront(gap) && (stand.BeforeTarget is null || stand.BeforeTarget.Contains(gap)))).FirstOrDefault() is { } gap
        ? gap.InProgress
            ? new(NextActionKind.FirstStep, $"Go on with {gap.Skill.Name} for twenty minutes where you stopped, and write down what the next piece is.", "You have begun it, and only what is finished counts.", Longest)
            : new(NextActionKind.FirstStep, $"{gap.Skill.Name}: {GapAction.For(gap, stand.Catalogue, stand.Role is { } role ? [role] : []).FirstStep}", (gap == stand.Gaps.Proposed[0] || !stand.IsAskedInFront(gap) ? gap.Why : $"It is the first on your list that “{stand.Role!.Title}” asks for{(stand.Gaps.Proposed.TakeWhile(other => other != gap).Any(stand.IsAskedInFront) ? " and that fits before your date" : "")}.") + FirstLevel(gap), Longest)
        : null;

    private static string FirstLevel(Gap gap) => gap.FirstLevel is { } lower ? $" Of its {CountWords.Hours(gap.Effort.Left)}, the first {lower.Hours:0} bring you to {lower.Level.Words}, which counts already." : "";

    private static NextAction? BringPostings(WhereThingsStand stand) => stand.Role is { } role && (stand.PostingsInFront < 2 || stand.IsFrontOnlyFailing)
        ? new(NextActionKind.BringPostings,
            (stand.PostingsInFront == 0 && stand.Brought > 0
                ? $"Look for two job descriptions of “{role.Title}” and keep their whole text: in the search of a job board, and on the career pages of companies that you like."
                : stand is { PostingsInFront: 1, FailingInFront: 0 } ? "Find one more job description that you would like, and keep its whole text."
                : "Find two job descriptions that you would like, and keep their whole text.") + $" Titles to search for: {CountWords.List([.. TitlesToSearch(role, stand.Plan).Take(MostTitles)], "or")}{Where(stand.Plan)}{PartTime(stand.Plan)}.",
            stand.PostingsInFront == 0 && stand.Brought > 0
                ? $"{(stand.Brought == 1 ? "The one that you brought is not" : $"None of the {stand.Brought} that you brought is")} for “{role.Title}”{(stand.LeftOutInFront > 0 ? " at your level" : "")}, so only our own estimates speak for it."
            : stand.PostingsInFront == 0 ? "So far only our own estimates speak; two real ones already show what employers ask for."
            : stand.IsFrontOnlyFailing && stand.PostingsInFront > 1 ? $"{(stand.PostingsInFront == 2 ? "Both" : $"All {stand.PostingsInFront}")} that you brought for “{role.Title}” fail a must of yours, so they say nothing for what to learn."
            : stand.FailingInFront > 0 ? $"The one that you brought for “{role.Title}” fails a must of yours, so it says nothing for what to learn."
            : $"You have brought one for “{role.Title}”{(stand.LeftOutInFront > 0 ? " at your level" : "")}; a second shows what they have in common.", Longest)
        : null;

    // The places that will do, as the person wrote them as a must.
    private static string Where(Plan plan) => plan.Needs.FirstOrDefault(need => need is { Id: "place", Weight: NeedWeight.Must, Accept.Count: > 0 }) is { } place
        ? $"; as the place give {CountWords.List([.. place.Accept.Select(PlaceName.InSentence)], "or")}{(plan.Needs.Any(need => need.Id == "work-mode" && need.Accept.Contains("remote", StringComparer.OrdinalIgnoreCase)) && !place.Accept.Any(PlaceName.IsNone) ? " or remote" : "")}"
        : "";

    private static string PartTime(Plan plan) => plan.Needs.Any(need => (need is { Id: "employment-type", Weight: NeedWeight.Must } && need.Accept.Contains("partTime", StringComparer.OrdinalIgnoreCase) && need.Accept.Count == 1) || (need is { Id: "hours", Weight: NeedWeight.Must, AtMost: < FullTimeFrom }))
        ? "; and choose part time" : "";

    // What the OECD calls full time begins here.
    private const int FullTimeFrom = 30;

    // Spellings of one title ("front end", "front-end") find the same. Two titles with a word of one's own work ("payroll") go first, or three with one of the field that one comes from ("clinical", for a nurse); who looks for an internship searches for one.
    internal static IEnumerable<string> TitlesToSearch(Role role, Plan plan)
    {
        var isIntern = plan.Now.TargetLevel == Seniority.Intern;
        var own = plan.Positions.Select(position => position.Title).Concat(plan.Shortlist.Where(listed => listed.Id == role.Id).Select(listed => listed.Name)).Append(plan.Now.Work).OfType<string>().SelectMany(WordsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        own.ExceptWith(WordsOf(role.Title).Concat(Ranks));
        var titles = role.Titles.Prepend(NeedWords.Lower(role.Title)).DistinctBy(title => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant())
            .Where(title => isIntern || !IsOfIntern(title)).ToList();
        var field = HomeField.WordsFor(plan);
        titles = [.. titles.Where(title => WordsOf(title).Any(own.Contains)).Take(MostOwnTitles).Concat(titles.Where(title => title.Split(' ').Any(field.Contains))).Distinct(StringComparer.Ordinal).Take(MostOfField).Concat(titles).Distinct(StringComparer.Ordinal)];
        return !isIntern ? titles
            : titles.Where(IsOfIntern).Concat(titles.Where(title => !IsOfIntern(title)).Select(title => $"{title} intern")).DistinctBy(title => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant());

        // "of", "and" and the like are no words of one's own.
        static IEnumerable<string> WordsOf(string words) => words.Split(' ', '/', '-', ',').Where(word => word.Length > 3);

        static bool IsOfIntern(string title) => title.Split(' ').Any(word => word is "intern" or "internship");
    }

    // A job that one could nearly have says more than any list.
    private static NextAction? Near(WhereThingsStand stand) => stand is { Plan.Now.Stage: Stage.Searching or Stage.Learning, Near: { Posting.Reading: { } reading } near }
        ? new(NextActionKind.Application,
            $"Read “{reading.Called}”{(reading.Posting.Company is { } company ? $" at {company}" : "")} once more, and write beside each line what of yours answers it.",
            (near.MissingForCertain.Count, near.Missing.Count) switch
            {
                (0, 0) when reading.NotUnderstood is [var line, ..] => $"Of what was understood of it you lack nothing. Not understood was: “{line.Text}”",
                (0, 0) => "It asks for nothing that you lack.",
                (0, _) => $"You were not asked yet about {Names(near.Missing)}; nothing else is missing.",
                _ => $"It is the nearest that you brought: you lack {Names(near.MissingForCertain)}.",
            },
            Longest)
        : null;

    private static string Names(IReadOnlyList<Ask> asks) => CountWords.List([.. asks.Select(ask => ask.AnyOf[0].Name).Distinct()]);

    // What the first row asks an employer already is not asked there again.
    private static NextAction? AskPerson(WhereThingsStand stand) => stand.Questions.Deciding.FirstOrDefault(question => question.Employers.Count > 0 && !AsksAlready(stand, question)) is { } question
        ? new(NextActionKind.AskPerson, AskWords(stand, question), question.Why, 15)
        : AskAboutTheWeek(stand);

    // Outside the technical roles a talk tells more than a further search for postings; the first ones go before it.
    private static NextAction? Talk(WhereThingsStand stand) => stand is { Role.Direction: RoleDirection.Company, Brought: > 0, PostingsInFront: < 2 } && stand.NotDoneYet == stand.Role ? AskAboutTheWeek(stand) : null;

    private static NextAction? AskAboutTheWeek(WhereThingsStand stand) => stand is { Role: not null, NotDoneYet: { } role } && stand.Plan.Conversations.All(talk => talk.Role != role.Id)
        ? new(NextActionKind.AskPerson, $"Write four lines to somebody who works as “{role.Title}”{(stand.Plan.Now is { MoveInside: true, Employer: { Length: > 0 } employer } ? $", at {employer} if anybody there does" : "")}: who you are, and whether they would tell you for twenty minutes how their last week went. {WhereToFind(stand)}",
            "Nobody in the role has told you about their week yet, and most people like to be asked.", 15)
        : null;

    // Who told one thing knows others who could.
    private static string WhereToFind(WhereThingsStand stand) => stand.Plan.Conversations.LastOrDefault(talk => !string.IsNullOrWhiteSpace(talk.Who)) is { } talk
        ? $"{talk.Who!.Trim()}, who told you of their work, may know somebody." : "Names stand on the team pages of companies, beside talks and under articles.";

    private static NextAction? Taster(WhereThingsStand stand) => stand.NotDoneYet is { Taster: { } taster } role
        ? new(NextActionKind.Taster, $"Keep two hours free and try the work itself: {taster.Title}.", $"Two hours of what “{role.Title}” really does tell more than any description.", 120)
        : null;

    private static NextAction? Saved(WhereThingsStand stand) => stand.Plan.Now.Stage == Stage.Searching && Latest(stand, OpportunityStage.Saved) is { IsOut: false } opportunity
        ? opportunity.Reading is null
            ? new(NextActionKind.Application, $"Find the job description of {Name(opportunity)} again and keep its whole text with the others.", "You keep it, and nothing of it has been read yet: what it says of your musts is not known.", 10)
            : new(NextActionKind.Application, $"Open {Name(opportunity)} and write the first three lines of your application.", opportunity.Verdicts.Any(verdict => verdict is { IsMust: true, Verdict: Verdict.Meets }) ? "You are searching, you kept it, and it fails none of your musts." : "You are searching and you kept it; what it says of your musts is still to be asked.", Longest)
        : null;

    // A job where one works now is asked about first of all: what of it fails or leaves open a must. What was noted beside it says the next step by itself.
    private static NextAction? Inside(WhereThingsStand stand)
    {
        if (MoveInside.Open(stand.Plan, stand.Opportunities) is not { Kept: { Stage: OpportunityStage.Saved, Notes: null or "" } } open)
        {
            return null;
        }

        List<string> asks = [.. MoveInside.AsksOfFailed(open, stand.Plan, stand.Catalogue)
            .Concat(OpenIn(stand, open).Where(verdict => verdict is { IsMust: true, Told: null, Need.Criterion: not CriterionKind.Pay } && !MoveInside.IsSettled(verdict)).Select(verdict => Questions.Asks(verdict).First().Question)).Take(MostAsked)];
        return new(NextActionKind.AskPerson,
            $"Ask your manager {(asks.Count > 1 ? "two things " : "")}about {(open.Title is { } title ? $"“{title}”" : Name(open))}: {(asks.Count == 0 ? "what would you want to see from me first?" : string.Join(" ", asks))}",
            open.IsOut ? "You keep it, and it is where you work now. As it is written it fails a must of yours; with people who know you that can be talked about."
            : asks.Count == 0 ? "You keep it, and it is where you work now: nobody can tell you more." : $"You keep it, it is where you work now, and {(asks.Count == 1 ? "a must of yours is" : "musts of yours are")} open there.", 15);
    }

    private static NextAction? AskFriend(WhereThingsStand stand) => stand.Plan.Feedback.Count is > 0 and var answered
        ? answered >= JohariWindow.FewestPeople ? null
            : new(NextActionKind.AskPerson, $"Send one line to {CountWords.Of(JohariWindow.FewestPeople - answered, "more person who has", "more people who have")} seen you work: “What would you come to me for?”", $"From {JohariWindow.FewestPeople} people on, what they see is shown together, and nobody can be told apart.", 5)
        : new(NextActionKind.AskPerson, $"Send one line to {JohariWindow.FewestPeople} people who have seen you work: “What would you come to me for?”", "Others see strengths that feel ordinary from inside, and nobody has been asked yet.", 5);

    private static NextAction? Look(WhereThingsStand stand) =>
        new(NextActionKind.BringPostings, "Read one job description slowly, and mark each line that makes you curious.",
            stand.Postings > 0 ? "What catches your eye is an interest, and it steers what comes first." : "You need not apply for anything: what catches your eye already says something.", 15);

    private static NextAction? WriteDown(WhereThingsStand stand) =>
        new(NextActionKind.Answer, "Write down one thing that went well this week, what you did for it, and who could confirm it.", "Such lines are what a CV is made of, and they are forgotten within a month.", 10);

    private static OpportunityVerdicts? Latest(WhereThingsStand stand, params OpportunityStage[] stages) =>
        stand.Opportunities.FirstOrDefault(entry => entry.Kept is { } kept && stages.Contains(kept.Stage));

    private static string Name(OpportunityVerdicts opportunity) => (opportunity.Employer, opportunity.Title) switch
    {
        ({ } employer, { } title) => $"{employer} (“{title}”)",
        var (employer, title) => employer ?? title ?? "the employer",
    };

    private static IReadOnlyList<NeedVerdict> OpenIn(WhereThingsStand stand, OpportunityVerdicts opportunity) =>
        opportunity.InOrderOfAsking([.. stand.Samples.Select(sample => sample.Role)], stand.Opportunities);

    private static string Ask(WhereThingsStand stand, NeedVerdict open) => open.Finding.Ask?.Question
        ?? stand.Questions.All.FirstOrDefault(question => question.About == open.Answer.Id)?.Text ?? (open.Need?.Ask is [var usual, ..] ? usual.Question : null) ?? $"how is it with “{open.Name}”?";

    private static bool AsksAlready(WhereThingsStand stand, Question question) =>
        Latest(stand, OpportunityStage.Interviewing, OpportunityStage.Offered) is { Employer: { } employer } opportunity && OpenIn(stand, opportunity) is [var open, ..]
        && open.Answer.Id == question.About && question.Employers.All(other => OpportunityVerdicts.IsSame(other, employer));

    private static string AskWords(WhereThingsStand stand, Question question)
    {
        // An employer that the person is talking with, or keeps, goes before one that is merely on the list.
        var kept = stand.Opportunities.Where(entry => entry is { Kept: not null, IsClosed: false, IsOut: false }).Select(entry => entry.Employer).OfType<string>().ToList();
        var employer = kept.Find(name => question.Employers.Any(other => OpportunityVerdicts.IsSame(other, name))) ?? question.Employers[0];
        var text = question.TextTo(employer);
        var known = stand.Plan.Conversations.FirstOrDefault(talk => talk.Who is not null && OpportunityVerdicts.IsSame(employer, talk.Employer))?.Who;
        return question.Who switch
        {
            _ when OpportunityVerdicts.IsSame(employer, stand.Plan.Now.Employer) => $"Ask your manager at {employer}: {text}",
            Audience.OwnManager => $"Ask your manager: {text}",
            Audience.Recruiter => $"Ask the recruiter at {employer}: {text}",
            _ when known is not null => $"Ask {known} at {employer}: {text}",
            Audience.Manager => $"Ask whoever would lead you at {employer}, or the recruiter for their name: {text}",
            _ => $"Find one person who does the work at {employer} (the company’s team page, a talk or an article with its name on it, or the recruiter) and ask: {text}",
        };
    }
}
