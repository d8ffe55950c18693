namespace Waymark;

/// <summary>The person's evidence beside the requirement it meets, both quoted.</summary>
/// <param name="Role">The role that asks.</param>
/// <param name="Skill">The skill asked for.</param>
/// <param name="Via">The skill that the evidence is of, where it is another one that gives the first.</param>
/// <param name="Mine">What the person did, in their words.</param>
/// <param name="Asked">The words of the posting; what we expect where there is none.</param>
/// <param name="Reading">The posting quoted; <see langword="null"/> for the catalogue.</param>
/// <param name="Evidence">The words in it that name the skill.</param>
/// <param name="Necessity">How much it is needed there.</param>
/// <param name="Held">The level held for certain.</param>
/// <param name="Level">The level asked.</param>
/// <param name="NamedIn">Postings that ask for it.</param>
/// <param name="Of">All postings counted.</param>
public sealed record Bridge(
    Role Role, Skill Skill, Skill? Via, SkillEvidence Mine, string Asked, PostingReading? Reading, Evidence? Evidence, Necessity Necessity, Level Held, Level Level, int NamedIn, int Of)
{
    // Longer than any sentence of a posting that one would quote.
    private const int LongestQuote = 240;

    /// <summary>The most that are shown.</summary>
    public const int MostShown = 8;

    // Further below what is asked it would only show what is missing.
    private const int MostBelow = 1;

    // Fewer words are a note to oneself and no line for a CV.
    private const int FewestWords = 5;

    /// <summary>Who asks; <see langword="null"/> for the catalogue, and where the posting does not say.</summary>
    public string? Employer => Reading?.Posting.Company;

    /// <summary>Whether the evidence says enough to stand in a CV.</summary>
    public bool IsTold => Mine.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    /// <summary>Whether it is held at the level asked.</summary>
    public bool Meets => Held >= Level;

    /// <summary>A line for a CV, in the posting's own name for the skill: "Writing: wrote the handbook for new colleagues (Oakfield School, 2019 to 2023)".</summary>
    public string CvLine => !IsTold
        ? $"{Skill.Name}: you noted “{Mine.Text.Trim().TrimEnd('.')}”; say in one sentence what you did, for whom, and what came of it"
        : $"{Skill.Name}: {Mine.Text.Trim().TrimEnd('.')}{Bracket}";

    /// <summary>Of what it was noted, where that is another skill; empty where it is the one that is asked for.</summary>
    public string NotedOf => Via is null ? "" : $" You noted this for {Via.Name}.";

    private string Bracket
    {
        get
        {
            var when = (Mine.From, Mine.To) switch
            {
                (null, null) => null,
                (null, { } to) => to,
                ({ } from, null) => $"since {from}",
                var (from, to) => from == to ? from : $"{from} to {to}",
            };
            string[] parts = [.. ((string?[])[Mine.Where, when, Mine.Link]).OfType<string>().Where(part => part.Length > 0)];
            return parts.Length == 0 ? "" : $" ({string.Join(", ", parts)})";
        }
    }

    /// <summary>
    /// The bridges of several samples, role by role, the one in front first: what its postings ask, and what we expect where none of them says so. Each skill and each story once, for the first role that it fits.
    /// </summary>
    /// <param name="samples">The postings of the roles.</param>
    /// <param name="plan">The person's answers.</param>
    /// <param name="holdings">The same answers, by skill.</param>
    /// <param name="catalogue">Which skill is which.</param>
    /// <param name="today">Up to when work counts that has not ended.</param>
    /// <param name="areClose">Whether any of the roles may as well be the one: then each has at most half of what is shown, as long as the others have something to show.</param>
    public static IReadOnlyList<Bridge> Among(IReadOnlyList<Sample> samples, Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today, bool areClose = false)
    {
        List<IReadOnlyList<Bridge>> roles = [.. samples.Select(sample => OfRole(sample, plan, holdings, catalogue, today))];
        var most = areClose ? MostShown / 2 : int.MaxValue;
        List<Bridge> taken = [];
        foreach (var bridges in roles)
        {
            taken.AddRange([.. New(bridges).Take(most)]);
        }

        return [.. taken, .. New(roles.SelectMany(bridges => bridges))];

        IEnumerable<Bridge> New(IEnumerable<Bridge> bridges) => bridges
            .Where(bridge => !taken.Exists(told => told.Skill == bridge.Skill || told.Mine.Text.Trim() == bridge.Mine.Text.Trim()))
            .DistinctBy(bridge => bridge.Skill).DistinctBy(bridge => bridge.Mine.Text.Trim());
    }

    private static IReadOnlyList<Bridge> OfRole(Sample sample, Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today) =>
        [.. Between(sample, plan, holdings, catalogue, today), .. sample.Postings.Count > 0 ? Between(sample with { Postings = [] }, plan, holdings, catalogue, today) : []];

    /// <summary>
    /// The bridges of a sample, one for each skill that is asked and evidenced and each story once: what is told in full before a mere note,
    /// what was done in that very skill before what only gives it, what is met before what is not yet, required before preferred, the skill that fewest postings name first, since it tells most. Where a requirement leaves a choice,
    /// a strength does not stand in for a skill. Without postings they stand beside the catalogue's word on the role.
    /// </summary>
    public static IReadOnlyList<Bridge> Between(Sample sample, Plan plan, Holdings holdings, Catalogue catalogue, DateOnly today)
    {
        var asks = sample.Postings.Count > 0
            ? sample.Postings.SelectMany(posting => posting.Asks.Select(ask => (Posting: posting, Ask: ask)))
            : sample.Catalogue.Asks.Select(ask => (Posting: sample.Catalogue, Ask: ask));
        return
        [
            .. asks.SelectMany(entry => entry.Ask.AnyOf.Where(skill => skill.Kind != SkillKind.Strength || entry.Ask.AnyOf.All(other => other.Kind == SkillKind.Strength)).Select(skill => (entry.Posting, entry.Ask, Skill: skill)))
                .GroupBy(entry => entry.Skill)
                .Select(group => Build(sample, new(group.Key, plan, holdings, catalogue, today), [.. group.Select(entry => (entry.Posting, entry.Ask))]))
                .OfType<Bridge>()
                .OrderByDescending(bridge => bridge.IsTold)
                .ThenBy(bridge => bridge.Via is not null)
                .ThenByDescending(bridge => bridge.Meets)
                .ThenByDescending(bridge => bridge.Necessity)
                .ThenBy(bridge => bridge.NamedIn)
                .ThenByDescending(bridge => bridge.Held)
                .ThenBy(bridge => bridge.Skill.Kind == SkillKind.Strength)
                .ThenBy(bridge => bridge.Skill.Id, StringComparer.Ordinal)
                .DistinctBy(bridge => bridge.Mine.Text.Trim()),
        ];
    }

    private static Bridge? Build(Sample sample, BridgeStory story, IReadOnlyList<(SamplePosting Posting, Ask Ask)> asks)
    {
        // The posting that asks hardest for it, among those it meets where there are some.
        if (story.Best is not { } best || asks.Where(entry => story.ComesNear(entry.Ask)).OrderByDescending(entry => story.Held.Low >= entry.Ask.Level)
            .ThenByDescending(entry => entry.Ask.Necessity).ThenByDescending(entry => entry.Ask.Level)
            .ThenBy(entry => entry.Posting.Reading?.Id.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.Posting.Employer, StringComparer.Ordinal).FirstOrDefault() is not { Ask: { } ask, Posting: var posting }
            || (int)ask.Level - (int)story.Held.Low > MostBelow)
        {
            return null;
        }

        var words = ask.Requirement?.AnyOf.FirstOrDefault(mention => mention.Skill == story.Skill)?.Evidence;
        return new(
            sample.Role, story.Skill, best.Of == story.Skill ? null : best.Of, best.Evidence, posting.Reading is { } reading && words is { } named ? Quote(reading, named) : Expected(sample.Role, ask, story.Skill),
            posting.Reading, words, ask.Necessity, story.Held.Low, ask.Level, sample.Postings.Count == 0 ? 0 : asks.Select(entry => entry.Posting).Distinct().Count(), sample.Postings.Count);
    }

    private static string Quote(PostingReading reading, Evidence words) => words.In == "text" ? words.LineOf(reading.Text, LongestQuote) : words.Text;

    // As often as the table of the role says it.
    private static string Expected(Role role, Ask ask, Skill skill) => $"{(role.IsOwn ? "You wrote down" : $"As we reckon, {Estimate.PostingsWords(Math.Round(ask.Weight * 100))} ask for")} {(ask.AnyOf.Count > 1 ? Opening.Called([skill, .. ask.AnyOf.Where(other => other != skill)]) : skill.Name)}, at the level “{ask.Level.Words}”.";
}
