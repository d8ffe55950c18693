namespace Waymark;

/// <summary>A role to look at, and why.</summary>
/// <param name="Role">The role.</param>
/// <param name="Because">What the person said that speaks for it, a sentence each, at most three.</param>
/// <param name="MayDislike">What many people dislike about it.</param>
public sealed record StarterRole(Role Role, IReadOnlyList<string> Because, string? MayDislike);

/// <summary>Three roles to begin with for somebody who has answered little; each is absent where nothing they said speaks for one.</summary>
/// <param name="Safe">A role that people are hired into without earlier work in the field, that something of the person's own points at, and of which not most is missing.</param>
/// <param name="Stretch">The role that fits likings, reasons and named skills best, though less of it is covered.</param>
/// <param name="NotThoughtOf">A role of a family that neither these two nor the shortlist come from.</param>
public sealed record StarterRoles(StarterRole? Safe, StarterRole? Stretch, StarterRole? NotThoughtOf)
{
    /// <summary>How much of an entry role has to be covered for certain before it is called safe, 0..1: ours.</summary>
    public const double NotMostMissing = 0.4;

    // What the list behind the three is cut at: roles that point at less of the person are not looked at.
    private const int MostPointedAt = 6;

    /// <summary>The roles of the chosen direction that something of the person's own points at, best first.</summary>
    public IReadOnlyList<Role> PointedAt { get; init; } = [];

    /// <summary>The three for <paramref name="plan"/>, by the catalogue alone. Safe and stretch keep to the chosen direction.</summary>
    public static StarterRoles Of(Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today)
    {
        var fits = catalogue.Roles.Select(role => StarterFit.Of(role, plan, holdings, catalogue, today)).Where(fit => fit.Because.Count > 0 && fit.IsPointedAt)
            .OrderByDescending(fit => fit.Whole).ThenBy(fit => fit.Role.Id, StringComparer.Ordinal).ToList();
        var inDirection = Candidates.Of(plan with { Shortlist = [], OwnRoles = [] }, catalogue).Roles;
        var chosen = fits.FindAll(fit => inDirection.Contains(fit.Role));
        var safe = chosen.Find(fit => fit.Role.Entry && fit.Covered >= NotMostMissing);
        var stretch = chosen.Where(fit => fit != safe && (safe is null || fit.Covered <= safe.Covered)).MaxBy(fit => fit.Reached);
        var familiar = plan.Shortlist.Select(named => catalogue.Role(named.Id)?.Family).Append(safe?.Role.Family).Append(stretch?.Role.Family).ToHashSet(StringComparer.Ordinal);
        var other = fits.Find(fit => !familiar.Contains(fit.Role.Family));
        return new(safe?.AsStarter, stretch?.AsStarter, other?.AsStarter) { PointedAt = [.. chosen.Take(MostPointedAt).Select(fit => fit.Role)] };
    }
}

/// <summary>How a role fits the little that is known, by the catalogue alone.</summary>
/// <param name="Role">The role.</param>
/// <param name="Covered">What is covered for certain, 0..1.</param>
/// <param name="Named">The same of the skills that have a name of their own: a strength that every employer asks for tells roles apart no more than a language one speaks.</param>
/// <param name="Wanted">The mean of interest and reasons, 0..1; ½ for what is not known.</param>
/// <param name="Because">What speaks for it.</param>
internal sealed record StarterFit(Role Role, double Covered, double Named, double Wanted, IReadOnlyList<string> Because)
{
    // From this share of the week on, what is rated of it is taken as it is; below, it counts for less.
    private const double EnoughForAGuess = 0.3;

    // From this share of the named skills, or of the week, something of one's own points at a role.
    private const double EnoughNamed = 0.05, EnoughLiked = 0.05;

    // Into a role that is no entry role people come with skills of it that have a name.
    private const double EnoughToChange = 0.15;

    // Where less than this is covered one begins with the first role of a family, not with those it leads to.
    private const double HardlyAnything = 0.075;

    // Somebody who begins is hired into entry roles, and into the first of a family before those it leads to: each counts as much as a fifth of what is asked.
    private const double EntryHelps = 0.2;

