using System.Collections.Concurrent;

namespace Waymark;

/// <summary>A skill that another gives, and how many levels below.</summary>
public readonly record struct ImpliedSkill(Skill Skill, int Below);

/// <summary>
/// Which skills a held skill gives besides itself: what it <em>is</em> at the same level, what it <em>builds on</em> one level below,
/// and so on along the chain. The shortest way counts.
/// </summary>
public sealed class SkillImplications(Catalogue catalogue)
{
    private readonly ConcurrentDictionary<Skill, IReadOnlyList<ImpliedSkill>> known = [];

    /// <summary>What <paramref name="skill"/> gives: itself first, then the rest, nearest first and by id.</summary>
    public IReadOnlyList<ImpliedSkill> Of(Skill skill) => known.GetOrAdd(skill, Find);

    private List<ImpliedSkill> Find(Skill skill)
    {
        Dictionary<Skill, int> below = new() { [skill] = 0 };
        Queue<Skill> open = new([skill]);
        while (open.TryDequeue(out var at))
        {
            Reach(at.IsA, below[at]);
            Reach(at.BuildsOn, below[at] + 1);
        }

        return [.. from entry in below orderby entry.Key != skill, entry.Value, entry.Key.Id select new ImpliedSkill(entry.Key, entry.Value)];

        void Reach(IReadOnlyList<string> ids, int steps)
        {
            foreach (var next in ids.Select(catalogue.Skill).OfType<Skill>())
            {
                if (!below.TryGetValue(next, out var before) || steps < before)
                {
                    below[next] = steps;
                    open.Enqueue(next);
                }
            }
        }
    }
}
