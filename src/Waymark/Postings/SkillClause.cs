using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>A clause that names skills, with what its words say about them: gathered once, for all of its skills. One object serves all clauses of a posting.</summary>
/// <param name="marked">The posting.</param>
/// <param name="isSenior">Whether its title is a senior's: then years that it asks of seniors only count.</param>
internal sealed class SkillClause(MarkedText marked, bool isSenior)
{
    private const int LongestAnswer = 5;

    // A clause that is longer is no item of a list that another clause leads.
    private const int LongestItem = 8;

    // How far behind a list the next thing is looked for that it may go on with.
    private const int LongestPart = 16;

    // "With", "of", "in".
    private const int LongestSmallWord = 4;

    private readonly List<YearsHit> years = marked.Text.Room.Years();
    private readonly List<CueHit> apart = marked.Text.Room.Apart();
    private readonly List<DecidingCue> deciding = marked.Text.Room.Deciding();
    private readonly ClauseTokens counted = marked.Text.Room.OfClause;
    private int firstCue, endCue, nextClause;
    private ulong kinds;
    private bool? beginsADuty;
    private YearsHit? leading;
    private Clause? lead;

    /// <summary>Gathers what the clause of the skill at <paramref name="first"/> in <see cref="MarkedText.Skills"/> says.</summary>
    public void MoveTo(int first)
    {
        years.Clear();
        apart.Clear();
        (First, End) = WithinSection(marked, marked.Skills[first].First);
        Section = SectionOf(marked.Skills[first].First);
        FirstSkill = first;
        EndSkill = first;
        while (EndSkill < marked.Skills.Count && marked.Skills[EndSkill].First < End)
        {
            EndSkill++;
        }

        var end = EndOfAnswer();
        (firstCue, endCue) = marked.CueRange(First, end);
        counted.MoveTo(Tokens, First, end, Skills);
        (FirstAsking, FirstClosed, FirstLeading, FirstBeginning) = (int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);
        (kinds, beginsADuty) = (0, null);
        foreach (ref readonly var cue in Cues)
        {
            kinds |= BitOf(cue.Cue.Kind);
            switch (cue.Cue.Kind)
            {
                case CueKind.Preferred when IsAdverb(cue):
                case CueKind.Mentioned when IsDenial(cue):
                    apart.Add(cue);
                    break;
                case CueKind.Asking or CueKind.Level or CueKind.Years:
                    NoteAsking(cue);
                    break;
            }

            if ((cue.Cue.Kind != CueKind.Years ? YearsFinder.LeftOutBefore(marked, First, cue) : isSenior || cue.Cue.Value != "senior" ? YearsFinder.Before(marked, First, cue) : null) is { } hit)
            {
                years.Add(hit);
            }
        }

        AddParts();
        deciding.Clear();
        if ((kinds & (BitOf(CueKind.Preferred) | BitOf(CueKind.Required) | BitOf(CueKind.Mentioned))) != 0)
        {
            NecessityRule.Gather(this, deciding);
        }

        var isShort = IsShort(marked.ClauseAt(First));
        YearsOfList = isShort ? LeadingYears() : null;
        ListLead = isShort ? lead : null;
    }

    // "Experience with …", "solid knowledge of …": a small word leads to all that follows; "solid Java", "Java skills".
    private bool IsFollowedByAList(in CueHit cue) =>
        (cue.End - cue.First > 1 && Tokens[cue.End - 1] is { Spacing: Spacing.Space, Length: <= LongestSmallWord }) || (cue.End < End && Tokens[cue.End] is { Kind: TokenKind.Word, Length: <= LongestSmallWord });

    private void AddParts()
    {
        for (var at = years.Count - 1; at >= 0; at--)
        {
            if (YearsFinder.PartOf(marked, years[at], at + 1 < years.Count ? years[at + 1].First : End) is { } part)
            {
                years.Insert(at + 1, part);
            }
        }
    }

