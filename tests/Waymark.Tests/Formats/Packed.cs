using System.IO.Compression;
using System.Text;

namespace Waymark.Tests;

/// <summary>Archives for tests.</summary>
internal static class Packed
{
    public static MemoryStream Zip(params (string Name, string Content)[] entries) => Of([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);

    public static MemoryStream Of(params (string Name, byte[] Bytes)[] entries)
    {
        MemoryStream packed = new();
        using (ZipArchive archive = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        packed.Position = 0;
        return packed;
    }
}
