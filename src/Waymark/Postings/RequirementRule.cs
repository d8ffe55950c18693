using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>Makes requirements of the skills that a posting names: lists, necessity, level and years.</summary>
internal sealed class RequirementRule(JoiningWords joins, TeamNames teams, PhraseTrie<Cue> tagLabels)
{
    // Where a section asks for so many things, what stands among the tags alone is not asked.
    private const int FewestAsked = 3;

    // How many words may stand between a skill and the word for a level that belongs to it.
    private const int Near = 10;

    // How many tokens may stand between two words for a level that speak of the same: "strong understanding and hands-on".
    private const int MostBetweenLevels = 2;

    // A list that one word for a level leads has no more tokens than this.
    private const int LongestList = 45;

    /// <summary>What the posting asks for, in the order of the text.</summary>
    /// <param name="marked">The posting.</param>
    /// <param name="usual">The level meant where the words do not say.</param>
    /// <param name="title">Its title, if it has one.</param>
    public List<Requirement> Read(MarkedText marked, Level usual, MarkedText? title)
    {
        List<Requirement> requirements = [];
        var hits = marked.Text.Room.Counted();
        var hasRequired = marked.Has(SectionKind.Required);
        var clause = new SkillClause(marked, isSenior: usual >= Level.Proficient);
        var chains = new SkillChains(clause, joins);
        var tags = new TagLines(marked, tagLabels);
        List<int> tagged = [], open = [];
        var asked = 0;
        for (var first = 0; first < marked.Skills.Count; first = clause.EndSkill)
        {
            clause.MoveTo(first);
            var namesTeams = TeamNames.AreNamedIn(clause);
            var isOfTags = tags.Has(clause.First);
            hits.Clear();
            foreach (var hit in clause.Skills)
            {
                if (Counts(hit, clause.Section))
                {
                    hits.Add(hit);
                }
            }

            var all = CollectionsMarshal.AsSpan(hits);
            foreach (var chain in chains.In(all))
            {
                var step = chain.Alternatives ? chain.End - chain.First : 1;
                for (var at = chain.First; at < chain.End; at += step)
                {
                    var made = CertificateRule.Of(clause, all[chain.First], Make(clause, all.Slice(at, step), chain.IsOpen, usual, hasRequired, namesTeams));
                    if (at > 0 && made.AnyOf.Count == 1 && requirements.Count > 0 && SaysAgain(clause, all[at - 1], all[at]) && requirements[^1].AnyOf[^1].Skill == all[at].Skill)
                    {
                        requirements[^1] = Joined(requirements[^1], made);
                    }
                    else if (!IsTrade(made, clause.Section))
                    {
                        if (isOfTags)
                        {
                            tagged.Add(requirements.Count);
                        }
                        else if (clause.Section == SectionKind.Required && made.Necessity == Necessity.Required && made.AnyOf[0].Skill.Kind != SkillKind.Strength)
                        {
                            asked++;
                        }

                        if (made.Necessity == Necessity.Preferred || (made.Necessity == Necessity.Mentioned && clause.Section is SectionKind.Responsibilities or SectionKind.Unknown))
                        {
                            open.Add(requirements.Count);
                        }

                        requirements.Add(made);
                    }
                }
            }
        }

        SettleTags(requirements, tagged, isAskedElsewhere: asked >= FewestAsked);
        if (title is not null)
        {
            TitleSkills.Ask(requirements, open, title);
        }

        return requirements;
    }

    // "Key Skills: Java, SQL, Airflow, AWS": what the text calls a choice or a wish stays one.
    private static void SettleTags(List<Requirement> requirements, List<int> tagged, bool isAskedElsewhere)
    {
        if (tagged.Count == 0)
        {
            return;
        }

        var own = tagged.ToHashSet();
        HashSet<Skill> told = [.. requirements.Where((made, at) => made.Necessity != Necessity.Mentioned && !own.Contains(at)).SelectMany(made => made.AnyOf).Select(mention => mention.Skill)];
        foreach (var at in tagged)
        {
            if (isAskedElsewhere || requirements[at].AnyOf.Any(mention => told.Contains(mention.Skill)))
            {
                requirements[at] = requirements[at] with { Necessity = Necessity.Mentioned };
            }
        }
    }

