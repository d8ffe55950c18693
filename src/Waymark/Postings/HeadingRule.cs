namespace Waymark;

/// <summary>What a heading says.</summary>
/// <param name="Kind">What comes under it.</param>
/// <param name="IsExplicit">Whether it says so in as many words: "Must have", not only "Skills".</param>
/// <param name="IsDesired">Whether it calls what is preferred "desired" and nothing else: where no other heading asks, that is what is asked.</param>
internal readonly record struct SectionHeading(SectionKind Kind, bool IsExplicit, bool IsDesired = false);

/// <summary>Tells what headings say, by the words that headings use.</summary>
internal sealed class HeadingRule(MarkedText marked, HeadingShapes shapes, ReadingRules rules)
{
    private readonly PhraseTrie<Cue> headings = rules.PhrasesOf(CueKind.Heading);
    private readonly PhraseTrie<Cue> plainWords = rules.PhrasesOf(CueKind.HeadingWord);
    private readonly PhraseTrie<Cue> explicitly = rules.PhrasesOf(CueKind.HeadingExplicit);
    private readonly PhraseTrie<Cue> beforeNames = rules.PhrasesOf(CueKind.HeadingName);
    private readonly PhraseTrie<Cue> hints = rules.PhrasesOf(CueKind.HeadingHint);

    private readonly PhraseTrie<Cue> ofOne = rules.PhrasesOf(CueKind.OfOne);

    private readonly PhraseTrie<Cue> begins = rules.PhrasesOf(CueKind.HeadingBegin);
    private readonly PhraseTrie<Cue> ends = rules.PhrasesOf(CueKind.HeadingEnd);
    private readonly PhraseTrie<Cue> desired = rules.PhrasesOf(CueKind.HeadingDesired);
    private readonly PhraseTrie<Cue> duties = rules.PhrasesOf(CueKind.DutyVerb);

    // What such a heading begins and ends with, as the rules name it; and what tells a verb for a duty from one for what one has.
    private const string Ideal = "ideal", WithHas = "has", WithDoes = "does", ByItself = "itself", OfDuty = "duty", Duty = "-";

    // "Our new senior machine learning engineer will have"; "will be expected to".
    private const int LongestPerson = 8, LongestEnd = 5;
    private const int LongestWithin = 8;
    private const int LongestName = 6;

    // "(optional)" at the end of a sentence speaks of it, "(essential qualifications)" of what stands under it.
    private const int ShortestBracket = 2;

    // A line without any other sign of a heading may hold words that no heading uses only when it is this short.
    private const int LongestLoose = 5;

    // A line this short that only names a skill asks for it.
    private const int ShortLine = 6;

    /// <summary>What a line says as a heading, or <see langword="null"/> where most of its words are not those of headings: with the bracket that ends it, or else without.</summary>
    public SectionHeading? Of(int first, int end, HeadingShape shape)
    {
        (first, end) = shapes.Bare(first, end);
        return Said(first, end, shape) ?? (shapes.BracketAtEnd(first, end) is { } bracket && marked.SkillsIn(bracket, end).IsEmpty ? Said(first, bracket, shape) : null);
    }

    /// <summary>What a sentence says in the bracket that ends it: "Tell us how you meet the following (essential qualifications)". One that begins with "if" asks of nobody.</summary>
    public SectionHeading? InBracketAtEnd(Line line)
    {
        var (first, end) = shapes.Bare(line.First, line.End);
        if (line.IsItem || shapes.BracketAtEnd(first, end) is not { } bracket || end - bracket <= ShortestBracket || !marked.SkillsIn(bracket, end).IsEmpty || Asks(line)
            || Whole(bracket + 1, end) is not { Kind: SectionKind.Required or SectionKind.Preferred } heading)
        {
            return null;
        }

        return System.Text.Ascii.EqualsIgnoreCase(marked.Text.BytesOf(marked.Text.Tokens[first]), "if"u8) ? new(SectionKind.Preferred, IsExplicit: true) : heading;
    }

    private SectionHeading? Said(int first, int end, HeadingShape shape)
    {
        if (shape != HeadingShape.None && OfSomebody(first, end) is { } person)
        {
            return person;
        }

        var (kinds, isExplicit, isDesired, covered, words, longest) = Words(first, end);
        var most = shape != HeadingShape.Plain ? covered * 2 >= words
            : covered == words || (covered * 2 > words && (IsTitle(first, end) || (longest > 1 && words <= LongestLoose) || headings.LongestAt(marked.Text.Tokens[..end], first, out _) > 2));

        return most ? Choose(kinds, isExplicit, isDesired) : OfAName(first, end);
    }

