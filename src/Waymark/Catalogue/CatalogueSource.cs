using System.Buffers;
using System.Reflection;
using System.Text;

namespace Waymark;

/// <summary>The files of a catalogue: their names (<c>roles/engineering/front-end-developer.jsonc</c>, in ordinal order) and how to open one.</summary>
public sealed record CatalogueSource(IReadOnlyList<string> Names, Func<string, Stream> Open)
{
    private const string Prefix = "catalogue/";

    /// <summary>The catalogue that is built into the library.</summary>
    public static CatalogueSource Embedded { get; } = new(
        [.. typeof(CatalogueSource).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)],
        name => Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new FileNotFoundException($"The catalogue has no file {name}."));

    /// <summary>A catalogue given as texts, for tests and for checking an edit before it is built in.</summary>
    public static CatalogueSource Of(IReadOnlyDictionary<string, string> files) => new(
        [.. files.Keys.Order(StringComparer.Ordinal)],
        name => new MemoryStream(Encoding.UTF8.GetBytes(files[name])));

    /// <summary>The whole text of a file.</summary>
    public string Read(string name)
    {
        using var stream = Open(name);
        var length = (int)stream.Length;
        var room = ArrayPool<byte>.Shared.Rent(length);
        var bytes = room.AsSpan(0, length);
        stream.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes[LengthOfMark(bytes)..]);
        ArrayPool<byte>.Shared.Return(room);
        return text;
    }

    /// <summary>The whole text of a file as UTF-8, the same wherever it was checked out: lines end with a line feed, and no byte order mark stands before them.</summary>
    public byte[] ReadUtf8(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.Contains((byte)'\r') || LengthOfMark(bytes) > 0 ? Encoding.UTF8.GetBytes(Read(name).Replace("\r\n", "\n", StringComparison.Ordinal)) : bytes;
    }

    /// <summary>The names of the files in <paramref name="folder"/> with <paramref name="extension"/>, in order.</summary>
    public IEnumerable<string> In(string folder, string extension) =>
        Names.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal));

    private static int LengthOfMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
}
