namespace Waymark;

/// <summary>Finds the role that a person means.</summary>
public static class RoleSearch
{
    /// <summary>The role with this id, title or other title, in any case, or else such an occupation; <see langword="null"/> for none.</summary>
    public static Role? Find(Catalogue catalogue, string name) =>
        catalogue.Role(name)
        ?? catalogue.Roles.Concat(catalogue.Occupations).FirstOrDefault(role => role.Titles.Prepend(role.Title).Any(title => title.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) || title.Equals(name.Trim().Replace('-', ' '), StringComparison.OrdinalIgnoreCase)));

    /// <summary>What to say when there is none: the roles that look like it, or how to see all.</summary>
    public static string Unknown(Catalogue catalogue, string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).ToList();
        var near = catalogue.Roles
            .Select(role => (Role: role, Shared: words.Count(word => role.Titles.Prepend(role.Title).Prepend(role.Id).Any(title => title.Contains(word, StringComparison.OrdinalIgnoreCase)))))
            .Where(entry => entry.Shared > 0)
            .OrderByDescending(entry => entry.Shared).ThenBy(entry => entry.Role.Id, StringComparer.Ordinal)
            .Take(3).Select(entry => entry.Role.Id).ToList();
        return near.Count > 0
            ? $"there is no role '{name}'; did you mean {string.Join(", ", near)}? 'waymark roles' lists them all"
            : $"there is no role '{name}'; 'waymark roles' lists them all, and your answers may hold roles of your own";
    }
}
