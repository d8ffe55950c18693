namespace Waymark;

/// <summary>Whether a posting or opportunity meets a need, and who says so.</summary>
/// <param name="Answer">The need, as the person put it.</param>
/// <param name="Need">The catalogue's need; <see langword="null"/> for one of the person's own.</param>
/// <param name="Finding">The verdict with its reason and evidence.</param>
/// <param name="Told">What the employer answered, where that decides; it goes before the posting.</param>
public sealed record NeedVerdict(NeedAnswer Answer, Need? Need, Finding Finding, EmployerAnswer? Told)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Finding.Verdict;

    /// <summary>Whether the job is out without it.</summary>
    public bool IsMust => Answer.Weight == NeedWeight.Must;

    /// <summary>The need as the person calls it.</summary>
    public string Name => Answer.Name ?? Need?.Name ?? Answer.Id;

    /// <summary>The verdicts of all needs of <paramref name="plan"/>, musts first, else in the person's order.</summary>
    /// <param name="plan">The needs, and the answers kept.</param>
    /// <param name="employer">Whose answers count.</param>
    /// <param name="reading">The posting; <see langword="null"/> where there is none, so that only answers count.</param>
    /// <param name="catalogue">Where needs are looked up.</param>
    public static IReadOnlyList<NeedVerdict> For(Plan plan, string? employer, PostingReading? reading, Catalogue catalogue) =>
    [
        .. from answer in plan.Needs
           let need = catalogue.Need(answer.Id)
           let told = AnswersOf(plan, employer, answer.Id).LastOrDefault(said => !IsOfAnother(said, reading, plan))
           let ofAnother = told is null ? AnswersOf(plan, employer, answer.Id).LastOrDefault() : null
           orderby answer.Weight descending
           select new NeedVerdict(answer, need, told is { Verdict: not Verdict.Unknown } ? Credited(told) : OfAnother(MoveInside.Known(Judge(plan, answer, need, reading), answer, need, employer, plan), ofAnother), told),
    ];

    private static Finding Judge(Plan plan, NeedAnswer answer, Need? need, PostingReading? reading) => reading switch
    {
        null => new(Verdict.Unknown, "There is no posting to look it up in."),
        { IsRead: false } => new(Verdict.Unknown, "The posting is in a language that is not read."),
        _ => NeedRule.For(need)?.Judge(new(reading, answer, plan)).Weighed(answer, need) ?? new(Verdict.Unknown, "Only people can answer this."),
    };

    private static Finding Credited(EmployerAnswer told) => new(
        told.Verdict,
        $"{Who(told)} answered{(told.Date is { } date ? $" on {date:d MMMM yyyy}" : "")}{(string.IsNullOrWhiteSpace(told.Words) ? "" : $": “{told.Words}”")}.");

    // What was said of one job of an employer leaves another one as open as its posting does; but it is worth knowing when one asks.
    private static Finding OfAnother(Finding finding, EmployerAnswer? told) => told is null || finding.Verdict != Verdict.Unknown ? finding
        : finding with { Because = $"{finding.Because} {Who(told)} told you of another of their jobs{(string.IsNullOrWhiteSpace(told.Words) ? "" : $": “{told.Words}”")}; ask whether it holds for this one too." };

    private static string Who(EmployerAnswer told) => string.IsNullOrWhiteSpace(told.Who) ? "They" : told.Who;

    // An answer that names no posting is about the jobs of that employer that the person keeps, where those are known by their postings.
    private static bool IsOfAnother(EmployerAnswer told, PostingReading? reading, Plan plan)
    {
        var id = reading?.Id.ToString();
        return told.Posting is { } about ? about != id
            : id is not null && plan.Opportunities.Where(kept => kept.Posting is not null && OpportunityVerdicts.IsSame(told.Employer, kept.Employer)).ToList() is [_, ..] talkedAbout && talkedAbout.TrueForAll(kept => kept.Posting != id);
    }

    // The answers that an employer gave, the newest last; of several on one day, the last.
    private static IEnumerable<EmployerAnswer> AnswersOf(Plan plan, string? employer, string need) => employer is null ? [] : plan.Answers
        .Where(answer => answer.Need == need && OpportunityVerdicts.IsSame(answer.Employer, employer))
        .Index().OrderBy(entry => entry.Item.Date ?? DateOnly.MinValue).ThenBy(entry => entry.Index).Select(entry => entry.Item);
}
