using System.Runtime.InteropServices;

namespace Waymark.Accuracy;

/// <summary>
/// Groups words by the company they keep in text without labels: each word is moved to the group in which its neighbours are told best, until few move.
/// </summary>
internal sealed class WordClusters
{
    private readonly int groups;
    private readonly List<(int Other, int Count)>[] contexts;
    private readonly long[] sizes;
    private readonly int[] groupOf;
    private readonly int[] together;
    private readonly long[] weight;

    // Neighbours before and behind are two sorts of context.
    private WordClusters(int groups, List<(int, int)>[] contexts)
    {
        this.groups = groups;
        this.contexts = contexts;
        sizes = new long[groups];
        groupOf = new int[contexts.Length];
        together = new int[contexts.Length * 2 * groups];
        weight = [.. contexts.Select(context => context.Sum(entry => (long)entry.Item2))];
        for (var word = 0; word < contexts.Length; word++)
        {
            Put(word, word % groups, 1);
        }
    }

    /// <summary>The group of each word, from 1 on; the words in the order of how often they stand in <paramref name="texts"/>.</summary>
    public static Dictionary<ulong, int> Of(IEnumerable<IReadOnlyList<ulong>> texts, int words, int groups, int rounds)
    {
        var all = texts.ToList();
        Dictionary<ulong, int> counts = [];
        foreach (var word in all.SelectMany(text => text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        var chosen = counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(words).Select((entry, rank) => (entry.Key, rank)).ToDictionary(entry => entry.Key, entry => entry.rank);
        var pairs = new Dictionary<int, int>[chosen.Count];
        for (var word = 0; word < pairs.Length; word++)
        {
            pairs[word] = [];
        }

        foreach (var text in all)
        {
            for (var at = 0; at + 1 < text.Count; at++)
            {
                if (chosen.TryGetValue(text[at], out var left) && chosen.TryGetValue(text[at + 1], out var right))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs[right], left, out _)++;
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs[left], chosen.Count + right, out _)++;
                }
            }
        }

        var clusters = new WordClusters(groups, [.. pairs.Select(pair => pair.Select(entry => (entry.Key, entry.Value)).ToList())]);
        for (var round = 0; round < rounds && clusters.Move() > 0; round++)
        {
        }

        return chosen.ToDictionary(entry => entry.Key, entry => clusters.groupOf[entry.Value] + 1);
    }

    private int Move()
    {
        var moved = 0;
        var gains = new double[groups];
        for (var word = 0; word < contexts.Length; word++)
        {
            var old = groupOf[word];
            Put(word, old, -1);
            for (var group = 0; group < groups; group++)
            {
                gains[group] = Entropy.Of(sizes[group]) - Entropy.Of(sizes[group] + weight[word]);
            }

            foreach (var (other, count) in contexts[word])
            {
                var row = together.AsSpan(other * groups, groups);
                for (var group = 0; group < groups; group++)
                {
                    gains[group] += Entropy.Of(row[group] + count) - Entropy.Of(row[group]);
                }
            }

            var best = old;
            for (var group = 0; group < groups; group++)
            {
                best = gains[group] > gains[best] + 1e-9 ? group : best;
            }

            Put(word, best, 1);
            moved += best == old ? 0 : 1;
        }

        return moved;
    }

    private void Put(int word, int group, int sign)
    {
        groupOf[word] = group;
        sizes[group] += sign * weight[word];
        foreach (var (other, count) in contexts[word])
        {
            together[(other * groups) + group] += sign * count;
        }
    }

    // x log x, for the small numbers from a table.
    private static class Entropy
    {
        private static readonly double[] Small = [.. Enumerable.Range(0, 1 << 16).Select(count => count == 0 ? 0 : count * Math.Log(count))];

        public static double Of(long count) => count < Small.Length ? Small[count] : count * Math.Log(count);
    }
}
