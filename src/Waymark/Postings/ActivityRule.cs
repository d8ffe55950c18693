using System.Text;

namespace Waymark;

/// <summary>Finds day-to-day work in what a posting says one will do: the words of a wording in their order, in one clause, with few others between.</summary>
internal sealed class ActivityRule
{
    // How many other words may stand between two words of a wording.
    private const int MostBetween = 3;

    // "So that", "sure that".
    private const int LongestSmallWord = 4;

    // What goes on behind "that" with what one does: "ensure that code is reviewed".
    private static readonly string[] Asserting = ["ensure", "ensures", "ensuring", "verify", "verifies", "verifying", "confirm", "confirming", "check", "checking", "guarantee", "guaranteeing", "provided", "validate", "validating"];

    private readonly TeamNames teams;
    private readonly LearnedActivities learned;
    private readonly int and, or, we, our, they, you, your, that, which, no, without, less, about, rather, than;
    private readonly bool[] asserting;
    private readonly Dictionary<int, int> stems = [];
    private readonly Dictionary<int, List<Wording>> byFirst = [];

    // For reading, stems are numbered from 1, those first that begin a wording: the stem of each word (0 for none), and where the wordings that each begins are.
    private readonly int[] stemOf, wordingsFrom;
    private readonly int count;
    private readonly Wording[] wordings;

    // The bit of the second word of each wording, and the bits of all behind the first: apart, since nearly all fail by the one, and few of the others by the rest.
    private readonly ulong[] seconds;
    private readonly StemBits[] others;

    // A wording as stems.
    private readonly record struct Wording(int[] Stems, Activity Activity, int Number);

