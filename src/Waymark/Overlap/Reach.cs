namespace Waymark;

/// <summary>How far a posting is, by what it requires.</summary>
public enum ReachBand
{
    /// <summary>Nothing that is required was found in the posting, or so little that what is missing does not tell how far it is. It does not mean that no more is required.</summary>
    NotStated,

    /// <summary>Everything required is met.</summary>
    Ready,

    /// <summary>One or two required things are missing.</summary>
    OneOrTwoAway,

    /// <summary>More is missing, or it is for somebody further on.</summary>
    Further,
}

/// <summary>How far one posting is.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Missing">What is required and not held, counting what was not asked as not held (beyond what other answers imply).</param>
/// <param name="MissingForCertain">What is missing whatever the open answers turn out to be; part of <paramref name="Missing"/>.</param>
/// <param name="Covered">How much of all it asks for is covered; <see langword="null"/> where it asks for nothing.</param>
/// <param name="Screens">What it screens by beside skills.</param>
public sealed record PostingReach(
    SamplePosting Posting, IReadOnlyList<Ask> Missing, IReadOnlyList<Ask> MissingForCertain, Interval? Covered, IReadOnlyList<Screen> Screens)
{
    // What lacks one of two things that were read may lack all that was not.
    private const int FewestToTell = 3;

    // From this level on a posting is not for who begins in the role, whatever skills it names.
    private const Seniority FurtherOn = Seniority.Senior;

    /// <summary>Whether it is for somebody who has done such work for years, and the person has not told of any: no level was aimed at that would have left it out.</summary>
    public bool IsFurtherOn { get; private init; }

    /// <summary>Whether lines that ask for something were not understood, so that it may ask for more than is counted.</summary>
    public bool IsUnclear => Posting.Reading is { NotUnderstood.Count: > 0 };

    /// <summary>How far it is for certain.</summary>
    public ReachBand Band => BandOf(Missing);

    /// <summary>How far it is at best, should the open answers turn out well.</summary>
    public ReachBand BandAtBest => BandOf(MissingForCertain);

    internal static PostingReach Of(SamplePosting posting, Holdings holdings, Experience experience, Seniority? target = null)
    {
        List<Ask> missing = [];
        List<Ask> forCertain = [];
        foreach (var ask in posting.Asks.Where(ask => ask.Necessity == Necessity.Required || IsOpenAndLacking(ask, holdings)))
        {
            var met = WeightedAsk.MetBy(ask.AnyOf, ask.Level, holdings);
            if (met.Low < 1)
            {
                missing.Add(ask);
            }

            if (met.High < 1)
            {
                forCertain.Add(ask);
            }
        }

        return new(posting, missing, forCertain, Coverage.OfPosting(posting, holdings), posting.Reading is { } reading ? Screen.Of(reading, experience) : [])
        {
            IsFurtherOn = target is null && experience.YearsInRole is null && posting.Reading?.LevelSaid is >= FurtherOn,
        };
    }

    // Something else may do instead of what is named; but who has said to have none of it is not ready.
    private static bool IsOpenAndLacking(Ask ask, Holdings holdings) =>
        ask.Requirement is { IsOpen: true, Necessity: Necessity.Required } && ask.AnyOf.All(skill => holdings.Of(skill).IsNotHeld);

    private ReachBand BandOf(IReadOnlyList<Ask> missing) => (Posting.Asks.Count(ask => ask.Necessity == Necessity.Required), missing.Count) switch
    {
        (0, _) => ReachBand.NotStated,
        _ when IsFurtherOn => ReachBand.Further,
        (_, 0) => ReachBand.Ready,
        ( < FewestToTell, _) => ReachBand.NotStated,
        (_, 1 or 2) => ReachBand.OneOrTwoAway,
        _ => ReachBand.Further,
    };
}

/// <summary>How many postings of a role are within reach, by skills; screens by years or degree stand beside it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Postings">Every posting of the sample, nearest first.</param>
/// <param name="Catalogue">What the synthetic posting lacks: never ready, for it is no job.</param>
public sealed record Reach(Role Role, IReadOnlyList<PostingReach> Postings, PostingReach Catalogue)
{
    /// <summary>The nearest postings, at most three: what to say where none is ready.</summary>
    public IReadOnlyList<PostingReach> Nearest => [.. Postings.Where(posting => posting.Band != ReachBand.NotStated).Take(3)];

    /// <summary>How many postings are in <paramref name="band"/> for certain.</summary>
    public int Count(ReachBand band) => Postings.Count(posting => posting.Band == band);

    /// <summary>How many postings are in <paramref name="band"/> at best.</summary>
    public int CountAtBest(ReachBand band) => Postings.Count(posting => posting.BandAtBest == band);

    /// <summary>How many of those in <paramref name="band"/> for certain have lines that were not understood.</summary>
    public int CountUnclear(ReachBand band) => Postings.Count(posting => posting.Band == band && posting.IsUnclear);

    /// <summary>How many of those that may be in <paramref name="band"/> at best have lines that were not understood.</summary>
    public int CountUnclearAtBest(ReachBand band) => Postings.Count(posting => posting.BandAtBest == band && posting.IsUnclear);

    /// <summary>How many postings screen the person out by <paramref name="by"/>, as far as the plan tells.</summary>
    public int CountScreened(ScreenKind by) => Postings.Count(posting => posting.Screens.Any(screen => screen.Kind == by && screen.ScreensOut == true));

    /// <summary>The years that postings ask for of which the plan does not tell whether the person has them, fewest first.</summary>
    public IReadOnlyList<int> YearsUntold => [.. from posting in Postings
                                                 where posting.Screens.Any(screen => screen is { Kind: ScreenKind.Years, ScreensOut: null })
                                                 let years = posting.Posting.Reading?.YearsAsked
                                                 where years is not null
                                                 orderby years
                                                 select years.Value];

    /// <summary>The reach of the postings of <paramref name="sample"/>.</summary>
    public static Reach Of(Sample sample, Holdings holdings, Experience experience) => new(
        sample.Role,
        [
            .. sample.Postings.Select(posting => PostingReach.Of(posting, holdings, experience, sample.Target))
                .OrderBy(reach => reach.Band == ReachBand.NotStated)
                .ThenBy(reach => reach.IsFurtherOn)
                .ThenBy(reach => reach.Missing.Count)
                .ThenBy(reach => reach.MissingForCertain.Count)
                .ThenByDescending(reach => reach.Covered?.Low)
                .ThenBy(reach => reach.Posting.Reading?.Id.ToString(), StringComparer.Ordinal),
        ],
        PostingReach.Of(sample.Catalogue, holdings, experience));
}
