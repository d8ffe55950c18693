using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>A posting's text with what all rules share: its sections, its clauses, the phrases of the rules, and the skills it names.</summary>
internal sealed class MarkedText
{
    // In tokens; none of some hundred thousand clauses of real postings is as long. And the longest name of a skill that may hold the place where one is divided.
    private const int LongestClause = 1000, LongestSkill = 12;

    // How many marks may stand before the first word of a clause: "- [ ] Build".
    private const int MostMarks = 6;

    // How far into a clause what "you will" do may begin.
    private const int LongestOpening = 8;

    private readonly List<Hit> doubtful;
    private readonly ReadingRules rules;
    private readonly WordSet relative;

    /// <summary>Marks <paramref name="text"/>.</summary>
    public MarkedText(PostingText text, ReadingRules rules, SkillLexicon lexicon)
    {
        (Text, this.rules, relative) = (text, rules, rules.WordsOf(CueKind.DutyWord, "relative"));
        Cues = FindCues(text, rules);
        Skills = lexicon.FindIn(text, out doubtful);
    }

    /// <summary>The text.</summary>
    public PostingText Text { get; }

    /// <summary>The words of the rules of a kind that is asked about word by word, those with this value.</summary>
    public WordSet WordsOf(CueKind kind, string value) => rules.WordsOf(kind, value);

    /// <summary>The sections, in order; looked for when they are first asked for, which nothing does of a title.</summary>
    public List<Section> Sections => field ??= SectionFinder.Find(this, rules);

    /// <summary>The phrases of the rules that were found, in order, none inside another.</summary>
    public List<CueHit> Cues { get; }

    /// <summary>The skills that were found, in order, none inside another.</summary>
    public List<Hit> Skills { get; }

    /// <summary>The clauses, in order; looked for when they are first asked for.</summary>
    public List<Clause> Clauses => field ??= FindClauses();

    /// <summary>The degrees it tells, with what they are in, in order; looked for when they are first asked for.</summary>
    public List<Study> Studies => field ??= rules.Studies.In(this);

    /// <summary>The degree that token <paramref name="at"/> is among the fields of, or <see langword="null"/>.</summary>
    public Study? StudyOf(int at) => FirstStudyFrom(at) is { } study && study.IsField(at) ? study : null;

    /// <summary>Whether a degree begins at token <paramref name="first"/>.</summary>
    public bool HasStudyAt(int first) => FirstStudyFrom(first) is { } study && study.First == first;

    /// <summary>Whether a degree, with what it is in, has a token of <paramref name="first"/> to <paramref name="end"/>.</summary>
    public bool HasStudyIn(int first, int end) => FirstStudyFrom(first) is { } study && study.First < end;

