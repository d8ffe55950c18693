namespace Waymark;

/// <summary>Which of rivals is aimed at: one for the whole plan, as far as the postings of each role leave that open.</summary>
internal static class OneAim
{
    /// <summary>
    /// The rivals of a role with what it aims at. That is for the postings that count to say; where none of them does and none of the rivals is held, the other postings still tell what is asked most.
    /// </summary>
    /// <param name="overlap">The role, with all its postings.</param>
    /// <param name="counted">Its postings that count.</param>
    /// <param name="holdings">What is held.</param>
    /// <param name="plan">What was picked.</param>
    public static IReadOnlyList<Stacks> Of(RoleOverlap overlap, Sample counted, Holdings holdings, Plan plan) =>
        counted.Postings.Count == overlap.Sample.Postings.Count ? overlap.Stacks
        : Stacks.Together([.. Stacks.Of(counted, holdings, plan).Select(set => set.Groups.Any(group => group.Postings.Count > 0 || holdings.Of(group.Skill).IsHeld) ? set
            : overlap.Stacks.FirstOrDefault(all => all.Groups.Any(group => group.Skill == set.Aim.Skill)) ?? set)]);

    /// <summary>The roles, aiming at the same of rivals: what was picked, else that of the first role whose postings ask for it, else that of the first role that has them. A role whose own postings ask for another one, and never for that, keeps its own.</summary>
    public static List<RoleOverlap> Among(List<RoleOverlap> roles)
    {
        Dictionary<Skill, Role> aims = [];
        foreach (var (set, role) in roles.SelectMany(overlap => overlap.Stacks, (overlap, set) => (set, overlap.Role)).OrderByDescending(entry => entry.set.AimedBy == StackAim.Picked).ThenByDescending(entry => entry.set.Aim.Postings.Count > 0))
        {
            if (!set.Groups.Any(group => aims.ContainsKey(group.Skill)))
            {
                aims.Add(set.Aim.Skill, role);
            }
        }

        return roles.ConvertAll(overlap => overlap with { Stacks = Stacks.Together([.. overlap.Stacks.Select(set => AimedAtOne(set, overlap.Role))]) });

        Stacks AimedAtOne(Stacks set, Role role) =>
            set.AimedBy == StackAim.Picked || aims.ContainsKey(set.Aim.Skill) || set.Groups.FirstOrDefault(group => aims.ContainsKey(group.Skill)) is not { } aim || (set.Aim.Postings.Count > 0 && aim.Postings.Count == 0) ? set
            : set with { Aim = aim, Why = aims[aim.Skill] is var first && first == role ? set.Why : $"that is what you would learn for {first.WithArticle}", AsGood = [] };
    }
}
