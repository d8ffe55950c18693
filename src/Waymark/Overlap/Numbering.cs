namespace Waymark;

/// <summary>Gives things numbers from 0, in the order in which they are first seen.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);
    private readonly List<T> things = [];

    /// <summary>The thing with this number.</summary>
    public T this[int number] => things[number];

    /// <summary>All things, by number.</summary>
    public IReadOnlyList<T> All => things;

    /// <summary>The number of <paramref name="thing"/>; <see langword="null"/> where it has none.</summary>
    public int? Find(T thing) => numbers.TryGetValue(thing, out var number) ? number : null;

    /// <summary>The number of <paramref name="thing"/>, given out now if it is new.</summary>
    public int Of(T thing)
    {
        if (!numbers.TryGetValue(thing, out var number))
        {
            number = things.Count;
            things.Add(thing);
            numbers.Add(thing, number);
        }

        return number;
    }
}
