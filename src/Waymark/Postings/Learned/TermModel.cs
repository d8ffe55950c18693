using System.Buffers.Binary;
using System.Text;

namespace Waymark;

/// <summary>
/// What was learned about how postings name skills: a linear-chain model whose weights are small whole numbers. It is trained by <c>bench/Waymark.Accuracy</c>; what it
/// learned from stays outside.
/// </summary>
internal sealed class TermModel
{
    private static readonly Lazy<TermModel> Lazy = new(() => Read(Resource()));

    private readonly Dictionary<uint, WordGroups> groups;

    /// <summary>Puts a model together.</summary>
    public TermModel(TermSteps steps, Dictionary<uint, WordGroups> groups, IReadOnlyCollection<(uint Key, uint Weights)> weights)
    {
        Steps = steps;
        Weights = new(weights);
        this.groups = groups;
    }

    /// <summary>The one that is part of Waymark. It is read when it is first asked for.</summary>
    public static TermModel Embedded => Lazy.Value;

    /// <summary>The scores of the steps from label to label.</summary>
    public TermSteps Steps { get; }

    /// <summary>The weights of the features.</summary>
    public TermWeights Weights { get; }

    /// <summary>The groups of a word.</summary>
    public WordGroups GroupsOf(ulong word) => groups.GetValueOrDefault(KeyOf(word));

    /// <summary>What groups of a word are kept under.</summary>
    public static uint KeyOf(ulong word) => (uint)(word >> 32);

    /// <summary>Reads a model from the bytes that <see cref="Write"/> gives.</summary>
    public static TermModel Read(ReadOnlySpan<byte> bytes)
    {
        var steps = new int[TermSteps.Count];
        foreach (ref var step in steps.AsSpan())
        {
            step = BinaryPrimitives.ReadInt16LittleEndian(Take(ref bytes, 2));
        }

        Dictionary<uint, WordGroups> groups = [];
        for (var left = BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4)); left > 0; left--)
        {
            groups.Add(BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4)), new(Take(ref bytes, 1)[0], BinaryPrimitives.ReadUInt16LittleEndian(Take(ref bytes, 2))));
        }

        var weights = new (uint, uint)[BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4))];
        foreach (ref var weight in weights.AsSpan())
        {
            weight = (BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4)), BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4)));
        }

        return new(new(steps), groups, weights);
    }

    /// <summary>The bytes of a model: its steps, the groups of words and the weights, each in the order of its keys.</summary>
    public static byte[] Write(IReadOnlyList<int> steps, IReadOnlyDictionary<uint, WordGroups> groups, IReadOnlyDictionary<uint, uint> weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (var step in steps)
        {
            writer.Write((short)step);
        }

        writer.Write(groups.Count);
        foreach (var (word, of) in groups.OrderBy(entry => entry.Key))
        {
            writer.Write(word);
            writer.Write(of.Coarse);
            writer.Write(of.Fine);
        }

        writer.Write(weights.Count);
        foreach (var (key, packed) in weights.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            writer.Write(packed);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }

    private static byte[] Resource()
    {
        using var stream = typeof(TermModel).Assembly.GetManifestResourceStream("learned/terms.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>The groups of words that stand in the same company: one of few, and one of many. 0 is a word that is in none.</summary>
internal readonly record struct WordGroups(byte Coarse, ushort Fine);
