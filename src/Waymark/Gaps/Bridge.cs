namespace Waymark;

/// <summary>The person's evidence beside the requirement it meets, both quoted.</summary>
/// <param name="Skill">The skill asked for.</param>
/// <param name="Via">The skill that the evidence is of, where it is another one that gives the first.</param>
/// <param name="Mine">What the person did, in their words.</param>
/// <param name="Asked">The words of the posting; of the catalogue where there is none.</param>
/// <param name="Employer">Who asks; <see langword="null"/> for the catalogue, and where the posting does not say.</param>
/// <param name="Posting">The posting quoted; <see langword="null"/> for the catalogue.</param>
/// <param name="Necessity">How much it is needed there.</param>
/// <param name="Held">The level held for certain.</param>
/// <param name="Level">The level asked.</param>
/// <param name="NamedIn">Postings that ask for it.</param>
/// <param name="Of">All postings counted.</param>
public sealed record Bridge(
    Skill Skill, Skill? Via, SkillEvidence Mine, string Asked, string? Employer, PostingId? Posting, Necessity Necessity, Level Held, Level Level, int NamedIn, int Of)
{
    // Longer than any sentence of a posting that one would quote.
    private const int LongestQuote = 240;

    /// <summary>The most that are shown.</summary>
    public const int MostShown = 8;

    // Further below what is asked it would only show what is missing.
    private const int MostBelow = 1;

    // Fewer words are a note to oneself and no line for a CV.
    private const int FewestWords = 5;

    /// <summary>Whether the evidence says enough to stand in a CV.</summary>
    public bool IsTold => Mine.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    /// <summary>Whether it is held at the level asked.</summary>
    public bool Meets => Held >= Level;

    /// <summary>A line for a CV, in the posting's own name for the skill: "Writing: wrote the handbook for new colleagues (Oakfield School, 2019 to 2023)".</summary>
    public string CvLine => !IsTold
        ? $"{Skill.Name}: you noted “{Mine.Text.Trim().TrimEnd('.')}”; say in one sentence what you did, for whom, and what came of it"
        : $"{Skill.Name}: {Mine.Text.Trim().TrimEnd('.')}{Bracket}";

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
    /// The bridges of several samples, the role in front first: what its postings ask, then what those of the others ask, then what we expect for it where no posting says so.
    /// At most <see cref="MostShown"/>, each skill and each story once.
    /// </summary>
    public static IReadOnlyList<Bridge> Among(IReadOnlyList<Sample> samples, Holdings holdings, Catalogue catalogue) =>
    [
        .. samples.Where(sample => sample.Postings.Count > 0).Concat(samples.Select(sample => sample with { Postings = [] }))
            .SelectMany(sample => Between(sample, holdings, catalogue))
            .DistinctBy(bridge => bridge.Skill).DistinctBy(bridge => bridge.Mine.Text.Trim())
            .Take(MostShown),
    ];

    /// <summary>
    /// The bridges of a sample, at most <see cref="MostShown"/>, one for each skill that is asked and evidenced and each story once: what is told in full before a mere note,
    /// what was done in that very skill before what only gives it, what is met before what is not yet, required before preferred, the skill that fewest postings name first, since it tells most. Where a requirement leaves a choice,
    /// a strength does not stand in for a skill. Without postings they stand beside the catalogue's word on the role.
    /// </summary>
    public static IReadOnlyList<Bridge> Between(Sample sample, Holdings holdings, Catalogue catalogue)
    {
        var asks = sample.Postings.Count > 0
            ? sample.Postings.SelectMany(posting => posting.Asks.Select(ask => (Posting: posting, Ask: ask)))
            : sample.Catalogue.Asks.Select(ask => (Posting: sample.Catalogue, Ask: ask));
        return
        [
            .. asks.SelectMany(entry => entry.Ask.AnyOf.Where(skill => skill.Kind != SkillKind.Strength || entry.Ask.AnyOf.All(other => other.Kind == SkillKind.Strength)).Select(skill => (entry.Posting, entry.Ask, Skill: skill)))
                .GroupBy(entry => entry.Skill)
                .Select(group => Build(sample, holdings, catalogue, group.Key, [.. group.Select(entry => (entry.Posting, entry.Ask))]))
                .OfType<Bridge>()
                .OrderByDescending(bridge => bridge.IsTold)
                .ThenBy(bridge => bridge.Via is not null)
                .ThenByDescending(bridge => bridge.Meets)
                .ThenByDescending(bridge => bridge.Necessity)
                .ThenBy(bridge => bridge.NamedIn)
                .ThenByDescending(bridge => bridge.Held)
                .ThenBy(bridge => bridge.Skill.Kind == SkillKind.Strength)
                .ThenBy(bridge => bridge.Skill.Id, StringComparer.Ordinal)
                .DistinctBy(bridge => bridge.Mine.Text.Trim())
                .Take(MostShown),
        ];
    }

    private static Bridge? Build(Sample sample, Holdings holdings, Catalogue catalogue, Skill skill, IReadOnlyList<(SamplePosting Posting, Ask Ask)> asks)
    {
        var held = holdings.Of(skill);
        if (!held.IsHeld || Story(skill, holdings, catalogue) is not { } story)
        {
            return null;
        }

        // The posting that asks hardest for it, among those it meets where there are some.
        var (posting, ask) = asks.OrderByDescending(entry => held.Low >= entry.Ask.Level)
            .ThenByDescending(entry => entry.Ask.Necessity).ThenByDescending(entry => entry.Ask.Level)
            .ThenBy(entry => entry.Posting.Reading?.Id.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.Posting.Employer, StringComparer.Ordinal).First();
        if ((int)ask.Level - (int)held.Low > MostBelow)
        {
            return null;
        }

        return new(
            skill, story.Of == skill ? held.Via : story.Of, story.Evidence, Quote(sample.Role, posting, ask, skill), posting.Reading?.Posting.Company, posting.Reading?.Id,
            ask.Necessity, held.Low, ask.Level, sample.Postings.Count == 0 ? 0 : asks.Select(entry => entry.Posting).Distinct().Count(), sample.Postings.Count);
    }

    // What shows the skill most closely: its own evidence, then that of what is a kind of it, then of what builds on it; of a strength, which is general,
    // rather that of a skill that gives it than that of another strength.
    private static (SkillEvidence Evidence, Skill Of)? Story(Skill skill, Holdings holdings, Catalogue catalogue) =>
        (from answer in holdings.Answers.Values
         where answer.IsHeld
         let of = catalogue.Skill(answer.Id)
         where of is not null
         from implied in catalogue.Implications.Of(of)
         where implied.Skill == skill && implied.Below <= 1
         from evidence in answer.Evidence
         where !string.IsNullOrWhiteSpace(evidence.Text)
         orderby of != skill, skill.Kind == SkillKind.Strength && of.Kind == SkillKind.Strength, implied.Below, of.Id
         select ((SkillEvidence, Skill)?)(evidence, of)).FirstOrDefault();

    private static string Quote(Role role, SamplePosting posting, Ask ask, Skill skill)
    {
        if (posting.Reading is not { } reading || ask.Requirement?.AnyOf.FirstOrDefault(mention => mention.Skill == skill) is not { Evidence: var evidence })
        {
            return $"For “{role.Title}”, {skill.Name} is {(role.IsOwn ? "what you wrote down" : ask.Necessity == Necessity.Required ? "usually asked for" : "often a plus")}, at the level “{ask.Level.Words}”.";
        }

        return evidence.In == "text" ? evidence.LineOf(reading.Text, LongestQuote) : evidence.Text;
    }
}
