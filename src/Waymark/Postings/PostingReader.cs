namespace Waymark;

/// <summary>
/// Reads job descriptions. Made once for a catalogue; reading changes nothing in it, never throws on any text, and reads the same text the same way.
/// Safe to use from several threads.
/// </summary>
public sealed class PostingReader
{
    private readonly Vocabulary vocabulary = new();
    private readonly ReadingRules rules;
    private readonly SkillLexicon lexicon;
    private readonly RoleRule roles;
    private readonly SeniorityRule seniority;
    private readonly ActivityRule activities;
    private readonly RequirementRule requirements;
    private readonly FactRules facts;
    private readonly LinesNotUnderstood notUnderstood;

    private readonly bool learned;

    // The room of the last posting that this thread read, of whichever reader.
    [ThreadStatic]
    private static TextRoom? spare;

    /// <summary>Prepares to read with what <paramref name="catalogue"/> knows.</summary>
    /// <param name="catalogue">What is known.</param>
    /// <param name="learned">Whether what was learned of terms and duties takes part: it finds terms that the catalogue lacks, tells where an ambiguous name is one, and hears activities in other words. Counting skills over many postings goes without, and faster. What was learned of titles and employers always takes part.</param>
    public PostingReader(Catalogue catalogue, bool learned = false)
    {
        this.learned = learned;
        rules = new(catalogue.Source, vocabulary);
        lexicon = new(catalogue.Skills, rules, vocabulary);
        roles = new(catalogue, rules, vocabulary);
        seniority = new(rules);
        TeamNames teams = new(rules, vocabulary);
        activities = new(catalogue.Activities, teams, rules, vocabulary);
        requirements = new(rules, teams, vocabulary);
        facts = new(rules, vocabulary);
        notUnderstood = new(rules);
        rules.Freeze();
        lexicon.Freeze();
        roles.Freeze();
    }

    /// <summary>Reads a posting. What its language does not let it read stays empty.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="withFacts">Whether its facts and unknown terms are read too, which is a third of the work; demand counts neither.</param>
    public PostingReading Read(Posting posting, bool withFacts = true)
    {
        var room = spare ?? new();
        var reading = Read(posting, room, withFacts);
        spare = room.IsWorthKeeping ? room : null;
        return reading;
    }

    private PostingReading Read(Posting posting, TextRoom room, bool withFacts)
    {
        var normalised = TextNormaliser.Normalise(posting.Text);
        var text = new PostingText(normalised, vocabulary, room);
        var (language, isRead) = LanguageRule.Of(text, rules);
        var reading = new PostingReading(posting, PostingId.Of(text.Utf8), normalised) { Language = language, IsRead = isRead };
        var title = Mark(posting.Title, room.OfTitle);
        if (!isRead)
        {
            return withFacts ? reading with { Facts = facts.Read(posting, null, title) } : reading;
        }

        var body = new MarkedText(text, rules, lexicon) { TitleLevel = title is null ? null : TitleLevels.Highest(title, 0, title.Text.Tokens.Length, "title") };
        List<LearnedTerm> terms = learned ? LearnedTerms.In(body, room.Finder) : [];
        body.Settle(terms);
        var level = seniority.Read(title, LevelFields(posting), body);
        var role = roles.Guess(title, body);
        reading = reading with
        {
            Role = role,
            Seniority = level,
            Requirements = requirements.Read(body, UsualLevel(level?.Value), title),
            HasRequirementSection = body.Has(SectionKind.Required),
            Activities = activities.Read(body, learned),
        };
        if (!withFacts)
        {
            return reading;
        }

        reading = reading with { Unknown = UnknownTerms.In(body, terms), Facts = facts.Read(posting, body, title) };
        return reading.HasRequirementSection ? reading with { NotUnderstood = notUnderstood.In(body, reading) } : reading;
    }

    /// <summary>Marks text that needs no normalising, lines and all.</summary>
    internal MarkedText MarkLines(string normalised) => new(new(normalised, vocabulary), rules, lexicon);

    /// <summary>The role that a title names without anything that was learned of titles, so that it can be learned from.</summary>
    internal RoleGuess? ListedRole(string title) => Mark(title, new()) is { } marked ? roles.Listed(marked) : null;

    /// <summary>What a posting says of its employer, clause by clause, so that it can be learned from.</summary>
    internal (PostingText Text, List<Clause> Clauses) EmployerIn(Posting posting)
    {
        var body = MarkLines(TextNormaliser.Normalise(posting.Text));
        return (body.Text, facts.AboutEmployer(posting, body));
    }

    /// <summary>The level that is meant where a posting does not say.</summary>
    internal static Level UsualLevel(Seniority? seniority) => seniority switch
    {
        Seniority.Intern => Level.Novice,
        Seniority.Junior => Level.AdvancedBeginner,
        null or Seniority.Mid => Level.Competent,
        _ => Level.Proficient,
    };

    private IEnumerable<(string Name, MarkedText Value)> LevelFields(Posting posting) =>
        from field in posting.Fields where SeniorityRule.IsOfLevel(field.Name) let value = Mark(field.Value, new()) where value is not null select (field.Name, value);

    private MarkedText? Mark(string? text, TextRoom room) =>
        TextNormaliser.Normalise(text ?? "") is { Length: > 0 } normalised ? new(new(normalised.Replace('\n', ' '), vocabulary, room, isTitle: true), rules, lexicon) : null;
}
