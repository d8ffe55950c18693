namespace Waymark;

/// <summary>Whose estimate a number of hours is.</summary>
public enum HoursFrom
{
    /// <summary>A rough rule of ours for skills of its kind; the weakest.</summary>
    Kind,

    /// <summary>Our estimate for this very skill.</summary>
    Catalogue,

    /// <summary>The person's.</summary>
    Person,
}

/// <summary>
/// The hours that learning takes: an estimate, and whose. Our hours lead from nothing to competent; other steps take a share of them
/// (<see cref="ShareAt"/>), since each level takes more practice than the one before (the power law of practice, Newell and Rosenbloom 1981;
/// the shares themselves are ours).
/// </summary>
/// <param name="Total">Hours in all, at least 1.</param>
/// <param name="Spent">Hours already spent.</param>
/// <param name="From">Whose estimate the total is.</param>
/// <param name="HoldsParts">Whether hours were taken off for parts of it that are held.</param>
public readonly record struct Effort(double Total, double Spent, HoursFrom From, bool HoldsParts = false)
{
    // However many parts of a whole trade somebody holds, that they go together is to be learned too.
    private const double MostByParts = 0.7;

    // The least that is still to come of something that is not finished, as a share of the total.
    private const double LeastLeft = 0.1;

    private static readonly double[] Shares = [0, 0.1, 0.4, 1, 2.5, 6];

    private static readonly Dictionary<SkillKind, double> HoursByKind = new()
    {
        [SkillKind.Language] = 120,
        [SkillKind.Framework] = 80,
        [SkillKind.Platform] = 60,
        [SkillKind.Practice] = 40,
        [SkillKind.Knowledge] = 40,
        [SkillKind.Strength] = 40,
        [SkillKind.Tool] = 20,
    };

    /// <summary>Hours still to come: the total less what was spent, and at least a tenth of the total, since it is not finished.</summary>
    public double Left => Math.Max(Total - Spent, Total * LeastLeft);

    /// <summary>"20 hours, our estimate".</summary>
    public string Words => $"{CountWords.Hours(Left)}{(Spent > 0 ? " more" : "")}, {From switch
    {
        HoursFrom.Person => "as you expect",
        HoursFrom.Catalogue => "our estimate",
        _ => "a rough guess of ours",
    }}{(HoldsParts ? ", less what you hold of it" : "")}";

    /// <summary>How many of the hours from nothing to competent it takes from nothing to <paramref name="level"/>: 0, 0.1, 0.4, 1, 2.5 and 6 from not held to expert.</summary>
    public static double ShareAt(Level level) => Shares[(int)level];

    /// <summary>
    /// What it takes to bring <paramref name="skill"/> from one level to another, prerequisites not included. Hours that the person gave
    /// are for the step as it is and are not scaled.
    /// </summary>
    /// <param name="skill">What is learned.</param>
    /// <param name="from">The level held for certain.</param>
    /// <param name="to">The level to reach.</param>
    /// <param name="learning">What the plan says about learning it.</param>
    /// <param name="parts">Hours of parts of it that are held already (<see cref="Holdings.HoursOfPartsOf"/>); they count for at most seven tenths of the way to competent.</param>
    public static Effort Of(Skill skill, Level from, Level to, Learning? learning, double parts = 0)
    {
        var spent = learning is { Finished: null, Spent: { } hours } ? Sound(hours) : 0;
        if (learning?.Hours is { } own && Sound(own) > 0)
        {
            return new(Math.Max(1, Sound(own)), spent, HoursFrom.Person);
        }

        var full = skill.Hours is > 0 ? skill.Hours.Value : HoursByKind[skill.Kind];
        // What one has or has not takes all of its hours, whatever level is asked.
        var step = skill.IsCredential ? 1 : Math.Max(0, ShareAt(to) - ShareAt(from));
        var left = Math.Max(step * (1 - MostByParts), Math.Min(step, (skill.IsCredential ? 1 : ShareAt(to)) - Math.Min(parts / full, MostByParts)));
        return new(Math.Max(1, full * left), spent, skill.Hours is > 0 ? HoursFrom.Catalogue : HoursFrom.Kind, HoldsParts: left < step);
    }

    private static double Sound(double hours) => double.IsFinite(hours) ? Math.Clamp(hours, 0, 100_000) : 0;
}
