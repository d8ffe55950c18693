using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waymark.Formats;

/// <summary>Takes the credential out of a picture into which a badge of Open Badges 3.0 was baked: a PNG or an SVG.</summary>
internal static class BakedBadge
{
    private const string Keyword = "openbadgecredential", Namespace = "https://purl.imsglobal.org/ob/v3p0";

    // More than any credential, with the pictures that it may hold.
    private const int MostBytes = 8 << 20;

    private const int SignatureLength = 8, LengthAndType = 8, Checksum = 4;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = ResumeFiles.MostBytes };

    /// <summary>The credential in a PNG, bare or signed; <see langword="null"/> where there is none.</summary>
    public static string? InPng(ReadOnlySpan<byte> png)
    {
        for (var rest = png[Math.Min(png.Length, SignatureLength)..]; rest.Length >= LengthAndType;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            var data = rest[LengthAndType..];
            if (length > data.Length)
            {
                return null;
            }

            if (rest[4..LengthAndType].SequenceEqual("iTXt"u8) && InText(data[..(int)length]) is { } credential)
            {
                return credential;
            }

            rest = data[Math.Min(data.Length, (int)length + Checksum)..];
        }

        return null;
    }

    /// <summary>Whether a text is an SVG, and no page that shows one.</summary>
    public static bool IsSvg(ReadOnlySpan<char> start) =>
        start[..Math.Min(start.Length, Limits.Markdown)] is var head && head.IndexOf("<svg", StringComparison.OrdinalIgnoreCase) is var at and >= 0 && head.StartsWith("<")
        && !head[..at].Contains("<html", StringComparison.OrdinalIgnoreCase) && !head[..at].Contains("<body", StringComparison.OrdinalIgnoreCase);

    /// <summary>The credential in an SVG, bare or signed; <see langword="null"/> where there is none, or the file is damaged.</summary>
    public static string? InSvg(string svg)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(svg), Settings);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "credential", NamespaceURI: Namespace })
                {
                    return xml.GetAttribute("verify") is { Length: > 0 } signed ? signed : xml.ReadElementContentAsString();
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return null;
    }

    // Keyword, zero, whether it is compressed, how, language, zero, translated keyword, zero, text.
    private static string? InText(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)0);
        if (end < 0 || !data[..end].SequenceEqual(Encoding.ASCII.GetBytes(Keyword)) || data.Length < end + 3)
        {
            return null;
        }

        var text = data[(end + 3)..];
        for (var names = 0; names < 2; names++)
        {
            text = text.IndexOf((byte)0) is var zero and >= 0 ? text[(zero + 1)..] : [];
        }

        return data[end + 1] == 1 ? Unpacked(text.ToArray()) : Encoding.UTF8.GetString(text);
    }

    private static string? Unpacked(byte[] packed)
    {
        try
        {
            using BoundedStream unpacked = new(new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress), new(MostBytes));
            using StreamReader text = new(unpacked, Encoding.UTF8);
            return text.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
