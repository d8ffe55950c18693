namespace Waymark;

/// <summary>One thing that a posting (or the catalogue, for a role) asks for.</summary>
/// <param name="AnyOf">The alternatives; the best of them counts. Never empty.</param>
/// <param name="Level">The level meant.</param>
/// <param name="Necessity">Required or preferred; what is only mentioned is not an ask.</param>
/// <param name="Weight">How much it counts within its posting: required 1, preferred ½; for the catalogue its importance as a share, 0..1.</param>
/// <param name="Requirement">The requirement it was made from, with its words; <see langword="null"/> for the catalogue.</param>
public sealed record Ask(IReadOnlyList<Skill> AnyOf, Level Level, Necessity Necessity, double Weight, Requirement? Requirement);

/// <summary>A posting as a calculation sees it.</summary>
/// <param name="Employer">Who published it; each employer of a sample counts equally.</param>
/// <param name="Asks">What it asks for.</param>
/// <param name="Reading">What it was made from; <see langword="null"/> for the catalogue's synthetic posting.</param>
public sealed record SamplePosting(string Employer, IReadOnlyList<Ask> Asks, PostingReading? Reading)
{
    /// <summary>
    /// The posting that <paramref name="reading"/> amounts to. Only required and preferred count, and what is asked for several times counts once: as
    /// much needed and at as high a level as it is ever asked. What is required but open (<see cref="Requirement.IsOpen"/>) counts as a plus: nobody is turned away without it.
    /// </summary>
    /// <param name="reading">The posting.</param>
    /// <param name="target">The level aimed at: where a posting says no level, a beginner is asked for small tasks alone.</param>
    public static SamplePosting Of(PostingReading reading, Seniority? target = null) => new(
        reading.Posting.Employer,
        [.. from requirement in reading.Requirements
            where requirement.IsAsked
            let anyOf = requirement.AnyOf.Select(mention => mention.Skill).Distinct().ToList()
            group (Requirement: requirement, AnyOf: anyOf) by CountKey.IdOf(anyOf) into same
            let most = same.MaxBy(ask => (NecessityOf(ask.Requirement), ask.Requirement.Level))
            let necessity = NecessityOf(most.Requirement)
            select new Ask(most.AnyOf, LevelFor(most.Requirement.Level, target), necessity, necessity == Necessity.Required ? 1 : 0.5, most.Requirement)],
        reading);

    /// <summary>By how many levels what we expect of <paramref name="role"/> moves at <paramref name="target"/>: one down for beginners, one up from senior on, unless the role is at that level anyhow. What the person wrote of a role of their own stands as it is.</summary>
    public static int ShiftFor(Role role, Seniority? target) => target switch
    {
        _ when role.IsOwn => 0,
        Seniority.Intern or Seniority.Junior => -1,
        >= Seniority.Senior when !(role.Level >= target) => 1,
        _ => 0,
    };

    /// <summary>The level that is meant at <paramref name="target"/> where a posting asks for <paramref name="asked"/>.</summary>
    internal static Level LevelFor(Level asked, Seniority? target) => asked == Level.Competent && target <= Seniority.Junior ? Level.AdvancedBeginner : asked;

    private static Necessity NecessityOf(Requirement requirement) => requirement.IsOpen ? Necessity.Preferred : requirement.Necessity;

    /// <summary>The synthetic posting that stands for what the catalogue says of <paramref name="role"/> at <paramref name="target"/>.</summary>
    public static SamplePosting Of(Role role, Seniority? target, Catalogue catalogue) => new(
        "catalogue",
        [.. from skill in role.Skills
            let anyOf = skill.AnyOf.Select(catalogue.Skill).OfType<Skill>().ToList()
            where anyOf.Count > 0
            select new Ask(
                anyOf,
                skill.Level.Shifted(ShiftFor(role, target)),
                skill.Importance >= 50 ? Necessity.Required : Necessity.Preferred,
                skill.Importance / 100.0,
                null)],
        null);
}

