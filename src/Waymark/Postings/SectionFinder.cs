namespace Waymark;

/// <summary>
/// Divides a posting into sections by its headings: whole lines, or the words before a colon within a line. A line that looks like a heading but whose
/// words are in no rule is judged by what stands under it.
/// </summary>
internal sealed class SectionFinder
{
    // A heading with text behind it on a line longer than this stands in a text whose line breaks were lost: it lasts until the next one.
    private const int LongestLine = 80;

    // Few sentences are longer than this: a line that is holds several.
    private const int LongestSentence = 40;

    // An item of a list that is a heading for those below it is no longer than this.
    private const int LongestInList = 8;

    // How many lines under a heading of unknown words are looked at.
    private const int LinesUnder = 6;

    // What the row of a phrase says that closes what an employer tells of itself: "As a harbour pilot you will …".
    private const string ToTheJob = "job";

    // And of one that speaks of the employer for one sentence only: where it begins one, or wherever it stands.
    private const string Beginning = "beginning", Holding = "holding";

    // How far into such a sentence its words may stand.
    private const int LongestBefore = 16;

    // "What we need from you. You will …": a question's word begins a heading that a full stop ends.
    private const int LongestRunIn = 8;

    private readonly MarkedText marked;
    private readonly HeadingShapes shapes;
    private readonly HeadingRule headings;
    private readonly LostHeadings lost;
    private readonly PhraseTrie<Cue> closings;
    private readonly bool hasLostLines;
    private readonly List<Section> sections = [];

    // The tokens at which something may turn within a line: colons and dashes, and where words may stand that close the list of what is asked.
    private readonly List<int> turns;
    private int nextTurn;
    private SectionKind kind = SectionKind.Unknown;
    private bool byItem, isDesired, sawRequired, wasBehindList;
    private int first;

    private SectionFinder(MarkedText marked, ReadingRules rules)
    {
        this.marked = marked;
        turns = marked.Text.Room.Turns();
        shapes = new(marked);
        headings = new(marked, shapes, rules);
        lost = new(marked, headings, rules);
        closings = rules.PhrasesOf(CueKind.Closing);
        hasLostLines = marked.Text.HasLostLines;
        FindTurns();
    }

    /// <summary>The sections of <paramref name="marked"/>, in order. What stands before the first heading is <see cref="SectionKind.Unknown"/>.</summary>
    public static List<Section> Find(MarkedText marked, ReadingRules rules)
    {
        var finder = new SectionFinder(marked, rules);
        for (var at = 0; at < marked.Text.Lines.Count; at++)
        {
            finder.ReadLine(at);
        }

        finder.End(marked.Text.Tokens.Length);
        finder.AskForWhatIsDesired();
        return finder.sections;
    }

    private void ReadLine(int at)
    {
        var line = marked.Text.Lines[at];
        var opensList = !line.IsItem && at + 1 < marked.Text.Lines.Count && marked.Text.Lines[at + 1].IsItem;
        if (shapes.Of(line, opensList) is var shape and not HeadingShape.None)
        {
            if (headings.Of(line.First, line.End, shape) is { } heading)
            {
                // "Experience that helps", after one that said what is asked.
                var isExtra = heading is { Kind: SectionKind.Required, IsExplicit: false } && sawRequired && headings.HintIn(line.First, line.End) == SectionKind.Preferred;
                Begin(isExtra ? new(SectionKind.Preferred, IsExplicit: true) : heading, line.First, line.End, line.IsItem);
                return;
            }

            if (shape != HeadingShape.Item && OfUnknownWords(line, at, shape) is { } guess)
            {
                Begin(new(guess, IsExplicit: true), line.First, line.End, line.IsItem);
                return;
            }
        }

        if (headings.InBracketAtEnd(line) is { } inBracket)
        {
            Begin(inBracket, line.First, line.End, isItem: false);
            return;
        }

        if (line.IsItem && at + 1 < marked.Text.Lines.Count && marked.Text.Lines[at + 1].IsItem && HeadingInList(line) is { } inList)
        {
            Begin(inList, line.First, line.End, isItem: true);
            return;
        }

        wasBehindList = IsBehindTheList(line, at);
        if (wasBehindList)
        {
            var before = (kind, byItem, isDesired);
            End(line.First);
            kind = SectionKind.Unknown;
            End(line.End);
            (kind, byItem, isDesired) = before;
            return;
        }

        if (RunIn(line) is { } runIn)
        {
            Begin(runIn.Heading, line.First, runIn.End, isItem: false);
        }

        ReadWithin(line, opensList);
    }

