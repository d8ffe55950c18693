namespace Waymark;

/// <summary>A role to look at, and why.</summary>
/// <param name="Role">The role.</param>
/// <param name="Because">What the person said that speaks for it, a sentence each, at most three.</param>
/// <param name="MayDislike">What many people dislike about it.</param>
public sealed record StarterRole(Role Role, IReadOnlyList<string> Because, string? MayDislike);

/// <summary>Three roles to begin with for somebody who has answered little; each is absent where nothing they said speaks for one.</summary>
/// <param name="Safe">A role that people are hired into without earlier work in the field, that something of the person's own points at, and of which not most is missing.</param>
/// <param name="Stretch">The role that draws the person most (<see cref="StarterFit.Pull"/>), though less of it is covered.</param>
/// <param name="NotThoughtOf">A role of a family that neither these two nor the shortlist come from.</param>
public sealed record StarterRoles(StarterRole? Safe, StarterRole? Stretch, StarterRole? NotThoughtOf)
{
    /// <summary>How much of an entry role has to be covered for certain before it is called safe, 0..1: ours.</summary>
    public const double NotMostMissing = 0.4;

    // What the list behind the three is cut at: roles that point at less of the person are not looked at.
    private const int MostPointedAt = 6;

    /// <summary>The roles of the chosen direction that something of the person's own points at, best first.</summary>
    public IReadOnlyList<StarterRole> PointedAt { get; init; } = [];

    /// <summary>The three for <paramref name="plan"/>, by the catalogue alone. Safe and stretch keep to the chosen direction.</summary>
    public static StarterRoles Of(Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today)
    {
        TellingSkills telling = new(catalogue);
        var fits = catalogue.Roles.Select(role => StarterFit.Of(role, plan, holdings, catalogue, telling, today)).Where(fit => fit.IsPointedAt && fit.Because.Count > 0)
            .OrderByDescending(fit => fit.Pull).ThenBy(fit => fit.Role.Id, StringComparer.Ordinal).ToList();
        var inDirection = Candidates.Of(plan with { Shortlist = [], OwnRoles = [] }, catalogue).Roles;
        var chosen = fits.FindAll(fit => inDirection.Contains(fit.Role));
        var safe = chosen.Where(fit => fit.Role.Entry && fit.Covered >= NotMostMissing).MaxBy(fit => fit.Covered + fit.Pull);
        var stretch = chosen.Find(fit => fit != safe && (safe is null || fit.Covered <= safe.Covered));
        var familiar = plan.Shortlist.Select(named => catalogue.Role(named.Id)?.Family).Append(safe?.Role.Family).Append(stretch?.Role.Family).ToHashSet(StringComparer.Ordinal);
        var other = fits.Find(fit => !familiar.Contains(fit.Role.Family) && fit.Lacking == 0);
        return new(safe?.AsStarter, stretch?.AsStarter, other?.AsStarter) { PointedAt = [.. chosen.Take(MostPointedAt).Select(fit => fit.AsStarter)] };
    }
}
