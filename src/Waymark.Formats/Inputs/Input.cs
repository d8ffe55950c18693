using System.IO.Compression;
using System.Text;

namespace Waymark.Formats;

/// <summary>An input, unpacked and decoded.</summary>
internal sealed class Input : IDisposable
{
    private const int HeadSize = 64 * 1024;

    // What people have beside text, and what to do about it.
    private static readonly (byte[] Start, string Refusal)[] NotText =
    [
        ([.. "%PDF"u8], "It is a PDF: copy its text into a .txt file."),
        ([0x50, 0x4B, 0x03, 0x04], "It is a ZIP archive or an Office document: unpack it, or save it as text or HTML."),
        ([0xD0, 0xCF, 0x11, 0xE0], "It is an Office document: save it as text or HTML."),
        ([0x1F, 0x8B], "It is compressed twice: unpack it."),
    ];

    private Input(string name, string extension, string head, TextReader text, string? refusal) => (Name, Extension, Head, Text, Refusal) = (name, extension, head, text, refusal);

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The extension of its name in lower case with the dot, leaving out <c>.gz</c>, or what was given instead; empty where there is none.</summary>
    public string Extension { get; }

    /// <summary>The first part of the text, to tell what it is. <see cref="Text"/> still starts at the beginning.</summary>
    public string Head { get; }

    /// <summary>The whole text.</summary>
    public TextReader Text { get; }

    /// <summary>Why it cannot be read; <see langword="null"/> where it can.</summary>
    public string? Refusal { get; }

    /// <summary>Opens <paramref name="stream"/>. An <paramref name="extension"/> is taken instead of that of the name; what is unpacked counts towards <paramref name="limit"/>.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is compressed and damaged.</exception>
    public static Input Open(Stream stream, string name, string? extension = null, UnpackingLimit? limit = null)
    {
        var (head, whole) = Peek(stream);
        if (head is [0x1F, 0x8B, ..])
        {
            GZipStream unpacked = new(whole, CompressionMode.Decompress);
            (head, whole) = Peek(limit is null ? unpacked : new BoundedStream(unpacked, limit));
        }

        var encoding = TextEncoding.Of(head);
        var refusal = NotText.FirstOrDefault(kind => head.AsSpan().StartsWith(kind.Start)).Refusal
            ?? (head.Length == 0 ? "It is empty." : encoding is null ? "It is not text: save it as text or HTML." : null);
        encoding ??= Encoding.UTF8;
        return new(name, extension ?? ExtensionOf(name), encoding.GetString(head).TrimStart('\uFEFF'), new StreamReader(whole, encoding), refusal);
    }

    /// <summary>The whole text; <see langword="null"/> where it is longer than <see cref="Limits.Document"/>.</summary>
    public string? ReadAll()
    {
        StringBuilder all = new();
        var buffer = new char[HeadSize];
        for (var read = Text.Read(buffer); read > 0; read = Text.Read(buffer))
        {
            if (all.Length + read > Limits.Document)
            {
                return null;
            }

            all.Append(buffer, 0, read);
        }

        return all.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => Text.Dispose();

    private static string ExtensionOf(string name) => Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).ToLowerInvariant();

    private static (byte[] Head, Stream Whole) Peek(Stream stream)
    {
        var head = new byte[HeadSize];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return (head[..read], new PeekedStream(head[..read], stream));
    }
}
