namespace Waymark;

/// <summary>
/// Which role a posting is for. The title decides where it holds the title of a role, unless what was learned of titles hears another in its other words; where it says only
/// "developer" or "engineer", what the posting asks for decides, if it does so clearly; then what was learned of titles; otherwise it is none of them.
/// </summary>
internal sealed class RoleRule
{
    // Titles within the text are less sure than a title given apart, and those within a sentence less still.
    private const double InLine = 0.85, InSentence = 0.6, Repeated = 0.45;

    private const int TitleLines = 3, LongestTitleLine = 12;

    // How many tokens of a text may hold the sentence that names the job.
    private const int Opening = 150;

    // With few words between: "an experienced and curious technical writer".
    private const int OpeningReach = 6;

    private readonly RoleTitles titles;
    private readonly ComposedTitles composed;
    private readonly RoleContent content;
    private readonly OccupationTitles occupations;
    private readonly FieldTitles fields;
    private readonly LearnedTitles learned;
    private readonly PhraseTrie<Cue> otherFields, generalHeads, emptyWords;
    private readonly JobSentences sentences;

    // Titles under which people do the work of several roles: what is asked for decides where it clearly does.
    private readonly HashSet<string> vague;

    /// <summary>Takes the titles and skills of <paramref name="catalogue"/>'s roles.</summary>
    public RoleRule(Catalogue catalogue, ReadingRules rules, Vocabulary vocabulary)
    {
        (otherFields, generalHeads, emptyWords) = (rules.PhrasesOf(CueKind.OtherField), rules.PhrasesOf(CueKind.GeneralHead), rules.PhrasesOf(CueKind.EmptyTitleWord));
        sentences = new(rules);
        titles = new(catalogue.Roles, rules, vocabulary);
        composed = new(catalogue, rules);
        content = new(catalogue, rules);
        occupations = new(catalogue, vocabulary);
        fields = new(titles, rules, vocabulary);
        learned = new(catalogue, rules);
        vague = new(rules.ListOf(CueKind.VagueTitle), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze()
    {
        titles.Freeze();
        occupations.Freeze();
    }

    /// <summary>The role, or <see langword="null"/> for none of the catalogue's.</summary>
    /// <param name="title">The title, where one was given apart from the text.</param>
    /// <param name="body">The text.</param>
    public RoleGuess? Guess(MarkedText? title, MarkedText body) => title is null ? Untitled(body) : Titled(title, body);

    /// <summary>The role that lists and what titles are put together from give a title, without anything that was learned.</summary>
    public RoleGuess? Listed(MarkedText title) => titles.Best(title, 0, title.Text.Tokens.Length, "title", out _) ?? composed.Best(title);

    // The lists of titles first: ours, then those of occupations that were loaded.
    private RoleGuess? Titled(MarkedText title, MarkedText body)
    {
        if (titles.Best(title, 0, title.Text.Tokens.Length, "title", out var isOther) is { } best)
        {
            return (HasOtherWords(title, best.Evidence) || (vague.Contains(best.Evidence.Text) && best.Evidence.Length < title.Text.Text.Length)) && !TitleLevels.NamesAGrade(title) && learned.Overrules(title, best.Role, out var instead) && !titles.IsNamedBehind(title, best.Evidence, instead?.Role) ? instead
                : vague.Contains(best.Evidence.Text) ? content.Guess(title, body, developsSoftware: false) ?? best
                : best;
        }

        return (isOther ? null : fields.Guess(title))
            ?? occupations.Guess(title)
            ?? (isOther || NamesOtherField(title)
                ? learned.Overrules(title, listed: null, out var role) ? role : null
                : Unlisted(title, body) ?? learned.Guess(title));
    }

    // Others than those of a list, a level, a number or a mark, and those that tell of no work.
    private bool HasOtherWords(MarkedText title, Evidence listed)
    {
        for (var at = 0; at < title.Text.Tokens.Length; at++)
        {
            if (emptyWords.LongestAt(title.Text.Tokens, at, out _) is > 0 and var length)
            {
                at += length - 1;
                continue;
            }

            var start = title.Text.Quote(at, at + 1).Start;
            if (title.Text.Tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) && (start < listed.Start || start >= listed.Start + listed.Length) && !TitleLevels.IsOfLevel(title, at))
            {
                return true;
            }
        }

        return false;
    }

    private RoleGuess? Untitled(MarkedText body)
    {
        foreach (var line in body.Text.Lines.Take(TitleLines))
        {
            if (line.End - line.First <= LongestTitleLine && titles.Best(body, line.First, line.End, "text", out _) is { } guess)
            {
                return guess with { Confidence = Math.Round(guess.Confidence * InLine, 3) };
            }
        }

        return InSentences(body);
    }

    // A title that no list has: by what it is made of, by what the posting asks for where it only says "engineer", or by what the text calls the job.
    private RoleGuess? Unlisted(MarkedText title, MarkedText body) =>
        composed.Best(title) is { } made ? learned.Overrules(title, made.Role, out var instead) && instead is not null ? instead : made
            : (GeneralHeadOf(title) is { } head ? content.Guess(title, body, developsSoftware: head.Value == "software") : null)
            ?? InSentences(body, openedOnly: true);

    // The last word for who builds things.
    private Cue? GeneralHeadOf(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        Cue? head = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            head = generalHeads.LongestAt(tokens, at, out var found) > 0 ? found[0] : head;
        }

        return head;
    }

    // Another field than ours.
    private bool NamesOtherField(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (otherFields.LongestAt(tokens, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "We are looking for a technical writer": the first title behind words that open such a sentence; else one that the text names again and again.
    private RoleGuess? InSentences(MarkedText body, bool openedOnly = false)
    {
        var tokens = body.Text.Tokens;
        Dictionary<Role, (int Count, int First, int End)> named = [];
        for (var (at, end) = (0, openedOnly ? Math.Min(Opening, tokens.Length) : tokens.Length); at < end;)
        {
            var length = titles.LongestAt(tokens, at, out var role);
            if (length > 1 && role is not null && body.SectionAt(at) is not SectionKind.Benefits)
            {
                if (at < Opening && sentences.IsOpened(body, at, OpeningReach))
                {
                    return new(role, InSentence, body.Text.Quote(at, at + length));
                }

                if (!openedOnly)
                {
                    var before = named.GetValueOrDefault(role, (Count: 0, First: at, End: at + length));
                    named[role] = (before.Count + 1, before.First, before.End);
                }
            }

            at += Math.Max(length, 1);
        }

        var often = named.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.First).Take(2).ToList();
        return !openedOnly && often is [var first, ..] && first.Value.Count > (often is [_, var second] ? second.Value.Count : 0) && (first.Value.Count > 1 || first.Value.First < Opening)
            ? new(first.Key, Repeated, body.Text.Quote(first.Value.First, first.Value.End))
            : null;
    }
}