    // "About Acme Robots": the name is not in any rule.
    private SectionHeading? OfAName(int first, int end) =>
        beforeNames.LongestAt(marked.Text.Tokens[..end], first, out _) > 0 && IsTitle(first, end) && Words(first, end) is var (kinds, isExplicit, isDesired, _, words, _) && words <= LongestName ? Choose(kinds, isExplicit, isDesired) : null;

    // "Our ideal developer has", "you will have"; and "the successful candidate will", if what follows begins with what one does.
    private SectionHeading? OfSomebody(int first, int end)
    {
        if (end - first > LongestPerson || EndingOf(first, end) is not { } ending)
        {
            return null;
        }

        var beginning = begins.LongestAt(marked.Text.Tokens[..end], first, out var found) > 0 ? found[0].Value : null;
        return (beginning, ending) switch
        {
            (_, ByItself) or (Ideal, WithHas) => new(IsDoing(end) ? SectionKind.Responsibilities : SectionKind.Required, false),
            (not null, WithDoes) when GoesOnWithADuty(end) && Words(first, end).Kinds is var kinds && !Has(kinds, SectionKind.About) && !Has(kinds, SectionKind.Benefits) => new(SectionKind.Responsibilities, true),
            _ => null,
        };
    }

    /// <summary>Whether a sentence that begins at a token tells what somebody does: "As our new pilot you will guide …"; not what one gets.</summary>
    public bool TellsWhatOneDoes(int first, int end)
    {
        if (first > 0 && marked.Text.Tokens[first].Spacing != Spacing.Line && !marked.Text.EndsSentence(first - 1))
        {
            return false;
        }

        for (var at = first; at < Math.Min(end, first + LongestWithin + LongestWithin) && !marked.Text.EndsSentence(at); at++)
        {
            if (ends.LongestAt(marked.Text.Tokens[..end], at, out var found) is > 0 and var length && found[0].Value is OfDuty or WithDoes)
            {
                return found[0].Value == OfDuty || GoesOnWithADuty(at + length);
            }
        }

        return false;
    }

    private string? EndingOf(int first, int end)
    {
        for (var at = Math.Max(first, end - LongestEnd); at < end; at++)
        {
            if (ends.LongestAt(marked.Text.Tokens[..end], at, out var found) == end - at)
            {
                return found[0].Value;
            }
        }

        return null;
    }

    // "You will be: working with …".
    private bool IsDoing(int end) =>
        marked.Text.BytesOf(marked.Text.Tokens[end - 1]) is var last && (last.SequenceEqual("be"u8) || last.SequenceEqual("is"u8))
        && Behind(end) is var next && next < marked.Text.Tokens.Length && marked.Text.BytesOf(marked.Text.Tokens[next]).EndsWith("ing"u8);

    // "… will: write tests", not "… will: have written tests".
    private bool GoesOnWithADuty(int end) =>
        Behind(end) is var next && next < marked.Text.Tokens.Length && duties.LongestAt(marked.Text.Tokens, next, out var found) > 0 && found[0].Value == Duty;

    private int Behind(int end) => shapes.Bare(end, marked.Text.Tokens.Length).First;

