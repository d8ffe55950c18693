namespace Waymark;

/// <summary>Finds the titles of loaded occupations, for postings that are for none of the catalogue's roles. A title that several occupations have tells nothing.</summary>
internal sealed class OccupationTitles
{
    // A title that is nothing else is surer than words within a longer one; and all less sure than a title of the catalogue.
    private const double Base = 0.4, Covered = 0.4;

    private readonly PhraseTrie<Role>? titles;

    /// <summary>Takes the titles of <paramref name="catalogue"/>'s occupations.</summary>
    public OccupationTitles(Catalogue catalogue, Vocabulary vocabulary)
    {
        if (catalogue.Occupations.Count == 0)
        {
            return;
        }

        titles = new(vocabulary);
        var named = catalogue.Occupations.SelectMany(role => role.Titles.Prepend(role.Title).Distinct(StringComparer.OrdinalIgnoreCase).Select(title => (Role: role, Title: title)));
        foreach (var sole in named.GroupBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1).Select(group => group.First()))
        {
            titles.Add(sole.Title, sole.Role);
        }
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze() => titles?.Freeze();

    /// <summary>The occupation that the longest words of a title name; one word alone has to be the whole title.</summary>
    public RoleGuess? Guess(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        var (first, longest, role) = (0, 0, (Role?)null);
        for (var at = 0; titles is not null && at < tokens.Length; at++)
        {
            var length = titles.LongestAt(tokens, at, out var found);
            if (length > longest && (length > 1 || tokens.Length == 1))
            {
                (first, longest, role) = (at, length, found[0]);
            }
        }

        return role is null ? null : new(role, Math.Round(Base + Covered * longest / tokens.Length, 3), title.Text.Quote(first, first + longest, "title"));
    }
}
