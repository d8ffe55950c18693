namespace Waymark;

/// <summary>
/// What is not known for certain, drawn again and again. One draw is a possible person and a possible market: a level for every skill that was not asked, a liking for every
/// activity not rated, weights, and for every role how its postings, its week and its needs may really be. Arrays of numbers only, for 2,000 draws have to be cheap.
/// </summary>
internal sealed class RankingDraws
{
    private const int LevelCount = RoleNumbers.LevelCount;
    private static readonly double[] Covers = [.. from have in Enumerable.Range(0, LevelCount) from need in Enumerable.Range(0, LevelCount) select ((Level)have).Covers((Level)need)];

    private readonly Criterion[] criteria;
    private readonly int[]? order;
    private readonly RoleNumbers[] roles;
    private readonly double[] upTo;
    private readonly int[] levels;
    private readonly double[] likings;
    private readonly double[] weights;
    private readonly double[] demand;
    private readonly double[] weeks;
    private readonly double[] needs;
    private SeededDraws random;

    /// <param name="contenders">The roles, by id.</param>
    /// <param name="holdings">What the person answered.</param>
    /// <param name="criteria">What counts; every role has a value for each.</param>
    /// <param name="ordered">Whether the person gave their order.</param>
    public RankingDraws(IReadOnlyList<Contender> contenders, Holdings holdings, IReadOnlyList<Criterion> criteria, bool ordered)
    {
        this.criteria = [.. criteria];
        order = ordered ? [.. Enumerable.Range(0, criteria.Count)] : null;
        var reach = criteria.Contains(Criterion.Reach);
        var days = criteria.Contains(Criterion.Days);
        Skills = reach ? OpenSkills(contenders, holdings) : [];
        Activities = days ? OpenActivities(contenders) : [];
        List<LevelChances> open = [.. Skills.Select(holdings.ChancesOf)];
        upTo = [.. from chances in open from level in Enumerable.Range(0, LevelCount) select chances.UpTo((Level)level)];
        var skillAt = Skills.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var activityAt = Activities.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        roles = [.. contenders.Select(contender => new RoleNumbers(contender, holdings, reach ? skillAt : null, open, days ? activityAt : null))];
        levels = new int[Skills.Count];
        likings = new double[Activities.Count];
        weights = new double[criteria.Count];
        (demand, weeks, needs) = (new double[roles.Length], new double[roles.Length], new double[roles.Length]);
        Restart();
    }

    /// <summary>The skills whose level is open.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The activities that are not rated.</summary>
    public IReadOnlyList<WeekPart> Activities { get; }

    /// <summary>The level drawn for each of <see cref="Skills"/>.</summary>
    public ReadOnlySpan<int> Levels => levels;

    /// <summary>The liking drawn for each of <see cref="Activities"/>.</summary>
    public ReadOnlySpan<double> Likings => likings;

    /// <summary>The weight drawn for each criterion.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>What was drawn for the postings, the week and the needs of a role.</summary>
    public (double Demand, double Week, double Needs) Of(int role) => (demand[role], weeks[role], needs[role]);

    /// <summary>Begins the same draws again.</summary>
    public void Restart()
    {
        StableHash hash = new();
        foreach (var role in roles)
        {
            role.AddTo(ref hash);
        }

        random = new(hash.Value);
    }

    /// <summary>Draws everything anew.</summary>
    public void Draw()
    {
        for (var skill = 0; skill < levels.Length; skill++)
        {
            var (drawn, level) = (random.Unit(), 0);
            while (level < LevelCount - 1 && drawn >= upTo[(skill * LevelCount) + level])
            {
                level++;
            }

            levels[skill] = level;
        }

        for (var activity = 0; activity < likings.Length; activity++)
        {
            likings[activity] = random.Below(5) - 2;
        }

        DrawWeights();
        for (var role = 0; role < roles.Length; role++)
        {
            demand[role] = random.Normal();
            weeks[role] = random.Normal();
            needs[role] = random.Unit();
        }
    }

    /// <summary>The score of a role in this draw, 0..1.</summary>
    public double Score(int role)
    {
        var numbers = roles[role];
        var score = 0.0;
        for (var k = 0; k < criteria.Length; k++)
        {
            score += weights[k] * criteria[k] switch
            {
                Criterion.Reach => Reach(numbers, demand[role]),
                Criterion.Days => Days(numbers, weeks[role]),
                Criterion.Reasons => numbers.Reasons,
                _ => numbers.NeedsLow + (needs[role] * numbers.NeedsWidth),
            };
        }

        return score;
    }

    // Uniform on the simplex: the gaps between sorted uniform numbers (Devroye 1986, V.2). Sorted falling, they are uniform among the weights that keep the person's order,
    // whose mean is the rank-order centroid.
    private void DrawWeights()
    {
        var last = weights.Length - 1;
        for (var k = 0; k < last; k++)
        {
            weights[k] = random.Unit();
        }

        weights[last] = 1;
        Array.Sort(weights);
        for (var k = last; k > 0; k--)
        {
            weights[k] -= weights[k - 1];
        }

        if (order is not null)
        {
            Array.Sort(weights);
            Array.Reverse(weights);
        }
    }

    private double Reach(RoleNumbers role, double error)
    {
        var covered = role.CoveredForCertain + (error * role.DemandError);
        var (singles, values) = (role.SingleSkills, role.SingleValues);
        for (var at = 0; at < singles.Length; at++)
        {
            covered += values[(at * LevelCount) + levels[singles[at]]];
        }

        for (var ask = 0; ask < role.AskWeights.Length; ask++)
        {
            var met = role.AskFloors[ask];
            for (var at = role.AskStarts[ask]; at < role.AskStarts[ask + 1]; at++)
            {
                met = Math.Max(met, Covers[(levels[role.AskSkills[at]] * LevelCount) + role.AskNeeds[ask]]);
            }

            covered += role.AskWeights[ask] * met;
        }

        return Math.Clamp(covered, 0, 1);
    }

    private double Days(RoleNumbers role, double error)
    {
        var interest = role.RatedInterest + (error * role.WeekError);
        for (var part = 0; part < role.OpenActivities.Length; part++)
        {
            interest += role.OpenShares[part] * likings[role.OpenActivities[part]];
        }

        return Math.Clamp((interest + 2) / 4, 0, 1);
    }

    private static List<Skill> OpenSkills(IReadOnlyList<Contender> contenders, Holdings holdings) =>
    [
        .. contenders.SelectMany(contender => contender.Coverage!.Asks).Where(ask => ask.MetBy(holdings).Width > 0).SelectMany(ask => ask.AnyOf).Distinct()
            .Where(skill => holdings.Of(skill) is var holding && holding.Low < holding.High).OrderBy(skill => skill.Id, StringComparer.Ordinal),
    ];

    private static List<WeekPart> OpenActivities(IReadOnlyList<Contender> contenders) =>
        [.. contenders.SelectMany(contender => contender.Week.RateNext).DistinctBy(part => part.Id).OrderBy(part => part.Id, StringComparer.Ordinal)];
}
