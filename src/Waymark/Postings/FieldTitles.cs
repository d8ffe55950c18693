namespace Waymark;

/// <summary>
/// Names the role of a title that says no more than a level and a field: who begins a "Graduate Programme - Software Engineering" becomes a software engineer, and leads nobody.
/// </summary>
internal sealed class FieldTitles
{
    private const double Confidence = 0.8;

    private readonly RoleTitles titles;
    private readonly PhraseTrie<Cue> fields, plainWords;
    private readonly Dictionary<string, int> heads = new(StringComparer.Ordinal);

    /// <summary>Takes the fields of <paramref name="rules"/>.</summary>
    public FieldTitles(RoleTitles titles, ReadingRules rules, Vocabulary vocabulary)
    {
        (this.titles, fields, plainWords) = (titles, rules.PhrasesOf(CueKind.TitleField), rules.PhrasesOf(CueKind.PlainTitleWord));
        foreach (var head in rules.TitleFields)
        {
            heads[head] = vocabulary.NumbersOf(head)[0];
        }
    }

    /// <summary>The role, or <see langword="null"/> where the title says more than a level and a field, or a field of none.</summary>
    public RoleGuess? Guess(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        var (first, end) = (-1, -1);
        for (var at = 0; at < tokens.Length;)
        {
            if (PlainLength(title, at) is > 0 and var length)
            {
                at += length;
                continue;
            }

            // What is left must stand together.
            if (first >= 0 && end != at)
            {
                return null;
            }

            (first, end) = (first < 0 ? at : first, ++at);
        }

        if (first < 0 || end - first < 2 || fields.LongestAt(tokens, end - 1, out var field) != 1)
        {
            return null;
        }

        var last = tokens[end - 1];
        Token[] turned = [.. tokens[first..(end - 1)], new(last.Start, last.Length, heads[field[0].Value], last.Spacing, last.Kind, default)];
        return titles.LongestAt(turned, 0, out var role) == turned.Length && role is not null ? new(role, Confidence, title.Text.Quote(first, end, "title")) : null;
    }

    // How many tokens from `at` on say only a level, a kind of place or a date; 0 for anything else.
    private int PlainLength(MarkedText title, int at)
    {
        var token = title.Text.Tokens[at];
        if (token.Kind is TokenKind.Mark or TokenKind.Number || token.Length == 1)
        {
            return 1;
        }

        foreach (var hit in title.CuesIn(at, title.Text.Tokens.Length))
        {
            if (hit.First == at && hit.Cue.Kind == CueKind.Seniority && hit.Cue.As<Seniority>() is < Seniority.Manager and not Seniority.Staff)
            {
                return hit.End - hit.First;
            }

            if (hit.First > at)
            {
                break;
            }
        }

        return plainWords.LongestAt(title.Text.Tokens, at, out _);
    }
}
