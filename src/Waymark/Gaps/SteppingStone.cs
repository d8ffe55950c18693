namespace Waymark;

/// <summary>A role on the way to the one aimed at, nearer to what the person brings, and what counts at both.</summary>
/// <param name="Role">The role.</param>
/// <param name="Path">The roles from it to the one aimed at, both included: two or three.</param>
/// <param name="Brought">How much of what it asks the person brings for certain, 0..1, by the catalogue.</param>
/// <param name="BroughtToAim">The same for the role aimed at.</param>
/// <param name="HeldAtBoth">Skills that both ask for and the person holds.</param>
/// <param name="LearnedThere">Skills that both ask for and the person does not hold for certain: what the stone would teach.</param>
public sealed record SteppingStone(
    Role Role, IReadOnlyList<Role> Path, double Brought, double BroughtToAim, IReadOnlyList<Skill> HeldAtBoth, IReadOnlyList<Skill> LearnedThere)
{
    /// <summary>The most that are shown.</summary>
    public const int MostShown = 3;

    // How much of what the next role asks, by importance, a role has to share with it to count as a hop where the catalogue names none.
    private const double EnoughShared = 0.5;

    // How much more of it the person has to bring than of the role aimed at: less is not clearly easier.
    private const double EnoughNearer = 0.15;

    // Whoever brings so much of it has nothing to gain from it.
    private const double NothingNew = 0.85;

    private const int MostNamed = 5;

    // What the stone would teach, alternatives together: one of each is enough.
    private IReadOnlyList<IReadOnlyList<Skill>> Lessons { get; init; } = [];

    /// <summary>What counts at both, in a sentence.</summary>
    public string Words => $"{string.Join(", then ", Path.Select(role => role.Title))}."
        + (HeldAtBoth.Count > 0 ? $" You bring to both: {Names(HeldAtBoth)}." : "")
        + (Lessons.Count > 0 ? $" There you would learn what {Path[^1].Title} asks too: {CountWords.List([.. Lessons.Take(MostNamed).Select(OneOf)])}." : "");

    private static string OneOf(IReadOnlyList<Skill> any) => any.Count == 1 ? any[0].Name : $"one of {CountWords.List([.. any.Select(skill => skill.Name)], "or")}";

    /// <summary>
    /// Roles other than those that the person has worked in or weighs anyhow (<paramref name="weighed"/>) from which <paramref name="aim"/> is one or two hops away, of which the person already brings more, and that teach something for it. A hop is a
    /// <see cref="Role.LeadsTo"/> of the catalogue, or sharing half of what the next role asks (asymmetric, as in Dawson et al. 2021: what counts is what the
    /// <em>next</em> role asks). At most <see cref="MostShown"/>; those that hire without earlier work in the field first, then the nearest to the person.
    /// </summary>
    public static IReadOnlyList<SteppingStone> To(Role aim, Plan plan, Holdings holdings, Catalogue catalogue, params IReadOnlyList<Role> weighed)
    {
        var asks = catalogue.Roles.Append(aim).DistinctBy(role => role.Id).ToDictionary(role => role, role => SamplePosting.Of(role, plan.Now.TargetLevel, catalogue).Asks);
        var skills = asks.ToDictionary(role => role.Key, role => role.Value.SelectMany(ask => ask.AnyOf).ToHashSet());
        var others = asks.Keys.Where(role => role != aim && !weighed.Contains(role) && !role.IsWorkedIn(plan)).OrderBy(role => role.Id, StringComparer.Ordinal).ToList();
        var brought = Brings(asks[aim]);
        var before = others.Where(role => Hops(role, aim)).ToList();
        var paths = before.Select(role => (IReadOnlyList<Role>)[role, aim])
            .Concat(from role in others.Except(before)
                    let via = before.FirstOrDefault(next => role.LeadsTo.Contains(next.Id)) ?? before.FirstOrDefault(next => Hops(role, next))
                    where via is not null
                    select (IReadOnlyList<Role>)[role, via, aim]);
        return
        [
            // Whoever is searching has no time for two changes.
            .. paths.Where(path => path.Count == 2 || plan.Now.Stage != Stage.Searching).Where(path => asks[path[0]].Count > 0 && Brings(asks[path[0]]) is var there && there >= brought + EnoughNearer && there <= NothingNew)
                .Select(path => Stone(path, brought))
                // Nobody changes jobs for what grows in any.
                .Where(stone => stone.Lessons.Any(any => any.Any(skill => skill.Kind != SkillKind.Strength)))
                .OrderByDescending(stone => stone.Role.Entry).ThenBy(stone => stone.Path.Count)
                .ThenByDescending(stone => stone.Brought).ThenBy(stone => stone.Role.Id, StringComparer.Ordinal)
                .Take(MostShown),
        ];

        bool Hops(Role from, Role to) => from.LeadsTo.Contains(to.Id) || Shared(skills[from], asks[to]) >= EnoughShared;

        double Brings(IReadOnlyList<Ask> of) => Mean(of, ask => ask.AnyOf.Max(skill => holdings.Of(skill).Low.Covers(ask.Level)));

        SteppingStone Stone(IReadOnlyList<Role> path, double toAim)
        {
            var there = skills[path[0]];
            var both = asks[aim].OrderByDescending(ask => ask.Weight).SelectMany(ask => ask.AnyOf.Where(there.Contains)).Distinct().ToList();
            return new(path[0], path, Brings(asks[path[0]]), toAim, [.. both.Where(skill => holdings.Of(skill).IsHeld)], [.. both.Where(skill => !holdings.Of(skill).IsHeld)])
            {
                Lessons = [.. asks[aim].OrderByDescending(ask => ask.Weight)
                    .Where(ask => !ask.AnyOf.Any(skill => holdings.Of(skill).IsHeld))
                    .Select(ask => (IReadOnlyList<Skill>)[.. ask.AnyOf.Where(skill => there.Contains(skill) && !(holdings.Answers.GetValueOrDefault(skill.Id)?.Liking < 0))]).Where(any => any.Count > 0)
                    .DistinctBy(any => string.Join(' ', any.Select(skill => skill.Id)))],
            };
        }
    }


    private static double Shared(HashSet<Skill> there, IReadOnlyList<Ask> to) => Mean(to, ask => there.Overlaps(ask.AnyOf) ? 1 : 0);

    private static double Mean(IReadOnlyList<Ask> asks, Func<Ask, double> of) =>
        asks.Count == 0 ? 0 : asks.Sum(ask => ask.Weight * of(ask)) / asks.Sum(ask => ask.Weight);

    private static string Names(IReadOnlyList<Skill> skills) => CountWords.List([.. skills.Take(MostNamed).Select(skill => skill.Name)]);
}