    // What an employer says of itself is full of "communication" and "teamwork".
    private static bool Counts(Hit hit, SectionKind section) =>
        hit.Skill.Kind != SkillKind.Strength || section is not (SectionKind.About or SectionKind.Benefits);

    // "C++ (C++14 or later)".
    private static bool SaysAgain(SkillClause clause, Hit before, Hit hit) =>
        hit.Skill == before.Skill && hit.First == before.End + 1 && clause.Tokens[before.End] is { Kind: TokenKind.Mark, Word: Marks.Open };

    private static Requirement Joined(Requirement before, Requirement again) => before.Years is null && again.Years is not null
        ? before with { Years = again.Years, Level = again.Level, IsOpen = before.IsOpen || again.IsOpen }
        : before with { IsOpen = before.IsOpen || again.IsOpen };

    // Nor does what it trades in mean anything for the job: of what it only mentions, technologies alone do.
    private static bool IsTrade(Requirement made, SectionKind section) =>
        made.Necessity == Necessity.Mentioned && section is SectionKind.About or SectionKind.Benefits && !made.AnyOf.Any(mention => mention.Skill.IsTechnology);

    private Requirement Make(SkillClause clause, ReadOnlySpan<Hit> hits, bool isOpen, Level usual, bool hasRequired, bool namesTeams)
    {
        var years = SkillYears.Of(clause, hits) ?? clause.YearsOfList;
        var mentions = new SkillMention[hits.Length];
        var (count, necessity) = (0, Necessity.Mentioned);
        foreach (var hit in hits)
        {
            var isOfSomethingElse = (namesTeams && teams.Has(clause, hit)) || teams.NameAJob(clause, hit) || teams.NameADepartment(clause, hit);
            var one = isOfSomethingElse ? Necessity.Mentioned : NecessityRule.Of(clause, hit, hasRequired);
            necessity = one > necessity ? one : necessity;

            // "Service Oriented Architecture (SOA) or REST": an alternative said twice is one.
            if (!IsAmong(mentions.AsSpan(0, count), hit.Skill))
            {
                mentions[count++] = new(hit.Skill, clause.Marked.Text.Quote(hit.First, hit.End));
            }
        }

        return new(count == mentions.Length ? mentions : mentions[..count], necessity, LevelFrom(years?.Min) ?? LevelWord(clause, hits[0]) ?? usual, years?.Min)
        {
            IsOpen = isOpen,
            IsOfDegree = clause.Marked.StudyOf(hits[0].First) is { IsOfCourses: false },
        };
    }

    private static bool IsAmong(ReadOnlySpan<SkillMention> mentions, Skill skill)
    {
        foreach (var mention in mentions)
        {
            if (mention.Skill == skill)
            {
                return true;
            }
        }

        return false;
    }

    private static Level? LevelFrom(int? years) => years switch
    {
        null => null,
        < 2 => Level.AdvancedBeginner,
        < 5 => Level.Competent,
        < 8 => Level.Proficient,
        _ => Level.Expert,
    };

