namespace Waymark;

/// <summary>What a plan tells of roles that the person has worked in.</summary>
public static class WorkedIn
{
    extension(Role role)
    {
        /// <summary>Whether one of its titles stands in a position, or in the words for the present work.</summary>
        public bool IsWorkedIn(Plan plan) => plan.Positions.Select(position => position.Title).Append(plan.Now.Work).OfType<string>()
            .Any(work => role.Titles.Prepend(role.Title).Any(title => work.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }
}
