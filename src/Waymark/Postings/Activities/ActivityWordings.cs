namespace Waymark;

/// <summary>The wordings of all activities, those side by side that begin with the same stem. Stems are numbered from 1, those first that begin a wording.</summary>
internal sealed class ActivityWordings
{
    // The stem of each word (0 for none), and where the wordings that each stem begins are.
    private readonly int[] stemOf, wordingsFrom;
    private readonly ActivityWording[] wordings;

    // The bit of the second word of each wording, and the bits of all behind the first: apart, since nearly all fail by the one, and few of the others by the rest.
    private readonly ulong[] seconds;
    private readonly StemBits[] rests;

    /// <summary>Takes the wordings of <paramref name="activities"/>, and gives all forms of their words numbers in <paramref name="vocabulary"/>.</summary>
    public ActivityWordings(IReadOnlyList<Activity> activities, Vocabulary vocabulary)
    {
        Activities = activities.Count;
        var stems = new WordStems(vocabulary);
        var byFirst = ByFirst(activities, stems, vocabulary);
        Dictionary<int, int> numbers = [];
        foreach (var stem in byFirst.Keys.Concat(stems.All.Values))
        {
            numbers.TryAdd(stem, numbers.Count + 1);
        }

        stemOf = new int[vocabulary.Count];
        foreach (var (word, stem) in stems.All)
        {
            stemOf[word] = numbers[stem];
        }

        List<ActivityWording> all = [];
        wordingsFrom = new int[byFirst.Count + 2];
        foreach (var (stem, begun) in byFirst)
        {
            all.AddRange(begun.Select(wording => wording with { Stems = Array.ConvertAll(wording.Stems, stem => numbers[stem]) }));
            wordingsFrom[numbers[stem] + 1] = all.Count;
        }

        wordings = [.. all];
        seconds = Array.ConvertAll(wordings, wording => wording.Stems.Length > 1 ? StemBits.BitOf(wording.Stems[1]) : 0);
        rests = Array.ConvertAll(wordings, wording => StemBits.Of(wording.Stems.AsSpan(1)));
    }

    /// <summary>How many activities there are.</summary>
    public int Activities { get; }

    /// <summary>The stem of a word, or 0.</summary>
    public int StemOf(int word) => (uint)word < (uint)stemOf.Length ? stemOf[word] : 0;

    /// <summary>Whether a wording begins with a stem: nearly all begin with a verb.</summary>
    public bool AreBegunBy(int stem) => stem > 0 && stem <= wordingsFrom.Length - 2;

    /// <summary>Where the wordings that a stem begins are, the longest first.</summary>
    public (int From, int To) BegunBy(int stem) => (wordingsFrom[stem], wordingsFrom[stem + 1]);

    /// <summary>Whether a wording may be found whose second word is one of <paramref name="near"/> and whose others are among <paramref name="all"/>: most may not.</summary>
    public bool MayBe(int wording, ulong near, in StemBits all) => (seconds[wording] & ~near) == 0 && all.Holds(rests[wording]);

    /// <summary>One of the wordings.</summary>
    public ref readonly ActivityWording this[int wording] => ref wordings[wording];

    // The wordings by the stem they begin with, the longest first.
    private static Dictionary<int, List<ActivityWording>> ByFirst(IReadOnlyList<Activity> activities, WordStems stems, Vocabulary vocabulary)
    {
        Dictionary<int, List<ActivityWording>> byFirst = [];
        for (var number = 0; number < activities.Count; number++)
        {
            foreach (var text in activities[number].Wordings)
            {
                var wording = new ActivityWording(stems.Of(vocabulary.NumbersOf(text.ToLowerInvariant())), activities[number], number);
                (byFirst.TryGetValue(wording.Stems[0], out var list) ? list : byFirst[wording.Stems[0]] = []).Add(wording);
            }
        }

        // Of those of one length in the order of the catalogue, so that a wording more changes nothing for the others.
        return byFirst.ToDictionary(entry => entry.Key, entry => entry.Value.OrderByDescending(wording => wording.Stems.Length).ToList());
    }
}
