using System.Numerics;

namespace Waymark;

/// <summary>
/// Room for the bytes, tokens and phrases of a text, used again for the next one: what one posting after another is read into stays near the processor.
/// </summary>
internal sealed class TextRoom
{
    // Words and marks are longer than this on average, with the space before them.
    private const int BytesForToken = 4;

    // Few postings are longer; what one of them took is not kept.
    private const int MostKept = 1 << 18;

    private readonly List<Token> tokens = [];
    private readonly List<CueHit> hits = [];
    private byte[] bytes = [];
    private CueHit[] sorted = [];
    private readonly List<Line> lines = [];
    private int[] places = [], starts = [], marks = [];
    private TermFinder? finder;

    /// <summary>Whether it is small enough to be kept for the next text.</summary>
    public bool IsWorthKeeping => bytes.Length <= MostKept;

    /// <summary>Room for at least so many bytes; old ones are still in it.</summary>
    public byte[] BytesFor(int length) => bytes.Length >= length ? bytes : bytes = new byte[BitOperations.RoundUpToPowerOf2((uint)length)];

    /// <summary>An empty list with room for the tokens of so many bytes.</summary>
    public List<Token> TokensFor(int length)
    {
        tokens.Clear();
        tokens.EnsureCapacity(length / BytesForToken);
        return tokens;
    }

    /// <summary>An empty list for lines.</summary>
    public List<Line> Lines()
    {
        lines.Clear();
        return lines;
    }

    /// <summary>Room for the places of at least so many marks; old ones are still in it.</summary>
    public int[] MarksFor(int length) => marks.Length >= length ? marks : marks = new int[BitOperations.RoundUpToPowerOf2((uint)length)];

    /// <summary>An empty list for phrases.</summary>
    public List<CueHit> Hits()
    {
        hits.Clear();
        return hits;
    }

    /// <summary>Room for at least so many phrases; old ones are still in it.</summary>
    public CueHit[] SortedFor(int length) => sorted.Length >= length ? sorted : sorted = new CueHit[BitOperations.RoundUpToPowerOf2((uint)length)];

    /// <summary>Room for a number at each of at least so many tokens; old ones are still in it.</summary>
    public int[] PlacesFor(int length) => places.Length >= length ? places : places = new int[BitOperations.RoundUpToPowerOf2((uint)length)];

    /// <summary>Room for the tokens at which one search finds something, at least so many.</summary>
    public Span<int> StartsFor(int length) => starts.Length >= length ? starts : starts = new int[BitOperations.RoundUpToPowerOf2((uint)length)];

    /// <summary>What finds terms with the model, made when it is first asked for.</summary>
    public TermFinder Finder => finder ??= new(TermModel.Embedded);
}