    /// <summary>Takes the wordings of <paramref name="activities"/>, and gives all forms of their words numbers in <paramref name="vocabulary"/>.</summary>
    public ActivityRule(IReadOnlyList<Activity> activities, TeamNames teams, Vocabulary vocabulary)
    {
        (this.teams, learned) = (teams, new(activities));
        (and, or) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8));
        (we, our, they) = (vocabulary.Intern("we"u8), vocabulary.Intern("our"u8), vocabulary.Intern("they"u8));
        (you, your, that, which) = (vocabulary.Intern("you"u8), vocabulary.Intern("your"u8), vocabulary.Intern("that"u8), vocabulary.Intern("which"u8));
        (no, without) = (vocabulary.Intern("no"u8), vocabulary.Intern("without"u8));
        (less, about, rather, than) = (vocabulary.Intern("less"u8), vocabulary.Intern("about"u8), vocabulary.Intern("rather"u8), vocabulary.Intern("than"u8));
        int[] asserts = [.. Asserting.Select(word => vocabulary.Intern(Encoding.UTF8.GetBytes(word)))];
        asserting = new bool[asserts.Max() + 1];
        Array.ForEach(asserts, word => asserting[word] = true);
        var tokens = new List<Token>();
        Dictionary<int, int> known = [];
        foreach (var activity in activities)
        {
            count++;
            foreach (var wording in activity.Wordings)
            {
                tokens.Clear();
                var bytes = Encoding.UTF8.GetBytes(wording.ToLowerInvariant());
                Tokeniser.Split(bytes, vocabulary, intern: true, tokens);
                var words = new int[tokens.Count];
                for (var at = 0; at < words.Length; at++)
                {
                    // Wordings share most of their words.
                    var word = tokens[at].Word;
                    words[at] = known.TryGetValue(word, out var stem) ? stem : known[word] = StemOf(vocabulary.TextOf(word), vocabulary);
                }

                (byFirst.TryGetValue(words[0], out var list) ? list : byFirst[words[0]] = []).Add(new(words, activity, count - 1));
            }
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Stems.Length.CompareTo(a.Stems.Length));
        }

        Dictionary<int, int> numbers = [];
        foreach (var stem in byFirst.Keys.Concat(stems.Values))
        {
            numbers.TryAdd(stem, numbers.Count + 1);
        }

        stemOf = new int[vocabulary.Count];
        foreach (var (word, stem) in stems)
        {
            stemOf[word] = numbers[stem];
        }

        List<Wording> all = [];
        wordingsFrom = new int[byFirst.Count + 2];
        foreach (var (stem, list) in byFirst)
        {
            all.AddRange(list.Select(wording => wording with { Stems = Array.ConvertAll(wording.Stems, stem => numbers[stem]) }));
            wordingsFrom[numbers[stem] + 1] = all.Count;
        }

        wordings = [.. all];
        seconds = Array.ConvertAll(wordings, wording => wording.Stems.Length > 1 ? StemBits.BitOf(wording.Stems[1]) : 0);
        others = Array.ConvertAll(wordings, wording => StemBits.Of(wording.Stems.AsSpan(1)));
    }

    /// <summary>The activities that the posting names, each once a clause, in the order of the text.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="withLearned">Whether what was learned of duties takes part.</param>
    public List<ActivityMention> Read(MarkedText marked, bool withLearned)
    {
        List<ActivityMention> found = [];
        Span<int> lastClause = stackalloc int[count];
        lastClause.Fill(-1);
        var tokens = marked.Text.Tokens;
        var stems = marked.Text.Room.StartsFor(tokens.Length);
        var hasResponsibilities = marked.Has(SectionKind.Responsibilities);
        for (var number = 0; number < marked.Clauses.Count; number++)
        {
            var clause = marked.Clauses[number];
            var section = marked.SectionAt(clause.First);
            if ((section != SectionKind.Responsibilities && (section != SectionKind.Unknown || hasResponsibilities)) || IsOfTheEmployer(tokens, clause) || AsksFirst(marked, clause))
            {
                continue;
            }

            var before = found.Count;
            var (clauseEnd, first, bits) = MainPart(tokens, stems, clause);
            for (var at = first; at < clauseEnd; at++)
            {
                if (!Begins(stems[at]) || IsDenied(tokens, at))
                {
                    continue;
                }

                var behind = BehindVerbs(tokens, stems, at + 1, clauseEnd);
                var near = Near(tokens, stems, at + 1, clauseEnd) | (behind > at + 1 ? Near(tokens, stems, behind, clauseEnd) : 0);
                for (var index = wordingsFrom[stems[at]]; index < wordingsFrom[stems[at] + 1]; index++)
                {
                    if ((seconds[index] & ~near) != 0 || !bits.Holds(others[index]))
                    {
                        continue;
                    }

                    ref readonly var wording = ref wordings[index];
                    if (lastClause[wording.Number] != number && EndOf(tokens, stems, at, behind, clauseEnd, wording.Stems) is var end and > 0)
                    {
                        lastClause[wording.Number] = number;
                        found.Add(new(wording.Activity, marked.Text.Quote(at, end)));
                    }
                }
            }

            if (withLearned && found.Count == before && marked.BeginsADuty(clause.First) && learned.In(marked.Text, clause) is { } told)
            {
                found.Add(new(told, marked.Text.Quote(FirstWord(tokens, clause), clause.End)));
            }
        }

        return found;
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
            if ((word == which || word == that) && at - clause.First >= 2 && tokens[at - 1] is { Kind: TokenKind.Word, Length: > LongestSmallWord } before && !IsAsserting(before))
            {
                return (at, Math.Min(first, at), bits);
            }

            var stem = StemAt(word);
            stems[at] = stem;
            bits = bits.With(stem);
            first = first == clause.End && Begins(stem) ? at : first;
        }

        return (clause.End, first, bits);
    }

    private bool IsAsserting(Token word) => (uint)word.Word < (uint)asserting.Length && asserting[word.Word];

    // "Knowledge of data privacy": what one knows or has done is not what one does here.
    private static bool AsksFirst(MarkedText marked, Clause clause)
    {
        foreach (var cue in marked.CuesIn(clause.First, clause.End))
        {
            if (cue.Cue is { Kind: CueKind.Asking, Value: "leading" })
            {
                return marked.Text.BeginsClause(clause, cue.First);
            }
        }

        return false;
    }

    // "We support companies with their hiring needs": what the employer does, unless it goes on about you.
    private bool IsOfTheEmployer(ReadOnlySpan<Token> tokens, Clause clause)
    {
        var first = tokens[clause.First].Word;
        if (first == 0 || (first != we && first != our && first != they))
        {
            return false;
        }

        for (var at = clause.First + 1; at < clause.End; at++)
        {
            if (tokens[at].Word == you || tokens[at].Word == your)
            {
                return false;
            }
        }

        return true;
    }

    // The bits of what the second word of a wording may be.
    private static ulong Near(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end)
    {
        var (bits, words) = (0UL, 0);
        for (; at < end && words <= MostBetween; at++)
        {
            bits |= StemBits.BitOf(stems[at]);
            words += tokens[at].Kind == TokenKind.Mark ? 0 : 1;
        }

        return bits;
    }

    // "Design, build, evaluate and deploy models": where what stands behind the list begins that is done with the same thing, or right here where there is no list.
    private int BehindVerbs(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end)
    {
        var (behind, closed) = (at, at);
        while (behind < end)
        {
            var verb = behind;
            var isLast = false;
            while (verb < end && (tokens[verb].Word == and || tokens[verb].Word == or || tokens[verb] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Ampersand or Marks.Slash }))
            {
                isLast |= tokens[verb] is not { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Slash };
                verb++;
            }

            if (verb == behind || verb >= end || !Begins(stems[verb]))
            {
                break;
            }

            behind = verb + 1;
            closed = isLast ? behind : closed;
        }

        return closed;
    }

    // "Less about building models", "advising rather than writing code", "there is no on-call duty".
    private bool IsDenied(ReadOnlySpan<Token> tokens, int at) =>
        (at > 0 && (tokens[at - 1].Word == no || tokens[at - 1].Word == without)) || at > 1 && ((tokens[at - 1].Word == about && tokens[at - 2].Word == less) || (tokens[at - 1].Word == than && tokens[at - 2].Word == rather));

    // Whether a wording begins with the stem: nearly all begin with a verb.
    private bool Begins(int stem) => stem > 0 && stem <= wordingsFrom.Length - 2;

    // Where a wording ends that begins at a token, and whose other words stand behind it or behind the list of verbs that it begins.
    private int EndOf(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int behind, int end, int[] words)
    {
        var found = EndFrom(tokens, stems, at, end, words);
        return found == 0 && behind > at + 1 ? EndFrom(tokens, stems, behind - 1, end, words) : found;
    }

    // Where the other words of a wording end that are looked for behind a token.
    private int EndFrom(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end, int[] words)
    {
        for (var word = 1; word < words.Length; word++)
        {
            var next = at + 1;
            var between = 0;
            var (hasComma, isJoined) = (false, false);
            while (next < end && stems[next] != words[word])
            {
                hasComma |= tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Comma };
                isJoined |= tokens[next].Word == and || tokens[next].Word == or || tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Ampersand or Marks.Slash };
                between += tokens[next].Kind == TokenKind.Mark ? 0 : 1;
                if (between > MostBetween || tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Open or Marks.Dash or Marks.InnerDot or Marks.Stop })
                {
                    return 0;
                }

                next++;
            }

            // "Plan, write and test code" is one list; "review code, write guides" are two things.
            if (next >= end || (hasComma && !isJoined))
            {
                return 0;
            }

            at = next;
        }

        // "Work with the PCB design engineers": people do that, whom one only works with.
        return at + 1 < end && teams.ArePeople(tokens[at + 1]) ? 0 : at + 1;
    }

    private int StemAt(int word) => (uint)word < (uint)stemOf.Length ? stemOf[word] : 0;

    // All forms of a word share one number: that of the first form that was seen.
    private int StemOf(string word, Vocabulary vocabulary)
    {
        var basic = Inflections.BaseOf(word);
        var number = vocabulary.Intern(Encoding.UTF8.GetBytes(basic));
        if (!stems.TryGetValue(number, out var stem))
        {
            stem = number;
            foreach (var form in Inflections.Of(basic).Append(word))
            {
                stems.TryAdd(vocabulary.Intern(Encoding.UTF8.GetBytes(form)), stem);
            }
        }

        return stem;
    }
}
