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

    /// <summary>Whether it is nothing to begin with: one's own manager is asked for pay last.</summary>
    public static bool IsForLater(Question question) => question is { Who: Audience.OwnManager, About: "compensation" };

    /// <summary>
    /// What to ask one's own manager: about an opportunity at the present employer, and without one about the role in front, where the person says that they might move inside.
    /// Where the only opportunities there are over or out, nothing.
    /// </summary>
    /// <param name="plan">The present employer.</param>
    /// <param name="opportunities">What is being weighed.</param>
    /// <param name="front">The role in front.</param>
    /// <param name="needs">What is asked anyway.</param>
    public static IEnumerable<Question> Questions(Plan plan, IReadOnlyList<OpportunityVerdicts> opportunities, Role? front, IReadOnlyList<Question> needs)
    {
        var there = opportunities.Where(opportunity => opportunity.IsMoveInside(plan)).ToList();
        return there.Find(opportunity => opportunity is { IsClosed: false, IsOut: false }) is { } open
            ? Ask(open.Title ?? "this role", [open.Employer!], $"{(open.Title is { } title ? $"“{title}”" : "What you keep")} is at {open.Employer}, where you work now.", needs)
            : there.Count > 0 || front is null || plan.Now.MoveInside != true ? []
            : Ask(front.Title, [], $"A move inside {(plan.Now.Employer?.Trim() is { Length: > 0 } employer ? employer : "your company")} may be one of your ways, if there is such work.", needs);
    }

    /// <summary>Why one's own manager is asked at all; <see langword="null"/> where nothing is asked about a move.</summary>
    public static string? WhyAsked(IReadOnlyList<Question> questions) => questions.FirstOrDefault(question => question.Topic == QuestionTopic.MoveInside)?.Why;

    private static IEnumerable<Question> Ask(string title, IReadOnlyList<string> employers, string why, IReadOnlyList<Question> needs)
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
        return texts.Select(text => new Question(Audience.OwnManager, string.Format(CultureInfo.InvariantCulture, text, title), QuestionTopic.MoveInside, About, false, employers, why));
    }
}
