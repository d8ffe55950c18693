namespace Waymark;

/// <summary>A skill as the samples ask for it, counted.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="NamedIn">Postings that ask for it by name.</param>
/// <param name="RequiredIn">Postings that require it.</param>
/// <param name="Of">All postings.</param>
/// <param name="Importance">The catalogue's estimate for the role that needs it most, 0..100.</param>
/// <param name="Role">That role.</param>
/// <param name="Share">The largest share of postings of a role that ask for it, 0..1, the catalogue's estimate counting as ten postings.</param>
internal sealed record DemandedSkill(Skill Skill, int NamedIn, int RequiredIn, int Of, int Importance, Role? Role, double Share)
{
    // Our estimate counts as asking this often.
    private const int OftenByEstimate = 40;

    // With so many postings our estimate alone speaks for nothing; and with so many one or two of them do not either.
    private const int EnoughPostings = 5, ManyPostings = 15;

    // What is rarer than this among many is not asked well.
    private const double Rare = 0.15;

    /// <summary>How many of <see cref="Of"/> are postings of <see cref="Role"/>.</summary>
    public int OfRole { get; init; }

    /// <summary>Postings that require it as one of several things, others of which would do as well (<see cref="Requirement.IsOpen"/>).</summary>
    public int OpenIn { get; init; }

    /// <summary>Postings that name it and do not ask for it: as a duty, say.</summary>
    public int OnlyNamedIn { get; init; }

    /// <summary>Postings that name it in their title and ask for it in no line that was understood.</summary>
    public int TitledIn { get; init; }

    /// <summary>Postings with lines that ask for something and were not understood.</summary>
    public int UnclearIn { get; init; }

    /// <summary>By our estimate itself and what would do as well; empty where it is asked for alone.</summary>
    public IReadOnlyList<Skill> OneOf { get; init => field = value ?? []; } = [];

    private List<(Level Level, double Weight, bool Posted)> Open { get; init; } = [];

    /// <summary>
    /// Whether it is asked for well enough to stand early: named in two postings or required in one; by our estimate often, as long as few postings of that role are at hand or
    /// one of them names it too; among many postings by 15 of a hundred. One posting that names it as a plus does not make a cheap skill the next thing to learn.
    /// </summary>
    public bool IsWellAsked => ((NamedIn >= 2 || RequiredIn >= 1) && (Of < ManyPostings || Share >= Rare)) || (Importance >= OftenByEstimate && (OfRole < EnoughPostings || NamedIn > 0));

    /// <summary>All skills that the samples ask for, by id.</summary>
    public static IReadOnlyDictionary<Skill, DemandedSkill> In(IReadOnlyList<Sample> samples, Func<Skill, Level> held)
    {
        var of = samples.Sum(sample => sample.Postings.Count);
        return samples.SelectMany(AllAsks).SelectMany(entry => entry.Ask.AnyOf).Distinct()
            .ToDictionary(skill => skill, skill => Count(skill, samples, of, held));
    }

    /// <summary>
    /// The level that is enough for at least half (by weight) of the asks that nothing else held meets: their weighted lower median.
    /// <see langword="null"/> where every ask for it is met by another skill.
    /// </summary>
    public Level? Asked => EnoughForHalf(Open);

    /// <summary>The level to learn to: <see cref="Asked"/>, but above competent only where the postings ask for it; our estimate is too rough for that.</summary>
    public Level? ToLearn => Asked is > Level.Competent and var level
        ? (Level)Math.Max((int)Level.Competent, Math.Min((int)level, (int)(EnoughForHalf(Open.Where(ask => ask.Posted)) ?? Level.None)))
        : Asked;

