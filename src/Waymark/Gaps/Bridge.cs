namespace Waymark;

/// <summary>The person's evidence beside the requirement it meets, both quoted.</summary>
/// <param name="Skill">The skill asked for.</param>
/// <param name="Via">The skill that the evidence is of, where it is another one that gives the first.</param>
/// <param name="Mine">What the person did, in their words.</param>
/// <param name="Asked">The words of the posting; of the catalogue where there is none.</param>
/// <param name="Employer">Who asks; <see langword="null"/> for the catalogue.</param>
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

    /// <summary>Whether it is held at the level asked.</summary>
    public bool Meets => Held >= Level;

    /// <summary>A line for a CV, in the posting's own name for the skill: "Writing: wrote the handbook for new colleagues (Oakfield School, 2019 to 2023)".</summary>
    public string CvLine => $"{Skill.Name}: {Mine.Text.Trim().TrimEnd('.')}{Bracket}";

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
    /// The bridges of a sample, one for each skill that is asked and evidenced: what is met before what is not yet, required before preferred, the skill
    /// that fewest postings name first, since it tells most. Without postings they stand beside the catalogue's word on the role.
    /// </summary>
    public static IReadOnlyList<Bridge> Between(Sample sample, Holdings holdings)
    {
        var asks = sample.Postings.Count > 0
            ? sample.Postings.SelectMany(posting => posting.Asks.Select(ask => (Posting: posting, Ask: ask)))
            : sample.Catalogue.Asks.Select(ask => (Posting: sample.Catalogue, Ask: ask));
        return
        [
            .. asks.SelectMany(entry => entry.Ask.AnyOf.Select(skill => (entry.Posting, entry.Ask, Skill: skill)))
                .GroupBy(entry => entry.Skill)
                .Select(group => Build(sample, holdings, group.Key, [.. group.Select(entry => (entry.Posting, entry.Ask))]))
                .OfType<Bridge>()
                .OrderByDescending(bridge => bridge.Meets)
                .ThenByDescending(bridge => bridge.Necessity)
                .ThenBy(bridge => bridge.NamedIn)
                .ThenByDescending(bridge => bridge.Held)
                .ThenBy(bridge => bridge.Skill.Id, StringComparer.Ordinal),
        ];
    }

    private static Bridge? Build(Sample sample, Holdings holdings, Skill skill, IReadOnlyList<(SamplePosting Posting, Ask Ask)> asks)
    {
        var held = holdings.Of(skill);
        if (!held.IsHeld || holdings.AnswerBehind(skill)?.Evidence.FirstOrDefault(evidence => !string.IsNullOrWhiteSpace(evidence.Text)) is not { } mine)
        {
            return null;
        }

        // The posting that asks hardest for it, among those it meets where there are some.
        var (posting, ask) = asks.OrderByDescending(entry => held.Low >= entry.Ask.Level)
            .ThenByDescending(entry => entry.Ask.Necessity).ThenByDescending(entry => entry.Ask.Level)
            .ThenBy(entry => entry.Posting.Reading?.Id.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.Posting.Employer, StringComparer.Ordinal).First();
        return new(
            skill, held.Via, mine, Quote(sample.Role, posting, ask, skill), posting.Reading is null && ReferenceEquals(posting, sample.Catalogue) ? null : posting.Reading?.Posting.Company ?? posting.Reading?.Called ?? posting.Employer, posting.Reading?.Id,
            ask.Necessity, held.Low, ask.Level, sample.Postings.Count == 0 ? 0 : asks.Select(entry => entry.Posting).Distinct().Count(), sample.Postings.Count);
    }

    private static string Quote(Role role, SamplePosting posting, Ask ask, Skill skill)
    {
        if (posting.Reading is not { } reading || ask.Requirement?.AnyOf.FirstOrDefault(mention => mention.Skill == skill) is not { Evidence: var evidence })
        {
            return $"For “{role.Title}”, {skill.Name} is {(ask.Necessity == Necessity.Required ? "usually asked for" : "often a plus")}, at the level “{ask.Level.Words}”.";
        }

        return evidence.In == "text" ? evidence.LineOf(reading.Text, LongestQuote) : evidence.Text;
    }
}
