using System.IO.Compression;
using System.Text;

namespace Waymark.Storage;

/// <summary>A plan as it lies in a revision: its canonical JSON, compressed so that damage is noticed.</summary>
internal static class PlanText
{
    public static byte[] Pack(string json)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.UTF8.GetBytes(json));
        }

        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static Plan Unpack(byte[] packed)
    {
        using ZLibStream json = new(new MemoryStream(packed), CompressionMode.Decompress);
        var plan = Plan.Parse(json);
        return plan.Value ?? throw new InvalidDataException(plan.Refusal!.Reason);
    }
}
