namespace Waymark;

/// <summary>
/// What each of several levels needs, told in one posting: "Technician I requires a year of Windows; Technician II requires three of Linux". Who is looked for may be of the
/// lowest, so that what only a higher one needs is a wish.
/// </summary>
internal static class LevelList
{
    // How far behind the beginning of a clause its level may stand: "Pay: Technician II".
    private const int Near = 3;

    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v"];

    // What follows the name of a level whose needs or pay are told.
    private static readonly string[] Verbs = ["requires", "require", "needs", "need", "must"];

    /// <summary>The clauses of <paramref name="marked"/> that tell of a higher level than the lowest that one tells of.</summary>
    public static HashSet<Clause> HigherIn(MarkedText marked)
    {
        List<(Clause Clause, int Rank)> told = [];
        foreach (var clause in marked.Clauses)
        {
            if (RankOf(marked, clause) is { } rank)
            {
                told.Add((clause, rank));
            }
        }

        return told.Count < 2 || told.Min(level => level.Rank) is var lowest && lowest == told.Max(level => level.Rank) ? [] : [.. told.Where(level => level.Rank > lowest).Select(level => level.Clause)];
    }

    private static int? RankOf(MarkedText marked, Clause clause)
    {
        foreach (var cue in marked.CuesIn(clause.First, Math.Min(clause.End, clause.First + Near + Near)))
        {
            if (cue.Cue.Kind == CueKind.Seniority && cue.First - clause.First <= Near && cue.End < clause.End && Tells(marked, cue.End))
            {
                return Rank(marked, cue.End - 1);
            }
        }

        return null;
    }

    private static bool Tells(MarkedText marked, int at) => marked.Text.Tokens[at] switch
    {
        { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash or Marks.Currency } => true,
        var token => Array.Exists(Verbs, verb => System.Text.Ascii.EqualsIgnoreCase(marked.Text.BytesOf(token), verb)),
    };

    private static int? Rank(MarkedText marked, int at)
    {
        var word = marked.Text.BytesOf(marked.Text.Tokens[at]);
        if (word is [>= (byte)'1' and <= (byte)'5'])
        {
            return word[0] - '0';
        }

        for (var numeral = 0; numeral < Numerals.Length; numeral++)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(word, Numerals[numeral]))
            {
                return numeral + 1;
            }
        }

        return null;
    }
}
