using Waymark.Storage;

namespace Waymark.Web;

/// <summary>A posting that is kept, with what it means for the person.</summary>
/// <param name="Stored">The posting as it is stored.</param>
/// <param name="Reading">What was read, corrections applied.</param>
/// <param name="Reach">How far it is, by what it requires.</param>
/// <param name="Verdicts">What it says to each need, musts first.</param>
/// <param name="Weighed">What the person keeps about it, where they weigh it.</param>
public sealed record KeptPosting(StoredPosting Stored, PostingReading Reading, PostingReach Reach, IReadOnlyList<NeedVerdict> Verdicts, Opportunity? Weighed)
{
    /// <summary>The needs that it fails.</summary>
    public IEnumerable<NeedVerdict> Fails => Verdicts.Where(verdict => verdict.Verdict == Verdict.Fails);

    /// <summary>Whether it fails a must.</summary>
    public bool IsOut => Fails.Any(verdict => verdict.IsMust);

    /// <summary>How many things it requires.</summary>
    public int Required => Reach.Posting.Asks.Count(ask => ask.Necessity == Necessity.Required);

    /// <summary>How many of them are met for certain.</summary>
    public int Met => Required - Reach.Missing.Count;

    /// <summary>How many are held, and nobody knows how well.</summary>
    public int Unrated { get; private init; }

    /// <summary>How many are open, because they were not asked yet.</summary>
    public int Open => Reach.Missing.Count - Reach.MissingForCertain.Count - Unrated;

    /// <summary>All postings of a situation.</summary>
    public static IReadOnlyList<KeptPosting> Of(Situation stand)
    {
        Holdings holdings = new(stand.Plan, stand.Catalogue);
        Dictionary<Role, Experience> experience = [];
        var weighed = stand.Plan.Opportunities.Where(opportunity => opportunity.Posting is not null).DistinctBy(opportunity => opportunity.Posting).ToDictionary(opportunity => opportunity.Posting!, StringComparer.Ordinal);
        return [.. stand.Postings.Zip(stand.Readings, Kept)];

        KeptPosting Kept(StoredPosting stored, PostingReading reading)
        {
            var target = stand.Plan.Now.TargetLevel;
            var reach = PostingReach.Of(SamplePosting.Of(reading, target), holdings, ExperienceIn(reading.Role?.Role), target);
            return new(stored, reading, reach, NeedVerdict.For(stand.Plan, reading.Posting.Company, reading, stand.Catalogue), weighed.GetValueOrDefault($"{reading.Id}"))
            {
                Unrated = reach.Missing.Except(reach.MissingForCertain).Count(ask => ask.AnyOf.Any(skill => holdings.Of(skill) is { Asked: true, IsHeld: true })),
            };
        }

        Experience ExperienceIn(Role? role) => role is null ? new(null, null)
            : experience.TryGetValue(role, out var known) ? known : experience[role] = Experience.Of(stand.Plan, role, stand.Today);
    }
}