    // "Full time, hybrid. Health insurance." right behind the list of what is asked, or a sentence behind an empty line, itself no item and asking for nothing: it speaks of
    // the job again, and so does what goes on like it.
    private bool IsBehindTheList(Line line, int at) =>
        kind is SectionKind.Required or SectionKind.Preferred && !line.IsItem && at > 0 && (wasBehindList || marked.Text.Lines[at - 1].IsItem || (marked.Text.FollowsEmptyLine(line) && marked.Text.EndsSentence(line.End - 1)))
        && !headings.Asks(line) && marked.SkillsIn(line.First, line.End).IsEmpty && !HasLabel(line);

    // "Salary: …" has a heading of its own.
    private bool HasLabel(Line line)
    {
        for (var at = line.First + 1; at < line.End - 1; at++)
        {
            if (marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Colon } && headings.Before(line.First, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "- Nice to have technical skills", an item among others that only says how much those below it are needed.
    private SectionHeading? HeadingInList(Line line)
    {
        var (first, end) = shapes.Bare(line.First, line.End);
        return end - first is > 1 and <= LongestInList && marked.SkillsIn(first, end).IsEmpty && headings.Whole(first, end) is { IsExplicit: true, Kind: SectionKind.Preferred or SectionKind.Required } heading ? heading : null;
    }

    // "Requirements: Java"; and where line breaks were lost "… systems.Responsibilities:Design …".
    private void ReadWithin(Line line, bool opensList)
    {
        var tokens = marked.Text.Tokens;
        var before = (kind, byItem, isDesired);
        var passing = false;
        var isLong = line.End - line.First > LongestLine;
        var hidesHeadings = hasLostLines || line.End - line.First > LongestSentence;
        for (var colon = PlaceFrom(line.First, line.End, hidesHeadings); colon < line.End; colon = PlaceFrom(colon + 1, line.End, hidesHeadings))
        {
            if (hidesHeadings && lost.At(line, colon) is { } found)
            {
                Begin(found.Heading, colon, found.End, line.IsItem);
                colon = found.End - 1;
                continue;
            }

            if (!line.IsItem && closings.LongestAt(tokens, colon, out var closing) > 0)
            {
                if (closing[0].Value is Beginning or Holding)
                {
                    colon = PassOver(line, colon, closing[0].Value) - 1 ?? colon;
                }
                else if (closing[0].Value != ToTheJob)
                {
                    Close(colon);
                    passing = false;
                }
                else if (kind is SectionKind.About or SectionKind.Benefits && headings.TellsWhatOneDoes(colon, line.End))
                {
                    // What follows this paragraph may well speak of the employer again.
                    Begin(new(SectionKind.Responsibilities, IsExplicit: true), colon, colon, line.IsItem);
                    passing = true;
                }

                continue;
            }

            // A dash does for a colon where line breaks were lost: "What you need - Java - SQL".
            var ends = tokens[colon] is { Kind: TokenKind.Mark, Word: Marks.Colon } || (hidesHeadings && tokens[colon] is { Kind: TokenKind.Mark, Word: Marks.Dash });
            if (ends && colon > line.First && colon < line.End - 1 && headings.Before(line.First, colon) is { } inside)
            {
                Begin(inside.Heading, inside.First, colon + 1, line.IsItem);

                // "Location: Berlin" and, among lines that each say their own, "Nice to have: Helm" speak for their line only.
                passing = !isLong && !hasLostLines && (kind == SectionKind.Unknown || (!opensList && kind is not (SectionKind.Required or SectionKind.Responsibilities)));
            }
        }

        if (passing)
        {
            End(line.End);
            (kind, byItem, isDesired) = before;
        }
    }

    // "We hold ISO 14001 and ISO 45001" among what is asked: that sentence asks for nothing, and the next one may ask again. Where it ends; null where it is none of these, or where
    // what ends it was lost.
    private int? PassOver(Line line, int at, string where)
    {
        var (start, end) = (at, at + 1);
        while (start > Math.Max(first, line.First) && at - start < LongestBefore && !EndsAside(start - 1))
        {
            start--;
        }

        while (end < line.End && end - at < LongestSentence && !EndsAside(end - 1))
        {
            end++;
        }

        var isWhole = (start == Math.Max(first, line.First) || EndsAside(start - 1)) && (end == line.End || EndsAside(end - 1));
        if (kind is not (SectionKind.Required or SectionKind.Preferred) || at < first || !isWhole || (where == Beginning && start != at))
        {
            return null;
        }

        End(start);
        var asked = kind;
        kind = SectionKind.Benefits;
        End(end);
        kind = asked;
        return end;
    }

    private bool EndsAside(int at) => marked.Text.EndsSentence(at) || marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Dash };

    // "What we need from you. You will be used to …": a heading and what stands under it on one line.
    private (SectionHeading Heading, int End)? RunIn(Line line)
    {
        if (line.IsItem || !shapes.BeginsAQuestion(line))
        {
            return null;
        }

        var end = line.First + 1;
        while (end < line.End && end - line.First <= LongestRunIn && !marked.Text.EndsSentence(end))
        {
            end++;
        }

        return end < line.End - 1 && marked.Text.EndsSentence(end) && marked.SkillsIn(line.First, end).IsEmpty
            && headings.Whole(line.First, end) is { Kind: SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities } heading
            ? (heading, end + 1)
            : null;
    }

    private void FindTurns()
    {
        var tokens = marked.Text.Tokens;
        var closing = closings.StartsIn(tokens, marked.Text.Room.StartsFor(tokens.Length));
        foreach (var mark in marked.Text.MarkPlaces)
        {
            if (tokens[mark].Word is Marks.Colon or Marks.Dash)
            {
                for (; !closing.IsEmpty && closing[0] < mark; closing = closing[1..])
                {
                    turns.Add(closing[0]);
                }

                turns.Add(mark);
            }
        }

        turns.AddRange(closing);
    }

    // The first token from one on, but before an end, at which a section may begin: a turn, or where headings may hide, also a capital.
    private int PlaceFrom(int at, int end, bool hidesHeadings)
    {
        var turn = TurnFrom(at);
        var tokens = marked.Text.Tokens;
        while (hidesHeadings && at < Math.Min(turn, end) && !LostHeadings.MayBegin(tokens[at]))
        {
            at++;
        }

        return hidesHeadings ? at : turn;
    }

    // The first turn at a token or behind it. Lines are read in order, and so are turns.
    private int TurnFrom(int at)
    {
        while (nextTurn < turns.Count && turns[nextTurn] < at)
        {
            nextTurn++;
        }

        return nextTurn < turns.Count ? turns[nextTurn] : int.MaxValue;
    }

    // "We are an equal opportunity employer" ends what is asked, without any heading: from that sentence on the employer speaks of itself.
    private void Close(int at)
    {
        var start = Math.Max(first, marked.ClauseAt(at).First);
        End(start);
        (kind, first, byItem) = (SectionKind.About, start, false);
    }

    private void Begin(SectionHeading heading, int start, int end, bool isItem)
    {
        // "Education:" and "Skills:" within a list of what is preferred divide that list; they do not end it.
        if (kind == SectionKind.Preferred && heading is { Kind: SectionKind.Required, IsExplicit: false } && !(hasLostLines && lost.HasNoun(start, end)) && (isItem && !byItem || marked.Text.LineAt(start).End > end))
        {
            return;
        }

        End(start);
        (kind, first, byItem, isDesired) = (heading.Kind, end, isItem, heading.IsDesired);
        sawRequired |= kind == SectionKind.Required;
    }

    // "Desired skills and experience", where nothing else says what is asked, is what is asked.
    private void AskForWhatIsDesired()
    {
        for (var at = 0; at < sections.Count && !sawRequired; at++)
        {
            sections[at] = sections[at].IsDesired ? sections[at] with { Kind = SectionKind.Required } : sections[at];
        }
    }

    private void End(int end)
    {
        if (end > first)
        {
            sections.Add(new(kind, first, end, isDesired && kind == SectionKind.Preferred));
            first = end;
        }
    }

    // "Your superpowers", "Extra magic": where the lines under it ask for something, it is a heading, of what is preferred if its words hint at that.
    private SectionKind? OfUnknownWords(Line line, int at, HeadingShape shape)
    {
        // "Master's degree, ideally in a field such as" asks for one itself.
        if (headings.HintIn(line.First, line.End) is not { } hint || shapes.IsQuestion(line) || marked.HasStudyIn(line.First, line.End) || marked.HasCueIn(line.First, line.End, CueKind.Years) || !AsksUnder(at))
        {
            return null;
        }

        // "A track record of shipping what people love" asks like the lines round it.
        var asksItself = shape == HeadingShape.Plain && (headings.AsksInWords(line) || headings.TellsOfOne(line));
        return hint == SectionKind.Preferred && sawRequired && !asksItself ? SectionKind.Preferred
            : kind is SectionKind.Required or SectionKind.Preferred ? null
            : SectionKind.Required;
    }

    private bool AsksUnder(int at)
    {
        var (asking, all) = (0, 0);
        for (var under = at + 1; under < marked.Text.Lines.Count && all < LinesUnder; under++)
        {
            var line = marked.Text.Lines[under];
            if (all > 0 && shapes.Of(line, opensList: false) is var shape and not (HeadingShape.None or HeadingShape.Item) && headings.Of(line.First, line.End, shape) is not null)
            {
                break;
            }

            all++;
            asking += headings.Asks(line) || headings.TellsOfOne(line) ? 1 : 0;
        }

        return asking * 2 >= all && asking > 0;
    }
}
