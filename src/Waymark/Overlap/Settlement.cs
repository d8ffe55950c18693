namespace Waymark;

/// <summary>What would make the order of the first two roles surer.</summary>
public enum SettledBy
{
    /// <summary>Saying how well one holds a skill.</summary>
    Skill,

    /// <summary>Saying how much one likes an activity.</summary>
    Activity,

    /// <summary>Saying how much a criterion counts beside the others.</summary>
    Criterion,

    /// <summary>Reading more postings of a role.</summary>
    Postings,

    /// <summary>Hearing from somebody in a role how the week is really spent.</summary>
    Week,

    /// <summary>Finding out whether a role meets what one needs.</summary>
    Needs,
}

/// <summary>An open matter, and how much of the doubt between the first two roles comes from it.</summary>
/// <param name="By">What kind of matter.</param>
/// <param name="Id">The id of the skill, activity or role, or the name of the criterion.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Share">The part of the variance of the difference between the two that goes with it, 0..1 (its squared correlation over the draws: the first-order index of Sobol for what acts linearly).</param>
public sealed record Settlement(SettledBy By, string Id, string Name, double Share)
{
    /// <summary>Whether it is an answer that the person could give now.</summary>
    public bool IsOpenAnswer => By is SettledBy.Skill or SettledBy.Activity or SettledBy.Needs;

    /// <summary>What would settle it, as something to find out.</summary>
    public string Words => By switch
    {
        SettledBy.Skill => $"how well you know {Name}",
        SettledBy.Activity => $"how much you like {Name}",
        SettledBy.Criterion => $"how much {Name} should count beside the rest",
        SettledBy.Postings => $"more job descriptions for {Name}",
        SettledBy.Week => $"somebody’s real week as {Name}",
        _ => $"whether {Name} meets your needs",
    };
}

/// <summary>Finds out which open matters the doubt between two roles comes from.</summary>
internal sealed class DoubtBetween(RankingDraws draws, IReadOnlyList<Contender> contenders, IReadOnlyList<Criterion> criteria)
{
    /// <summary>The matters that the difference between two roles goes with, most first.</summary>
    public IReadOnlyList<Settlement> Of(int first, int second, int count)
    {
        var matters = Matters(first, second);
        var (sums, squares, products) = (new double[matters.Count], new double[matters.Count], new double[matters.Count]);
        var values = new double[matters.Count];
        var (sum, square) = (0.0, 0.0);
        draws.Restart();
        for (var n = 0; n < count; n++)
        {
            draws.Draw();
            var difference = draws.Score(first) - draws.Score(second);
            sum += difference;
            square += difference * difference;
            Fill(values, first, second);
            for (var k = 0; k < values.Length; k++)
            {
                sums[k] += values[k];
                squares[k] += values[k] * values[k];
                products[k] += values[k] * difference;
            }
        }

        var variance = square - (sum * sum / count);
        return
        [
            .. matters.Select((matter, k) => matter with { Share = ShareOf(products[k] - (sums[k] * sum / count), squares[k] - (sums[k] * sums[k] / count), variance) })
                .OrderByDescending(matter => matter.Share),
        ];
    }

    private static double ShareOf(double product, double square, double variance) =>
        square < 1e-9 || variance < 1e-9 ? 0 : Math.Min(1, product * product / square / variance);

    // In the order of Fill.
    private List<Settlement> Matters(int first, int second)
    {
        var (one, other) = (contenders[first].Role, contenders[second].Role);
        return
        [
            .. draws.Skills.Select(skill => new Settlement(SettledBy.Skill, skill.Id, skill.Name, 0)),
            .. draws.Activities.Select(part => new Settlement(SettledBy.Activity, part.Id, part.Name, 0)),
            .. criteria.Select(criterion => new Settlement(SettledBy.Criterion, $"{criterion}", criterion.Words, 0)),
            .. new[] { one, other }.SelectMany(role => new[] { SettledBy.Postings, SettledBy.Week, SettledBy.Needs }, (role, by) => new Settlement(by, role.Id, role.Title, 0)),
        ];
    }

    private void Fill(Span<double> values, int first, int second)
    {
        var at = 0;
        foreach (var level in draws.Levels)
        {
            values[at++] = level;
        }

        draws.Likings.CopyTo(values[at..]);
        at += draws.Likings.Length;
        draws.Weights.CopyTo(values[at..]);
        at += draws.Weights.Length;
        (values[at], values[at + 1], values[at + 2]) = draws.Of(first);
        (values[at + 3], values[at + 4], values[at + 5]) = draws.Of(second);
    }
}
