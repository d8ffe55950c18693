using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>A text that facts are read from (the body, the title, the location or a field of the board) with the phrases of the rules of facts.</summary>
internal sealed class FactText
{
    // How many words may stand between "not" and what it denies, and between that and "is not required".
    private const int NegationReach = 4;

    // How many words of a label may stand behind what it is about: "Remote work type:".
    private const int LongestLabel = 3;

    // How many tokens a phrase right before an amount may have.
    private const int LongestPhrase = 8;

    // How many tokens before something its label may stand, where another label stands between: "Job type: full time, work type hybrid".
    private const int LabelledLine = 100;

    private static readonly int KindCount = Enum.GetValues<CueKind>().Length;

    private readonly MarkedText? marked;
    private readonly List<CueHit> hits;

    // The same phrases by kind, each kind in order, and where each kind begins.
    private readonly CueHit[] byKind;
    private readonly int[] kindFrom = new int[KindCount + 1];

    // For each token, the first phrase that starts there or later.
    private readonly int[] fromToken;

    /// <summary>Finds the phrases in <paramref name="text"/>. It lies in the text's room, so that of each text there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">What evidence calls it.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="marked">Its sections and clauses; a title, a location or a field has none.</param>
    public FactText(PostingText text, string source, ReadingRules rules, MarkedText? marked = null)
    {
        (Text, Source, this.marked) = (text, source, marked);
        var tokens = text.Tokens;
        hits = text.Room.FactCues();
        fromToken = text.Room.PlacesFor(tokens.Length + 1);
        var filled = 0;
        var next = 0;
        foreach (var at in rules.FactCues.StartsIn(tokens, text.Room.StartsFor(tokens.Length)))
        {
            if (at < next || rules.FactCues.LongestAt(tokens, at, out var cues) is not (> 0 and var length))
            {
                continue;
            }

            fromToken.AsSpan(filled..(at + 1)).Fill(hits.Count);
            filled = at + 1;
            foreach (var cue in cues)
            {
                hits.Add(new(at, at + length, cue));
                kindFrom[(int)cue.Kind]++;
            }

            // "This role" tells what a clause is about and hides nothing: "role is based in" may begin inside it.
            next = cues is [{ Kind: CueKind.Employer }] ? at + 1 : at + length;
        }

        fromToken.AsSpan(filled..(tokens.Length + 1)).Fill(hits.Count);
        byKind = ByKind();
    }

    /// <summary>The text.</summary>
    public PostingText Text { get; }

    /// <summary>What evidence calls it: <c>text</c>, <c>title</c>, <c>company</c>, <c>location</c>, or the name of the board's field.</summary>
    public string Source { get; }

    /// <summary>The same in small letters and without underscores, so that <c>salary_range</c> and <c>salaryRange</c> are one.</summary>
    public string BareSource => field ??= Bare(Source);

    /// <summary>A name in small letters and without underscores.</summary>
    public static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether it is the body of the posting.</summary>
    public bool IsBody => marked is not null;

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<Token> Tokens => Text.Tokens;

    /// <summary>All phrases found, in order.</summary>
    public ReadOnlySpan<CueHit> Hits => CollectionsMarshal.AsSpan(hits);

    /// <summary>The skills that begin within tokens <paramref name="first"/> to <paramref name="end"/>, in order; a title, a location or a field has none.</summary>
    public ReadOnlySpan<Hit> SkillsIn(int first, int end) => marked is null ? [] : marked.SkillsIn(first, end);

    /// <summary>The clauses, in order.</summary>
    public IReadOnlyList<Clause> Clauses => marked?.Clauses ?? [new(0, Tokens.Length)];

    /// <summary>Whether a phrase of this kind was found.</summary>
    public bool Has(CueKind kind) => kindFrom[(int)kind] < kindFrom[(int)kind + 1];

    /// <summary>The phrases of one kind, in order.</summary>
    public ArraySegment<CueHit> Of(CueKind kind) => new(byKind, kindFrom[(int)kind], kindFrom[(int)kind + 1] - kindFrom[(int)kind]);

    /// <summary>The section that token <paramref name="at"/> stands in.</summary>
    public SectionKind SectionAt(int at) => marked?.SectionAt(at) ?? SectionKind.Unknown;

