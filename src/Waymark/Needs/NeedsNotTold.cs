namespace Waymark;

/// <summary>Why the postings at hand do not tell whether some roles would meet one's needs, and what to do about it: there are none, they are somewhere else, or they say too little.</summary>
internal static class NeedsNotTold
{
    /// <summary>Why, each role with the reason that is true of it.</summary>
    public static string Why(IReadOnlyList<RoleNeeds> roles)
    {
        var (none, elsewhere, silent) = Sorted(roles);
        List<string> parts = [];
        if (elsewhere.Count > 0)
        {
            parts.Add(elsewhere.Sum(role => role.Postings) switch
            {
                1 => $"the one job description for {Titles(elsewhere)} is in a place that will not do",
                2 => $"both job descriptions for {Titles(elsewhere)} are in places that will not do",
                var all => $"all {all} job descriptions for {Titles(elsewhere)} are in places that will not do",
            });
        }

        if (silent.Count > 0)
        {
            var (all, away) = (silent.Sum(role => role.Postings), silent.Sum(role => role.Postings - role.InPlace));
            parts.Add((all, away) switch
            {
                (1, 0) => $"the one job description for {Titles(silent)} says too little about them",
                (_, 0) => $"the {all} job descriptions for {Titles(silent)} say too little about them",
                _ => $"of the {all} job descriptions for {Titles(silent)} {(away == 1 ? "1 is in a place" : $"{away} are in places")} that will not do, and the other{(all - away == 1 ? " says" : "s say")} too little about them",
            });
        }

        foreach (var (few, words) in new[] { (none.FindAll(role => role.OtherLevels == 0), ""), (none.FindAll(role => role.OtherLevels > 0), " at your level") })
        {
            if (few.Count > 0)
            {
                parts.Add($"no job description at hand is for {Titles(few, "or")}{words}");
            }
        }

        return string.Join("; ", parts);
    }

    /// <summary>What to do, so that they can be told.</summary>
    public static string ToDo(IReadOnlyList<RoleNeeds> roles)
    {
        var (none, elsewhere, silent) = Sorted(roles);
        return elsewhere.Count > 0 ? $"Bring job descriptions from places that will do{(silent.Count > 0 ? ", and ask the employers" : "")}."
            : none.Count == 0 ? "Ask the employers."
            : silent.Count > 0 ? "Bring job descriptions, and ask the employers."
            : "Bring job descriptions, or ask the employers.";
    }

    private static (List<RoleNeeds> None, List<RoleNeeds> Elsewhere, List<RoleNeeds> Silent) Sorted(IReadOnlyList<RoleNeeds> roles) =>
        ([.. roles.Where(role => role.Postings == 0)], [.. roles.Where(role => role is { Postings: > 0, InPlace: 0 })], [.. roles.Where(role => role.InPlace > 0)]);

    private static string Titles(List<RoleNeeds> roles, string last = "and") => DroppedCriterion.TitlesOf([.. roles.Select(role => role.Role)], last);
}
