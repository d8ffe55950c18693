namespace Waymark;

/// <summary>What a plan tells of roles that the person has worked in.</summary>
public static class WorkedIn
{
    extension(Role role)
    {
        /// <summary>Whether one of its titles stands in a position, or in the words for the present work.</summary>
        public bool IsWorkedIn(Plan plan) => plan.Positions.Select(position => position.Title).Append(plan.Now.Work).OfType<string>()
            .Any(role.IsNamedIn);

        /// <summary>Whether one of its titles stands in <paramref name="words"/>.</summary>
        public bool IsNamedIn(string words) => role.Titles.Prepend(role.Title).Any(title => words.Contains(title, StringComparison.OrdinalIgnoreCase));
    }
}
