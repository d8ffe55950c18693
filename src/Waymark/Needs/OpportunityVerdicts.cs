namespace Waymark;

/// <summary>A posting, or an opportunity that is being weighed, with the verdict on every need.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="Title">The title.</param>
/// <param name="Reading">The posting, where there is one.</param>
/// <param name="Kept">The opportunity that the person keeps, where it is one.</param>
/// <param name="Verdicts">The verdicts, musts first.</param>
public sealed record OpportunityVerdicts(string? Employer, string? Title, PostingReading? Reading, Opportunity? Kept, IReadOnlyList<NeedVerdict> Verdicts)
{
    /// <summary>The needs it fails.</summary>
    public IReadOnlyList<NeedVerdict> Fails => [.. Verdicts.Where(verdict => verdict.Verdict == Verdict.Fails)];

    /// <summary>The needs it meets.</summary>
    public IReadOnlyList<NeedVerdict> Meets => [.. Verdicts.Where(verdict => verdict.Verdict == Verdict.Meets)];

    /// <summary>The needs it leaves open.</summary>
    public IReadOnlyList<NeedVerdict> Unknown => [.. Verdicts.Where(verdict => verdict.Verdict == Verdict.Unknown)];

    /// <summary>Whether it fails a must: no other need makes up for that.</summary>
    public bool IsOut => Fails.Any(verdict => verdict.IsMust);

    /// <summary>Whether nothing is said about any must, by the posting or the employer: that it fails none tells nothing.</summary>
    public bool SaysNothingOfMusts => Verdicts.Any(verdict => verdict.IsMust) && Verdicts.All(verdict => !verdict.IsMust || verdict is { Verdict: Verdict.Unknown, Finding.Evidence: null, Told: null });

    /// <summary>Whether it is over.</summary>
    public bool IsClosed => Kept?.Stage == OpportunityStage.Closed;

    /// <summary>Whether it asks for a higher degree than the plan tells of, and does not say that experience may stand for it.</summary>
    public bool LacksDegree { get; init; }

    /// <summary>Whether it is at the person's present employer.</summary>
    public bool IsMoveInside(Plan plan) => Employer is not null && IsSame(Employer, plan.Now.Employer);

    /// <summary>
    /// All opportunities of <paramref name="plan"/> and all <paramref name="readings"/>, each once, the most promising first: not out before out, further along before
    /// less far, then those that ask for no higher degree than the person's, then more needs met, fewer failed.
    /// </summary>
    public static IReadOnlyList<OpportunityVerdicts> Of(Plan plan, IReadOnlyList<PostingReading> readings, Catalogue catalogue)
    {
        var byId = readings.GroupBy(reading => reading.Id.ToString(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(reading => reading.Posting.Company, StringComparer.Ordinal).ThenBy(reading => reading.Posting.Source, StringComparer.Ordinal).First(), StringComparer.Ordinal);
        var kept = plan.Opportunities.Select(opportunity => (Kept: (Opportunity?)opportunity, Reading: opportunity.Posting is { } id ? byId.GetValueOrDefault(id) : null)).ToList();
        var rest = byId.Values.Except(kept.Select(entry => entry.Reading).OfType<PostingReading>()).Select(reading => (Kept: (Opportunity?)null, Reading: (PostingReading?)reading));
        return
        [
            .. kept.Concat(rest).Select(entry => Judged(entry.Kept, entry.Reading, plan, catalogue))
                .OrderBy(entry => entry.IsClosed)
                .ThenBy(entry => entry.IsOut)
                .ThenByDescending(entry => entry.Kept?.Stage ?? OpportunityStage.Saved)
                .ThenByDescending(entry => entry.Kept is not null)
                .ThenBy(entry => entry.LacksDegree)
                .ThenByDescending(entry => entry.Meets.Count)
                .ThenBy(entry => entry.Fails.Count)
                .ThenBy(entry => entry.Employer, StringComparer.Ordinal).ThenBy(entry => entry.Kept?.Id, StringComparer.Ordinal).ThenBy(entry => entry.Reading?.Id.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether two names of an employer are the same, whatever the case.</summary>
    internal static bool IsSame(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static OpportunityVerdicts Judged(Opportunity? kept, PostingReading? reading, Plan plan, Catalogue catalogue)
    {
        var employer = kept?.Employer ?? reading?.Posting.Company;
        return new(employer, kept?.Title ?? reading?.Called, reading, kept, NeedVerdict.For(plan, employer, reading, catalogue))
        {
            LacksDegree = plan.Now.TargetLevel != Seniority.Intern && reading?.Facts.Degree is { Value.Screens: true } degree && plan.Education.Count > 0 && plan.Education.Max(education => education.Degree ?? DegreeLevel.None) < degree.Value.Level,
        };
    }
}