    /// <summary>Whether something of the person's own points there: skills with a name, activities they like, or work under one of its titles.</summary>
    public required bool IsPointedAt { get; init; }

    /// <summary>Whether it is an entry role that no other role of its family leads to.</summary>
    public required bool IsFirstStep { get; init; }

    public double Whole => Math.Round((Named + Covered + Wanted + Wanted + (Role.Entry ? EntryHelps : 0) + (IsFirstStep ? EntryHelps : 0)) / 4, 9);

    public double Reached => Math.Round((Named + Wanted + Wanted) / 3, 9);

    public StarterRole AsStarter => new(Role, Because, Role.MayDislike);

    public static StarterFit Of(Role role, Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today)
    {
        var overlap = RoleOverlap.Of(role, [], plan, holdings, catalogue, today);
        var reasons = ReasonScores.Of(plan, [overlap.AsReasonSubject(today)], catalogue);
        var rated = overlap.Week.Rated;
        var liking = rated > 0 ? overlap.Week.Parts.Sum(part => part.Share * (part.Liking ?? 0)) / rated : 0;
        var interest = 0.5 + (liking / 4 * Math.Min(1, rated / EnoughForAGuess));
        var reasonScore = reasons.Scores.TryGetValue(role, out var score) ? score : 0.5;
        var named = NamedSkills(overlap, holdings);
        var covered = overlap.Coverage?.Range.Low ?? 0;
        var isFirst = role.Entry && !catalogue.Roles.Any(other => other.Family == role.Family && other.LeadsTo.Contains(role.Id, StringComparer.Ordinal));
        return new(
            role,
            Math.Round(covered, 9),
            Math.Round(named, 9),
            Math.Round((interest + reasonScore) / 2, 9),
            [.. new[] { OfSkills(overlap, holdings), OfWeek(overlap.Week), OfReasons(reasons, role) }.OfType<string>()])
        {
            IsPointedAt = Experience.Of(plan, role, today).YearsInRole is not null || (named >= EnoughToChange && covered >= HardlyAnything)
                || (role.Entry && (isFirst || covered >= HardlyAnything) && (named >= EnoughNamed || overlap.Week.Parts.Where(part => part.Liking > 0).Sum(part => part.Share) >= EnoughLiked)),
            IsFirstStep = isFirst,
        };
    }

    private static double NamedSkills(RoleOverlap overlap, Holdings holdings)
    {
        var (met, whole) = (0.0, 0.0);
        foreach (var ask in (overlap.Coverage?.Asks ?? []).Where(ask => ask.AnyOf.Any(skill => skill.Kind != SkillKind.Strength)))
        {
            met += ask.Weight * ask.MetBy(holdings).Low;
            whole += ask.Weight;
        }

        return whole == 0 ? 0 : met / whole;
    }

    private static string? OfSkills(RoleOverlap overlap, Holdings holdings)
    {
        var held = overlap.Demand.Skills.Where(demand => holdings.AnswerBehind(demand.Skill) is not null && holdings.Of(demand.Skill).IsHeld).Take(2).ToList();
        return held.Count == 0 ? null : $"You know {string.Join(" and ", held.Select(demand => demand.Skill.Name))}: asked for by {held[0].Words}, as we reckon.";
    }

    private static string? OfWeek(Week week)
    {
        var liked = week.Parts.Where(part => part.Liking > 0).ToList();
        return liked.Count == 0 ? null
            : $"You like {string.Join(" and ", liked.Take(2).Select(part => part.Name))}: {Estimate.PartWords(100 * liked.Sum(part => part.Share))} of the week goes into what you like.";
    }

    private static string? OfReasons(ReasonScores reasons, Role role)
    {
        var shown = reasons.Reasons.FirstOrDefault(reason => reason.Evidence.TryGetValue(role, out var evidence) && evidence.Value >= 0.5);
        return shown is null ? null : $"You named “{shown.Reason!.Name}”: {shown.Evidence[role].Words}.";
    }
}
