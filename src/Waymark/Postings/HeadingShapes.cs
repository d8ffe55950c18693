namespace Waymark;

/// <summary>How much a line looks like a heading.</summary>
internal enum HeadingShape
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>An item of a list that ends with a colon.</summary>
    Item,

    /// <summary>Short, and not ended like a sentence.</summary>
    Plain,

    /// <summary>Also with a colon, in capitals, marked up, or right above a list.</summary>
    Strong,
}

/// <summary>Tells by its form, not by its words, how much a line looks like a heading.</summary>
internal sealed class HeadingShapes(MarkedText marked)
{
    private const int LongestHeading = 12;

    /// <summary>How much <paramref name="line"/> looks like a heading.</summary>
    /// <param name="line">The line.</param>
    /// <param name="opensList">Whether a list begins under it.</param>
    public HeadingShape Of(Line line, bool opensList)
    {
        var tokens = marked.Text.Tokens;
        var (first, end) = Bare(line.First, line.End);
        if (first == end || LengthOutsideBrackets(first, end) > LongestHeading)
        {
            return HeadingShape.None;
        }

        var colon = false;
        for (var at = end; at < line.End; at++)
        {
            colon |= tokens[at].Word == Marks.Colon;
            if (tokens[at].Word is Marks.Comma or Marks.Semicolon)
            {
                return HeadingShape.None;
            }
        }

        // One full stop ends a sentence; three, "?" and "!" end many a heading.
        if (line.End - end == 1 && tokens[end].Word == Marks.Stop && marked.Text.BytesOf(tokens[end])[0] == (byte)'.')
        {
            return HeadingShape.None;
        }

        return line.IsItem ? (colon ? HeadingShape.Item : HeadingShape.None)
            : colon || (opensList && !HasColon(first, end)) || tokens[line.First] is { Kind: TokenKind.Mark, Word: Marks.Other or Marks.Bullet } || IsCapitals(first, end) ? HeadingShape.Strong
            : (tokens[first].Kind == TokenKind.Word && !IsLower(first, end)) || NamesSkillOrNumber(first, end) || HoldsSentence(first, end) ? HeadingShape.None
            : HeadingShape.Plain;
    }

    /// <summary>Whether a line is a question: of a form that applicants fill in, more often than not.</summary>
    public bool IsQuestion(Line line) => marked.Text.BytesOf(marked.Text.Tokens[line.End - 1])[0] == (byte)'?';

    /// <summary>Whether a line begins with "what" or "who".</summary>
    public bool BeginsAQuestion(Line line) =>
        marked.Text.BytesOf(marked.Text.Tokens[line.First]) is var word && (System.Text.Ascii.EqualsIgnoreCase(word, "what"u8) || System.Text.Ascii.EqualsIgnoreCase(word, "who"u8));

    /// <summary>The words of a line without the marks round them.</summary>
    public (int First, int End) Bare(int first, int end)
    {
        var tokens = marked.Text.Tokens;
        while (first < end && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        while (end > first && tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Where the bracket opens that ends what <see cref="Bare"/> has left of a line; <see langword="null"/> where none does.</summary>
    public int? BracketAtEnd(int first, int end)
    {
        for (var at = end - 1; at > first && marked.Text.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Close }; at--)
        {
            if (marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Open })
            {
                return at;
            }
        }

        return null;
    }

    // "It would be desirable (but is not essential) for you to have:" is no sentence for what it puts in a bracket.
    private int LengthOutsideBrackets(int first, int end)
    {
        var (length, isInside) = (0, false);
        foreach (var token in marked.Text.Tokens[first..end])
        {
            isInside = token is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Close } ? token.Word == Marks.Open : isInside;
            length += isInside ? 0 : 1;
        }

        return length;
    }

    // All but small words begin with a capital.
    private bool NamesSkillOrNumber(int first, int end)
    {
        foreach (var token in marked.Text.Tokens[first..end])
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return !marked.SkillsIn(first, end).IsEmpty;
    }

    // "You plan the berths.What you need".
    private bool HoldsSentence(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (marked.Text.EndsSentence(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasColon(int first, int end)
    {
        foreach (var token in marked.Text.Tokens[first..end])
        {
            if (token is { Kind: TokenKind.Mark, Word: Marks.Colon })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCapitals(int first, int end)
    {
        var letters = 0;
        foreach (var token in marked.Text.Tokens[first..end])
        {
            if (token.Kind is TokenKind.Word or TokenKind.Capitalised && token.Length > 1)
            {
                return false;
            }

            letters += token.Kind == TokenKind.Capitals ? token.Length : 0;
        }

        return letters >= 4;
    }

    private bool IsLower(int first, int end)
    {
        foreach (var token in marked.Text.Tokens[first..end])
        {
            if (token.Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                return false;
            }
        }

        return true;
    }
}
