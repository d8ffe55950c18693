namespace Waymark;

/// <summary>Which of the needs that an opportunity leaves open is asked about first.</summary>
internal static class OpenFirst
{
    extension(OpportunityVerdicts opportunity)
    {
        /// <summary>
        /// What it leaves open, in the order of asking: musts; of these odd hours where the role is known for them, then what rules out most of what is at hand, and else the person's order.
        /// </summary>
        /// <param name="roles">The roles in mind: one of them is what it is for, where its text was not read.</param>
        /// <param name="all">All that is at hand.</param>
        public IReadOnlyList<NeedVerdict> InOrderOfAsking(IReadOnlyList<Role> roles, IReadOnlyList<OpportunityVerdicts> all)
        {
            var role = opportunity.Reading?.Role?.Role ?? roles.FirstOrDefault(opportunity.IsFor);
            return
            [
                .. opportunity.Unknown.OrderByDescending(open => open.IsMust)
                    .ThenByDescending(open => open.IsMust && role is not null && OddHours.BelongTo(role, open.Answer.Id))
                    .ThenByDescending(open => open.IsMust ? RuledOut(open.Answer, all) : 0),
            ];
        }

        /// <summary>Whether it is for <paramref name="role"/>: by its text, else by its title.</summary>
        public bool IsFor(Role role) => opportunity.Reading?.Role is { } read ? read.Role == role : opportunity.Title is { } title && role.IsNamedIn(title);
    }

    /// <summary>How many of <paramref name="all"/> a need rules out.</summary>
    public static int RuledOut(NeedAnswer need, IReadOnlyList<OpportunityVerdicts> all) => all.Count(other => other.Fails.Any(fails => fails.Answer == need));
}
