using System.Buffers.Binary;
using System.Text;

namespace Waymark;

/// <summary>What was learned about which label a text has, if any: a linear model over what the text holds, whose weights are small whole numbers. It is trained by <c>bench/Waymark.Accuracy</c>.</summary>
internal sealed class LinearModel
{
    /// <summary>So many of the whole numbers are one.</summary>
    public const double Unit = 20;

    private static readonly Lazy<LinearModel> Titles = new(() => Embedded("titles")), Industries = new(() => Embedded("industries")), Livings = new(() => Embedded("livings")), Activities = new(() => Embedded("activities"));

    // So many of the highest bits of a key tell where it is looked for: keys are hashes, and few have the same. As many of the lowest have a bit of their own in a table
    // that is small enough to stay near: most of what is not known is told by it.
    private const int HighBits = 14, LowBits = 18, BitsOfWord = 64;

    // The keys in order, and where the weights of each begin; behind the last, where those of the last end.
    private readonly uint[] keys;
    private readonly int[] from;
    private readonly LabelWeight[] weights;

    // Where the keys with these highest bits begin.
    private readonly int[] firstOf = new int[(1 << HighBits) + 1];

    private readonly ulong[] known = new ulong[(1 << LowBits) / BitsOfWord];

    private LinearModel(string[] labels, uint[] keys, int[] from, LabelWeight[] weights)
    {
        (Labels, this.keys, this.from, this.weights) = (labels, keys, from, weights);
        foreach (var key in keys)
        {
            firstOf[High(key) + 1]++;
            known[PlaceOf(key)] |= 1UL << (int)key;
        }

        for (var high = 1; high < firstOf.Length; high++)
        {
            firstOf[high] += firstOf[high - 1];
        }
    }

    /// <summary>Which role a title names. Like the others, it is part of Waymark, and read when it is first asked for.</summary>
    public static LinearModel OfTitles => Titles.Value;

    /// <summary>In which industry an employer is.</summary>
    public static LinearModel OfIndustries => Industries.Value;

    /// <summary>What an employer makes its living with.</summary>
    public static LinearModel OfLivings => Livings.Value;

    /// <summary>Which activity a duty tells.</summary>
    public static LinearModel OfActivities => Activities.Value;

    /// <summary>What it tells apart. The first is none of the others, and has no letters.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>What a feature says for each label that it says something for.</summary>
    public ReadOnlySpan<LabelWeight> WeightsOf(uint key)
    {
        if ((known[PlaceOf(key)] & (1UL << (int)key)) == 0)
        {
            return [];
        }

        for (var at = firstOf[High(key)]; at < firstOf[High(key) + 1]; at++)
        {
            if (keys[at] == key)
            {
                return weights.AsSpan(from[at]..from[at + 1]);
            }
        }

        return [];
    }

    /// <summary>How likely each of <see cref="Labels"/> is with these features; all together are 1.</summary>
    public double[] Shares(ReadOnlySpan<uint> features)
    {
        var shares = new double[Labels.Count];
        foreach (var feature in features)
        {
            AddTo(shares, feature);
        }

        Normalise(shares);
        return shares;
    }

    /// <summary>Adds what a feature says to the score of each of <see cref="Labels"/>.</summary>
    public void AddTo(Span<double> scores, uint feature)
    {
        foreach (var weight in WeightsOf(feature))
        {
            scores[weight.Label] += weight.Points / Unit;
        }
    }

    /// <summary>Makes shares of scores.</summary>
    public static void Normalise(Span<double> scores)
    {
        var (most, all) = (double.MinValue, 0.0);
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        // Of most labels a text says nothing: what that comes to is reckoned once.
        var nothing = Math.Exp(-most);
        foreach (ref var score in scores)
        {
            score = score == 0 ? nothing : Math.Exp(score - most);
            all += score;
        }

        foreach (ref var score in scores)
        {
            score /= all;
        }
    }

    /// <summary>Reads a model from the bytes that <see cref="Write"/> gives.</summary>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        var labels = Encoding.ASCII.GetString(Take(ref bytes, BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4)))).Split('\n');
        var keys = new uint[BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4))];
        var from = new int[keys.Length + 1];
        var size = SizeFor(labels.Length);
        for (var key = 0; key < keys.Length; key++)
        {
            keys[key] = BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4));
            from[key + 1] = from[key] + NumberIn(Take(ref bytes, size));
        }

        var weights = new LabelWeight[from[^1]];
        foreach (ref var weight in weights.AsSpan())
        {
            weight = new((ushort)NumberIn(Take(ref bytes, size)), (sbyte)Take(ref bytes, 1)[0]);
        }

        return new(labels, keys, from, weights);
    }

    // A number of a label is one byte, or two where there are more labels than that tells apart.
    private static int SizeFor(int labels) => labels <= byte.MaxValue ? sizeof(byte) : sizeof(ushort);

    private static int NumberIn(ReadOnlySpan<byte> bytes) => bytes.Length == sizeof(byte) ? bytes[0] : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    /// <summary>The bytes of a model: its labels, its keys in order with how many weights each has, and the weights.</summary>
    public static byte[] Write(IReadOnlyCollection<string> labels, IReadOnlyDictionary<uint, LabelWeight[]> weights)
    {
        var isWide = SizeFor(labels.Count) == sizeof(ushort);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var names = Encoding.ASCII.GetBytes(string.Join('\n', labels));
        writer.Write(names.Length);
        writer.Write(names);
        writer.Write(weights.Count);
        foreach (var (key, of) in weights.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            WriteNumber(of.Length);
        }

        foreach (var weight in weights.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value))
        {
            WriteNumber(weight.Label);
            writer.Write(weight.Points);
        }

        writer.Flush();
        return stream.ToArray();

        void WriteNumber(int number)
        {
            if (isWide)
            {
                writer.Write((ushort)number);
            }
            else
            {
                writer.Write((byte)number);
            }
        }
    }

    // Where the bit of a key is among those that are known.
    private static int PlaceOf(uint key) => (int)(key & ((1 << LowBits) - 1)) / BitsOfWord;

    private static int High(uint key) => (int)(key >> (32 - HighBits));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }

    private static LinearModel Embedded(string name)
    {
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream($"learned/{name}.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}

/// <summary>How much a feature says for a label, as a small whole number.</summary>
internal readonly record struct LabelWeight(ushort Label, sbyte Points);
