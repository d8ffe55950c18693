namespace Waymark;

/// <summary>
/// What each of several levels needs or is paid, told in one posting: "Technician I requires a year of Windows; Technician II requires three of Linux", "Junior: £30,000" above
/// "Senior: £60,000". The job is of the level that its title names; where that names none, who is looked for may be of the lowest.
/// </summary>
internal static class LevelList
{
    // How far behind the beginning of a clause its level may stand: "Pay: Technician II".
    private const int Near = 3;

    // More than any numeral.
    private const int RanksOfALevel = 10;

    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v"];

    /// <summary>
    /// The clauses of <paramref name="marked"/> that tell of another level than that of the job, and whether it is a higher one: than <paramref name="titled"/>, where that is among them,
    /// else than the lowest.
    /// </summary>
    public static Dictionary<Clause, bool> OthersIn(MarkedText marked, Fact<Seniority>? titled)
    {
        List<(Clause Clause, int Rank)> told = [];
        foreach (var clause in marked.Clauses)
        {
            if (RankOf(marked, clause) is { } rank)
            {
                told.Add((clause, rank));
            }
        }

        if (told.Count < 2)
        {
            return [];
        }

        var own = titled is null ? told.Min(level => level.Rank) : Rank(titled.Value, titled.Evidence.Text.Split(' ')[^1]);
        return told.Exists(level => level.Rank == own) ? told.Where(level => level.Rank != own).ToDictionary(level => level.Clause, level => level.Rank > own) : [];
    }

    private static int? RankOf(MarkedText marked, Clause clause)
    {
        foreach (var cue in marked.CuesIn(clause.First, Math.Min(clause.End, clause.First + Near + Near)))
        {
            if (cue.Cue.Kind == CueKind.Seniority && cue.First - clause.First <= Near && cue.End < clause.End && Tells(marked, cue.End))
            {
                var rank = Rank(cue.Cue.As<Seniority>(), marked.Text.StringOf(cue.End - 1, cue.End));
                return rank % RanksOfALevel > 0 || (Begins(marked, clause, cue) && NamesAnAmount(marked, clause)) ? rank : null;
            }
        }

        return null;
    }

    private static bool Tells(MarkedText marked, int at) => marked.Text.Tokens[at] switch
    {
        { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash or Marks.Currency or Marks.Bar } => true,
        var token => marked.WordsOf(CueKind.LevelWord, "telling").Has(token),
    };

    // A word for a level says less than a numeral: "Lead: Anna", "Staff: 200".
    private static bool Begins(MarkedText marked, Clause clause, CueHit level) =>
        level.First == clause.First || (level.First == clause.First + 1 && marked.Text.Tokens[clause.First].Kind == TokenKind.Mark);

    private static bool NamesAnAmount(MarkedText marked, Clause clause)
    {
        for (var at = clause.First; at < clause.End; at++)
        {
            if (marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency })
            {
                return true;
            }
        }

        return marked.HasCueIn(clause.First, clause.End, CueKind.Years);
    }

    private static int Rank(Seniority level, string numeral) =>
        ((int)level * RanksOfALevel) + (numeral is [>= '1' and <= '5' and var digit] ? digit - '0' : 1 + Array.FindIndex(Numerals, known => known.Equals(numeral, StringComparison.OrdinalIgnoreCase)));
}
