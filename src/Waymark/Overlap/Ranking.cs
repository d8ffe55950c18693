namespace Waymark;

/// <summary>How sure the first place is.</summary>
public enum Certainty
{
    /// <summary>There is nothing to compare by: see what to answer first.</summary>
    NoScore,

    /// <summary>Only one role is compared.</summary>
    OnlyOne,

    /// <summary>Open answers may still change which role is first.</summary>
    CantTellYet,

    /// <summary>The first roles are about as good, whatever the open answers turn out to be.</summary>
    Close,

    /// <summary>The first role stays first in at least three of four draws.</summary>
    ClearLead,
}

/// <summary>A role with its place.</summary>
/// <param name="Role">The role.</param>
/// <param name="Score">The weighted mean of the middles of <paramref name="Values"/>, 0..1.</param>
/// <param name="Values">Its value for each criterion that counts.</param>
/// <param name="Places">In which share of the draws it came first, second, and so on; sums to 1.</param>
public sealed record RankedRole(Role Role, double Score, IReadOnlyDictionary<Criterion, Interval> Values, IReadOnlyList<double> Places)
{
    /// <summary>The share of the draws that put it first.</summary>
    public double First => Places[0];

    /// <summary>The score with every open answer at its worst and at its best.</summary>
    public required Interval Range { get; init; }
}

/// <summary>A criterion that does not count, because some role has no input for it.</summary>
public sealed record DroppedCriterion(Criterion Criterion, IReadOnlyList<Role> MissingFor);

/// <summary>
/// The roles in order, and how sure the order is: stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen 1998; ordinal weights Lahdelma, Miettinen and
/// Salminen 2003) over weights, levels, time shares and demand. A criterion without input for one role is dropped for all; a role that fails a must-have is set aside.
/// </summary>
/// <param name="Roles">The roles, the one that is first most often first.</param>
/// <param name="Criteria">What counts, in the order of weight.</param>
/// <param name="Dropped">What does not count, and for whose sake.</param>
/// <param name="SetAside">Roles that fail a must-have.</param>
/// <param name="Certainty">How sure the first place is.</param>
/// <param name="Settles">What would make it surer, most first, at most three.</param>
/// <param name="Flip">The smallest change that would put the second role first; <see langword="null"/> where none of ours does.</param>
public sealed record Ranking(
    IReadOnlyList<RankedRole> Roles, IReadOnlyList<Criterion> Criteria, IReadOnlyList<DroppedCriterion> Dropped, IReadOnlyList<Role> SetAside,
    Certainty Certainty, IReadOnlyList<Settlement> Settles, Flip? Flip)
{
    /// <summary>How many draws are made.</summary>
    public const int Draws = 2000;

    /// <summary>From this share of draws on, the first role has a clear lead.</summary>
    public const double ClearLeadFrom = 0.75;

    /// <summary>With more criteria than this left out for want of answers, nothing can be told yet, however far apart the roles are by the rest.</summary>
    public const int MostDropped = 1;

    /// <summary>Matters that less than this part of the doubt comes from are not named.</summary>
    public const double SmallestShare = 0.02;

    /// <summary>Compares <paramref name="contenders"/>, in any order.</summary>
    /// <param name="contenders">The roles.</param>
    /// <param name="holdings">What the person answered about skills.</param>
    /// <param name="order">The person's order of criteria. Without one the shown score uses <see cref="Waymark.Criteria.DefaultOrder"/> and the draws all weights alike.</param>
    public static Ranking Of(IReadOnlyList<Contender> contenders, Holdings holdings, IReadOnlyList<Criterion>? order = null)
    {
        var aside = contenders.Where(contender => contender.FailsMust).Select(contender => contender.Role).OrderBy(role => role.Id, StringComparer.Ordinal).ToList();
        var compared = contenders.Where(contender => !contender.FailsMust).OrderBy(contender => contender.Role.Id, StringComparer.Ordinal).ToList();
        List<Criterion> declared = [.. (order ?? []).Concat(Waymark.Criteria.DefaultOrder).Distinct()];
        List<DroppedCriterion> dropped = [];
        foreach (var criterion in declared)
        {
            List<Role> missing = [.. compared.Where(contender => contender.ValueOf(criterion, holdings) is null).Select(contender => contender.Role)];
            if (missing.Count > 0)
            {
                dropped.Add(new(criterion, missing));
            }
        }

        var counting = declared.Except(dropped.Select(drop => drop.Criterion)).ToList();
        if (counting.Count == 0 || compared.Count == 0)
        {
            return new([], counting, dropped, aside, Certainty.NoScore, [], null);
        }

        RankingDraws draws = new(compared, holdings, counting, order is not null);
        var places = PlacesOf(draws, compared.Count);
        var weights = RankOrderCentroid.Weights(counting.Count);
        var ranked = compared.Select((contender, at) => (At: at, Ranked: RankedOf(contender, places[at], counting, weights, holdings)))
            .OrderByDescending(entry => Math.Round(entry.Ranked.First, 9)).ThenByDescending(entry => Math.Round(entry.Ranked.Score, 9)).ToList();
        var roles = ranked.ConvertAll(entry => entry.Ranked);
        if (roles.Count == 1)
        {
            return new(roles, counting, dropped, aside, Certainty.OnlyOne, [], null);
        }

        var doubts = new DoubtBetween(draws, compared, counting).Of(ranked[0].At, ranked[1].At, Draws);
        var certainty = dropped.Count > MostDropped ? Certainty.CantTellYet
            : roles[0].First >= ClearLeadFrom ? Certainty.ClearLead
            : doubts.Where(doubt => doubt.IsOpenAnswer).Sum(doubt => doubt.Share) >= 0.5 ? Certainty.CantTellYet
            : Certainty.Close;
        return new(
            roles, counting, dropped, aside, certainty, [.. doubts.Where(doubt => doubt.Share >= SmallestShare).Take(3)],
            Flip.Between(compared[ranked[0].At], compared[ranked[1].At], counting, holdings));
    }

    private static RankedRole RankedOf(Contender contender, double[] places, List<Criterion> criteria, double[] weights, Holdings holdings)
    {
        var values = criteria.ToDictionary(criterion => criterion, criterion => contender.ValueOf(criterion, holdings)!.Value);
        return new(contender.Role, Weighted(value => value.Middle), values, places) { Range = new(Weighted(value => value.Low), Weighted(value => value.High)) };

        double Weighted(Func<Interval, double> end) => criteria.Select((criterion, k) => weights[k] * end(values[criterion])).Sum();
    }

    // Roles with the same score share their places.
    private static double[][] PlacesOf(RankingDraws draws, int count)
    {
        var places = new double[count][];
        for (var role = 0; role < count; role++)
        {
            places[role] = new double[count];
        }

        var (scores, by) = (new double[count], new int[count]);
        for (var n = 0; n < Draws; n++)
        {
            draws.Draw();
            for (var role = 0; role < count; role++)
            {
                (scores[role], by[role]) = (-draws.Score(role), role);
            }

            Array.Sort(scores, by);
            for (var from = 0; from < count;)
            {
                var to = from + 1;
                while (to < count && scores[to] == scores[from])
                {
                    to++;
                }

                for (var one = from; one < to; one++)
                {
                    for (var place = from; place < to; place++)
                    {
                        places[by[one]][place] += 1.0 / (to - from) / Draws;
                    }
                }

                from = to;
            }
        }

        return places;
    }
}
