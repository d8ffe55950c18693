namespace Waymark;

/// <summary>How a role fits the little that is known, by the catalogue alone.</summary>
/// <param name="Role">The role.</param>
/// <param name="Covered">What is covered for certain, 0..1.</param>
/// <param name="Brought">The same, each skill weighed by how much it tells roles apart (<see cref="TellingSkills"/>), without the languages one speaks.</param>
/// <param name="Liked">How one would like the part of the week that is rated, the rest counted as neither liked nor disliked, −1..1.</param>
/// <param name="Reasons">What it shows for the reasons, 0..1; ½ for what is not known.</param>
/// <param name="Because">What speaks for it.</param>
internal sealed record StarterFit(Role Role, double Covered, double Brought, double Liked, double Reasons, IReadOnlyList<string> Because)
{
    // A tenth of what tells roles apart, or a twentieth of a week that is liked very much, points at a role.
    private const double EnoughBrought = 0.1, EnoughLiked = 0.05;

    // Into a role that is no entry role people come with more of it, or it is just what they would like to do and they have begun on it.
    private const double EnoughToChange = 0.15, MuchLiked = 0.15, Begun = 0.05;

    // When this much of the week is liked very much and nothing else is known, it draws as much as a role of which everything telling is brought.
    private const double LikedWeek = 0.3;

    // Likings go from −2 to 2.
    private const double MostLiked = 2;

    // What a role shows for reasons is an estimate that much the same holds for many roles: from worst to best it counts as much as a fifth of what is brought.
    private const double ReasonsHelp = 0.2;

    // Where less than this is covered, one begins with the first role of a family, not with those it leads to: that counts as much as a fifth, too.
    private const double HardlyAnything = 0.075, FirstHelps = 0.2;

    // Of so few of a hundred that can be done from home one does not live.
    private const int FewRemote = 20;

    // What six of ten postings ask for is usual; each that is said to be missing holds back as much as a tenth of what is brought.
    private const double Usual = 0.6, LackingHolds = 0.1;

    // What about half ask for, and the person would rather not do at all, is told.
    private const double Often = 0.4, MuchDisliked = 0.15;
    private const int Disliked = -2;

    /// <summary>Whether the person has worked under one of its titles.</summary>
    public required bool IsOwnWork { get; init; }

    /// <summary>How many things most of its jobs ask for that the person said not to have.</summary>
    public required int Lacking { get; init; }

    /// <summary>Whether it is an entry role that no other role of its family leads to.</summary>
    public required bool IsFirstStep { get; init; }

    /// <summary>Whether something of the person's own points there: what they bring, activities they like, or work under one of its titles.</summary>
    public bool IsPointedAt => IsOwnWork || (Role.Entry
        ? Brought >= EnoughBrought || Liked >= EnoughLiked
        : (Brought >= EnoughToChange && Covered >= HardlyAnything) || (Liked >= MuchLiked && Covered >= Begun));

    /// <summary>How much it draws the person: what they bring of it and how they would like the days, with a word from their reasons.</summary>
    public double Pull => Math.Round(
        Brought + Math.Clamp(Liked / LikedWeek, -1, 1) + (ReasonsHelp * (Reasons - 0.5)) - (Covered < HardlyAnything && !IsFirstStep ? FirstHelps : 0) - (LackingHolds * Lacking), 9);

    public StarterRole AsStarter => new(Role, Because, Role.MayDislike);

    public static StarterFit Of(Role role, Plan plan, Holdings holdings, Catalogue catalogue, TellingSkills telling, DateOnly today)
    {
        var overlap = RoleOverlap.Of(role, [], plan, holdings, catalogue, today);
        var reasons = ReasonScores.Of(plan, [overlap.AsReasonSubject(today)], catalogue);
        var lacking = overlap.Sample.Catalogue.Asks.Where(ask => ask.Weight >= Usual && ask.AnyOf.All(skill => holdings.Of(skill).IsNotHeld)).ToList();
        var isOutOfReach = role.Estimates?.Remote < FewRemote
            && plan.Needs.Any(need => need is { Id: "work-mode", Weight: NeedWeight.Must, Accept.Count: > 0 } && !need.Accept.Contains("onSite", StringComparer.OrdinalIgnoreCase));
        return new(
            role,
            Math.Round(overlap.Coverage?.Range.Low ?? 0, 9),
            Math.Round(BroughtOf(overlap, holdings, telling, plan.Now.Languages), 9),
            Math.Round(overlap.Week.Parts.Sum(part => part.Share * (part.Liking ?? 0)) / MostLiked, 9),
            Math.Round(reasons.Scores.TryGetValue(role, out var score) ? score : 0.5, 9),
            [.. new[] { OfSkills(overlap, holdings, telling), OfWeek(overlap.Week), OfReasons(reasons, role), OfLacking(lacking), OfDisliked(overlap, holdings), isOutOfReach ? "Few of such jobs can be done from home, as you need." : null }.OfType<string>()])
        {
            Lacking = lacking.Count + (isOutOfReach ? 1 : 0),
            IsOwnWork = Experience.Of(plan, role, today).YearsInRole is not null,
            IsFirstStep = role.Entry && !catalogue.Roles.Any(other => other.Family == role.Family && other.LeadsTo.Contains(role.Id, StringComparer.Ordinal)),
        };
    }