    private void NoteAsking(in CueHit cue)
    {
        FirstAsking = Math.Min(FirstAsking, cue.First);
        FirstClosed = cue.Cue.Kind == CueKind.Years || !IsFollowedByAList(cue) ? Math.Min(FirstClosed, cue.First) : FirstClosed;
        if (FirstBeginning == int.MaxValue && cue.Cue.Value != "trailing")
        {
            FirstLeading = Math.Min(FirstLeading, cue.First);
            FirstBeginning = NecessityRule.Begins(this, Whole(cue)) ? cue.First : FirstBeginning;
        }
    }

    // "Years" with their number.
    private CueHit Whole(in CueHit cue) => cue.Cue.Kind == CueKind.Years && YearsFinder.Before(marked, First, cue) is { } whole ? cue with { First = whole.First } : cue;

    // "3 years of experience with:", and each short line below it.
    private YearsHit? LeadingYears()
    {
        for (; nextClause < marked.Clauses.Count && marked.Clauses[nextClause].First < First; nextClause++)
        {
            var clause = marked.Clauses[nextClause];
            var isLead = EndsWithColon(clause);
            leading = (isLead ? YearsIn(clause) : null) ?? (IsShort(clause) ? leading : null);
            lead = isLead ? clause : IsShort(clause) ? lead : null;
        }

        return years.Count == 0 ? leading : null;
    }

