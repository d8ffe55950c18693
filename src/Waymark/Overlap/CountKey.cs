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

    /// <summary>What <paramref name="posting"/> adds one to: once for each skill, with the strongest of its words.</summary>
    internal static IEnumerable<CountKey> Of(SamplePosting posting)
    {
        var mentioned = (posting.Reading?.Requirements ?? [])
            .Where(requirement => requirement.Necessity == Necessity.Mentioned)
            .SelectMany(requirement => requirement.AnyOf, (_, mention) => (mention.Skill, Necessity: Necessity.Mentioned, Level: Level.None));
        foreach (var (skill, necessity, level) in posting.Asks
            .SelectMany(ask => ask.AnyOf, (ask, skill) => (Skill: skill, ask.Necessity, ask.Level))
            .Concat(mentioned)
            .GroupBy(named => named.Skill, (_, named) => named.MaxBy(one => (one.Necessity, one.Level))))
        {
            var what = necessity switch { Necessity.Required => CountOf.Required, Necessity.Preferred => CountOf.Preferred, _ => CountOf.Mentioned };
            yield return new(what, skill.Id, level);
        }

        foreach (var alternatives in posting.Asks.Where(ask => ask.AnyOf.Count > 1).Select(ask => IdOf(ask.AnyOf)).Distinct(StringComparer.Ordinal))
        {
            yield return new(CountOf.Alternatives, alternatives, Level.None);
        }

        foreach (var activity in (posting.Reading?.Activities ?? []).Select(mention => mention.Activity).Distinct())
        {
            yield return new(CountOf.Activity, activity.Id, Level.None);
        }
    }
}