    private static double BroughtOf(RoleOverlap overlap, Holdings holdings, TellingSkills telling, IReadOnlyList<string> languages)
    {
        var (met, whole) = (0.0, 0.0);
        foreach (var ask in (overlap.Coverage?.Asks ?? []).Where(ask => !ask.AnyOf.Any(skill => languages.Contains(skill.Name, StringComparer.OrdinalIgnoreCase))))
        {
            var weight = ask.Weight * ask.AnyOf.Min(telling.Of);
            met += weight * ask.MetBy(holdings).Low;
            whole += weight;
        }

        return whole == 0 ? 0 : met / whole;
    }

    // What the person would rather not do, and many ask for.
    private static string? OfDisliked(RoleOverlap overlap, Holdings holdings)
    {
        var disliked = overlap.Sample.Catalogue.Asks.Where(ask => ask.Weight >= Often && ask.AnyOf.All(skill => holdings.Answers.GetValueOrDefault(skill.Id)?.Liking == Disliked)).MaxBy(ask => ask.Weight);
        return disliked is null ? null : $"{disliked.AnyOf[0].Name} is asked for by {Estimate.Words(100 * disliked.Weight)} of such jobs, as we reckon, and you would rather not.";
    }

    private static string? OfLacking(List<Ask> lacking) => lacking.Count == 0 ? null
        : $"Most such jobs ask for {CountWords.List([.. lacking.Take(2).Select(ask => ask.AnyOf[0].Name)])}, which you do not have.";

    // What tells most goes first, so that it is not "English" that speaks for a role.
    private static string? OfSkills(RoleOverlap overlap, Holdings holdings, TellingSkills telling)
    {
        var held = overlap.Demand.Skills.Where(demand => holdings.Answers.ContainsKey(demand.Skill.Id) && holdings.Of(demand.Skill).Low >= Level.AdvancedBeginner)
            .OrderByDescending(demand => demand.Blended * telling.Of(demand.Skill)).Take(2).ToList();
        return held switch
        {
            [] => null,
            [var one, var other] when Asking(one) != Asking(other) => $"You bring {one.Skill.Name}, asked for {Asking(one)}, and {other.Skill.Name}, asked for {Asking(other)}.",
            _ => $"You bring {string.Join(" and ", held.Select(demand => demand.Skill.Name))}: asked for {Asking(held[0])}.",
        };

        static string Asking(SkillDemand demand) => demand.Asked is { Count: > 0 } asked ? $"in {asked.Count} of {CountWords.Of((int)asked.Of, "posting")}" : $"by {demand.Words}, as we reckon";
    }

    private static string? OfWeek(Week week)
    {
        var liked = week.Parts.Where(part => part.Liking > 0).ToList();
        return liked.Count == 0 ? null
            : $"You like {string.Join(" and ", liked.Take(2).Select(part => part.Name))}: {Estimate.PartWords(100 * liked.Sum(part => part.Share))} of the week goes into what you like{OfDislikedWeek(week)}.";
    }

    private static string OfDislikedWeek(Week week) => week.Parts.Where(part => part.Liking < 0).Sum(part => part.Share) is >= MuchDisliked and var disliked
        ? $", and {Estimate.PartWords(100 * disliked)} into what you would rather not do" : "";

    private static string? OfReasons(ReasonScores reasons, Role role)
    {
        var shown = reasons.Reasons.FirstOrDefault(reason => reason.Evidence.TryGetValue(role, out var evidence) && evidence.Value >= 0.5);
        return shown is null ? null : $"You named “{shown.Reason!.Name}”: {shown.Evidence[role].Words}.";
    }
}
