using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>
/// What postings of one role ask for, text by text and without keeping the texts: of each its id, who published it, and what it adds one to. The same text counts once, under one
/// of its twins: that of a whole board before a hand-picked one, then the first by employer. So it is a set, and sets of parts are united in any order and any grouping to
/// the same one: postings can be counted anywhere.
/// </summary>
public sealed class DemandCount
{
    private readonly Numbering<string> employers = new(StringComparer.Ordinal);
    private readonly Numbering<CountKey> keys = new(EqualityComparer<CountKey>.Default);
    private readonly List<Entry> entries = [];

    // The keys of each entry: how many, then their numbers, seven bits to a byte.
    private readonly List<byte> contents = [];

    // An id's own bits say where it is looked for; 1 more than the entry's place, 0 for none.
    private int[] slots = new int[16];

    private readonly record struct Entry(ulong High, ulong Low, ulong Title, int Employer, int Contents, SampleKind Sample);

    /// <summary>How many texts are counted.</summary>
    public int Postings => entries.Count;

    /// <summary>Whether any of them was picked by hand.</summary>
    public bool IsHandPicked => entries.Exists(entry => entry.Sample == SampleKind.HandPicked);

    /// <summary>The texts of <paramref name="postings"/>.</summary>
    /// <param name="postings">Postings that were read; the catalogue's synthetic one counts as none.</param>
    public static DemandCount Of(IEnumerable<SamplePosting> postings)
    {
        DemandCount count = new();
        foreach (var reading in postings.Select(posting => posting.Reading).OfType<PostingReading>())
        {
            count.Add(CountedText.Of(reading));
        }

        return count;
    }

    /// <summary>The texts of both.</summary>
    public DemandCount Merge(DemandCount other)
    {
        DemandCount both = new();
        both.AddAll(this);
        both.AddAll(other);
        return both;
    }

    /// <summary>Adds the texts of another.</summary>
    internal void AddAll(DemandCount other)
    {
        foreach (var text in other.Texts)
        {
            Add(text);
        }
    }

    /// <summary>Adds a text, unless it is counted already under a twin that comes before this one.</summary>
    internal void Add(in CountedText text)
    {
        var (high, low) = text.Id.ToNumbers();
        var slot = SlotOf(high, low);
        var known = slots[slot] - 1;
        if (known >= 0 && !ComesBefore(text, entries[known]))
        {
            return;
        }

        Entry entry = new(high, low, text.Title, employers.Of(text.Employer), contents.Count, text.Sample);
        Write(text.Keys.Count);
        foreach (var key in text.Keys)
        {
            Write(keys.Of(key));
        }

        if (known >= 0)
        {
            entries[known] = entry;
            return;
        }

        entries.Add(entry);
        slots[slot] = entries.Count;
        if (entries.Count * 2 > slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The texts by id, so that the same set is always written in the same way.</summary>
    internal IEnumerable<CountedText> Texts
    {
        get
        {
            var order = Order((a, b) => (entries[a].High, entries[a].Low).CompareTo((entries[b].High, entries[b].Low)));
            foreach (var place in order)
            {
                var entry = entries[place];
                yield return new(PostingId.Of(entry.High, entry.Low), entry.Sample, employers[entry.Employer], entry.Title, [.. NumbersAt(entry.Contents).Select(number => keys[number])]);
            }
        }
    }

    /// <summary>Adds up what the texts count, employer by employer in the order of their names.</summary>
    internal DemandSums Sums()
    {
        DemandSums sums = new(keys.All);
        var order = Order((a, b) => string.CompareOrdinal(employers[entries[a].Employer], employers[entries[b].Employer]));
        for (var at = 0; at < order.Length; at++)
        {
            foreach (var number in NumbersAt(entries[order[at]].Contents))
            {
                sums.Count(number);
            }

            if (at + 1 == order.Length || entries[order[at]].Employer != entries[order[at + 1]].Employer)
            {
                sums.EndEmployer(at + 1);
            }
        }

        return sums;
    }

    private bool ComesBefore(in CountedText text, in Entry known) =>
        text.Sample != known.Sample ? text.Sample == SampleKind.WholeBoard
        : string.CompareOrdinal(text.Employer, employers[known.Employer]) is not 0 and var byEmployer ? byEmployer < 0
        : text.Title < known.Title;

    private int[] Order(Comparison<int> compare)
    {
        int[] order = [.. Enumerable.Range(0, entries.Count)];
        Array.Sort(order, compare);
        return order;
    }

    private int SlotOf(ulong high, ulong low)
    {
        var mask = slots.Length - 1;
        var slot = (int)low & mask;
        while (slots[slot] is > 0 and var place && (entries[place - 1].Low != low || entries[place - 1].High != high))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var place = 0; place < entries.Count; place++)
        {
            slots[SlotOf(entries[place].High, entries[place].Low)] = place + 1;
        }
    }

    private void Write(int number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            contents.Add((byte)(number | 0x80));
        }

        contents.Add((byte)number);
    }

    private IEnumerable<int> NumbersAt(int place)
    {
        for (var left = Next(ref place); left > 0; left--)
        {
            yield return Next(ref place);
        }
    }

    private int Next(ref int place)
    {
        var bytes = CollectionsMarshal.AsSpan(contents);
        for (var (number, shift) = (0, 0); ; shift += 7)
        {
            var next = bytes[place++];
            number |= (next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return number;
            }
        }
    }
}
