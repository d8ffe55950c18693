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

    // What a verb takes for its object, whatever comes behind: who is to "develop knowledge of the applications" writes none.
    private static readonly string[] Taken = ["knowledge", "understanding", "expertise", "skills", "awareness", "proficiency", "familiarity", "appreciation"];

    // Who does what a word in "-ing" right behind them says; those beside them that one works with are known already.
    private static readonly string[] Others = ["contractors", "subcontractors", "users", "customers", "clients", "vendors", "suppliers", "partners", "employees", "staff", "people", "companies"];

    // How short what stands before a hyphen is when it changes what is behind it little: "re-design", "co-develop".
    private const int LongestPrefix = 3;

    private readonly TeamNames teams;
    private readonly LearnedActivities learned;
    private readonly DutyParts parts;
    private readonly int and, or, it, to, that, which, no, without, less, about, rather, than;
    private readonly bool[] asserting, taken, others;
    private readonly Dictionary<int, int> stems = [];
    private readonly Dictionary<int, List<Wording>> byFirst = [];

    // For reading, stems are numbered from 1, those first that begin a wording: the stem of each word (0 for none), and where the wordings that each begins are.
    private readonly int[] stemOf, wordingsFrom;
    private readonly int count;
    private readonly Wording[] wordings;

    // The bit of the second word of each wording, and the bits of all behind the first: apart, since nearly all fail by the one, and few of the others by the rest.
    private readonly ulong[] seconds;
    private readonly StemBits[] rests;

    // A wording as stems.
    private readonly record struct Wording(int[] Stems, Activity Activity, int Number);

    /// <summary>Takes the wordings of <paramref name="activities"/>, and gives all forms of their words numbers in <paramref name="vocabulary"/>.</summary>
    public ActivityRule(IReadOnlyList<Activity> activities, TeamNames teams, Vocabulary vocabulary)
    {
        (this.teams, learned, parts) = (teams, new(activities), new(vocabulary));
        (and, or) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8));
        (it, to) = (vocabulary.Intern("it"u8), vocabulary.Intern("to"u8));
        (that, which) = (vocabulary.Intern("that"u8), vocabulary.Intern("which"u8));
        (no, without) = (vocabulary.Intern("no"u8), vocabulary.Intern("without"u8));
        (less, about, rather, than) = (vocabulary.Intern("less"u8), vocabulary.Intern("about"u8), vocabulary.Intern("rather"u8), vocabulary.Intern("than"u8));
        (asserting, taken, others) = (Words(Asserting), Words(Taken), Words(Others));
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
        rests = Array.ConvertAll(wordings, wording => StemBits.Of(wording.Stems.AsSpan(1)));

        bool[] Words(string[] words)
        {
            int[] numbers = [.. words.Select(word => vocabulary.Intern(Encoding.UTF8.GetBytes(word)))];
            var are = new bool[numbers.Max() + 1];
            Array.ForEach(numbers, number => are[number] = true);
            return are;
        }
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
        var all = parts.In(marked);
        for (var number = 0; number < all.Count; number++)
        {
            var (clause, isOfDuties) = all[number];
            var before = found.Count;
            var (clauseEnd, first, bits) = MainPart(tokens, stems, clause);
            for (var at = first; at < clauseEnd; at++)
            {
                if (!Begins(stems[at]) || IsDenied(tokens, at) || IsOfAnother(marked.Text, at, clause.First))
                {
                    continue;
                }

                var behind = BehindVerbs(tokens, stems, at + 1, clauseEnd);
                var near = Near(tokens, stems, at + 1, clauseEnd) | (behind > at + 1 ? Near(tokens, stems, behind, clauseEnd) : 0);
                for (var index = wordingsFrom[stems[at]]; index < wordingsFrom[stems[at] + 1]; index++)
                {
                    if ((seconds[index] & ~near) != 0 || !bits.Holds(rests[index]))
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

            if (withLearned && isOfDuties && found.Count == before && marked.BeginsADuty(clause.First) && learned.In(marked.Text, clause) is { } told)
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

            // "Encourage it and support you": in small letters it is no IT.
            var stem = word == it && tokens[at].Kind == TokenKind.Word ? 0 : StemAt(word);
            stems[at] = stem;
            bits = bits.With(stem);
            first = first == clause.End && Begins(stem) ? at : first;
        }

        return (clause.End, first, bits);
    }

    private bool IsAsserting(Token word) => Is(asserting, word);

    private static bool Is(bool[] words, Token word) => (uint)word.Word < (uint)words.Length && words[word.Word];

    // "Conversion-critical paths" are no critical paths; and "subcontractors performing repairs" do that, whom one only looks after.
    private bool IsOfAnother(PostingText text, int at, int first)
    {
        var tokens = text.Tokens;
        return at > first && tokens[at].Spacing switch
        {
            Spacing.Hyphen => tokens[at - 1].Length > LongestPrefix,
            Spacing.Space => tokens[at].Kind == TokenKind.Word && (teams.ArePeople(tokens[at - 1]) || Is(others, tokens[at - 1])) && text.BytesOf(tokens[at]).EndsWith("ing"u8),
            _ => false,
        };
    }

    // The bits of what the second word of a wording may be.
    private static ulong Near(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end)
    {
        var (bits, words) = (0UL, 0);
        for (; at < end && words <= MostBetween; at++)
        {
            bits |= StemBits.BitOf(stems[at]);
            words += IsWord(tokens[at]) ? 1 : 0;
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
        var last = at;
        for (var word = 1; word < words.Length; word++)
        {
            var next = at + 1;
            var between = 0;
            var (hasComma, isJoined) = (false, false);
            while (next < end && stems[next] != words[word])
            {
                hasComma |= tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Comma };
                isJoined |= tokens[next].Word == and || tokens[next].Word == or || tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Ampersand or Marks.Slash };
                between += IsWord(tokens[next]) ? 1 : 0;
                if (between > MostBetween || Is(taken, tokens[next]) || IsForOthers(tokens, next) || tokens[next] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Open or Marks.Dash or Marks.InnerDot or Marks.Stop })
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

            (last, at) = (at, next);
        }

        // "Work with the PCB design engineers": people do that, whom one only works with. "Lead cross-team initiatives" leads no team.
        return at + 1 < end && (teams.ArePeople(tokens[at + 1]) || (last < at - 1 && IsBefore(tokens[at], tokens[at + 1]))) ? 0 : at + 1;
    }

    // "Partner with UX designers to ensure design …": what others are for is not what one does.
    private bool IsForOthers(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word == to && teams.ArePeople(tokens[at]);

    // Whether a word, the last of several with hyphens, only says what the next is like.
    private static bool IsBefore(Token word, Token next) => word.Spacing == Spacing.Hyphen && next is { Kind: TokenKind.Word, Spacing: Spacing.Space, Length: > LongestSmallWord };

    // Words with hyphens between them count as one.
    private static bool IsWord(Token token) => token.Kind != TokenKind.Mark && token.Spacing != Spacing.Hyphen;

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
