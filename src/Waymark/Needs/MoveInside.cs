using System.Globalization;

namespace Waymark;

/// <summary>What a move inside the company changes about what is asked, and of whom.</summary>
internal static class MoveInside
{
    private const string About = "move-inside";

    // What can change, and the need that asks for it by itself.
    private static readonly (string What, string Need)[] MayChange = [("pay", "compensation"), ("hours", "hours")];

    // What only an employer that one comes to from outside can answer.
    private static readonly string[] OfLeaving = ["notice period", "buy it out", "buy me out", "buyout", "buy-out"];

    /// <summary>A question for a recruiter, as it is asked inside: of one's own manager.</summary>
    public static AskedOf Asked(AskedOf ask) => ask.Who == Audience.Recruiter ? ask with { Who = Audience.OwnManager } : ask;

    /// <summary>A finding, or where it is open for want of words what is known of one's own company: a place that will do and where one works now will do there too.</summary>
    public static Finding Known(Finding finding, NeedAnswer answer, Need? need, string? employer, Plan plan) =>
        finding is { Verdict: Verdict.Unknown, Evidence: null } && need?.Criterion == CriterionKind.Place && employer is not null && OpportunityVerdicts.IsSame(employer, plan.Now.Employer)
        && plan.Now.Place is { Length: > 0 } here && PlaceName.Among(answer.Accept.Count > 0 ? [.. answer.Accept.Where(place => !PlaceName.IsNone(place))] : [here], here).Any(place => place.Accepts(PlaceName.Of(here), remote: false) == Verdict.Meets)
            ? new(Verdict.Meets, $"It is at {employer.Trim()}, where you work now.") : finding;

    /// <summary>Whether nobody inside need be asked: everybody there knows it, or it is about leaving, as one's notice.</summary>
    public static bool IsSettled(NeedVerdict verdict) => verdict.Need?.KnownInside == true
        || (verdict.Need is null && OfLeaving.Any(word => verdict.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || verdict.Answer.Question?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>
    /// What the person keeps at their own employer and that fails a must by its text alone: inside, that is where a talk begins and not where it ends. What somebody there has answered is settled.
    /// </summary>
    public static bool IsToTalkAbout(OpportunityVerdicts opportunity, Plan plan) =>
        opportunity is { Kept: not null, IsClosed: false, IsOut: true } && opportunity.IsMoveInside(plan) && opportunity.Fails.All(verdict => !verdict.IsMust || verdict.Told is null);

    /// <summary>The opportunity at the present employer that one's own manager is asked about; <see langword="null"/> where there is none.</summary>
    public static OpportunityVerdicts? Open(Plan plan, IReadOnlyList<OpportunityVerdicts> opportunities) =>
        opportunities.FirstOrDefault(opportunity => opportunity is { IsClosed: false, IsOut: false } && opportunity.IsMoveInside(plan)) ?? opportunities.FirstOrDefault(opportunity => IsToTalkAbout(opportunity, plan));

    /// <summary>What to ask there about each must that it fails as it is written.</summary>
    public static IEnumerable<string> AsksOfFailed(OpportunityVerdicts opportunity, Plan plan, Catalogue catalogue) => opportunity.Fails.Where(verdict => verdict.IsMust)
        .Select(verdict => $"{(verdict.Finding.Evidence is { Text: { Length: > 0 } words } ? $"The advert says “{words.Trim()}”" : $"By the advert it fails “{verdict.Name}”")}; what I need is: {NeedWords.Of(verdict.Answer, catalogue, plan.Baseline)}. Could that be arranged?");

    /// <summary>Whether it is nothing to begin with: one's own manager is asked for pay last.</summary>
    public static bool IsForLater(Question question) => question is { Who: Audience.OwnManager, About: "compensation" };

    /// <summary>
    /// What to ask one's own manager: about an opportunity at the present employer, and without one about the role in front, where the person says that they might move inside.
    /// A must that it fails as it is written is asked about first. Where the only opportunities there are over, or out by what was answered, nothing.
    /// </summary>
    /// <param name="plan">The present employer.</param>
    /// <param name="opportunities">What is being weighed.</param>
    /// <param name="front">The role in front.</param>
    /// <param name="needs">What is asked anyway.</param>
    /// <param name="catalogue">Where needs are looked up.</param>
    public static IEnumerable<Question> Questions(Plan plan, IReadOnlyList<OpportunityVerdicts> opportunities, Role? front, IReadOnlyList<Question> needs, Catalogue catalogue) =>
        Open(plan, opportunities) is { } open
            ? Ask(open.Title ?? "this role", [open.Employer!], $"{(open.Title is { } title ? $"“{title}”" : "What you keep")} is at {open.Employer}, where you work now.{(open.IsOut ? " As it is written it fails a must of yours; with people who know you that can be talked about." : "")}", needs, AsksOfFailed(open, plan, catalogue))
            : opportunities.Any(opportunity => opportunity.IsMoveInside(plan)) || front is null || plan.Now.MoveInside != true ? []
            : Ask(front.Title, [], $"A move inside {(plan.Now.Employer?.Trim() is { Length: > 0 } employer ? employer : "your company")} may be one of your ways, if there is such work.", needs, []);

    /// <summary>Why one's own manager is asked at all; <see langword="null"/> where nothing is asked about a move.</summary>
    public static string? WhyAsked(IReadOnlyList<Question> questions) => questions.FirstOrDefault(question => question.Topic == QuestionTopic.MoveInside)?.Why;

    private static IEnumerable<Question> Ask(string title, IReadOnlyList<string> employers, string why, IReadOnlyList<Question> needs, IEnumerable<string> first)
    {
        List<string> changes = [.. MayChange.Where(change => !needs.Any(question => question.Who == Audience.OwnManager && question.About == change.Need)).Select(change => change.What)];
        string[] texts =
        [
            "I would like to move towards “{0}” here: what would you want to see from me first?",
            "Who decides on such a move, and when is the next time?",
            $"Which title would it have{(changes.Count == 0 ? "" : $", and what would change in {CountWords.List(changes)}")}?",
            "What would become of the work that I do now, and by when could somebody take it over?",
            "Could I try it first, beside my work: a small project, or some days with somebody who does it? Who there would look at it?",
            "If it does not suit me, could I come back, and until when?",
        ];
        return first.Concat(texts.Select(text => string.Format(CultureInfo.InvariantCulture, text, title))).Select(text => new Question(Audience.OwnManager, text, QuestionTopic.MoveInside, About, false, employers, why));
    }
}