    /// <summary>Whether token <paramref name="at"/> stands in a clause on what only a higher level needs, or is paid, of several that the posting tells of.</summary>
    public bool IsOfHigherLevel(int at) => marked?.IsOfHigherLevel(at) ?? false;

    /// <summary>The clause that token <paramref name="at"/> stands in.</summary>
    public Clause ClauseAt(int at) => marked?.ClauseAt(at) ?? new(0, Tokens.Length);

    /// <summary>The phrases of one kind that begin within tokens <paramref name="first"/> to <paramref name="end"/>, in order.</summary>
    public ArraySegment<CueHit> Of(CueKind kind, int first, int end)
    {
        var all = Of(kind);
        var from = CueHit.FirstFrom(all, first);
        return all[from..Math.Max(from, CueHit.FirstFrom(all, end))];
    }

    /// <summary>The phrases that begin within tokens <paramref name="first"/> to <paramref name="end"/>, in order.</summary>
    public ReadOnlySpan<CueHit> HitsIn(int first, int end) => Hits[From(first)..Math.Max(From(first), From(end))];

    /// <summary>The first phrase of a kind wholly within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public CueHit? First(CueKind kind, int first, int end)
    {
        var all = Of(kind);
        for (var at = CueHit.FirstFrom(all, first); at < all.Count && all[at].First < end; at++)
        {
            if (all[at].End <= end)
            {
                return all[at];
            }
        }

        return null;
    }

    /// <summary>The last phrase of a kind wholly within tokens <paramref name="first"/> to <paramref name="end"/>.</summary>
    public CueHit? Last(CueKind kind, int first, int end)
    {
        var all = Of(kind);
        for (var at = CueHit.FirstFrom(all, end) - 1; at >= 0 && all[at].First >= first; at--)
        {
            if (all[at].End <= end)
            {
                return all[at];
            }
        }

        return null;
    }

    /// <summary>The phrase of a kind that starts at token <paramref name="at"/>.</summary>
    public CueHit? At(CueKind kind, int at)
    {
        for (var hit = From(at); hit < hits.Count && hits[hit].First == at; hit++)
        {
            if (hits[hit].Cue.Kind == kind)
            {
                return hits[hit];
            }
        }

        return null;
    }

    /// <summary>The phrase of a kind that ends right before token <paramref name="end"/>.</summary>
    public CueHit? EndingAt(CueKind kind, int end) => Last(kind, end - LongestPhrase, end) is { } hit && hit.End == end ? hit : null;

    /// <summary>Whether the clause denies what <paramref name="hit"/> says: "no travel", "travel is not required", "Travel: none".</summary>
    public bool Denies(CueHit hit)
    {
        var clause = ClauseAt(hit.First);
        return (Last(CueKind.Negation, clause.First, hit.First) is { Cue.Value: "before" } before && !IsInACompound(before.End, hit.First) && WordsBetween(before.End, hit.First) < NegationReach)
            || (First(CueKind.Negation, hit.End, clause.End) is { Cue.Value: "after" } after && WordsBetween(hit.End, after.First) < NegationReach)
            || IsAnsweredNo(hit);
    }

    // "No-heat calls at weekends": a hyphen binds "no" to what is not the thing itself.
    private bool IsInACompound(int at, int first) => at < first && Tokens[at].Spacing == Spacing.Hyphen;

    // "Remote: No", "Overtime required? None", "Telework eligible: not authorized": a label and an answer that is a denial and nothing more, also alone on the line below.
    private bool IsAnsweredNo(CueHit hit)
    {
        var line = Text.LineAt(hit.First);
        var at = hit.End;
        while (at < line.End && at - hit.End < LongestLabel && Tokens[at].Kind != TokenKind.Mark)
        {
            at++;
        }

        var isAsked = at < line.End && (IsMark(at, Marks.Colon) || IsMark(at, Marks.Dash) || Is(at, "?"));
        if (!isAsked && (at < line.End || hit.First - line.First > 1))
        {
            return false;
        }

        at += isAsked ? 1 : 0;

        // "No." is a shield, since it may stand for "number".
        var end = Is(at, "no") ? at + 1 : At(CueKind.Negation, at)?.End ?? 0;
        end += Is(end - 1, "not") ? 1 : 0;
        return end > at && (end >= Tokens.Length || Tokens[end].Spacing == Spacing.Line || Tokens[end].Kind == TokenKind.Mark);
    }

