namespace Waymark;

/// <summary>What the evidence for a reason rests on.</summary>
public enum EvidenceBasis
{
    /// <summary>Our estimate alone.</summary>
    Estimate,

    /// <summary>Postings of whole boards, with our estimate as ten of them.</summary>
    Postings,

    /// <summary>The week as somebody in the role told it.</summary>
    Practitioner,

    /// <summary>The week as the person wrote it down.</summary>
    Me,
}

/// <summary>What a role or its postings show for a reason.</summary>
/// <param name="Value">How much it is so, 0 (not at all) to 1 (wholly).</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Words">That in a sentence: "18 of the 24 that say where the work is done are remote".</param>
public sealed record ReasonEvidence(double Value, EvidenceBasis Basis, string Words)
{
    /// <summary>How many postings have to say it before it is more than our estimate.</summary>
    private const int Enough = Sample.SmallestForShares;

    // One row a kind. Where nothing can show it there is no row, and it takes a conversation.
    private static readonly Dictionary<ReasonEvidenceKind, Func<ReasonSubject, ReasonEvidence?>> Rows = new()
    {
        [ReasonEvidenceKind.NoDegree] = of => Counted(
            of, reading => reading.Facts.Degree is not { Value.Screens: true }, 100 - of.Role.Estimates?.Degree, "do not insist on a degree"),
        [ReasonEvidenceKind.Remote] = of => Counted(
            of, reading => reading.Facts.WorkMode is { } mode ? mode.Value == WorkMode.Remote : null, of.Role.Estimates?.Remote, "can be done from home"),
        [ReasonEvidenceKind.FlexibleTime] = of => Counted(
            of, reading => reading.Facts.EmploymentType is { } type ? type.Value != EmploymentType.FullTime : null, null, "offer part time"),
        [ReasonEvidenceKind.Pay] = of => of.PaysBaseline is { } pays ? Counted(of, pays, null, "state pay of at least what you need") : null,
        [ReasonEvidenceKind.Openings] = of => of.Role.Estimates is { } estimates
            ? new(Third(estimates.Openings) switch { 2 => 0.83, 1 => 0.5, _ => 0.17 }, EvidenceBasis.Estimate, $"our estimate: {Third(estimates.Openings) switch { 2 => "many", 1 => "some", _ => "few" }} openings, beside the other roles here") : null,
        [ReasonEvidenceKind.YoungTechnology] = Young,
        [ReasonEvidenceKind.Thinking] = of => InTheWeek(
            of.Week, of.Week.ShareOf(ActivityMode.Making, ActivityMode.Investigating, ActivityMode.Deciding), "goes into making, finding out and deciding"),
        [ReasonEvidenceKind.Helping] = of => InTheWeek(of.Week, of.Week.ShareOf(ActivityMode.Helping, ActivityMode.Explaining), "goes into helping people directly and explaining"),
        [ReasonEvidenceKind.People] = of => InTheWeek(of.Week, of.Week.Parts.Sum(part => part.Share * Together(part.Activity)), "is spent with other people"),
    };

    /// <summary>The evidence of a kind for a role, or <see langword="null"/> where there is none: then it is a question for a conversation.</summary>
    public static ReasonEvidence? Of(ReasonEvidenceKind kind, ReasonSubject subject) => Rows.TryGetValue(kind, out var row) ? row(subject) : null;

    // What is told in the same words counts the same: nobody could see why one role should stand higher.
    private static int Third(int percent) => percent >= 67 ? 2 : percent >= 34 ? 1 : 0;

    // Hand-picked postings, or few that say it, claim nothing about the role in general.
    private static ReasonEvidence? Counted(ReasonSubject of, Func<PostingReading, bool?> says, int? estimate, string words)
    {
        var answers = of.Sample.Kind == SampleKind.WholeBoard
            ? of.Sample.Postings.Select(posting => posting.Reading is { } reading ? (posting.Employer, Says: says(reading)) : default).Where(answer => answer.Says is not null).ToList()
            : [];
        if (answers.Count < Enough)
        {
            return estimate is { } ours ? new(Estimate.Told(ours), EvidenceBasis.Estimate, $"our estimate: {Estimate.Words(ours)} of such jobs {words}") : null;
        }

        var share = 0.0;
        var employers = answers.GroupBy(answer => answer.Employer, StringComparer.Ordinal).OrderBy(board => board.Key, StringComparer.Ordinal).ToList();
        foreach (var board in employers)
        {
            share += (double)board.Count(answer => answer.Says == true) / board.Count() / employers.Count;
        }

        var value = estimate is { } known ? Estimate.Blend(share, answers.Count, known / 100.0) : share;
        return new(value, EvidenceBasis.Postings, $"{answers.Count(answer => answer.Says == true)} of the {answers.Count} that tell {words}");
    }

    // The part of the demand for dated technologies that goes to those younger than ten years.
    private static ReasonEvidence? Young(ReasonSubject of)
    {
        var (young, dated) = (0.0, 0.0);
        foreach (var demand in of.Demand.Skills.Where(demand => demand.Skill.IsTechnology && demand.Skill.Since is not null))
        {
            dated += demand.Blended;
            young += demand.Skill.Since > of.Today.Year - 10 ? demand.Blended : 0;
        }

        return of.Sample.Kind == SampleKind.WholeBoard && of.Demand.Postings >= Enough && dated > 0
            ? new(young / dated, EvidenceBasis.Postings, $"{Estimate.Words(100 * young / dated)} of the technologies asked for in {of.Demand.Postings} postings are younger than ten years")
            : of.Role.Estimates is { } estimates ? new(Estimate.PartTold(estimates.Growth), EvidenceBasis.Estimate, $"our estimate: {Estimate.PartWords(estimates.Growth)} of the work is with technology younger than ten years")
            : null;
    }

    // Who told a week named its activities; what these are counted as is ours.
    private static ReasonEvidence? InTheWeek(Week week, double share, string words) =>
        week.Parts.Count == 0 ? null
        : week.Told == WeekTold.Practitioner ? new(share, EvidenceBasis.Practitioner, $"of the week that {week.Who ?? "somebody in the role"} told you, {100 * share:0}% {words}, as we sort it")
        : week.Told == WeekTold.Me ? new(share, EvidenceBasis.Me, $"of the week as you set it, {100 * share:0}% {words}, as we sort it")
        : new(Estimate.PartTold(100 * share), EvidenceBasis.Estimate, $"our estimate: {Estimate.PartWords(100 * share)} of the week {words}");

    private static double Together(Activity? activity) => activity?.People switch { Company.Mostly => 1, Company.Some => 0.5, _ => 0 };
}