    // The last word for a level before the skill, within the clause; one in a bracket right behind it: "Python (advanced skills), SQL"; or one that is part of it: "strong communicator".
    private static Level? LevelWord(SkillClause clause, Hit hit)
    {
        if (!clause.Has(CueKind.Level))
        {
            return null;
        }

        Level? level = null;
        var end = -1;
        var cues = clause.Cues;
        for (var next = CueHit.FirstEndingFrom(cues, hit.First - LongestList); next < cues.Length && cues[next].First - hit.End <= Near; next++)
        {
            var cue = cues[next];

            // "Solid-state physics" asks for no solid knowledge.
            if (cue.Cue.Kind != CueKind.Level || WillBe(clause, Math.Min(cue.First, hit.First)) || (cue.End < clause.End && clause.Tokens[cue.End].Spacing == Spacing.Hyphen))
            {
                continue;
            }

            // "Python in-depth, Java basic": it speaks of what it stands behind.
            if (SkillBefore(clause, cue) is { } own)
            {
                if (own == hit.End)
                {
                    return cue.Cue.As<Level>();
                }

                continue;
            }

            // "Basic working knowledge": the first of two says how good. "Strong understanding and hands-on experience": the higher.
            var before = level is { } lower && cue.First - end <= MostBetweenLevels && !clause.HasSkill(end, cue.First) ? lower : (Level?)null;
            if (before is not null && cue.First == end && before <= Level.AdvancedBeginner)
            {
                continue;
            }

            end = cue.End;
            if ((hit.Skill.Kind == SkillKind.Strength || IsFluent(clause, cue)) && cue.First >= hit.First && cue.End <= hit.End)
            {
                return cue.Cue.As<Level>();
            }

            if (cue.End <= hit.First && (hit.First - cue.End <= Near || (hit.First - cue.End <= LongestList && clause.WordsBetween(cue.End, hit.First) <= Near)))
            {
                var said = cue.Cue.As<Level>();
                level = clause.IsInBracket(cue.First) && clause.HasMark(Marks.Close, cue.End, hit.First) ? level : before > said ? before : said;
            }
            else if (cue.First >= hit.End && cue.First - hit.End <= Near && IsAdverb(clause, cue))
            {
                level = cue.Cue.As<Level>();
            }
            else if (cue.First == hit.End && IsPerson(clause, cue))
            {
                return cue.Cue.As<Level>();
            }
            else if (cue.First == hit.End + 1 && clause.Tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Open })
            {
                return cue.Cue.As<Level>();
            }
        }

        return level;
    }

    // The end of the skill that a word for a level closes: "Python in-depth, …", "Excel – advanced". Not where a word for it leads the same item: "strong SQL proficiency".
    private static int? SkillBefore(SkillClause clause, CueHit cue)
    {
        if (!clause.Marked.HasCueIn(cue.First, cue.End, CueKind.LevelBehind) || (cue.End < clause.End && clause.Tokens[cue.End] is not { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Semicolon or Marks.Stop }))
        {
            return null;
        }

        var end = cue.First - (cue.First > clause.First && clause.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Colon } ? 1 : 0);
        if (end <= clause.First || !clause.IsSkill(end - 1))
        {
            return null;
        }

        foreach (ref readonly var other in clause.Cues)
        {
            if (other.Cue.Kind == CueKind.Level && other.End < end && !clause.HasComma(other.End, end))
            {
                return null;
            }
        }

        return end;
    }

    // "You will become proficient in Java", "Become a Java expert": not what one must be.
    private static bool WillBe(SkillClause clause, int at) => IsBecome(clause, at - 1) || (at - 1 > clause.First && clause.Tokens[at - 1].Length <= 2 && IsBecome(clause, at - 2));

    private static bool IsBecome(SkillClause clause, int at) => at >= clause.First && System.Text.Ascii.EqualsIgnoreCase(clause.Marked.Text.BytesOf(clause.Tokens[at]), "become");

    // "Fluent English" is one name of English.
    private static bool IsFluent(SkillClause clause, CueHit cue) => cue.End - cue.First == 1 && System.Text.Ascii.EqualsIgnoreCase(clause.Marked.Text.BytesOf(clause.Tokens[cue.First]), "fluent");

    // "Speaks English and French fluently".
    private static bool IsAdverb(SkillClause clause, CueHit cue) => cue.End - cue.First == 1 && clause.Marked.Text.BytesOf(clause.Tokens[cue.First]).EndsWith("ly"u8);

    // "Java expert".
    private static bool IsPerson(SkillClause clause, CueHit cue) =>
        cue.End - cue.First == 1 && System.Text.Ascii.EqualsIgnoreCase(clause.Marked.Text.BytesOf(clause.Tokens[cue.First]), "expert") && !(cue.End < clause.End && clause.IsSkill(cue.End));
}