    private Study? FirstStudyFrom(int at)
    {
        var (low, high) = (0, Studies.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Studies[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < Studies.Count ? Studies[low] : null;
    }

    /// <summary>Whether what begins at a token tells what is done: "Build services in Java".</summary>
    public bool BeginsADuty(int first)
    {
        var at = first;
        while (at < Text.Tokens.Length - 1 && at - first < MostMarks && Text.Tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        return rules.PhrasesOf(CueKind.DutyVerb).LongestAt(Text.Tokens, at, out _) > 0;
    }

    /// <summary>Whether a clause names years.</summary>
    public bool HasYearsIn(Clause clause)
    {
        foreach (ref readonly var cue in CuesIn(clause.First, clause.End))
        {
            if (cue.Cue.Kind == CueKind.Years)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first words of a clause tell what one will do: "In a normal week you'd build services in Java", not "You will have built some", nor "Most of what you'd build is in Java".</summary>
    public bool TellsOfYourDuty(Clause clause)
    {
        var tokens = Text.Tokens[..clause.End];
        for (var at = clause.First; at < Math.Min(clause.End, clause.First + LongestOpening); at++)
        {
            if (rules.PhrasesOf(CueKind.DutyLead).LongestAt(tokens, at, out _) is > 0 and var length)
            {
                return !(at > clause.First && relative.Has(tokens[at - 1])) && at + length < clause.End && rules.PhrasesOf(CueKind.DutyVerb).LongestAt(tokens, at + length, out var verbs) > 0 && verbs[0].Value == "-" && SkillsIn(clause.First, at).IsEmpty;
            }
        }

        return false;
    }

    /// <summary>Whether token <paramref name="at"/> stands in a clause on what another level than that of the job needs, or is paid, of several that the posting tells of.</summary>
    public bool IsOfOtherLevel(int at) => OtherLevels.Count > 0 && OtherLevels.ContainsKey(ClauseAt(at));

    /// <summary>Whether that level is a higher one.</summary>
    public bool IsOfHigherLevel(int at) => OtherLevels.Count > 0 && OtherLevels.GetValueOrDefault(ClauseAt(at));

    /// <summary>The level that the title names.</summary>
    public Fact<Seniority>? TitleLevel { get; init; }

    private Dictionary<Clause, bool> OtherLevels => field ??= LevelList.OthersIn(this, TitleLevel);

    /// <summary>Whether the number at token <paramref name="at"/> belongs to a name before it: "Java 8", "Windows 10".</summary>
    public bool IsOfAName(int at)
    {
        foreach (var skill in SkillsIn(Math.Max(0, at - LongestSkill), at))
        {
            if (skill.End >= at)
            {
                return true;
            }
        }

        return at - 1 > ClauseAt(at).First && Text.Tokens[at - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals;
    }

    /// <summary>Whether there is a section of <paramref name="kind"/>.</summary>
    public bool Has(SectionKind kind) => Sections.Exists(section => section.Kind == kind);

    /// <summary>The section that token <paramref name="at"/> stands in.</summary>
    public SectionKind SectionAt(int at) => SectionOf[at];

    private SectionKind[] SectionOf => field ??= SpreadSections();

    private SectionKind[] SpreadSections()
    {
        var sectionOf = Text.Room.SectionsFor(Text.Tokens.Length);
        sectionOf.AsSpan(0, Text.Tokens.Length).Clear();
        foreach (var section in Sections)
        {
            Array.Fill(sectionOf, section.Kind, section.First, section.End - section.First);
        }

        return sectionOf;
    }

    /// <summary>The cues that stand wholly within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<CueHit> CuesIn(int first, int end)
    {
        var (from, to) = CueRange(first, end);
        return CollectionsMarshal.AsSpan(Cues)[from..to];
    }

    /// <summary>Where the cues that stand wholly within tokens <paramref name="first"/> to <paramref name="end"/> begin and end among <see cref="Cues"/>.</summary>
    public (int From, int To) CueRange(int first, int end)
    {
        // None is inside another, so only those that begin last can reach beyond the end.
        var from = CueHit.FirstFrom(CollectionsMarshal.AsSpan(Cues), first);
        var to = from;
        while (to < Cues.Count && Cues[to].End <= end)
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>Whether a cue of <paramref name="kind"/> stands wholly within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public bool HasCueIn(int first, int end, CueKind kind)
    {
        foreach (var hit in CuesIn(first, end))
        {
            if (hit.Cue.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue of <paramref name="kind"/> ends right before token <paramref name="end"/> that does not begin before <paramref name="first"/>.</summary>
    public bool HasCueEndingAt(int end, int first, CueKind kind)
    {
        for (var at = CueHit.FirstFrom(CollectionsMarshal.AsSpan(Cues), end) - 1; at >= 0 && Cues[at].End == end && Cues[at].First >= first; at--)
        {
            if (Cues[at].Cue.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a technology is named that begins within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public bool HasTechnologyIn(int first, int end)
    {
        foreach (var hit in SkillsIn(first, end))
        {
            if (hit.Skill.IsTechnology)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The skills that begin within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<Hit> SkillsIn(int first, int end) => In(Skills, first, end);

    /// <summary>The ambiguous names within tokens <paramref name="first"/> to <paramref name="end"/> that no rule made certain.</summary>
    public ReadOnlySpan<Hit> DoubtfulIn(int first, int end) => In(doubtful, first, end);

    /// <summary>Takes those of the ambiguous names for skills that are <paramref name="terms"/>, word for word.</summary>
    public void Settle(IReadOnlyList<LearnedTerm> terms)
    {
        if (doubtful.Count == 0 || terms.Count == 0)
        {
            return;
        }

        // What the model adds has no say in where sections begin.
        _ = Sections;
        var places = terms.ToHashSet();
        Skills.AddRange(doubtful.Where(hit => hit.Skill.Kind != SkillKind.Strength && places.Contains(new(hit.First, hit.End))));
        Skills.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static ReadOnlySpan<Hit> In(List<Hit> hits, int first, int end)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        var to = low;
        while (to < hits.Count && hits[to].First < end)
        {
            to++;
        }

        return CollectionsMarshal.AsSpan(hits)[low..to];
    }

    /// <summary>The clause that token <paramref name="at"/> stands in.</summary>
    public Clause ClauseAt(int at)
    {
        var (low, high) = (0, Clauses.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Clauses[middle].First <= at ? (middle, high) : (low, middle - 1);
        }

        return Clauses[low];
    }

    private static List<CueHit> FindCues(PostingText text, ReadingRules rules)
    {
        var hits = text.Room.Cues();
        var tokens = text.Tokens;
        var end = 0;
        foreach (var at in rules.Cues.StartsIn(tokens, text.Room.StartsFor(tokens.Length)))
        {
            if (at >= end && rules.Cues.LongestAt(tokens, at, out var cues) is > 0 and var length)
            {
                end = at + length;
                foreach (var cue in cues)
                {
                    hits.Add(new(at, end, cue));
                }
            }
        }

        return hits;
    }

    // "… in Computer Science- Strong SQL- Experience with Linux": a dash that touches the word before it, not the one behind it, was a bullet.
    private bool IsLostBullet(int at) => Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash, Spacing: Spacing.None }
        && Text.Tokens[at + 1] is { Spacing: Spacing.Space, Kind: TokenKind.Capitalised or TokenKind.Capitals or TokenKind.Number };

    // "… and practices. " Good command of SQL " Ability to lead": a quotation mark that touches nothing was a bullet.
    private bool IsQuoteForABullet(int at) => Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Quote, Spacing: Spacing.Space }
        && Text.Tokens[at + 1] is { Spacing: Spacing.Space, Kind: TokenKind.Capitalised or TokenKind.Capitals or TokenKind.Number };

    // A semicolon within a bracket divides what stands in it alone.
    private bool ClosesBefore(int at, int end)
    {
        while (at < end && Text.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Close } && !Text.EndsSentence(at))
        {
            at++;
        }

        return at < end && Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Close };
    }

    // Sentences, lines, and what semicolons, bullets and bars divide; never within a skill's name ("ASP.Net").
    private List<Clause> FindClauses()
    {
        var clauses = Text.Room.Clauses();
        var tokens = Text.Tokens;
        var (first, skill, mark) = (0, 0, 0);
        var marks = Text.MarkPlaces;
        foreach (var line in Text.Lines)
        {
            var depth = 0;
            for (; mark < marks.Length && marks[mark] < line.End - 1; mark++)
            {
                var at = marks[mark];
                depth = tokens[at].Word switch { Marks.Open => depth + 1, Marks.Close => Math.Max(0, depth - 1), _ => depth };
                if ((tokens[at].Word is Marks.Semicolon && (depth == 0 || !ClosesBefore(at, line.End))) || tokens[at].Word is Marks.Bullet or Marks.Bar || Text.EndsSentence(at) || IsLostBullet(at) || IsQuoteForABullet(at))
                {
                    while (skill < Skills.Count && Skills[skill].End <= at)
                    {
                        skill++;
                    }

                    if (skill == Skills.Count || Skills[skill].First > at || at + 1 == Skills[skill].End)
                    {
                        Add(clauses, first, at + 1);
                        first = at + 1;
                    }
                }
            }

            mark += mark < marks.Length && marks[mark] < line.End ? 1 : 0;
            Add(clauses, first, line.End);
            first = line.End;
        }

        if (Text.HasLostLines)
        {
            rules.LostClauses.Divide(clauses, this);
        }

        return clauses;
    }

    // What stands so far apart says nothing of each other, and the time for a sentence that never ends would grow with the square of its length.
    private void Add(List<Clause> clauses, int first, int end)
    {
        while (end - first > LongestClause)
        {
            var part = first + LongestClause;
            foreach (var hit in SkillsIn(part - LongestSkill, part))
            {
                part = hit.End > part ? hit.First : part;
            }

            clauses.Add(new(first, part));
            first = part;
        }

        clauses.Add(new(first, end));
    }
}
