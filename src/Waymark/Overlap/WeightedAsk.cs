namespace Waymark;

/// <summary>One thing that a role asks for, with its part in everything the role asks for.</summary>
/// <param name="AnyOf">The alternatives, by id.</param>
/// <param name="Level">The level meant.</param>
/// <param name="Weight">Its part in the whole, 0..1; the parts of a role sum to 1.</param>
public sealed record WeightedAsk(IReadOnlyList<Skill> AnyOf, Level Level, double Weight)
{
    /// <summary>
    /// Everything that the role of <paramref name="sample"/> asks for, equal asks added up. Within a posting an ask weighs its weight over the sum of weights; within an employer
    /// postings count equally; employers count equally; and the catalogue's synthetic posting stands beside them as much as <see cref="Sample.CatalogueWeight"/> postings.
    /// Postings without a single ask say nothing and are left out.
    /// </summary>
    public static IReadOnlyList<WeightedAsk> Of(Sample sample)
    {
        Dictionary<(string Ids, Level Level), (IReadOnlyList<Skill> AnyOf, double Weight)> sums = [];
        foreach (var (posting, weight) in WeightedPosting.Of(sample))
        {
            var whole = posting.Asks.Sum(ask => ask.Weight);
            foreach (var ask in posting.Asks)
            {
                var key = (CountKey.IdOf(ask.AnyOf), ask.Level);
                sums[key] = (ask.AnyOf, sums.GetValueOrDefault(key).Weight + (weight * ask.Weight / whole));
            }
        }

        return
        [
            .. sums.OrderByDescending(entry => entry.Value.Weight).ThenBy(entry => entry.Key.Ids, StringComparer.Ordinal).ThenBy(entry => entry.Key.Level)
                .Select(entry => new WeightedAsk([.. entry.Value.AnyOf.OrderBy(skill => skill.Id, StringComparer.Ordinal)], entry.Key.Level, entry.Value.Weight)),
        ];
    }

    /// <summary>How much of this ask <paramref name="holdings"/> meet, for certain and at best: the best of the alternatives, <c>min(1, have/need)</c>.</summary>
    public Interval MetBy(Holdings holdings) => MetBy(AnyOf, Level, holdings);

    /// <summary>How much of this ask is met on average over the levels that <paramref name="holdings"/> leave open (<see cref="LevelChances"/>), 0..1.</summary>
    public double LikelyMetBy(Holdings holdings) => LikelyMetBy(AnyOf, Level, holdings);

    /// <param name="anyOf">The alternatives, taken to be independent; the best counts.</param>
    /// <param name="level">The level meant.</param>
    /// <param name="holdings">What was answered.</param>
    /// <param name="atLeast">A level that one more alternative is held at.</param>
    internal static double LikelyMetBy(IReadOnlyList<Skill> anyOf, Level level, Holdings holdings, Level atLeast = Level.None)
    {
        var chances = anyOf.Select(holdings.ChancesOf).ToList();
        var (likely, below) = (0.0, 0.0);
        for (var best = atLeast; best <= Level.Expert; best++)
        {
            var upTo = 1.0;
            foreach (var chance in chances)
            {
                upTo *= chance.UpTo(best);
            }

            likely += (upTo - below) * best.Covers(level);
            below = upTo;
        }

        return likely;
    }

    internal static Interval MetBy(IReadOnlyList<Skill> anyOf, Level level, Holdings holdings)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var skill in anyOf)
        {
            var holding = holdings.Of(skill);
            low = Math.Max(low, holding.Low.Covers(level));
            high = Math.Max(high, holding.High.Covers(level));
        }

        return new(low, high);
    }
}

/// <summary>A posting that asks for something, and its part in its sample; the parts sum to 1.</summary>
internal readonly record struct WeightedPosting(SamplePosting Posting, double Weight)
{
    public static IReadOnlyList<WeightedPosting> Of(Sample sample)
    {
        var asking = sample.Postings.Where(posting => posting.Asks.Count > 0).ToList();
        var boards = asking.CountBy(posting => posting.Employer, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ours = sample.Catalogue.Asks.Count == 0 ? 0 : Sample.CatalogueWeight;
        List<WeightedPosting> all = [.. asking.Select(posting =>
            new WeightedPosting(posting, asking.Count / (asking.Count + ours) / boards.Count / boards[posting.Employer]))];
        if (ours > 0)
        {
            all.Add(new(sample.Catalogue, ours / (asking.Count + ours)));
        }

        return all;
    }
}
