using System.Collections.Concurrent;

namespace Waymark;

/// <summary>A skill that another gives, and how many levels below.</summary>
public readonly record struct ImpliedSkill(Skill Skill, int Below);

/// <summary>
/// Which skills a held skill gives besides itself: what it <em>is</em> at the same level, what it <em>builds on</em> one level below,
/// and so on along the chain. The shortest way counts. A practice that is only a part of a larger one (which takes twice as long or more to learn) gives that one level below too, and three where it is a tenth of it or less, which is a beginning of it at most:
/// who can test how usable something is does research on users, but not all of it. The same holds for a small tool of a large practice or field: whoever runs one scanner does not test for break-ins. And a technology shows at most the narrow practice that it is of:
/// of a broad field behind that it is a beginning at most, so that whoever looks after accounts in a directory does not know information security.
/// </summary>
public sealed class SkillImplications(Catalogue catalogue)
{
    private const int Larger = 2, MuchLarger = 10, LargerThanTool = 4, Beginning = 3;

    private readonly ConcurrentDictionary<Skill, IReadOnlyList<ImpliedSkill>> known = [];

    private readonly Lazy<ILookup<string, Skill>> givenBy = new(() => (from skill in catalogue.Skills
                                                                       where skill.Kind == SkillKind.Practice
                                                                       from next in Next(skill)
                                                                       select (next, skill)).ToLookup(pair => pair.next, pair => pair.skill, StringComparer.Ordinal));

    /// <summary>What <paramref name="skill"/> gives: itself first, then the rest, nearest first and by id.</summary>
    public IReadOnlyList<ImpliedSkill> Of(Skill skill) => known.GetOrAdd(skill, Find);

    /// <summary>
    /// The smaller practices that a whole trade (a practice) is made of: those that give it and those that it gives, by the next step only and by id. Empty for all other kinds:
    /// what is known of a library says little about how long its language takes.
    /// </summary>
    public IReadOnlyList<Skill> PartsOf(Skill whole) => whole.Kind != SkillKind.Practice ? [] :
    [
        .. givenBy.Value[whole.Id].Concat(Next(whole).Select(catalogue.Skill).OfType<Skill>())
            .Where(part => IsPartOf(part, whole)).Distinct().OrderBy(part => part.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Next(Skill skill) => skill.IsA.Concat(skill.BuildsOn);

    private static bool IsPartOf(Skill part, Skill whole) => part.Kind == SkillKind.Practice && whole.Kind == SkillKind.Practice && whole.Hours >= Larger * part.Hours;

    // What is a tenth of a practice or less is only a beginning of it.
    private static int LevelsBelow(Skill part, Skill whole) => IsPartOf(part, whole) ? whole.Hours >= MuchLarger * part.Hours ? Beginning : 1 : IsSmallToolOf(part, whole) ? 1 : 0;

    private static bool IsSmallToolOf(Skill tool, Skill whole) => tool.IsTechnology && IsField(whole) && whole.Hours >= LargerThanTool * tool.Hours;

    // From one field to a broader one, and only because a technology is of the first.
    private static bool IsBehindTheField(Skill technology, Skill field, Skill broader) => IsField(field) && IsSmallToolOf(technology, broader);

    private static bool IsField(Skill skill) => skill.Kind is SkillKind.Practice or SkillKind.Knowledge;

    private List<ImpliedSkill> Find(Skill skill)
    {
        Dictionary<Skill, int> below = new() { [skill] = 0 };
        Queue<Skill> open = new([skill]);
        while (open.TryDequeue(out var at))
        {
            Reach(at, at.IsA, below[at]);
            Reach(at, at.BuildsOn, below[at] + 1);
        }

        return [.. from entry in below orderby entry.Key != skill, entry.Value, entry.Key.Id select new ImpliedSkill(entry.Key, entry.Value)];

        void Reach(Skill from, IReadOnlyList<string> ids, int least)
        {
            foreach (var next in ids.Select(catalogue.Skill).OfType<Skill>())
            {
                var steps = Math.Max(least, below[from] + (IsBehindTheField(skill, from, next) ? Beginning : LevelsBelow(from, next)));
                if (!below.TryGetValue(next, out var before) || steps < before)
                {
                    below[next] = steps;
                    open.Enqueue(next);
                }
            }
        }
    }
}
