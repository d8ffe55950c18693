namespace Waymark;

/// <summary>Finds day-to-day work in what a posting says one will do: the words of a wording in their order, in one clause, with few others between.</summary>
internal sealed class ActivityRule
{
    // "So that", "sure that".
    private const int LongestSmallWord = 4;

    // How short what stands before a hyphen is when it changes what is behind it little: "re-design", "co-develop".
    private const int LongestPrefix = 3;

    // How far behind what denies it something may stand: "not part of an on-call rota".
    private const int ReachOfDenial = 8;

    private readonly TeamNames teams;
    private readonly LearnedActivities learned;
    private readonly DutyParts parts;
    private readonly WordingFinder finder;
    private readonly ActivityWordings wordings;
    private readonly WordSet asserting, others;
    private readonly PhraseTrie<Cue> undone;
    private readonly int and, or, it, that, which, but, less, about, rather, than;

    /// <summary>Takes the wordings of <paramref name="activities"/> and the words of <paramref name="rules"/>, and gives their own numbers in <paramref name="vocabulary"/>.</summary>
    public ActivityRule(IReadOnlyList<Activity> activities, TeamNames teams, ReadingRules rules, Vocabulary vocabulary)
    {
        (this.teams, learned, parts) = (teams, new(activities), new(rules, vocabulary));
        (asserting, others) = (rules.WordsOf(CueKind.DutyWord, "asserting"), rules.WordsOf(CueKind.DutyWord, "others"));
        (and, or) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8));
        (it, that, which) = (vocabulary.Intern("it"u8), vocabulary.Intern("that"u8), vocabulary.Intern("which"u8));
        (undone, but) = (rules.PhrasesOf(CueKind.Undone), vocabulary.Intern("but"u8));
        (less, about, rather, than) = (vocabulary.Intern("less"u8), vocabulary.Intern("about"u8), vocabulary.Intern("rather"u8), vocabulary.Intern("than"u8));
        (finder, wordings) = (new(teams, rules, vocabulary), new(activities, vocabulary));
    }

    /// <summary>The activities that the posting names, each once a clause, in the order of the text.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="withLearned">Whether what was learned of duties takes part.</param>
    public List<ActivityMention> Read(MarkedText marked, bool withLearned)
    {
        List<ActivityMention> found = [];
        Span<int> lastPart = stackalloc int[wordings.Activities];
        lastPart.Fill(-1);
        var stems = marked.Text.Room.StartsFor(marked.Text.Tokens.Length);
        var all = parts.In(marked);
        for (var number = 0; number < all.Count; number++)
        {
            var (clause, isOfDuties) = all[number];
            var before = found.Count;
            ReadPart(marked.Text, stems, clause, number, lastPart, found);
            if (withLearned && isOfDuties && found.Count == before && marked.BeginsADuty(clause.First) && learned.In(marked.Text, clause) is { } told)
            {
                found.Add(new(told, marked.Text.Quote(FirstWord(marked.Text.Tokens, clause), clause.End)));
            }
        }

        return found;
    }

    // Adds what a part names; the number of the last part is noted in which each activity was found.
    private void ReadPart(PostingText text, Span<int> stems, Clause clause, int number, Span<int> lastPart, List<ActivityMention> found)
    {
        var tokens = text.Tokens;
        var (end, first, bits) = MainPart(tokens, stems, clause);
        var (toldTo, told) = (0, 0);
        for (var at = first; at < end; at++)
        {
            if (!wordings.AreBegunBy(stems[at]) || IsDenied(tokens, at, clause.First) || IsOfAnother(text, at, clause.First))
            {
                continue;
            }

            var behind = BehindVerbs(tokens, stems, at + 1, end);
            var near = WordingFinder.Near(tokens, stems, at + 1, end) | (behind > at + 1 ? WordingFinder.Near(tokens, stems, behind, end) : 0);
            var (from, to) = wordings.BegunBy(stems[at]);
            for (var index = from; index < to; index++)
            {
                if (!wordings.MayBe(index, near, bits))
                {
                    continue;
                }

                // "Data quality checks" are no "quality checks": what is said in more words goes before a part of them.
                ref readonly var wording = ref wordings[index];
                if (lastPart[wording.Number] != number && EndOf(tokens, stems, at, behind, end, wording.Stems) is var last and > 0 && (last > toldTo || wording.Stems.Length >= told))
                {
                    lastPart[wording.Number] = number;
                    found.Add(new(wording.Activity, text.Quote(at, last)));
                    (toldTo, told) = last > toldTo && last - at == wording.Stems.Length ? (last, wording.Stems.Length) : (toldTo, told);
                }
            }
        }
    }

    // A bullet is no part of what is done.
    private static int FirstWord(ReadOnlySpan<Token> tokens, Clause clause)
    {
        var first = clause.First;
        while (first < clause.End - 1 && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        return first;
    }

    // Where the main part of a clause ends, where in it the first wording may begin, and the bits of its stems. "Build tools that help people to review code": what stands behind
    // "that" is done by what stands before it, unless that is "ensure" or "so".
    private (int End, int FirstVerb, StemBits Bits) MainPart(ReadOnlySpan<Token> tokens, Span<int> stems, Clause clause)
    {
        var (first, bits) = (clause.End, default(StemBits));
        for (var at = clause.First; at < clause.End; at++)
        {
            var word = tokens[at].Word;
            if ((word == which || word == that) && at - clause.First >= 2 && tokens[at - 1] is { Kind: TokenKind.Word, Length: > LongestSmallWord } before && !asserting.Has(before))
            {
                return (at, Math.Min(first, at), bits);
            }

            // "Encourage it and support you": in small letters it is no IT.
            var stem = word == it && tokens[at].Kind == TokenKind.Word ? 0 : wordings.StemOf(word);
            stems[at] = stem;
            bits = bits.With(stem);
            first = first == clause.End && wordings.AreBegunBy(stem) ? at : first;
        }

        return (clause.End, first, bits);
    }

    // "Conversion-critical paths" are no critical paths; and "subcontractors performing repairs" do that, whom one only looks after.
    private bool IsOfAnother(PostingText text, int at, int first)
    {
        var tokens = text.Tokens;
        return at > first && tokens[at].Spacing switch
        {
            Spacing.Hyphen => tokens[at - 1].Length > LongestPrefix,
            Spacing.Space => tokens[at].Kind == TokenKind.Word && (teams.ArePeople(tokens[at - 1]) || others.Has(tokens[at - 1])) && text.BytesOf(tokens[at]).EndsWith("ing"u8),
            _ => false,
        };
    }

    // "Design, build, evaluate and deploy models": where what stands behind the list begins that is done with the same thing, or right here where there is no list.
    private int BehindVerbs(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end)
    {
        var (behind, closed) = (at, at);
        while (behind < end)
        {
            var verb = behind;
            var isLast = false;
            while (verb < end && (tokens[verb].Word == and || tokens[verb].Word == or || tokens[verb].Word is Marks.Comma or Marks.Ampersand or Marks.Slash))
            {
                isLast |= tokens[verb].Word is not (Marks.Comma or Marks.Slash);
                verb++;
            }

            if (verb == behind || verb >= end || !wordings.AreBegunBy(stems[verb]))
            {
                break;
            }

            behind = verb + 1;
            closed = isLast ? behind : closed;
        }

        return closed;
    }

    // "Less about building models", "advising rather than writing code", "there is no on-call duty", "the post is not part of an on-call rota".
    private bool IsDenied(ReadOnlySpan<Token> tokens, int at, int first)
    {
        if (at > 1 && (AreAt(tokens, at, less, about) || AreAt(tokens, at, rather, than)))
        {
            return true;
        }

        for (var start = at - 1; start >= Math.Max(first, at - ReachOfDenial) && tokens[start].Word is var word && word != but && word != Marks.Comma; start--)
        {
            if (undone.LongestAt(tokens, start, out var found) is > 0 and var length && start + length <= at && (start + length == at || found[0].Value == "near"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAt(ReadOnlySpan<Token> tokens, int end, int word, int next) => tokens[end - 2].Word == word && tokens[end - 1].Word == next;

    // Where a wording ends that begins at a token, and whose other words stand behind it or behind the list of verbs that it begins.
    private int EndOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int behind, int end, int[] words)
    {
        var found = finder.EndFrom(tokens, stems, at, end, words);
        return found == 0 && behind > at + 1 ? finder.EndFrom(tokens, stems, behind - 1, end, words) : found;
    }
}
