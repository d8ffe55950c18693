using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Waymark;

/// <summary>What was learned about which role a title names, if any: a linear model whose weights are small whole numbers. It is trained by <c>bench/Waymark.Accuracy</c>.</summary>
internal sealed class TitleModel
{
    /// <summary>So many of the whole numbers are one.</summary>
    public const double Unit = 20;

    private static readonly Lazy<TitleModel> Lazy = new(() => Read(Resource()));

    // So many of the highest bits of a key tell where it is looked for: keys are hashes, and few have the same.
    private const int HighBits = 14;

    // The keys in order, and where the weights of each begin; behind the last, where those of the last end.
    private readonly uint[] keys;
    private readonly int[] from;
    private readonly TitleWeight[] weights;

    // Where the keys with these highest bits begin.
    private readonly int[] firstOf = new int[(1 << HighBits) + 1];

    private TitleModel(string[] roles, uint[] keys, int[] from, TitleWeight[] weights)
    {
        (Roles, this.keys, this.from, this.weights) = (roles, keys, from, weights);
        foreach (var key in keys)
        {
            firstOf[High(key) + 1]++;
        }

        for (var high = 1; high < firstOf.Length; high++)
        {
            firstOf[high] += firstOf[high - 1];
        }
    }

    /// <summary>The one that is part of Waymark. It is read when it is first asked for.</summary>
    public static TitleModel Embedded => Lazy.Value;

    /// <summary>The ids of the roles it knows. The first is none of them, and has no letters.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>What a feature says for each role that it says something for.</summary>
    public ReadOnlySpan<TitleWeight> WeightsOf(uint key)
    {
        for (var at = firstOf[High(key)]; at < firstOf[High(key) + 1]; at++)
        {
            if (keys[at] == key)
            {
                return weights.AsSpan(from[at]..from[at + 1]);
            }
        }

        return [];
    }

    /// <summary>How likely each of <see cref="Roles"/> is with these features; all together are 1.</summary>
    public double[] Shares(IReadOnlyList<TitleFeature> features)
    {
        var shares = new double[Roles.Count];
        foreach (var feature in features)
        {
            foreach (var weight in WeightsOf(feature.Key))
            {
                shares[weight.Role] += weight.Points / Unit;
            }
        }

        Normalise(shares);
        return shares;
    }

    /// <summary>Makes shares of scores.</summary>
    public static void Normalise(Span<double> scores)
    {
        var (most, all) = (double.MinValue, 0.0);
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        // Of most roles a title says nothing: what that comes to is reckoned once.
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
    public static TitleModel Read(ReadOnlySpan<byte> bytes)
    {
        var roles = Encoding.ASCII.GetString(Take(ref bytes, BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4)))).Split('\n');
        var keys = new uint[BinaryPrimitives.ReadInt32LittleEndian(Take(ref bytes, 4))];
        var from = new int[keys.Length + 1];
        for (var key = 0; key < keys.Length; key++)
        {
            keys[key] = BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4));
            from[key + 1] = from[key] + Take(ref bytes, 1)[0];
        }

        return new(roles, keys, from, MemoryMarshal.Cast<byte, TitleWeight>(bytes).ToArray());
    }

    /// <summary>The bytes of a model: its roles, its keys in order with how many weights each has, and the weights.</summary>
    public static byte[] Write(IEnumerable<string> roles, IReadOnlyDictionary<uint, TitleWeight[]> weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var names = Encoding.ASCII.GetBytes(string.Join('\n', roles));
        writer.Write(names.Length);
        writer.Write(names);
        writer.Write(weights.Count);
        foreach (var (key, of) in weights.OrderBy(entry => entry.Key))
        {
            writer.Write(key);
            writer.Write((byte)of.Length);
        }

        foreach (var weight in weights.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value))
        {
            writer.Write(weight.Role);
            writer.Write(weight.Points);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static int High(uint key) => (int)(key >> (32 - HighBits));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }

    private static byte[] Resource()
    {
        using var stream = typeof(TitleModel).Assembly.GetManifestResourceStream("learned/titles.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>How much a feature says for a role, as a small whole number.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct TitleWeight(byte Role, sbyte Points);
