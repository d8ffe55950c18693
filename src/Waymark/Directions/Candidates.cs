namespace Waymark;

/// <summary>Why these roles are compared.</summary>
public enum CandidateBasis
{
    /// <summary>The person shortlisted them.</summary>
    Shortlist,

    /// <summary>They are the roles of the chosen direction.</summary>
    Direction,

    /// <summary>No direction is chosen: all roles.</summary>
    All,
}

/// <summary>The roles that are compared.</summary>
/// <param name="Roles">By id.</param>
/// <param name="Basis">Why these.</param>
/// <param name="Unknown">Shortlisted roles that the catalogue no longer knows, to be shown.</param>
/// <param name="WideNet">Whether the person is searching with more roles than can be prepared for well. Never said while exploring or learning.</param>
public sealed record Candidates(IReadOnlyList<Role> Roles, CandidateBasis Basis, IReadOnlyList<Named> Unknown, bool WideNet)
{
    /// <summary>More roles than this are a wide net while searching.</summary>
    public const int ManageableRoles = 5;

    /// <summary>What is said of a wide net.</summary>
    public string? Remark => WideNet
        ? $"You are looking for {Roles.Count} kinds of job at once. Each asks for its own evidence; with at most {ManageableRoles} every application can be a good one."
        : null;

    /// <summary>The shortlist if there is one, else the roles of the direction and the person's own.</summary>
    public static Candidates Of(Plan plan, Catalogue catalogue)
    {
        var own = plan.OwnRoles.Where(role => role.Id.Length > 0).Select(role => role.AsRole()).ToList();
        List<Role> all = [.. catalogue.Roles, .. own];
        List<Role> occupations = [.. plan.Shortlist.Where(named => catalogue.TaxonomyOf(named.Id) is not null).Select(named => catalogue.Role(named.Id)).OfType<Role>()];
        var basis = plan.Shortlist.Count > 0 ? CandidateBasis.Shortlist
            : plan.Direction?.Choice is DirectionChoice.Technical or DirectionChoice.Company ? CandidateBasis.Direction
            : CandidateBasis.All;
        var direction = plan.Direction?.Choice == DirectionChoice.Technical ? RoleDirection.Technical : RoleDirection.Company;
        var roles = basis switch
        {
            CandidateBasis.Shortlist => all.Where(role => plan.Shortlist.Any(named => named.Id == role.Id)).Concat(occupations),
            CandidateBasis.Direction => catalogue.Roles.Where(role => role.Direction == direction).Concat(own),
            _ => all,
        };
        List<Role> ordered = [.. roles.DistinctBy(role => role.Id).OrderBy(role => role.Id, StringComparer.Ordinal)];
        return new(
            ordered,
            basis,
            [.. plan.Shortlist.Where(named => !all.Concat(occupations).Any(role => role.Id == named.Id))],
            plan.Now.Stage == Stage.Searching && basis == CandidateBasis.Shortlist && ordered.Count > ManageableRoles);
    }
}