    /// <summary>The label of the line, such as "Job type:" or the first cell of a table's row, that the token stands behind, at most <paramref name="reach"/> tokens away.</summary>
    public string? LabelOf(int at, int reach = 12)
    {
        var line = Text.LineAt(at);
        for (var label = Last(CueKind.Label, Math.Max(line.First, at - reach), at); label is { } hit; label = Last(CueKind.Label, Math.Max(line.First, at - LabelledLine), hit.First))
        {
            if (Tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash or Marks.Bar } && hit.End < at)
            {
                return hit.Cue.Value;
            }
        }

        // The label is the line before, a short one.
        var index = Text.LineIndexAt(at);
        return index > 0 && Text.Lines[index - 1] is var above && above.End - above.First <= 5 && at - line.First <= 4
            ? First(CueKind.Label, above.First, above.End)?.Cue.Value
            : null;
    }

    /// <summary>Whether the token is a mark of this kind.</summary>
    public bool IsMark(int at, int mark) => at >= 0 && at < Tokens.Length && Tokens[at].Kind == TokenKind.Mark && Tokens[at].Word == mark;

    /// <summary>Whether token <paramref name="at"/> is this word, in any case; never before the first or behind the last.</summary>
    public bool Is(int at, string word)
    {
        // Most words are of another length, and need not be compared.
        var tokens = Tokens;
        return (uint)at < (uint)tokens.Length && tokens[at].Length == word.Length && System.Text.Ascii.EqualsIgnoreCase(Text.BytesOf(tokens[at]), word);
    }

    /// <summary>Whether token <paramref name="at"/> is one of these words, in any case.</summary>
    public bool IsAny(int at, params ReadOnlySpan<string> words)
    {
        var tokens = Tokens;
        if ((uint)at >= (uint)tokens.Length)
        {
            return false;
        }

        var bytes = Text.BytesOf(tokens[at]);
        foreach (var word in words)
        {
            if (word.Length == bytes.Length && System.Text.Ascii.EqualsIgnoreCase(bytes, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words from token <paramref name="first"/> up to but not including <paramref name="end"/>, as evidence.</summary>
    public Evidence Quote(int first, int end) => Text.Quote(first, end, Source);

    /// <summary>The words of a phrase, as evidence.</summary>
    public Evidence Quote(CueHit hit) => Quote(hit.First, hit.End);

    // A comma or "but" ends what a negation reaches, save the comma of a list that it denies as a whole: "no overtime, night work or travel". The other things of
    // such a list, and "and" and "or", are no words between: "overtime and on-call work do not arise".
    private int WordsBetween(int first, int end)
    {
        var words = 0;
        for (var at = first; at < end;)
        {
            if (ConditionAt(at) is { } other && other.End <= end)
            {
                at = other.End;
                continue;
            }

            if (Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Colon or Marks.Dash or Marks.Close }
                && !(IsMark(at, Marks.Comma) && IsListed(at, end)))
            {
                return int.MaxValue;
            }

            words += Tokens[at].Kind == TokenKind.Mark || At(CueKind.Join, at) is { Cue.Value: "and" or "or" } ? 0 : 1;
            at++;
        }

        return words;
    }

    // Counting sort: the numbers of each kind become where it ends, and filling from behind moves that to where it begins.
    private CueHit[] ByKind()
    {
        for (var kind = 1; kind <= KindCount; kind++)
        {
            kindFrom[kind] += kindFrom[kind - 1];
        }

        var sorted = Text.Room.SortedFor(hits.Count);
        for (var at = hits.Count - 1; at >= 0; at--)
        {
            sorted[--kindFrom[(int)hits[at].Cue.Kind]] = hits[at];
        }

        return sorted;
    }

    private CueHit? ConditionAt(int at) => At(CueKind.OnCall, at) ?? At(CueKind.Overtime, at) ?? At(CueKind.Travel, at);

    // A comma right behind one thing of a list that goes on to an "or".
    private bool IsListed(int comma, int end) =>
        (Last(CueKind.OnCall, comma - 6, comma) ?? Last(CueKind.Overtime, comma - 6, comma) ?? Last(CueKind.Travel, comma - 6, comma)) is { } before && before.End == comma
        && First(CueKind.Join, comma, Math.Min(ClauseAt(comma).End, end + NegationReach)) is { Cue.Value: "or" };

    private int From(int token) => fromToken[Math.Clamp(token, 0, Text.Tokens.Length)];
}