    private bool EndsWithColon(Clause clause)
    {
        var last = clause.End - 1;
        last -= last > clause.First && Tokens[last] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Bullet } ? 1 : 0;
        return last >= clause.First && Tokens[last] is { Kind: TokenKind.Mark, Word: Marks.Colon };
    }

    private YearsHit? YearsIn(Clause clause)
    {
        YearsHit? found = null;
        foreach (var cue in marked.CuesIn(clause.First, clause.End))
        {
            // "3 years of Java. Preferred skills:" is a heading of its own.
            if (marked.SectionAt(cue.First) is var section && section != SectionKind.Unknown && section != Section)
            {
                continue;
            }

            found = cue.Cue.Kind == CueKind.Years ? YearsFinder.Before(marked, clause.First, cue) ?? found : found;
        }

        return found;
    }

    private static bool IsShort(Clause clause) => clause.End - clause.First <= LongestItem;

    // What only a higher level needs is a wish, like what stands under such a heading.
    private SectionKind SectionOf(int at) => marked.SectionAt(at) is var section && section is SectionKind.Unknown or SectionKind.Required && marked.IsOfHigherLevel(at) ? SectionKind.Preferred : section;

    // Where line breaks were lost, a heading may stand in the middle of what would be one clause.
    private static (int First, int End) WithinSection(MarkedText marked, int at)
    {
        var (clause, section) = (marked.ClauseAt(at), marked.SectionAt(at));
        var (first, end) = (at, at + 1);
        while (first > clause.First && marked.SectionAt(first - 1) == section)
        {
            first--;
        }

        while (end < clause.End && marked.SectionAt(end) == section)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The first token.</summary>
    public int First { get; private set; }

    /// <summary>The token after the last.</summary>
    public int End { get; private set; }

    /// <summary>Whether it stands in an item of a list.</summary>
    public bool IsItem => marked.Text.LineAt(First).IsItem;

    /// <summary>The section it stands in.</summary>
    public SectionKind Section { get; private set; }

    /// <summary>Where its skills begin in <see cref="MarkedText.Skills"/>.</summary>
    public int FirstSkill { get; private set; }

    /// <summary>Where they end.</summary>
    public int EndSkill { get; private set; }

    /// <summary>The cues in it, in order.</summary>
    public ReadOnlySpan<CueHit> Cues => CollectionsMarshal.AsSpan(marked.Cues)[firstCue..endCue];

    /// <summary>The skills in it, in order.</summary>
    public ReadOnlySpan<Hit> Skills => CollectionsMarshal.AsSpan(marked.Skills)[FirstSkill..EndSkill];

    /// <summary>The years named in it, in order.</summary>
    public List<YearsHit> Years => years;

    /// <summary>The years that the clause before the list asks for in each of its items, of which this is one that names none.</summary>
    public YearsHit? YearsOfList { get; private set; }

    /// <summary>The clause before the list, of which this is an item: "Experience with three of the following:".</summary>
    public Clause? ListLead { get; private set; }

    /// <summary>The posting.</summary>
    public MarkedText Marked => marked;

    /// <summary>All tokens of the posting.</summary>
    public ReadOnlySpan<Token> Tokens => marked.Text.Tokens;

    /// <summary>Whether it has a cue of <paramref name="kind"/>, which is none of a fact.</summary>
    public bool Has(CueKind kind) => (kinds & BitOf(kind)) != 0;

    // Kinds of facts, which clauses have none of, share bits with these.
    private static ulong BitOf(CueKind kind) => 1UL << (int)kind;

    /// <summary>What its words may begin or be.</summary>
    public WordUses Uses => counted.Uses;

    /// <summary>Whether it begins with what is done: "Build services in Java".</summary>
    public bool BeginsADuty => beginsADuty ??= marked.BeginsADuty(First);

    /// <summary>Those of its cues that may decide how much a skill is needed, in order.</summary>
    public ReadOnlySpan<DecidingCue> Deciding => CollectionsMarshal.AsSpan(deciding);

    /// <summary>Where the first cue begins that asks for something; <see cref="int.MaxValue"/> where none does.</summary>
    public int FirstAsking { get; private set; }

    /// <summary>Where the first of these begins that asks for what is closest to it, not for a list: "solid Java", "5 years"; <see cref="int.MaxValue"/> where none does.</summary>
    public int FirstClosed { get; private set; }

    /// <summary>Where the first cue begins that asks for what stands behind it; <see cref="int.MaxValue"/> where none does.</summary>
    public int FirstLeading { get; private set; }

    /// <summary>Where the first of these begins that begins an item; <see cref="int.MaxValue"/> where none does.</summary>
    public int FirstBeginning { get; private set; }

    /// <summary>Whether token <paramref name="at"/> is part of a skill's name.</summary>
    public bool IsSkill(int at) => counted.IsSkill(at);

    /// <summary>Whether a part of a skill's name stands between two tokens.</summary>
    public bool HasSkill(int first, int end) => counted.HasSkill(first, end);

    /// <summary>Whether a comma stands between two tokens.</summary>
    public bool HasComma(int first, int end) => counted.HasComma(first, end);

    /// <summary>How many commas before token <paramref name="at"/> have a skill on either side, both before it.</summary>
    public int JointsBefore(int at) => counted.JointsBefore(at);

    /// <summary>How many words stand between two tokens, without those of skills.</summary>
    public int WordsBetween(int first, int end)
    {
        var words = 0;
        for (var at = first; at < end; at++)
        {
            words += Tokens[at].Kind == TokenKind.Mark || IsSkill(at) ? 0 : 1;
        }

        return words;
    }

    /// <summary>Whether a mark stands between two tokens.</summary>
    public bool HasMark(int mark, int first, int end)
    {
        var tokens = Tokens;
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark && tokens[at].Word == mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether "preferably", "not" or their like stand between two tokens and speak of the second: that is another thing, which is only wished for or not wanted. "5 years,
    /// preferably in retail, of SQL" does not speak of SQL.
    /// </summary>
    public bool PartsWhatFollows(int first, int end)
    {
        for (var at = CueHit.FirstFrom(Apart, first); at < apart.Count && apart[at].First < end; at++)
        {
            if (apart[at].End <= end && (IsDenial(apart[at]) || !ClosesBefore(apart[at].End, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first "preferably", "not" or their like from a token on, or words behind a near comma that ask for another thing; where there is none, the end.</summary>
    public int FirstPartFrom(int at)
    {
        var part = CueHit.FirstFrom(Apart, at) is var next && next < apart.Count ? apart[next].First : End;
        foreach (ref readonly var cue in Has(CueKind.Asking) ? marked.CuesIn(at, Math.Min(part, at + LongestPart)) : [])
        {
            if (IsAsking(cue) && HasComma(Math.Max(at, cue.First - 2), cue.First))
            {
                return cue.First;
            }
        }

        return part;
    }

    private ReadOnlySpan<CueHit> Apart => CollectionsMarshal.AsSpan(apart);

    /// <summary>Whether a phrase ends with an adverb: "preferably", "ideally".</summary>
    public bool IsAdverb(in CueHit cue) => marked.Text.BytesOf(Tokens[cue.End - 1]).EndsWith("ly"u8);

    /// <summary>Whether a phrase takes out what stands right behind it: "not", "instead of".</summary>
    public static bool IsDenial(in CueHit cue) => cue.Cue is { Kind: CueKind.Mentioned, Value: "denied" };

    /// <summary>Whether token <paramref name="at"/> is a word, in any case.</summary>
    public bool Is(int at, ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(marked.Text.BytesOf(Tokens[at]), word);

    /// <summary>Whether token <paramref name="at"/> is the word "plus".</summary>
    public bool IsPlus(int at) => Is(at, "plus"u8);

    /// <summary>Whether token <paramref name="at"/> joins what stands on either side of it: "and", "or", "but".</summary>
    public bool IsJoin(int at) => Is(at, "and"u8) || Is(at, "or"u8) || Is(at, "but"u8);

    /// <summary>Whether "plus" stands between two tokens.</summary>
    public bool HasPlus(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsPlus(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether between two tokens an "and" begins another thing, with words of its own that ask for it: "Java and recent experience with Kotlin".</summary>
    public bool AsksAnew(int first, int end)
    {
        foreach (ref readonly var cue in Has(CueKind.Asking) ? marked.CuesIn(first + 1, end) : [])
        {
            if (IsAsking(cue) && (Is(cue.First - 1, "and"u8) || (cue.First - 2 >= first && Is(cue.First - 2, "and"u8) && !Is(cue.First - 1, "or"u8))))
            {
                return true;
            }
        }

        return false;
    }

    // The "deep" of "and deep learning" asks for nothing.
    private static bool IsAsking(in CueHit cue) => cue.Cue is { Kind: CueKind.Asking, Value: "leading" } && cue.End - cue.First > 1;

    /// <summary>Whether between two tokens a comma begins another thing, with words of its own that ask for it: "Java, some experience with Kotlin".</summary>
    public bool AsksAnewByComma(int first, int end)
    {
        foreach (ref readonly var cue in Has(CueKind.Asking) ? marked.CuesIn(first + 1, end) : [])
        {
            if (IsAsking(cue) && HasComma(Math.Max(first, cue.First - 2), cue.First) && HasSkill(cue.End, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words that ask for something stand between two tokens.</summary>
    public bool Asks(int first, int end)
    {
        foreach (ref readonly var cue in marked.CuesIn(first, end))
        {
            if (cue.Cue.Kind is CueKind.Asking or CueKind.Years)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what begins at a token is closed by a comma before another, without a skill before the comma, which would make it a list.</summary>
    public bool ClosesBefore(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsSkill(at))
            {
                return false;
            }

            if (at > first && Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether token <paramref name="from"/> stands in a bracket that is closed before token <paramref name="to"/>.</summary>
    public bool IsClosedBetween(int from, int to) => counted.IsClosedBetween(from, to);

    /// <summary>Whether a bracket that was opened before token <paramref name="at"/> is still open there.</summary>
    public bool IsInBracket(int at) => counted.IsInBracket(at);

    /// <summary>Whether a skill or a name stands between two tokens, the first of which may be large for its place.</summary>
    public bool NamesSomething(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsSkill(at) || (at > first && Tokens[at].Kind is TokenKind.Capitalised or TokenKind.Capitals))
            {
                return true;
            }
        }

        return false;
    }

    // "Know some Kafka? Even better!": a short answer on the same line belongs to the question.
    private int EndOfAnswer()
    {
        var text = marked.Text;
        if (End >= text.Tokens.Length || text.Tokens[End].Spacing == Spacing.Line || text.BytesOf(text.Tokens[End - 1])[0] != (byte)'?')
        {
            return End;
        }

        var answer = marked.ClauseAt(End);
        return answer.End - answer.First <= LongestAnswer ? answer.End : End;
    }
}
