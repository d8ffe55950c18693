using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>What would have to change.</summary>
public enum FlipBy
{
    /// <summary>The order of the criteria.</summary>
    Order,

    /// <summary>The liking of an activity.</summary>
    Liking,

    /// <summary>A higher level of a skill, learned or not asked about yet. Never a lower one: nobody plans to be worse.</summary>
    Level,
}

/// <summary>A change after which the second role scores higher than the first.</summary>
/// <param name="By">What changes.</param>
/// <param name="Id">The id of the activity or skill; for an order the criteria, most important first, separated by a comma.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Steps">How far: points of liking (negative is less), levels upward, or exchanges of neighbouring criteria.</param>
/// <param name="Words">The change in words: "you liked debugging code 2 points less".</param>
public sealed record Flip(FlipBy By, string Id, string Name, int Steps, string Words)
{
    /// <summary>The smallest such change: fewest steps; among equals the order of criteria before likings before levels.</summary>
    /// <param name="first">The role in front.</param>
    /// <param name="second">The one behind it.</param>
    /// <param name="criteria">What counts.</param>
    /// <param name="weights">How much each counts at present.</param>
    /// <param name="holdings">What the person answered.</param>
    internal static Flip? Between(Contender first, Contender second, IReadOnlyList<Criterion> criteria, double[] weights, Holdings holdings)
    {
        var lead = criteria.Select(criterion => first.LikelyOf(criterion, holdings)!.Value - second.LikelyOf(criterion, holdings)!.Value).ToArray();
        var gap = Weighted(lead, weights);
        return gap < 0 ? null : Orders(lead, RankOrderCentroid.Weights(criteria.Count), criteria)
            .Concat(Likings(first.Week, second.Week, gap, WeightOf(Criterion.Days)))
            .Concat(Levels(first.Coverage, second.Coverage, gap, WeightOf(Criterion.Reach), holdings))
            .OrderBy(flip => Math.Abs(flip.Steps)).ThenBy(flip => flip.By).ThenBy(flip => flip.Id, StringComparer.Ordinal)
            .FirstOrDefault();

        double WeightOf(Criterion criterion) => criteria.Index().Where(entry => entry.Item == criterion).Sum(entry => weights[entry.Index]);
    }

    private static double Weighted(double[] lead, double[] weights)
    {
        var sum = 0.0;
        for (var k = 0; k < lead.Length; k++)
        {
            sum += weights[k] * lead[k];
        }

        return sum;
    }

    private static IEnumerable<Flip> Orders(double[] lead, double[] weights, IReadOnlyList<Criterion> criteria) =>
        from order in Orders([.. Enumerable.Range(0, lead.Length)])
        let steps = Math.Max(1, Exchanges(order))
        where Weighted([.. order.Select(at => lead[at])], weights) < -1e-9
        let id = string.Join(", ", order.Select(at => $"{criteria[at]}".ToLowerInvariant()))
        select new Flip(FlipBy.Order, id, id, steps, Mattered([.. order.Select(at => criteria[at].Words)]));

    private static string Mattered(List<string> words) => words switch
    {
        [var first, var last] => $"{first} mattered more to you than {last}",
        [var first, var then, var last] => $"{first} mattered most to you, {then} next and {last} least",
        [var first, .. var then, var last] => $"{first} mattered most to you, then {string.Join(", then ", then)}, and {last} least",
        _ => words[0],
    };

    private static IEnumerable<int[]> Orders(int[] left) =>
        left.Length == 0 ? [[]] : left.SelectMany(head => Orders([.. left.Where(other => other != head)]), (head, tail) => (int[])[head, .. tail]);

    private static int Exchanges(int[] order) => order.Index().Sum(entry => order.Skip(entry.Index).Count(later => later < entry.Item));

    private static IEnumerable<Flip> Likings(Week first, Week second, double gap, double weight) =>
        from part in weight == 0 ? [] : first.Parts.Concat(second.Parts).DistinctBy(part => part.Id)
        where part.Liking is not null
        let effect = weight / 4 * (EffectIn(second, part.Id) - EffectIn(first, part.Id))
        where Math.Abs(effect) > 1e-9
        let steps = (int)Math.Min(5, Math.Floor(gap / Math.Abs(effect)) + 1) * Math.Sign(effect)
        where part.Liking + steps is >= -2 and <= 2
        select new Flip(FlipBy.Liking, part.Id, part.Name, steps, $"you liked {part.Name} {(Math.Abs(steps) == 1 ? "a point" : $"{Math.Abs(steps)} points")} {(steps > 0 ? "more" : "less")}");

    // By how much a point of liking moves the mean over what is rated; where most is open, all of the week counts.
    private static double EffectIn(Week week, string id) => (week.Parts.FirstOrDefault(part => part.Id == id)?.Share ?? 0) / (week.IsRated ? week.Rated : 1);

    private static IEnumerable<Flip> Levels(Coverage? first, Coverage? second, double gap, double weight, Holdings holdings)
    {
        var (leading, following) = weight == 0 ? ([], []) : (AsksBySkill(first!), AsksBySkill(second!));
        return
            from skill in leading.Keys.Union(following.Keys)
            let holding = holdings.Of(skill)
            from steps in Enumerable.Range(1, Level.Expert - holding.Low)
            let level = (int)holding.Low + steps
            where weight * (GainOf(following, skill, (Level)level, holdings) - GainOf(leading, skill, (Level)level, holdings)) > gap + 1e-9
            select new Flip(FlipBy.Level, skill.Id, skill.Name, steps, $"you {(holding.Low == holding.High ? "became" : "turned out to be")} {((Level)level).Words} in {skill.Name}");
    }

    private static Dictionary<Skill, List<WeightedAsk>> AsksBySkill(Coverage coverage)
    {
        Dictionary<Skill, List<WeightedAsk>> asks = [];
        foreach (var ask in coverage.Asks)
        {
            foreach (var skill in ask.AnyOf)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(asks, skill, out _) ??= []).Add(ask);
            }
        }

        return asks;
    }

    private static double GainOf(Dictionary<Skill, List<WeightedAsk>> asks, Skill skill, Level level, Holdings holdings)
    {
        var gain = 0.0;
        foreach (var ask in asks.GetValueOrDefault(skill, []))
        {
            gain += ask.Weight * (WeightedAsk.LikelyMetBy([.. ask.AnyOf.Where(other => other != skill)], ask.Level, holdings, level) - ask.LikelyMetBy(holdings));
        }

        return gain;
    }
}
