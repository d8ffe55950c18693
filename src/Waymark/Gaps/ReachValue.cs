namespace Waymark;

/// <summary>A step of learning: a skill and the level it is brought to.</summary>
internal readonly record struct SkillStep(Skill Skill, Level To);

/// <summary>
/// What a set of held skills is worth: Σ over postings of ½^(what is still missing), where a missing required skill counts 1, a preferred one ½,
/// one of the catalogue's its importance, and a skill held below the level asked in proportion. The catalogue's posting counts as ten.
/// All sums are of whole numbers, so that no order of input changes them.
/// </summary>
internal sealed class ReachValue
{
    private const int One = 6000;
    private const double Scale = 1L << 44;

    private readonly (int Posting, Ask Ask)[] asks;
    private readonly int[] missingOfAsk;
    private readonly int[] missingOfPosting;
    private readonly int[] weights;
    private readonly Dictionary<Skill, List<int>> asksOf = [];
    private readonly Dictionary<Skill, Level> levels = [];
    private readonly Holdings holdings;
    private readonly Catalogue catalogue;
    private long total;

    // The role that comes first most often counts as so many, the others in proportion, and none for nothing.
    private const int First = 10;

    public ReachValue(IReadOnlyList<Sample> samples, Holdings holdings, Catalogue catalogue, IReadOnlyList<double>? shares = null)
    {
        (this.holdings, this.catalogue) = (holdings, catalogue);
        (SamplePosting Posting, int Weight)[] postings =
        [
            .. from entry in samples.Index()
               let counts = shares?.Max() is > 0 and var most ? Math.Max(1, (int)Math.Round(First * shares[entry.Index] / most)) : 1
               from posting in entry.Item.Postings.Select(posting => (posting, counts)).Append((entry.Item.Catalogue, counts * (int)Sample.CatalogueWeight))
               select posting,
        ];
        weights = [.. postings.Select(entry => entry.Weight)];
        asks = [.. postings.Index().SelectMany(entry => entry.Item.Posting.Asks.Select(ask => (entry.Index, ask)))];
        missingOfAsk = new int[asks.Length];
        missingOfPosting = new int[postings.Length];
        foreach (var (index, (posting, ask)) in asks.Index())
        {
            missingOfPosting[posting] += missingOfAsk[index] = Missing(ask, LevelOf);
            foreach (var skill in ask.AnyOf.Distinct())
            {
                (asksOf.TryGetValue(skill, out var list) ? list : asksOf[skill] = []).Add(index);
            }
        }

        total = Total();
    }

    /// <summary>The level at which a skill is held for certain, with the steps taken so far.</summary>
    public Level LevelOf(Skill skill) => levels.TryGetValue(skill, out var level) ? level : levels[skill] = holdings.Of(skill).Low;

    /// <summary>
    /// How much <paramref name="steps"/> make the whole grow: log₂ of its value after them over its value now. Growth adds up along a path, so that a big bundle
    /// is not preferred only because halvings compound.
    /// </summary>
    public double Growth(IEnumerable<SkillStep> steps) => Gain(steps) is > 0 and var gain && total > 0 ? Math.Log2(1 + (gain / (double)total)) : 0;

    /// <summary>How much more the whole would be worth after <paramref name="steps"/>.</summary>
    public long Gain(IEnumerable<SkillStep> steps)
    {
        var after = After(steps);
        Dictionary<int, int> less = [];
        foreach (var index in after.Keys.SelectMany(skill => asksOf.GetValueOrDefault(skill, [])).Distinct())
        {
            var (posting, ask) = asks[index];
            var missing = Missing(ask, skill => after.TryGetValue(skill, out var level) ? level : LevelOf(skill));
            less[posting] = less.GetValueOrDefault(posting) + missingOfAsk[index] - missing;
        }

        return less.Sum(entry => Worth(entry.Key, missingOfPosting[entry.Key] - entry.Value) - Worth(entry.Key, missingOfPosting[entry.Key]));
    }

    /// <summary>Takes a step: from here on it counts as held.</summary>
    public void Take(SkillStep step)
    {
        foreach (var (skill, level) in After([step]))
        {
            levels[skill] = level;
            foreach (var index in asksOf.GetValueOrDefault(skill, []))
            {
                var (posting, ask) = asks[index];
                missingOfPosting[posting] -= missingOfAsk[index];
                missingOfPosting[posting] += missingOfAsk[index] = Missing(ask, LevelOf);
            }
        }

        total = Total();
    }

    private long Total() => missingOfPosting.Index().Sum(entry => Worth(entry.Index, entry.Item));

    // What each skill would be at: the steps themselves and what they imply, as far as that takes no longer to learn: a library is not a whole field.
    private Dictionary<Skill, Level> After(IEnumerable<SkillStep> steps)
    {
        Dictionary<Skill, Level> after = [];
        foreach (var step in steps)
        {
            foreach (var (skill, below) in catalogue.Implications.Of(step.Skill).Where(implied => implied.Below == 0 || step.Skill.IsCredential || !(implied.Skill.Hours > step.Skill.Hours)))
            {
                var level = step.To.Shifted(-below);
                if (level > (after.TryGetValue(skill, out var already) ? already : LevelOf(skill)))
                {
                    after[skill] = level;
                }
            }
        }

        return after;
    }

    private long Worth(int posting, int missing) => weights[posting] * (long)Math.Round(Scale * Math.Pow(0.5, (double)missing / One));

    private static int Missing(Ask ask, Func<Skill, Level> level) =>
        (int)Math.Round(One * ask.Weight * (1 - ask.AnyOf.Max(skill => level(skill).Covers(ask.Level))));
}
