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
           let told = AnswerOf(plan, employer, answer.Id)
           orderby answer.Weight descending
           select new NeedVerdict(answer, need, told is { Verdict: not Verdict.Unknown } ? Credited(told) : Judge(plan, answer, need, reading), told),
    ];

    private static Finding Judge(Plan plan, NeedAnswer answer, Need? need, PostingReading? reading) => reading switch
    {
        null => new(Verdict.Unknown, "There is no posting to look it up in."),
        { IsRead: false } => new(Verdict.Unknown, "The posting is in a language that is not read."),
        _ => NeedRule.For(need)?.Judge(new(reading, answer, plan)).Weighed(answer, need) ?? new(Verdict.Unknown, "Only people can answer this."),
    };

    private static Finding Credited(EmployerAnswer told) => new(
        told.Verdict,
        $"{(string.IsNullOrWhiteSpace(told.Who) ? "They" : told.Who)} answered{(told.Date is { } date ? $" on {date:d MMMM yyyy}" : "")}{(string.IsNullOrWhiteSpace(told.Words) ? "" : $": “{told.Words}”")}.");

    // The newest answer that an employer gave; of several on one day, the last.
    private static EmployerAnswer? AnswerOf(Plan plan, string? employer, string need) => employer is null ? null : plan.Answers
        .Where(answer => answer.Need == need && string.Equals(answer.Employer.Trim(), employer.Trim(), StringComparison.OrdinalIgnoreCase))
        .Index().OrderBy(entry => entry.Item.Date ?? DateOnly.MinValue).ThenBy(entry => entry.Index).Select(entry => entry.Item).LastOrDefault();
}
