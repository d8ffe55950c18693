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
    private readonly List<Line> lines = [];
    private readonly List<Clause> clauses = [];
    private readonly List<CueHit> cues = [], factCues = [];
    private readonly List<Hit> certain = [], doubtful = [], open = [], skills = [];
    private readonly List<LexiconEntry> names = [];
    private byte[] bytes = [];
    private CueHit[] sorted = [];
    private SectionKind[] sections = [];
    private int[] places = [], starts = [], marks = [];
    private ClauseTokens.Counts[] counts = [];
    private readonly List<TitleFeature> titleFeatures = [];
    private readonly List<int> turns = [];
    private readonly List<Hit> counted = [];
    private readonly List<YearsHit> years = [];
    private readonly List<CueHit> apart = [];
    private readonly List<DecidingCue> deciding = [];
    private readonly List<SkillChain> chains = [];
    private readonly List<Join> joins = [];
    private double[] shares = [];
    private TermFinder? finder;
    private TextRoom? title;

    /// <summary>Whether it is small enough to be kept for the next text.</summary>
    public bool IsWorthKeeping => bytes.Length <= MostKept;

    /// <summary>The room of its title.</summary>
    public TextRoom OfTitle => title ??= new();

    /// <summary>Room for at least so many bytes; old ones are still in it.</summary>
    public byte[] BytesFor(int length) => AtLeast(ref bytes, length);

    /// <summary>An empty list with room for the tokens of so many bytes.</summary>
    public List<Token> TokensFor(int length)
    {
        tokens.Clear();
        tokens.EnsureCapacity(length / BytesForToken);
        return tokens;
    }

    /// <summary>An empty list for lines.</summary>
    public List<Line> Lines() => Emptied(lines);

    /// <summary>An empty list for clauses.</summary>
    public List<Clause> Clauses() => Emptied(clauses);

    /// <summary>An empty list for phrases that tell anything but facts.</summary>
    public List<CueHit> Cues() => Emptied(cues);

    /// <summary>An empty list for phrases that tell facts.</summary>
    public List<CueHit> FactCues() => Emptied(factCues);

    /// <summary>An empty list for the skills that need nothing else to be certain.</summary>
    public List<Hit> Certain() => Emptied(certain);

    /// <summary>An empty list for ambiguous names of skills.</summary>
    public List<Hit> Doubtful() => Emptied(doubtful);

    /// <summary>An empty list for what is known of each ambiguous name.</summary>
    public List<LexiconEntry> Names() => Emptied(names);

    /// <summary>An empty list for ambiguous names that nothing made certain.</summary>
    public List<Hit> Open() => Emptied(open);

    /// <summary>An empty list for skills, those included that something made certain.</summary>
    public List<Hit> Skills() => Emptied(skills);

    /// <summary>An empty list for the places at which sections may begin.</summary>
    public List<int> Turns() => Emptied(turns);

    /// <summary>An empty list for the skills of a clause that count.</summary>
    public List<Hit> Counted() => Emptied(counted);

    /// <summary>An empty list for the years that a clause names.</summary>
    public List<YearsHit> Years() => Emptied(years);

    /// <summary>An empty list for the phrases of a clause that wish for something.</summary>
    public List<CueHit> Apart() => Emptied(apart);

    /// <summary>An empty list for the phrases of a clause that decide.</summary>
    public List<DecidingCue> Deciding() => Emptied(deciding);

    /// <summary>An empty list for the lists of skills in a clause.</summary>
    public List<SkillChain> Chains() => Emptied(chains);

    /// <summary>An empty list for what joins the skills of one of these.</summary>
    public List<Join> Joins() => Emptied(joins);

    /// <summary>Room for what is counted before each of at least so many tokens of a clause; old counts are still in it.</summary>
    public ClauseTokens.Counts[] CountsFor(int length) => AtLeast(ref counts, length);

    /// <summary>Room for at least so many phrases; old ones are still in it.</summary>
    public CueHit[] SortedFor(int length) => AtLeast(ref sorted, length);

    /// <summary>Room for the section of each of at least so many tokens; old ones are still in it.</summary>
    public SectionKind[] SectionsFor(int length) => AtLeast(ref sections, length);

    /// <summary>Room for a number at each of at least so many tokens; old ones are still in it.</summary>
    public int[] PlacesFor(int length) => AtLeast(ref places, length);

    /// <summary>Room for the places of at least so many marks; old ones are still in it.</summary>
    public int[] MarksFor(int length) => AtLeast(ref marks, length);

    /// <summary>Room for a number at each of at least so many tokens, for one search at a time.</summary>
    public Span<int> StartsFor(int length) => AtLeast(ref starts, length);

    /// <summary>An empty list for what a title says to a model.</summary>
    public List<TitleFeature> TitleFeatures() => Emptied(titleFeatures);

    /// <summary>So many zeros, for how likely each of as many labels is.</summary>
    public Span<double> SharesFor(int labels)
    {
        var room = AtLeast(ref shares, labels).AsSpan(0, labels);
        room.Clear();
        return room;
    }

    /// <summary>What finds terms with the model, made when it is first asked for.</summary>
    public TermFinder Finder => finder ??= new(TermModel.Embedded);

    private static T[] AtLeast<T>(ref T[] room, int length) => room.Length >= length ? room : room = new T[BitOperations.RoundUpToPowerOf2((uint)length)];

    private static List<T> Emptied<T>(List<T> list)
    {
        list.Clear();
        return list;
    }
}
