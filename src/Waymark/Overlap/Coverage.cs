namespace Waymark;

/// <summary>How much of one thing that a role asks for is covered: a bar of the overlap chart.</summary>
/// <param name="AnyOf">The skill, or the alternatives: what the person holds first, then the most asked, then the most usual.</param>
/// <param name="Weight">Its part in everything the role asks for, 0..1.</param>
/// <param name="Level">The highest level that is asked for.</param>
/// <param name="Held">The fraction that is covered: for certain, and at best.</param>
/// <param name="Asked">Whether the answers tell of it: some of it is held for certain, be it by another skill that implies it, or all alternatives were asked.</param>
public sealed record AskCoverage(IReadOnlyList<Skill> AnyOf, double Weight, Level Level, Interval Held, bool Asked);

/// <summary>
/// How much of what a role asks for a person covers: the employer-weighted mean over its postings of <c>Σ w·max over alternatives of min(1, have/need) / Σ w</c>,
/// with the catalogue's synthetic posting as ten of them. Asymmetric on purpose: more than is asked neither helps nor harms (after Dawson et al. 2021).
/// </summary>
/// <param name="Role">The role.</param>
/// <param name="Range">0..1: the lower end counts what was not asked yet as what other answers imply, the upper end as everything.</param>
/// <param name="Asks">What is asked, heaviest first.</param>
/// <param name="Postings">How many postings it rests on, beside the catalogue.</param>
public sealed record Coverage(Role Role, Interval Range, IReadOnlyList<WeightedAsk> Asks, int Postings)
{
    /// <summary>How far the coverage of one posting is taken to lie from the mean of its role until postings tell: a standard deviation.</summary>
    public const double AssumedSpread = 0.15;

    /// <summary>
    /// The standard error that comes from having seen only these postings: <c>√(s²/(m+10))</c>, m the effective number of postings and s² the variance between them,
    /// drawn towards <see cref="AssumedSpread"/> with the weight of ten.
    /// </summary>
    public required double DemandError { get; init; }

    /// <summary>The coverage on average over what is open, 0..1: what was not asked is most likely not held (<see cref="LevelChances"/>).</summary>
    public required double Likely { get; init; }

    /// <summary>The bars: what is asked at whatever level, heaviest first.</summary>
    public required IReadOnlyList<AskCoverage> Bars { get; init; }

    /// <summary>The coverage, or <see langword="null"/> where neither postings nor the catalogue ask for anything: a role of one's own without skills.</summary>
    public static Coverage? Of(Sample sample, Holdings holdings)
    {
        var asks = WeightedAsk.Of(sample);
        if (asks.Count == 0)
        {
            return null;
        }

        // Of what would do as well, the catalogue names the most usual first.
        Dictionary<Skill, int> usual = [];
        foreach (var (place, skill) in sample.Catalogue.Asks.SelectMany(ask => ask.AnyOf).Index())
        {
            usual.TryAdd(skill, place);
        }

        var (low, high, likely) = (0.0, 0.0, 0.0);
        foreach (var ask in asks)
        {
            var met = ask.MetBy(holdings);
            likely += ask.Weight * ask.LikelyMetBy(holdings);
            low += ask.Weight * met.Low;
            high += ask.Weight * met.High;
        }

        return new(sample.Role, new(Math.Min(1, low), Math.Min(1, high)), asks, sample.Postings.Count(posting => posting.Asks.Count > 0))
        {
            DemandError = ErrorOf(sample, holdings),
            Likely = Math.Min(1, likely),
            Bars =
            [
                .. asks.GroupBy(ask => CountKey.IdOf(ask.AnyOf), StringComparer.Ordinal).Select(same => (same.Key, Bar: BarOf([.. same], asks, usual, holdings)))
                    .OrderByDescending(entry => entry.Bar.Weight).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Bar),
            ],
        };
    }

    /// <summary>How much of what one posting asks for is covered; <see langword="null"/> where it asks for nothing.</summary>
    public static Interval? OfPosting(SamplePosting posting, Holdings holdings)
    {
        var (low, high, whole) = (0.0, 0.0, 0.0);
        foreach (var ask in posting.Asks)
        {
            var met = WeightedAsk.MetBy(ask.AnyOf, ask.Level, holdings);
            low += ask.Weight * met.Low;
            high += ask.Weight * met.High;
            whole += ask.Weight;
        }

        return whole == 0 ? null : new(low / whole, high / whole);
    }

    private static double ErrorOf(Sample sample, Holdings holdings)
    {
        var (mean, sum, squares) = (0.0, 0.0, 0.0);
        List<(double Weight, double Value)> postings = [.. from weighted in WeightedPosting.Of(sample)
                                                           where weighted.Posting.Reading is not null
                                                           select (weighted.Weight, OfPosting(weighted.Posting, holdings)!.Value.Middle)];
        foreach (var (weight, value) in postings)
        {
            mean += weight * value;
            sum += weight;
            squares += weight * weight;
        }

        var spread = 0.0;
        foreach (var (weight, value) in postings)
        {
            spread += weight / sum * (value - (mean / sum)) * (value - (mean / sum));
        }

        var size = Interval.EffectiveSize(sum, squares);
        var variance = ((size * spread) + (Sample.CatalogueWeight * AssumedSpread * AssumedSpread)) / (size + Sample.CatalogueWeight);
        return Math.Sqrt(variance / (size + Sample.CatalogueWeight));
    }

    private static AskCoverage BarOf(List<WeightedAsk> same, IReadOnlyList<WeightedAsk> all, Dictionary<Skill, int> usual, Holdings holdings)
    {
        var (low, high, weight) = (0.0, 0.0, 0.0);
        foreach (var ask in same)
        {
            var met = ask.MetBy(holdings);
            low += ask.Weight * met.Low;
            high += ask.Weight * met.High;
            weight += ask.Weight;
        }

        var anyOf = same[0].AnyOf;
        var asked = low > 0 || anyOf.All(skill => holdings.Of(skill).Asked);
        List<Skill> inOrder =
        [
            .. anyOf.OrderByDescending(skill => holdings.Of(skill).Low).ThenByDescending(skill => holdings.Of(skill).Asked)
                .ThenByDescending(skill => Math.Round(all.Where(ask => ask.AnyOf.Contains(skill)).Sum(ask => ask.Weight), 9))
                .ThenBy(skill => usual.GetValueOrDefault(skill, int.MaxValue)).ThenBy(skill => skill.Id, StringComparer.Ordinal),
        ];
        return new(inOrder, weight, same.Max(ask => ask.Level), new(Math.Min(1, low / weight), Math.Min(1, high / weight)), asked);
    }
}
