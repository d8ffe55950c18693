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

    /// <summary>The first role stays first in at least three of four draws, and how the person would like the days is among what counts: a lead without it is none.</summary>
    ClearLead,
}

/// <summary>A role with its place.</summary>
/// <param name="Role">The role.</param>
/// <param name="Score">The weighted mean over the criteria of what is likely, 0..1: what the roles are ordered by, unless it is too close to call.</param>
/// <param name="Values">Its value for each criterion that counts.</param>
/// <param name="Places">In which share of the draws it came first, second, and so on; sums to 1.</param>
public sealed record RankedRole(Role Role, double Score, IReadOnlyDictionary<Criterion, Interval> Values, IReadOnlyList<double> Places)
{
    /// <summary>The share of the draws that put it first.</summary>
    public double First => Places[0];

    /// <summary>What is likely for each criterion that counts: what <see cref="Score"/> is the weighted mean of.</summary>
    public required IReadOnlyDictionary<Criterion, double> Likely { get; init; }

    /// <summary>The score with every open answer at its worst and at its best.</summary>
    public required Interval Range { get; init; }
}

/// <summary>
/// The roles in order, and how sure the order is: stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen 1998; ordinal weights Lahdelma, Miettinen and
/// Salminen 2003) over weights, levels, time shares and demand. A criterion without input for one role is dropped for all, with two exceptions where most roles have it: a role that is not
/// known to ask for anything waits, and a week that is hardly rated counts with all that is open in it. A role that fails a must-have is set aside.
/// </summary>
/// <param name="Roles">The one with the highest score first; of those that may be first, and whose score the highest is not clearly above, the one that comes first most often. The others in the order of how often they come first; what chance alone may set apart, by score.</param>
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
    /// <summary>Roles that are not ranked yet, because nothing is known of what they ask for; by id.</summary>
    public IReadOnlyList<Role> NotRanked { get; init; } = [];

    /// <summary>The weeks that count with most of them open, by the id of their role.</summary>
    public IReadOnlyList<Week> OpenWeeks { get; init; } = [];

    /// <summary>The roles that no posting tells one's needs of, and that are taken to meet them somehow: that speaks for none of them.</summary>
    public IReadOnlyList<Role> NeedsAssumed { get; init; } = [];

    /// <summary>Whether the person gave the order of <see cref="Criteria"/>.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The role with the highest score, where that is too close to call and another comes first more often; <see langword="null"/> where the one in front has it.</summary>
    public RankedRole? TooCloseTo => Roles.MaxBy(role => Math.Round(role.Score, 9)) is { } highest && Math.Round(highest.Score, 9) > Math.Round(Roles[0].Score, 9) ? highest : null;

    /// <summary>The role that would stand first by score if all that counts weighed the same, where the person gave an order and that makes another the first; else <see langword="null"/>.</summary>
    public Role? FirstIfAlike => IsOrdered && Roles.Count > 1 && Roles.MaxBy(role => Math.Round(role.Likely.Values.Average(), 9)) is { } alike && alike != Roles[0] && alike.Likely.Values.Average() > Roles[0].Likely.Values.Average() + 1e-9 && TooCloseTo != alike ? alike.Role : null;

    /// <summary>How much each of <paramref name="count"/> criteria counts: the most important first where the person gave their order, else all alike.</summary>
    internal static double[] WeightsOf(int count, bool isOrdered) => isOrdered ? RankOrderCentroid.Weights(count) : [.. Enumerable.Repeat(1.0 / count, count)];

    /// <summary>The roles that may well be first, in their order: the one in front, and those that come first in 15% of the draws or more (ours).</summary>
    public IReadOnlyList<RankedRole> MayBeFirst => [.. Roles.Where((role, place) => place == 0 || role.First >= WorthNaming)];

    /// <summary>The roles that come first in hardly any draw, under 1% (ours): they can be left aside.</summary>
    public IReadOnlyList<Role> HardlyFirst => [.. Roles.Skip(1).Where(role => role.First < HardlyEver).Select(role => role.Role)];

    /// <summary>How many draws are made.</summary>
    public const int Draws = 2000;

    /// <summary>From this share of draws on, the first role has a clear lead.</summary>
    public const double ClearLeadFrom = 0.75;

    /// <summary>Matters that less than this part of the doubt comes from are not named.</summary>
    public const double SmallestShare = 0.02;

    private const double WorthNaming = 0.15, HardlyEver = 0.01;
    private const int SoonSaid = 5;

    // Scores are shown in whole percent; what is the same there is told apart by something that can be seen.
    private const int ShownDigits = 2;

    /// <summary>Compares <paramref name="contenders"/>, in any order.</summary>
    /// <param name="contenders">The roles.</param>
    /// <param name="holdings">What the person answered about skills.</param>
    /// <param name="order">The person's order of criteria. Without one all criteria weigh the same, which is the mean of the weights that are drawn.</param>
    /// <param name="answered">What the person has answered (<see cref="Waymark.Criteria.AnsweredIn"/>); absent for what some role has input for.</param>
    /// <param name="needed">What must count, or nothing is ranked: roles that are only proposed to be looked at are in no order without how the person would like the days.</param>
    public static Ranking Of(
        IReadOnlyList<Contender> contenders, Holdings holdings, IReadOnlyList<Criterion>? order = null, IReadOnlySet<Criterion>? answered = null, Criterion? needed = null)
    {
        var aside = contenders.Where(contender => contender.FailsMust).Select(contender => contender.Role).OrderBy(role => role.Id, StringComparer.Ordinal).ToList();
        var compared = contenders.Where(contender => !contender.FailsMust).OrderBy(contender => contender.Role.Id, StringComparer.Ordinal).ToList();
        List<Criterion> declared = [.. (order ?? []).Concat(Waymark.Criteria.DefaultOrder).Distinct()];
        var waiting = ButFew(compared, Criterion.Reach, holdings).ConvertAll(contender => contender.Role);
        compared.RemoveAll(contender => waiting.Contains(contender.Role));
        var hardlyRated = ButFew(compared, Criterion.Days, holdings);
        compared = compared.ConvertAll(contender => contender with { HasOpenDays = hardlyRated.Contains(contender) });
        List<Week> open = [.. hardlyRated.Select(contender => contender.Week)];
        List<DroppedCriterion> dropped = [];
        foreach (var criterion in declared)
        {
            var missing = compared.FindAll(contender => contender.ValueOf(criterion, holdings) is null);
            if (missing.Count > 0)
            {
                dropped.Add(new(
                    criterion,
                    [.. missing.Select(contender => contender.Role)],
                    answered?.Contains(criterion) ?? (missing.Count < compared.Count || (criterion == Criterion.Days && missing.Exists(contender => contender.Week.Rated > 0))),
                    criterion == Criterion.Days ? RateFirst(missing, compared.Count) : []));
            }
        }

        var counting = declared.Except(dropped.Select(drop => drop.Criterion)).ToList();
        if (counting.Count == 0 || compared.Count == 0 || (needed is { } must && !counting.Contains(must)))
        {
            return new([], counting, dropped, aside, Certainty.NoScore, [], null) { NotRanked = waiting, OpenWeeks = open };
        }

        RankingDraws draws = new(compared, holdings, counting, order is not null);
        var weights = WeightsOf(counting.Count, order is not null);
        var scored = compared.ConvertAll(contender => RankedOf(contender, counting, weights, holdings));
        var highest = scored.IndexOf(scored.MaxBy(role => Math.Round(role.Score, 9))!);
        var (places, above) = PlacesOf(draws, compared.Count, highest);
        List<(int At, RankedRole Ranked)> left = [.. scored.Select((role, at) => (At: at, Ranked: role with { Places = places[at] }))], ranked = [];

        // Who is second is told by the draws as well, wherever it is told.
        while (left.Count > 0)
        {
            var next = Next(ranked.Count > 0 ? left : left.FindAll(entry => IsTooClose(entry.At, entry.Ranked)));
            ranked.Add(next);
            left.Remove(next);
        }

        var roles = ranked.ConvertAll(entry => entry.Ranked);
        if (roles.Count == 1)
        {
            return new(roles, counting, dropped, aside, Certainty.OnlyOne, [], null) { NotRanked = waiting, OpenWeeks = open, IsOrdered = order is not null };
        }

        var doubts = new DoubtBetween(draws, compared, counting).Of(ranked[0].At, ranked[1].At, Draws);
        var certainty = roles[0].First >= ClearLeadFrom ? (counting.Contains(Criterion.Days) ? Certainty.ClearLead : Certainty.CantTellYet)
            : doubts.Where(doubt => doubt.IsOpenAnswer).Sum(doubt => doubt.Share) >= 0.5 ? Certainty.CantTellYet
            : Certainty.Close;
        return new(
            roles, counting, dropped, aside, certainty, [.. doubts.Where(doubt => doubt.Share >= SmallestShare).Take(3)],
            Flip.Between(compared[ranked[0].At], compared[ranked[1].At], counting, weights, holdings))
        {
            NotRanked = waiting,
            OpenWeeks = open,
            IsOrdered = order is not null,
        };

        // Where the one with the highest score is not clearly above another that may be first as well, the score does not tell them apart.
        bool IsTooClose(int at, RankedRole role) => at == highest || (role.First >= WorthNaming && above[at] > 1 - ClearLeadFrom);
    }

    // The one that comes first most often; of those that chance alone may set apart from it, the one with the highest score.
    private static (int At, RankedRole Ranked) Next(List<(int At, RankedRole Ranked)> of)
    {
        var most = of.MaxBy(entry => Math.Round(entry.Ranked.First, 9));
        return of.Where(entry => IsByChance(most.Ranked.First, entry.Ranked.First)).OrderByDescending(entry => Math.Round(entry.Ranked.Score, ShownDigits)).ThenByDescending(entry => Math.Round(entry.Ranked.First, 9)).ThenByDescending(entry => Math.Round(entry.Ranked.Score, 9)).First();
    }

    /// <summary>Whether the shares in which two roles come first differ by less than two standard errors of such a difference over the draws, and so may by chance.</summary>
    internal static bool IsByChance(double one, double other) =>
        Math.Abs(one - other) <= 2 * Math.Sqrt(Math.Max(0, one + other - ((one - other) * (one - other))) / Draws) + 1e-9;

    // The roles that have no input for a criterion where most have it: comparing all without it would hide what was said.
    private static List<Contender> ButFew(List<Contender> compared, Criterion criterion, Holdings holdings)
    {
        var missing = compared.FindAll(contender => contender.ValueOf(criterion, holdings) is null);
        return compared.Count - missing.Count > Math.Max(1, missing.Count) ? missing : [];
    }

    // All that is missing where that is soon said, else what the nearest lack.
    private static List<WeekPart> RateFirst(List<Contender> missing, int all) =>
        LongestNotRated(missing) is { Count: <= SoonSaid } few ? few : LongestNotRated(NearestToEnough(missing, all));

    // As many of them as it takes for most roles to have their days, those first that lack least: the others can wait.
    private static List<Contender> NearestToEnough(List<Contender> missing, int all)
    {
        var enough = 1;
        while (enough < missing.Count && all - missing.Count + enough <= Math.Max(1, missing.Count - enough))
        {
            enough++;
        }

        return [.. missing.OrderBy(contender => contender.Week.RateFirst.Count).ThenBy(contender => contender.Role.Id, StringComparer.Ordinal).Take(enough)];
    }

    // By the time they take in all these weeks together.
    private static List<WeekPart> LongestNotRated(List<Contender> contenders) =>
    [
        .. contenders.SelectMany(contender => contender.Week.RateFirst).GroupBy(part => part.Id, StringComparer.Ordinal)
            .OrderByDescending(same => Math.Round(same.Sum(part => part.Share), 9)).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First()),
    ];

    private static RankedRole RankedOf(Contender contender, List<Criterion> criteria, double[] weights, Holdings holdings)
    {
        var values = criteria.ToDictionary(criterion => criterion, criterion => contender.ValueOf(criterion, holdings)!.Value);
        var likely = criteria.ToDictionary(criterion => criterion, criterion => contender.LikelyOf(criterion, holdings)!.Value);
        return new(contender.Role, criteria.Select((criterion, k) => weights[k] * likely[criterion]).Sum(), values, [])
        {
            Likely = likely,
            Range = new(Weighted(value => value.Low), Weighted(value => value.High)),
        };

        double Weighted(Func<Interval, double> end) => criteria.Select((criterion, k) => weights[k] * end(values[criterion])).Sum();
    }

    // Roles with the same score share their places. Beside them, in which share of the draws each role scores higher than one of them.
    private static (double[][] Places, double[] Above) PlacesOf(RankingDraws draws, int count, int one)
    {
        var places = new double[count][];
        for (var role = 0; role < count; role++)
        {
            places[role] = new double[count];
        }

        var (scores, by, above) = (new double[count], new int[count], new double[count]);
        for (var n = 0; n < Draws; n++)
        {
            draws.Draw();
            for (var role = 0; role < count; role++)
            {
                (scores[role], by[role]) = (-draws.Score(role), role);
            }

            for (var role = 0; role < count; role++)
            {
                above[role] += scores[role] < scores[one] ? 1.0 / Draws : 0;
            }

            Array.Sort(scores, by);
            for (var from = 0; from < count;)
            {
                var to = from + 1;
                while (to < count && scores[to] == scores[from])
                {
                    to++;
                }

                for (var tied = from; tied < to; tied++)
                {
                    for (var place = from; place < to; place++)
                    {
                        places[by[tied]][place] += 1.0 / (to - from) / Draws;
                    }
                }

                from = to;
            }
        }

        return (places, above);
    }
}