    private static Level? EnoughForHalf(IEnumerable<(Level Level, double Weight, bool Posted)> asks)
    {
        List<(Level Level, double Weight, bool Posted)> ordered = [.. asks.OrderBy(ask => ask.Level)];
        var half = ordered.Sum(ask => Math.Round(ask.Weight * 1000)) / 2;
        var sum = 0.0;
        foreach (var (level, weight, _) in ordered)
        {
            sum += Math.Round(weight * 1000);
            if (sum >= half)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>
    /// The share of the postings of a role that ask for a skill and are not content with another one that is held, 0..1, the catalogue's estimate counting as ten postings:
    /// who knows Python is not asked for Java by “Python, Java or C#”.
    /// </summary>
    public static double ShareIn(Sample sample, Skill skill, Func<Skill, Level> held)
    {
        double asking = sample.Postings.Count(posting => posting.Asks.Any(ask => ask.AnyOf.Contains(skill) && !IsMetByOthers(ask, skill, held)));
        return Estimate.Blend(asking / Math.Max(1, sample.Postings.Count), sample.Postings.Count, EstimateIn(sample, skill, held) / 100.0);
    }

    /// <summary>Whether a posting names a skill without asking for it: as a duty, say.</summary>
    public static bool OnlyNames(SamplePosting posting, Skill skill) =>
        !posting.Asks.Any(ask => ask.AnyOf.Contains(skill)) && posting.Reading?.Requirements.Any(requirement => requirement.AnyOf.Any(mention => mention.Skill == skill)) == true;

    // As a word of its own: "C" is in no title with "C++".
    private static bool IsIn(string title, string name) => title.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0
        && (at == 0 || !char.IsLetterOrDigit(title[at - 1])) && (at + name.Length == title.Length || !(char.IsLetterOrDigit(title[at + name.Length]) || title[at + name.Length] is '+' or '#'));

    // What another held skill meets says nothing for learning this one.
    private static int EstimateIn(Sample sample, Skill skill, Func<Skill, Level> held) => (int)Math.Round(100 * (EstimatedBy(sample, skill, held)?.Weight ?? 0));

    private static Ask? EstimatedBy(Sample sample, Skill skill, Func<Skill, Level> held) =>
        sample.Catalogue.Asks.Where(ask => ask.AnyOf.Contains(skill) && !IsMetByOthers(ask, skill, held)).MaxBy(ask => ask.Weight);

    private static bool IsMetByOthers(Ask ask, Skill skill, Func<Skill, Level> held) => ask.AnyOf.Any(other => other != skill && held(other) >= ask.Level);

    private static DemandedSkill Count(Skill skill, IReadOnlyList<Sample> samples, int of, Func<Skill, Level> held)
    {
        var (named, required) = (0, 0);
        (int Importance, Role? Role) most = (0, null);
        var share = 0.0;
        foreach (var sample in samples.OrderBy(sample => sample.Role.Id, StringComparer.Ordinal))
        {
            var k = sample.Postings.Count(posting => posting.Asks.Any(ask => ask.AnyOf.Contains(skill)));
            var estimate = EstimateIn(sample, skill, held);
            most = estimate > most.Importance ? (estimate, sample.Role) : most;
            share = Math.Max(share, ShareIn(sample, skill, held));
            named += k;
            required += sample.Postings.Count(posting => posting.Asks.Any(ask => ask.Necessity == Necessity.Required && ask.AnyOf.Contains(skill)));
        }

        var open = from entry in samples.SelectMany(AllAsks)
                   where entry.Ask.AnyOf.Contains(skill) && !IsMetByOthers(entry.Ask, skill, held)
                   select (entry.Ask.Level, entry.Ask.Weight * entry.Weight, entry.Posted);
        return new(skill, named, required, of, most.Importance, most.Role, share)
        {
            Open = [.. open],
            OpenIn = CountOf(posting => posting.Asks.Any(ask => ask.Requirement is { IsOpen: true, Necessity: Necessity.Required } && ask.AnyOf.Contains(skill))),
            OnlyNamedIn = CountOf(posting => OnlyNames(posting, skill)),
            TitledIn = CountOf(posting => !posting.Asks.Any(ask => ask.AnyOf.Contains(skill)) && posting.Reading is { } reading && IsIn(reading.Called, skill.Name)),
            UnclearIn = CountOf(posting => posting.Reading is { NotUnderstood.Count: > 0 }),
            OfRole = samples.Where(sample => sample.Role == most.Role).Sum(sample => sample.Postings.Count),
            OneOf = samples.FirstOrDefault(sample => sample.Role == most.Role) is { } asking && EstimatedBy(asking, skill, held) is { AnyOf.Count: > 1 } ask ? [skill, .. ask.AnyOf.Where(other => other != skill)] : [],
        };

        int CountOf(Func<SamplePosting, bool> counts) => samples.Sum(sample => sample.Postings.Count(counts));
    }

    private static IEnumerable<(Ask Ask, double Weight, bool Posted)> AllAsks(Sample sample) =>
        sample.Postings.SelectMany(posting => posting.Asks.Select(ask => (ask, 1.0, true)))
            .Concat(sample.Catalogue.Asks.Select(ask => (ask, Sample.CatalogueWeight, false)));
}
