using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>Makes requirements of the skills that a posting names: lists, necessity, level and years.</summary>
internal sealed class RequirementRule(ReadingRules rules, TeamNames teams, Vocabulary vocabulary)
{
    // So few words stand between two names of one thing that say it once: "explain technical findings to a non-technical audience".
    private const int MostBetween = 3;

    private readonly ListWords words = new(rules, vocabulary);
    private readonly PhraseTrie<Cue> tagLabels = rules.PhrasesOf(CueKind.TagLabel);

    /// <summary>What the posting asks for, in the order of the text.</summary>
    /// <param name="marked">The posting.</param>
    /// <param name="usual">The level meant where the words do not say.</param>
    /// <param name="title">Its title, if it has one.</param>
    public List<Requirement> Read(MarkedText marked, Level usual, MarkedText? title)
    {
        var clause = new SkillClause(marked, isSenior: usual >= Level.Proficient);
        var chains = new SkillChains(clause, words);
        var requirements = new RequirementList(new(marked, tagLabels));
        var counted = marked.Text.Room.Counted();
        for (var first = 0; first < marked.Skills.Count; first = clause.EndSkill)
        {
            clause.MoveTo(first);
            Count(clause, counted);
            var hits = CollectionsMarshal.AsSpan(counted);
            foreach (var chain in chains.In(hits))
            {
                var step = chain.Alternatives ? chain.End - chain.First : 1;
                for (var at = chain.First; at < chain.End; at += step)
                {
                    var made = CertificateRule.Of(clause, hits[chain.First], Make(clause, hits.Slice(at, step), chain.IsOpen, usual));
                    if (at == 0 || !SaysAgain(clause, hits[at - 1], hits[at]) || !requirements.JoinToLast(made))
                    {
                        requirements.Add(clause, made);
                    }
                }
            }
        }

        return requirements.Settled(title);
    }

    // What an employer says of itself is full of "communication" and "teamwork".
    private static void Count(SkillClause clause, List<Hit> counted)
    {
        counted.Clear();
        foreach (ref readonly var hit in clause.Skills)
        {
            if (hit.Skill.Kind != SkillKind.Strength || clause.Section is not (SectionKind.About or SectionKind.Benefits))
            {
                counted.Add(hit);
            }
        }
    }

    // "C++ (C++14 or later)"; "excellent written and verbal communication", with nothing between that parts or joins two.
    private static bool SaysAgain(SkillClause clause, Hit before, Hit hit) =>
        hit.Skill == before.Skill && ((hit.First == before.End + 1 && clause.Tokens[before.End].Word == Marks.Open) || (hit.First - before.End <= MostBetween && !PartsOrJoins(clause, before.End, hit.First)));

    private static bool PartsOrJoins(SkillClause clause, int first, int end)
    {
        var at = first;
        while (at < end && clause.Tokens[at].Kind != TokenKind.Mark && !clause.IsJoin(at))
        {
            at++;
        }

        return at < end;
    }

    private Requirement Make(SkillClause clause, ReadOnlySpan<Hit> hits, bool isOpen, Level usual)
    {
        // "A two-year diploma in Network Administration" asks for no years of it.
        var isOfDegree = clause.Marked.StudyOf(hits[0].First) is { IsOfCourses: false };
        var years = isOfDegree ? null : SkillYears.Of(clause, hits) ?? clause.YearsOfList;
        var mentions = new SkillMention[hits.Length];
        var (count, necessity) = (0, Necessity.Mentioned);
        foreach (var hit in hits)
        {
            var one = NecessityOf(clause, hit);
            necessity = one > necessity ? one : necessity;

            // "Service Oriented Architecture (SOA) or REST": an alternative said twice is one.
            if (!IsAmong(mentions.AsSpan(0, count), hit.Skill))
            {
                mentions[count++] = new(hit.Skill, clause.Marked.Text.Quote(hit.First, hit.End));
            }
        }

        return new(count == mentions.Length ? mentions : mentions[..count], necessity, SkillLevel.Of(years?.Min) ?? SkillLevel.Of(clause, hits[0]) ?? usual, years?.Min)
        {
            IsOpen = isOpen,
            IsOfDegree = isOfDegree,
        };
    }

    private Necessity NecessityOf(SkillClause clause, Hit hit) =>
        (TeamNames.AreNamedIn(clause) && teams.Has(clause, hit)) || teams.NameAJob(clause, hit) || teams.NameADepartment(clause, hit) || teams.NameTheHired(clause, hit)
            ? Necessity.Mentioned
            : NecessityRule.Of(clause, hit);

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
}
