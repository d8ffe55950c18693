using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>A clause that names skills, with what its words say about them: gathered once, for all of its skills. One object serves all clauses of a posting.</summary>
/// <param name="marked">The posting.</param>
/// <param name="isSenior">Whether its title is a senior's: then years that it asks of seniors only count.</param>
internal sealed class SkillClause(MarkedText marked, bool isSenior) : ClauseTokens(marked.Text)
{
    private const int LongestAnswer = 5;

    private readonly List<YearsHit> years = marked.Text.Room.Years();
    private readonly List<DecidingCue> deciding = marked.Text.Room.Deciding();
    private readonly ClauseParts parts = new(marked);
    private readonly ListHead head = new(marked);
    private AskingPlaces asking = new();
    private int firstCue, endCue;
    private ulong kinds;
    private bool? beginsADuty;

    /// <summary>The posting.</summary>
    public MarkedText Marked => marked;

    /// <summary>Small words about years themselves: "min", "at least", "experience".</summary>
    public WordSet BesideYears { get; } = marked.WordsOf(CueKind.YearsWord, "beside");

    /// <summary>Whether the posting has a section for what is asked: then what stands outside is not asked.</summary>
    public bool IsBesideRequired { get; } = marked.Has(SectionKind.Required);

    /// <summary>The token after the last.</summary>
    public int End { get; private set; }

    /// <summary>The section it stands in.</summary>
    public SectionKind Section { get; private set; }

    /// <summary>Where its skills begin in <see cref="MarkedText.Skills"/>.</summary>
    public int FirstSkill { get; private set; }

    /// <summary>Where they end.</summary>
    public int EndSkill { get; private set; }

    /// <summary>The skills in it, in order.</summary>
    public ReadOnlySpan<Hit> Skills => CollectionsMarshal.AsSpan(marked.Skills)[FirstSkill..EndSkill];

    /// <summary>The cues in it, in order.</summary>
    public ReadOnlySpan<CueHit> Cues => CollectionsMarshal.AsSpan(marked.Cues)[firstCue..endCue];

    /// <summary>Those of its cues that may decide how much a skill is needed, in order.</summary>
    public ReadOnlySpan<DecidingCue> Deciding => CollectionsMarshal.AsSpan(deciding);

    /// <summary>The years named in it, in order.</summary>
    public List<YearsHit> Years => years;

    /// <summary>The years that the clause before the list asks for in each of its items, of which this is one that names none.</summary>
    public YearsHit? YearsOfList { get; private set; }

    /// <summary>The clause before the list, of which this is an item: "Experience with three of the following:".</summary>
    public Clause? HeadOfList { get; private set; }

    /// <summary>Where it asks for something.</summary>
    public AskingPlaces Asking => asking;

    /// <summary>Whether it stands in an item of a list.</summary>
    public bool IsItem => marked.Text.LineAt(First).IsItem;

    /// <summary>Whether it begins with what is done: "Build services in Java", "You would build services in Java".</summary>
    public bool BeginsADuty => beginsADuty ??= marked.BeginsADuty(First) || marked.TellsOfYourDuty(new(First, End));

    /// <summary>Whether it has a cue of <paramref name="kind"/>, which is none of a fact.</summary>
    public bool Has(CueKind kind) => (kinds & BitOf(kind)) != 0;

    /// <summary>Gathers what the clause of the skill at <paramref name="first"/> in <see cref="MarkedText.Skills"/> says.</summary>
    public void MoveTo(int first)
    {
        (var begin, End) = WithinSection(marked.Skills[first].First);
        Section = SectionOf(marked.Skills[first].First);
        (FirstSkill, EndSkill) = (first, first);
        while (EndSkill < marked.Skills.Count && marked.Skills[EndSkill].First < End)
        {
            EndSkill++;
        }

        var end = EndOfAnswer();
        (firstCue, endCue) = marked.CueRange(begin, end);
        Count(begin, end, Skills);
        beginsADuty = null;
        HearCues();
        (HeadOfList, YearsOfList) = head.Of(begin, Section);
        YearsOfList = years.Count == 0 ? YearsOfList : null;
    }

    /// <inheritdoc cref="ClauseParts.PartWhatFollows"/>
    public bool PartsWhatFollows(int from, int to) => parts.PartWhatFollows(this, from, to);

    /// <inheritdoc cref="ClauseParts.FirstFrom"/>
    public int FirstPartFrom(int at) => parts.FirstFrom(this, at);

    /// <summary>Whether words that ask for something stand between two tokens.</summary>
    public bool Asks(int from, int to)
    {
        foreach (ref readonly var cue in marked.CuesIn(from, to))
        {
            if (cue.Cue.Kind is CueKind.Asking or CueKind.Years)
            {
                return true;
            }
        }

        return false;
    }

    // Kinds of facts, which clauses have none of, share bits with these.
    private static ulong BitOf(CueKind kind) => 1UL << (int)kind;

    private void HearCues()
    {
        years.Clear();
        parts.Clear();
        deciding.Clear();
        asking = new();
        kinds = 0;
        foreach (ref readonly var cue in Cues)
        {
            kinds |= BitOf(cue.Cue.Kind);
            parts.Note(this, cue);
            asking.Note(this, cue);
            if ((cue.Cue.Kind != CueKind.Years ? YearsFinder.LeftOutBefore(marked, First, cue) : isSenior || cue.Cue.Value != "senior" ? YearsFinder.Before(marked, First, cue) : null) is { } hit)
            {
                years.Add(hit);
            }
        }

        AddPartsOfYears();
        if ((kinds & (BitOf(CueKind.Preferred) | BitOf(CueKind.Required) | BitOf(CueKind.Mentioned))) != 0)
        {
            DecidingCue.Gather(this, deciding);
        }
    }

    // "5 years of Java, of which 2 with Kotlin".
    private void AddPartsOfYears()
    {
        for (var at = years.Count - 1; at >= 0; at--)
        {
            if (YearsFinder.PartOf(marked, years[at], at + 1 < years.Count ? years[at + 1].First : End) is { } part)
            {
                years.Insert(at + 1, part);
            }
        }
    }

    // What only a higher level needs is a wish, like what stands under such a heading.
    private SectionKind SectionOf(int at) => marked.SectionAt(at) is var section && section is SectionKind.Unknown or SectionKind.Required && marked.IsOfHigherLevel(at) ? SectionKind.Preferred : section;

    // Where line breaks were lost, a heading may stand in the middle of what would be one clause.
    private (int First, int End) WithinSection(int at)
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
