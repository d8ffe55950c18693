using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>What a number in a <see cref="DemandCount"/> counts.</summary>
public enum CountOf
{
    /// <summary>Postings that require a skill.</summary>
    Required,

    /// <summary>Postings that ask for a skill as a plus, and do not require it.</summary>
    Preferred,

    /// <summary>Postings that only name a skill.</summary>
    Mentioned,

    /// <summary>Postings that ask for one of several skills.</summary>
    Alternatives,

    /// <summary>Postings that name an activity.</summary>
    Activity,
}

/// <summary>What one number stands for.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Id">The id of the skill or activity; for alternatives their ids in ordinal order, separated by <c>|</c>.</param>
/// <param name="Level">The level asked for; <see cref="Level.None"/> where none belongs to it.</param>
public readonly record struct CountKey(CountOf What, string Id, Level Level)
{
    /// <summary>The order in which keys are written.</summary>
    internal static IComparer<CountKey> InOrder { get; } = Comparer<CountKey>.Create((one, other) =>
        one.What != other.What ? one.What.CompareTo(other.What)
        : string.CompareOrdinal(one.Id, other.Id) is not 0 and var byId ? byId
        : one.Level.CompareTo(other.Level));

    /// <summary>The ids of alternatives as one id, whatever order they stand in.</summary>
    internal static string IdOf(IReadOnlyList<Skill> anyOf) =>
        anyOf.Count == 1 ? anyOf[0].Id : string.Join('|', anyOf.Select(skill => skill.Id).Order(StringComparer.Ordinal));

    /// <summary>What <paramref name="reading"/> adds one to, each once: for each skill with the strongest of its words.</summary>
    internal static List<CountKey> Of(PostingReading reading)
    {
        List<CountKey> keys = [];
        Dictionary<Skill, (Necessity Necessity, Level Level)> strongest = [];
        foreach (var requirement in reading.Requirements)
        {
            var named = requirement.IsAsked ? (requirement.Necessity, requirement.Level) : (Necessity.Mentioned, Level.None);
            foreach (var mention in requirement.AnyOf)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(strongest, mention.Skill, out var exists);
                known = exists && known.CompareTo(named) >= 0 ? known : named;
            }

            if (requirement is { IsAsked: true, AnyOf.Count: > 1 } && requirement.AnyOf.Select(mention => mention.Skill).Distinct().ToList() is { Count: > 1 } anyOf)
            {
                AddOnce(new(CountOf.Alternatives, IdOf(anyOf), Level.None));
            }
        }

        foreach (var mention in reading.Activities)
        {
            AddOnce(new(CountOf.Activity, mention.Activity.Id, Level.None));
        }

        foreach (var (skill, (necessity, level)) in strongest)
        {
            keys.Add(new(necessity switch { Necessity.Required => CountOf.Required, Necessity.Preferred => CountOf.Preferred, _ => CountOf.Mentioned }, skill.Id, level));
        }

        return keys;

        void AddOnce(CountKey key)
        {
            if (!keys.Contains(key))
            {
                keys.Add(key);
            }
        }
    }
}