    /// <summary>The heading that ends right before a colon within a line, and where it begins.</summary>
    public (SectionHeading Heading, int First)? Before(int line, int colon)
    {
        var tokens = marked.Text.Tokens;
        (SectionHeading, int)? longest = null;
        for (var first = colon - 1; first >= line && colon - first <= LongestWithin; first--)
        {
            if (marked.Text.EndsSentence(first) || tokens[first] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Semicolon or Marks.Colon })
            {
                break;
            }

            var beginsSentence = first == line || marked.Text.EndsSentence(first - 1) || tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Dash or Marks.Semicolon };
            if ((beginsSentence || tokens[first].Kind is TokenKind.Capitalised or TokenKind.Capitals) && tokens[first].Kind != TokenKind.Mark && !IsEndOfName(line, first))
            {
                longest = (OfSomebody(first, colon) ?? Whole(first, colon) ?? (beginsSentence ? OfAName(first, colon) : null)) is { } heading ? (heading, first) : longest;
            }
        }

        return longest;
    }

    /// <summary>What words say that are all words of headings; <see langword="null"/> where one of them is not.</summary>
    public SectionHeading? Whole(int first, int end)
    {
        var (kinds, isExplicit, isDesired, covered, words, _) = Words(first, end);
        return covered == words ? Choose(kinds, isExplicit, isDesired) : null;
    }

    /// <summary>What single words of a heading that is in no rule hint at.</summary>
    public SectionKind? HintIn(int first, int end)
    {
        SectionKind? hint = null;
        for (var at = first; at < end; at++)
        {
            // "Three or more of the following" wishes for nothing.
            if (hints.LongestAt(marked.Text.Tokens, at, out var found) > 0 && hint != SectionKind.Preferred && !(at > first && marked.Text.BytesOf(marked.Text.Tokens[at - 1]).SequenceEqual("or"u8)))
            {
                hint = found[0].As<SectionKind>();
            }
        }

        return hint;
    }

    /// <summary>Whether a line asks for something.</summary>
    public bool Asks(Line line)
    {
        foreach (var cue in marked.CuesIn(line.First, line.End))
        {
            // "A year for learning" asks for none.
            if (cue.Cue.Kind is CueKind.Asking or CueKind.Level or CueKind.Degree || (cue.Cue.Kind == CueKind.Years && YearsFinder.Before(marked, line.First, cue) is not null))
            {
                return true;
            }
        }

        return line.End - line.First <= ShortLine && !marked.SkillsIn(line.First, line.End).IsEmpty;
    }

    /// <summary>Whether a line says in as many words that it asks for something: "a track record of shipping", "someone with experience in shipping".</summary>
    public bool AsksInWords(Line line)
    {
        foreach (var cue in marked.CuesIn(line.First, line.End))
        {
            if (cue.Cue is { Kind: CueKind.Asking, Value: "leading" } && cue.End - cue.First > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins with what the reader is or has done: "You've been through an audit".</summary>
    public bool TellsOfOne(Line line)
    {
        var (first, end) = shapes.Bare(line.First, line.End);
        return first < end && ofOne.LongestAt(marked.Text.Tokens[..end], first, out _) > 0;
    }

    // What is denied before preferred before required before the rest, so that "Preferred skills" is not one of "skills"; but "Required and preferred skills" asks, and
    // "Not needed but useful" wishes.
    private static SectionHeading? Choose(int kinds, bool isExplicit, bool isDesired) =>
        Has(kinds, SectionKind.NotAsked) && !Has(kinds, SectionKind.Preferred) ? new(SectionKind.NotAsked, true)
        : Has(kinds, SectionKind.Preferred) && !isExplicit ? new(SectionKind.Preferred, true, isDesired)
        : Has(kinds, SectionKind.Preferred) || Has(kinds, SectionKind.Required) ? new(SectionKind.Required, isExplicit)
        : Has(kinds, SectionKind.Responsibilities) ? new(SectionKind.Responsibilities, true)
        : Has(kinds, SectionKind.Benefits) ? new(SectionKind.Benefits, true)
        : Has(kinds, SectionKind.About) ? new(SectionKind.About, true)
        : Has(kinds, SectionKind.Unknown) ? new(SectionKind.Unknown, true)
        : null;

    private static bool Has(int kinds, SectionKind kind) => (kinds & (1 << (int)kind)) != 0;

    private (int Kinds, bool IsExplicit, bool IsDesired, int Covered, int Words, int Longest) Words(int first, int end)
    {
        var tokens = marked.Text.Tokens[..end];
        var (kinds, isExplicit, isDesired, covered, words, longest) = (0, false, true, 0, 0, 0);
        for (var at = first; at < end;)
        {
            var length = Math.Min(headings.LongestAt(tokens, at, out var found), end - at);
            if (length > 0)
            {
                var kind = found[0].As<SectionKind>();
                kinds |= 1 << (int)kind;
                longest = Math.Max(longest, length);
                isExplicit |= kind == SectionKind.Required && explicitly.LongestAt(tokens, at, out _) > 0;
                isDesired &= kind != SectionKind.Preferred || desired.LongestAt(tokens, at, out _) > 0;
            }
            else
            {
                length = plainWords.LongestAt(tokens, at, out _);
            }

            covered += length;
            words += tokens[at].Kind == TokenKind.Mark && length == 0 ? 0 : Math.Max(length, 1);
            at += Math.Max(length, 1);
        }

        return (kinds, isExplicit, isDesired, covered, words, longest);
    }

    // The "stack" of "ELK stack:" at the start of a line.
    private bool IsEndOfName(int line, int first)
    {
        var at = first;
        while (at > line && first - at < LongestName / 2 && marked.Text.Tokens[at - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals)
        {
            at--;
        }

        return at < first && (at == line || marked.Text.Tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Dash } && at - 1 == line) && !marked.SkillsIn(at, first).IsEmpty;
    }

    private bool IsTitle(int first, int end)
    {
        foreach (var token in marked.Text.Tokens[first..end])
        {
            if (token is { Kind: TokenKind.Word, Length: > 3 })
            {
                return false;
            }
        }

        return true;
    }
}
