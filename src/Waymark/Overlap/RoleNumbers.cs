namespace Waymark;

/// <summary>One role of a comparison as plain numbers: what is settled is added up once, what is open stays a list.</summary>
internal sealed class RoleNumbers
{
    /// <summary>How sure the shares of a week are, as the concentration of a Dirichlet distribution: our estimate, and a week that somebody told.</summary>
    private const double EstimatedWeek = 20;
    private const double ToldWeek = 60;

    /// <summary>How many levels there are, "not held" among them.</summary>
    public const int LevelCount = (int)Level.Expert + 1;

    /// <summary>How many open skills of a role are drawn one by one; the long tail of lighter ones enters as its mean, and its variance as part of <see cref="DemandError"/>.</summary>
    private const int DrawnSkills = 48;

    private readonly string id;

    public RoleNumbers(Contender contender, Holdings holdings, Dictionary<Skill, int>? skillAt, IReadOnlyList<LevelChances> open, Dictionary<string, int>? activityAt)
    {
        id = contender.Role.Id;
        SortedDictionary<int, double[]> singles = [];
        List<double> weights = [];
        List<double> floors = [];
        List<int> needs = [];
        List<int> starts = [0];
        List<int> skills = [];
        foreach (var ask in skillAt is null ? [] : contender.Coverage!.Asks)
        {
            var met = ask.MetBy(holdings);
            var inAsk = ask.AnyOf.Where(skillAt!.ContainsKey).Select(skill => skillAt[skill]).ToList();
            if (met.Width == 0)
            {
                CoveredForCertain += ask.Weight * met.Low;
            }
            else if (inAsk.Count == 1)
            {
                var byLevel = singles.TryGetValue(inAsk[0], out var known) ? known : singles[inAsk[0]] = new double[LevelCount];
                for (var level = 0; level < LevelCount; level++)
                {
                    byLevel[level] += ask.Weight * Math.Max(met.Low, ((Level)level).Covers(ask.Level));
                }
            }
            else
            {
                weights.Add(ask.Weight);
                floors.Add(met.Low);
                needs.Add((int)ask.Level);
                skills.AddRange(inAsk);
                starts.Add(skills.Count);
            }
        }

        var heaviest = singles.OrderByDescending(single => single.Value[^1] - single.Value[0]).ThenBy(single => single.Key).ToList();
        (SingleSkills, SingleValues) = ([.. heaviest.Take(DrawnSkills).Select(single => single.Key)], [.. heaviest.Take(DrawnSkills).SelectMany(single => single.Value)]);
        (AskWeights, AskFloors, AskNeeds, AskStarts, AskSkills) = ([.. weights], [.. floors], [.. needs], [.. starts], [.. skills]);
        var variance = skillAt is null ? 0 : contender.Coverage!.DemandError * contender.Coverage.DemandError;
        foreach (var (skill, byLevel) in heaviest.Skip(DrawnSkills))
        {
            var (mean, squares) = (0.0, 0.0);
            for (var level = 0; level < LevelCount; level++)
            {
                var chance = open[skill][(Level)level];
                mean += chance * byLevel[level];
                squares += chance * byLevel[level] * byLevel[level];
            }

            CoveredForCertain += mean;
            variance += squares - (mean * mean);
        }

        DemandError = Math.Sqrt(Math.Max(0, variance));
        if (activityAt is not null)
        {
            var squares = 0.0;
            foreach (var part in contender.Week.Parts)
            {
                RatedInterest += part.Share * (part.Liking ?? 0);
                squares += part.Share * (part.Liking ?? 0) * (part.Liking ?? 0);
            }

            var concentration = contender.Week.Told == WeekTold.Catalogue ? EstimatedWeek : ToldWeek;
            WeekError = Math.Sqrt(Math.Max(0, squares - (RatedInterest * RatedInterest)) / (concentration + 1));
            OpenShares = [.. contender.Week.RateNext.Select(part => part.Share)];
            OpenActivities = [.. contender.Week.RateNext.Select(part => activityAt[part.Id])];
        }

        Reasons = contender.Reasons ?? 0;
        NeedsLow = contender.Needs?.Low ?? 0;
        NeedsWidth = contender.Needs?.Width ?? 0;
    }

    /// <summary>Coverage by the asks that no open answer can change, and on average by those of the long tail.</summary>
    public double CoveredForCertain { get; }

    /// <summary>The deviation of coverage that comes from the postings seen and from the long tail.</summary>
    public double DemandError { get; }

    /// <summary>The open skills that stand alone in their asks, and in <see cref="SingleValues"/> what each adds to coverage at each level.</summary>
    public int[] SingleSkills { get; }

    public double[] SingleValues { get; }

    /// <summary>For each ask with several open skills: its weight, what is met already, the level asked for, and where its open skills begin in <see cref="AskSkills"/>.</summary>
    public double[] AskWeights { get; }

    public double[] AskFloors { get; }

    public int[] AskNeeds { get; }

    public int[] AskStarts { get; }

    public int[] AskSkills { get; }

    /// <summary>Σ t·i over the rated activities.</summary>
    public double RatedInterest { get; }

    /// <summary>The deviation of <see cref="RatedInterest"/> when the shares vary as a Dirichlet distribution does: <c>√((Σ t·i² − (Σ t·i)²) / (concentration + 1))</c>.</summary>
    public double WeekError { get; }

    public double[] OpenShares { get; } = [];

    public int[] OpenActivities { get; } = [];

    public double Reasons { get; }

    public double NeedsLow { get; }

    public double NeedsWidth { get; }

    public void AddTo(ref StableHash hash)
    {
        hash.Add(id);
        foreach (var number in (ReadOnlySpan<double>)[CoveredForCertain, DemandError, RatedInterest, WeekError, Reasons, NeedsLow, NeedsWidth, .. SingleValues, .. AskWeights, .. AskFloors, .. OpenShares])
        {
            hash.Add(number);
        }
    }
}
