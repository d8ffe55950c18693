namespace Waymark;

/// <summary>
/// Which role a posting is for. The title decides where it holds the title of a role; where it says only "developer" or "engineer", what the posting
/// asks for decides, if it does so clearly; otherwise it is none of them.
/// </summary>
internal sealed class RoleRule
{
    // Titles within the text are less sure than a title given apart, and those within a sentence less still.
    private const double InLine = 0.85, InSentence = 0.6, Repeated = 0.45;

    private const int TitleLines = 3, LongestTitleLine = 12;

    // How many tokens of a text may hold the sentence that names the job.
    private const int Opening = 150;

    private readonly RoleTitles titles;
    private readonly RoleContent content;
    private readonly OccupationTitles occupations;
    private readonly PhraseTrie<Cue> otherFields, generalHeads, openings;

    /// <summary>Takes the titles and skills of <paramref name="catalogue"/>'s roles.</summary>
    public RoleRule(Catalogue catalogue, ReadingRules rules, Vocabulary vocabulary)
    {
        (otherFields, generalHeads, openings) = (rules.PhrasesOf(CueKind.OtherField), rules.PhrasesOf(CueKind.GeneralHead), rules.PhrasesOf(CueKind.Opening));
        titles = new(catalogue.Roles, rules, vocabulary);
        content = new(catalogue, rules);
        occupations = new(catalogue, vocabulary);
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
    public RoleGuess? Guess(MarkedText? title, MarkedText body) => OfRoles(title, body) ?? (title is null ? null : occupations.Guess(title));

    private RoleGuess? OfRoles(MarkedText? title, MarkedText body)
    {
        if (title is not null)
        {
            return titles.Best(title, 0, title.Text.Tokens.Length, "title", out var isOther)
                ?? (!isOther && GeneralHeadOf(title) is { } head ? content.Guess(title, body, developsSoftware: head.Value == "software") : null);
        }

        foreach (var line in body.Text.Lines.Take(TitleLines))
        {
            if (line.End - line.First <= LongestTitleLine && titles.Best(body, line.First, line.End, "text", out _) is { } guess)
            {
                return guess with { Confidence = Math.Round(guess.Confidence * InLine, 3) };
            }
        }

        return InSentences(body);
    }

    // The last word for who builds things, where none says that it is another thing than software.
    private Cue? GeneralHeadOf(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        Cue? head = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (otherFields.LongestAt(tokens, at, out _) > 0)
            {
                return null;
            }

            head = generalHeads.LongestAt(tokens, at, out var found) > 0 ? found[0] : head;
        }

        return head;
    }

    // "We are looking for a technical writer": the first title behind words that open such a sentence; else one that the text names again and again.
    private RoleGuess? InSentences(MarkedText body)
    {
        var tokens = body.Text.Tokens;
        Dictionary<Role, (int Count, int First, int End)> named = [];
        for (var at = 0; at < tokens.Length;)
        {
            var length = titles.LongestAt(tokens, at, out var role);
            if (length > 1 && role is not null && body.SectionAt(at) is not SectionKind.Benefits)
            {
                if (at < Opening && IsOpened(body, at))
                {
                    return new(role, InSentence, body.Text.Quote(at, at + length));
                }

                var before = named.GetValueOrDefault(role, (Count: 0, First: at, End: at + length));
                named[role] = (before.Count + 1, before.First, before.End);
            }

            at += Math.Max(length, 1);
        }

        var often = named.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.First).Take(2).ToList();
        return often is [var first, ..] && first.Value.Count > (often is [_, var second] ? second.Value.Count : 0) && (first.Value.Count > 1 || first.Value.First < Opening)
            ? new(first.Key, Repeated, body.Text.Quote(first.Value.First, first.Value.End))
            : null;
    }

    // The words that open it stand in the same sentence, with few words between: "an experienced and curious technical writer".
    private bool IsOpened(MarkedText body, int at)
    {
        const int Between = 6;
        var tokens = body.Text.Tokens;
        for (var before = at - 1; before >= 0 && at - before <= Between && !body.Text.EndsSentence(before); before--)
        {
            if (openings.LongestAt(tokens, before, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
