namespace Waymark;

/// <summary>A need over the postings of a role.</summary>
/// <param name="Answer">The need.</param>
/// <param name="Name">As the person calls it.</param>
/// <param name="Meets">Postings that meet it.</param>
/// <param name="Fails">Postings that fail it.</param>
/// <param name="Unknown">Postings that do not say.</param>
/// <param name="Employers">How many employers the postings are from.</param>
public sealed record RoleNeed(NeedAnswer Answer, string Name, int Meets, int Fails, int Unknown, int Employers)
{
    /// <summary>So many postings, of so many employers, have to fail a must before they speak for the role and not only for themselves.</summary>
    public const int EnoughPostings = 3, EnoughEmployers = 2;

    /// <summary>Whether it asks where one works: that tells of these postings, and nothing of the role.</summary>
    public bool IsOfPlace { get; init; }

    /// <summary>Whether it is a must and every posting fails it, enough of them: nothing else can make up for that.</summary>
    public bool FailsEverywhere => !IsOfPlace && Answer.Weight == NeedWeight.Must && Fails >= EnoughPostings && Employers >= EnoughEmployers && Meets + Unknown == 0;

    /// <summary>"Remote, hybrid or in person: 3 meet it, 1 does not, 4 do not say."</summary>
    public string Words => $"{Name}: {Meets} meet{(Meets == 1 ? "s" : "")} it, {Fails} do{(Fails == 1 ? "es" : "")} not, {Unknown} do{(Unknown == 1 ? "es" : "")} not say.";
}

/// <summary>
/// The needs of a person over the postings of one role. The score of a posting is 0 where a must fails, else the share of its nice needs that it meets (1 without any);
/// the role's is the mean, as a range: <see cref="Low"/> takes what is unknown as failed, <see cref="High"/> as met. So an answer can only narrow it. A posting in the wrong place
/// says nothing of the role and is left out of the score.
/// </summary>
/// <param name="Role">The role.</param>
/// <param name="Needs">Each need, musts first.</param>
/// <param name="Low">The lowest score that the postings leave open, 0..1; <see langword="null"/> without needs, or postings in a place that may do: no score yet.</param>
/// <param name="High">The highest, 0..1.</param>
/// <param name="Postings">Postings counted.</param>
public sealed record RoleNeeds(Role Role, IReadOnlyList<RoleNeed> Needs, double? Low, double? High, int Postings)
{
    /// <summary>Postings in a place that may do: the others say nothing of the role.</summary>
    public int InPlace { get; init; }

    /// <summary>Postings of the role that are not counted, since they are for another level than the person aims at.</summary>
    public int OtherLevels { get; init; }

    /// <summary>Musts that every posting fails: the role is out as long as they stand.</summary>
    public IReadOnlyList<RoleNeed> Out => [.. Needs.Where(need => need.FailsEverywhere)];

    /// <summary>The needs of <paramref name="plan"/> over <paramref name="sample"/>.</summary>
    public static RoleNeeds Of(Sample sample, Plan plan, Catalogue catalogue)
    {
        var employers = sample.Postings.Where(posting => posting.Reading is not null).DistinctBy(posting => posting.Employer, StringComparer.Ordinal).Count();
        List<IReadOnlyList<NeedVerdict>> verdicts = [.. sample.Postings
            .Where(posting => posting.Reading is not null)
            .Select(posting => NeedVerdict.For(plan, posting.Reading!.Posting.Company, posting.Reading, catalogue))];
        List<RoleNeed> needs = [.. verdicts.SelectMany(posting => posting.Index())
            .GroupBy(entry => entry.Index)
            .OrderBy(group => group.Key)
            .Select(group => new RoleNeed(group.First().Item.Answer, group.First().Item.Name, Count(group, Verdict.Meets), Count(group, Verdict.Fails), Count(group, Verdict.Unknown), employers) { IsOfPlace = IsOfPlace(group.First().Item) })];
        var there = verdicts.FindAll(posting => !posting.Any(need => need is { IsMust: true, Verdict: Verdict.Fails } && IsOfPlace(need)));
        var none = there.Count == 0 || plan.Needs.Count == 0;
        return new(sample.Role, needs, none ? null : Mean(there, Verdict.Fails), none ? null : Mean(there, Verdict.Meets), verdicts.Count) { InPlace = there.Count, OtherLevels = sample.OtherLevels };

        static bool IsOfPlace(NeedVerdict verdict) => verdict.Need?.Criterion == CriterionKind.Place;

        static int Count(IEnumerable<(int Index, NeedVerdict Item)> group, Verdict verdict) => group.Count(entry => entry.Item.Verdict == verdict);
    }

    // In whole parts of a posting's needs first, so that no order of postings changes the sum.
    private static double Mean(List<IReadOnlyList<NeedVerdict>> verdicts, Verdict unknown) => verdicts
        .Select(posting => posting.Select(need => (need.IsMust, Met: (need.Verdict == Verdict.Unknown ? unknown : need.Verdict) == Verdict.Meets)).ToList())
        .Sum(posting => posting.Exists(need => need.IsMust && !need.Met) ? 0L
            : posting.Exists(need => !need.IsMust) ? Whole * posting.Count(need => need is { IsMust: false, Met: true }) / posting.Count(need => !need.IsMust) : Whole)
        / (double)Whole / verdicts.Count;

    // Divisible by every number of needs up to 16.
    private const long Whole = 720_720;
}
