namespace Waymark;

/// <summary>Lines of bare names by which a job site lets postings be found: "Key Skills: Java, SQL, AWS, Docker". What the text itself says of these names counts before.</summary>
/// <param name="marked">The posting.</param>
/// <param name="labels">What such a line begins with.</param>
internal sealed class TagLines(MarkedText marked, PhraseTrie<Cue> labels)
{
    // Fewer names may well be what is asked. A name is no longer than this, and a longer line is a text that lost its line breaks.
    private const int FewestNames = 4, LongestName = 4, LongestLine = 200;

    private int line = -1;
    private bool isOfTags;

    /// <summary>Whether token <paramref name="at"/> stands in one; asked for in the order of the text.</summary>
    public bool Has(int at)
    {
        if (marked.Text.LineIndexAt(at) is var index && index != line)
        {
            (line, isOfTags) = (index, IsOfTags(marked.Text.Lines[index]));
        }

        return isOfTags;
    }

    private bool IsOfTags(Line line)
    {
        var tokens = marked.Text.Tokens;
        var colon = line.First + labels.LongestAt(tokens[..line.End], line.First, out _);
        if (colon == line.First || line.End - colon > LongestLine || colon >= line.End || tokens[colon] is not { Kind: TokenKind.Mark, Word: Marks.Colon })
        {
            return false;
        }

        foreach (var cue in marked.CuesIn(colon, line.End))
        {
            if (cue.Cue.Kind is CueKind.Level or CueKind.Years or CueKind.Required or CueKind.Preferred or CueKind.Mentioned)
            {
                return false;
            }
        }

        var (names, words) = (1, 0);
        for (var at = colon + 1; at < line.End; at++)
        {
            switch (tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Semicolon or Marks.Bar or Marks.Bullet }:
                    (names, words) = (names + 1, 0);
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Close or Marks.Colon }:
                    return false;
                case { Kind: not TokenKind.Mark } when ++words > LongestName || Is(at, "and") || Is(at, "or"):
                    return false;
            }
        }

        return names >= FewestNames;
    }

    private bool Is(int at, string word) => System.Text.Ascii.EqualsIgnoreCase(marked.Text.BytesOf(marked.Text.Tokens[at]), word);
}
