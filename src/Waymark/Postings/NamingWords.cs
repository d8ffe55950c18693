namespace Waymark;

/// <summary>Tells where a name that is also an English word is asked for, and so is the name: "Snowflake experience", "knowledge of Go", "Must have: Excel", or all of an item.</summary>
internal sealed class NamingWords
{
    private readonly WordSet behind, before, rightBefore, links, following, years;

    /// <summary>Takes the words from <paramref name="rules"/>.</summary>
    public NamingWords(ReadingRules rules)
    {
        (behind, before, rightBefore) = (rules.WordsOf(CueKind.NameWord, "behind"), rules.WordsOf(CueKind.NameWord, "before"), rules.WordsOf(CueKind.NameWord, "rightBefore"));
        (links, following, years) = (rules.WordsOf(CueKind.NameWord, "link"), rules.WordsOf(CueKind.NameWord, "following"), rules.WordsOf(CueKind.NameWord, "year"));
    }

    /// <summary>Whether the words around a name of <paramref name="line"/> show that it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="hit">The name.</param>
    /// <param name="isExact">Whether it stands there just as it is always written, large or small.</param>
    public bool Show(PostingText text, Line line, Hit hit, bool isExact)
    {
        // Letters that are short for something are short for other things too: "GCP and regulatory requirements".
        var tokens = text.Tokens;
        if (tokens[hit.First].Kind != TokenKind.Capitalised)
        {
            return isExact && tokens[hit.First].Kind == TokenKind.Word && (IsAllOfAnItem(tokens, line, hit) || IsAsked(tokens, line, hit));
        }

        // "Executive Chef experience": part of a longer name, unless the word before it begins the line or an item.
        var next = hit.End < line.End ? tokens[hit.End] : default;
        var isPartOfName = hit.First - 1 > line.First && tokens[hit.First - 1] is { Kind: TokenKind.Capitalised or TokenKind.Capitals } && tokens[hit.First - 2].Kind != TokenKind.Mark;
        if (hit.End < line.End && next is { Kind: not TokenKind.Mark, Spacing: Spacing.Space } && behind.Has(next))
        {
            return !isPartOfName && !(hit.End + 1 < line.End && tokens[hit.End + 1] is { Kind: TokenKind.Capitalised, Spacing: Spacing.Space });
        }

        // "Unity Catalog", "Linear regressions", "Express-mail".
        if (hit.End < line.End && next.Kind != TokenKind.Mark && (next.Spacing == Spacing.Hyphen || !following.Has(next)))
        {
            return false;
        }

        return IsAsked(tokens, line, hit) || IsAllOfAnItem(tokens, line, hit);
    }

    /// <summary>Whether the number that a name ends with is one of years, and so no part of it: "Python 3+ years", "Java 8-10 years".</summary>
    public bool AreYears(ReadOnlySpan<Token> tokens, int number)
    {
        if (tokens[number].Kind != TokenKind.Number)
        {
            return false;
        }

        var at = number + 1;
        while (at < tokens.Length && at - number <= 3 && tokens[at] is { Kind: TokenKind.Number, Spacing: Spacing.Hyphen } or { Kind: TokenKind.Mark, Word: Marks.Plus or Marks.Dash })
        {
            at++;
        }

        return at < tokens.Length && years.Has(tokens[at]) && tokens[at].Spacing != Spacing.Line;
    }

    // "Knowledge of Go", "two years of dbt", "used Perforce", "advanced Excel".
    private bool IsAsked(ReadOnlySpan<Token> tokens, Line line, Hit hit) =>
        (hit.First - 1 >= line.First && rightBefore.Has(tokens[hit.First - 1]))
        || (hit.First - 2 >= line.First && links.Has(tokens[hit.First - 1]) && before.Has(tokens[hit.First - 2]));

    // "- Snowflake", "Must have: Excel".
    private static bool IsAllOfAnItem(ReadOnlySpan<Token> tokens, Line line, Hit hit)
    {
        var ends = hit.End == line.End || (hit.End == line.End - 1 && tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Stop or Marks.Comma or Marks.Semicolon });
        return ends && hit.First > line.First && ((line.IsItem && hit.First == line.First + 1) || tokens[hit.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Colon });
    }
}