/// <summary>
/// The postings of one role at one level, twins merged, with the catalogue's word on the role beside them.
/// Where there are none, the catalogue speaks alone.
/// </summary>
/// <param name="Role">The role.</param>
/// <param name="Target">The level aimed at; <see langword="null"/> for any.</param>
/// <param name="Postings">The distinct postings at the level, in an order that does not depend on the order of the input.</param>
/// <param name="OtherLevels">How many postings of the role were left out because they are at another level.</param>
/// <param name="Kind">Hand-picked as soon as one posting is.</param>
/// <param name="Catalogue">The synthetic posting.</param>
public sealed record Sample(
    Role Role, Seniority? Target, IReadOnlyList<SamplePosting> Postings, int OtherLevels, SampleKind Kind, SamplePosting Catalogue)
{
    /// <summary>How many postings the catalogue's synthetic posting weighs as much as.</summary>
    public const double CatalogueWeight = 10;

    /// <summary>The smallest number of postings of whole boards that percentages and intervals are shown for.</summary>
    public const int SmallestForShares = 10;

    /// <summary>
    /// The jobs behind <see cref="Postings"/>: a twin with another title, place or employment type is a job of its own, though its text counts only once.
    /// </summary>
    public IReadOnlyList<PostingReading> Opportunities { get; init; } = [];

    /// <summary>The postings behind <see cref="OtherLevels"/> by the level they are for, lowest first; last those that say none.</summary>
    public IReadOnlyList<(Seniority? Level, int Postings)> LeftOutByLevel { get; init; } = [];

    /// <summary>Which levels were left out, as the title or the years that are asked for tell them: "2 for senior and 1 for staff"; empty where none.</summary>
    public string LeftOutWords => LeftOutByLevel is [(var only, var postings)] ? $"{(only is { } one ? one.ToString().ToLowerInvariant() : postings == 1 ? "it says none" : "they say none")}{By(postings)}" : CountWords.List([.. LeftOutByLevel.Select(left => left.Level is { } level ? $"{left.Postings} for {level.ToString().ToLowerInvariant()}" : $"{left.Postings} that {(left.Postings == 1 ? "says" : "say")} no level")]) + By(OtherLevels);

    private string By(int postings) => LeftOutByLevel.Any(left => left.Level is not null) ? $", by {(postings == 1 ? "its title or the years that it asks for" : "their titles or the years that they ask for")}" : "";

    /// <summary>Whether there is nothing but the catalogue's word.</summary>
    public bool IsCatalogueAlone => Postings.Count == 0;

    /// <summary>Whether a posting or the catalogue asks for more of <paramref name="skill"/> than <paramref name="held"/>.</summary>
    public bool AsksForMore(Skill skill, Level held) => Postings.Append(Catalogue).Any(posting => posting.Asks.Any(ask => ask.AnyOf.Contains(skill) && held < ask.Level));

    /// <summary>Whether only counts may be shown ("4 of the 6 you chose"): hand-picked, or too few.</summary>
    public bool CountsOnly => Kind == SampleKind.HandPicked || Postings.Count < SmallestForShares;

    /// <summary>
    /// The sample of <paramref name="role"/> at <paramref name="target"/> among <paramref name="readings"/>: postings that were read as this role, in a language that is read.
    /// The same text counts once, whoever published it; of twins the one of a whole board is kept.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="target">The level aimed at; <see langword="null"/> takes all levels.</param>
    /// <param name="readings">What was read, of any role and in any order.</param>
    /// <param name="catalogue">Where the synthetic posting comes from.</param>
    public static Sample Of(Role role, Seniority? target, IEnumerable<PostingReading> readings, Catalogue catalogue)
    {
        var ofRole = readings.Where(reading => reading.IsRead && reading.Role?.Role == role)
            .OrderBy(reading => reading.Id.ToString(), StringComparer.Ordinal)
            .ThenByDescending(reading => reading.Posting.Sample)
            .ThenBy(Describe, StringComparer.Ordinal)
            .ToList();
        var atLevel = ofRole.Where(reading => target is not { } level || reading.IsAt(level)).ToList();
        var postings = atLevel.DistinctBy(reading => reading.Id).Select(reading => SamplePosting.Of(reading, target)).ToList();
        var handPicked = postings.Exists(posting => posting.Reading!.Posting.Sample == SampleKind.HandPicked);
        var counted = atLevel.Select(reading => reading.Id).ToHashSet();
        var leftOut = ofRole.Where(reading => !counted.Contains(reading.Id)).DistinctBy(reading => reading.Id).GroupBy(reading => reading.LevelSaid).ToList();
        return new(
            role,
            target,
            postings,
            leftOut.Sum(left => left.Count()),
            handPicked ? SampleKind.HandPicked : SampleKind.WholeBoard,
            SamplePosting.Of(role, target, catalogue))
        {
            LeftOutByLevel = [.. leftOut.OrderBy(left => left.Key is null).ThenBy(left => left.Key).Select(left => (left.Key, left.Count()))],
            Opportunities = [.. atLevel.DistinctBy(reading =>
                (reading.Id, reading.Posting.Title, reading.Posting.Location, reading.Facts.EmploymentType?.Value))],
        };
    }

    // Everything that may tell two twins apart, so that the one that is kept does not depend on the order they came in.
    private static string Describe(PostingReading reading)
    {
        var posting = reading.Posting;
        return string.Join('\0', posting.Fields.Select(field => field.Name + "=" + field.Value)
            .Prepend(posting.Source).Prepend(posting.ExternalId).Prepend(posting.Url).Prepend(posting.Location).Prepend(posting.Title).Prepend(posting.Company));
    }
}
