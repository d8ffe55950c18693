using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>A text that facts are read from (the body, the title, the location or a field of the board) with the phrases of the rules of facts.</summary>
internal sealed class FactText
{
    // How many tokens a phrase right before an amount may have.
    private const int LongestPhrase = 8;

    // How many tokens before something its label may stand, where another label stands between: "Job type: full time, work type hybrid".
    private const int LabelledLine = 100;

    private static readonly int KindCount = Enum.GetValues<CueKind>().Length;

    private readonly ReadingRules rules;
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
        (Text, Source, this.rules, this.marked) = (text, source, rules, marked);
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

    /// <summary>The words of the rules of a kind that is asked about word by word, those with this value.</summary>
    public WordSet WordsOf(CueKind kind, string value) => rules.WordsOf(kind, value);

    /// <summary>All phrases found, in order.</summary>
    public ReadOnlySpan<CueHit> Hits => CollectionsMarshal.AsSpan(hits);

    /// <summary>The skills that begin within tokens <paramref name="first"/> to <paramref name="end"/>, in order; a title, a location or a field has none.</summary>
    public ReadOnlySpan<Hit> SkillsIn(int first, int end) => marked is null ? [] : marked.SkillsIn(first, end);

    /// <summary>Whether the number at token <paramref name="at"/> belongs to a name before it: "Java 8".</summary>
    public bool IsOfAName(int at) => marked?.IsOfAName(at) ?? false;

    /// <summary>The clauses, in order.</summary>
    public IReadOnlyList<Clause> Clauses => marked?.Clauses ?? [new(0, Tokens.Length)];

    /// <summary>Whether a phrase of this kind was found.</summary>
    public bool Has(CueKind kind) => kindFrom[(int)kind] < kindFrom[(int)kind + 1];

    /// <summary>The phrases of one kind, in order.</summary>
    public ArraySegment<CueHit> Of(CueKind kind) => new(byKind, kindFrom[(int)kind], kindFrom[(int)kind + 1] - kindFrom[(int)kind]);

    /// <summary>The section that token <paramref name="at"/> stands in.</summary>
    public SectionKind SectionAt(int at) => marked?.SectionAt(at) ?? SectionKind.Unknown;

    /// <summary>Whether token <paramref name="at"/> stands in a clause on what another level than that of the job needs, or is paid, of several that the posting tells of.</summary>
    public bool IsOfOtherLevel(int at) => marked?.IsOfOtherLevel(at) ?? false;

    /// <summary>The clause that token <paramref name="at"/> stands in.</summary>
    public Clause ClauseAt(int at) => marked?.ClauseAt(at) ?? new(0, Tokens.Length);

    /// <summary>Whether a clause begins with a duty, or says for how many years one is to have done something; a title, a location or a field does neither.</summary>
    public bool Asks(Clause clause) => marked is not null && (marked.BeginsADuty(clause.First) || marked.HasYearsIn(clause));

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

    /// <summary>The words from token <paramref name="first"/> up to but not including <paramref name="end"/>, as evidence.</summary>
    public Evidence Quote(int first, int end) => Text.Quote(first, end, Source);

    /// <summary>The words from token <paramref name="first"/> up to but not including <paramref name="end"/>, as they stand there, as a fact.</summary>
    public Fact<string> Stated(int first, int end) => new(Text.StringOf(first, end), Quote(first, end));

    /// <summary>The words of a phrase, as evidence.</summary>
    public Evidence Quote(CueHit hit) => Quote(hit.First, hit.End);

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

    private int From(int token) => fromToken[Math.Clamp(token, 0, Text.Tokens.Length)];
}
