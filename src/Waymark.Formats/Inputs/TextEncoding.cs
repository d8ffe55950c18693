using System.Text;

namespace Waymark.Formats;

/// <summary>Tells how a text is encoded.</summary>
internal static class TextEncoding
{
    private static readonly Encoding Utf8OrWindows = Encoding.GetEncoding(Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new WindowsFallback());

    /// <summary>The encoding of the bytes a text starts with; <see langword="null"/> where they are no text.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when head.IndexOf((byte)0) < 0 => DeclaredEncoding.Of(head) ?? Utf8OrWindows,

        // UTF-16 without a byte order mark: most letters of European languages have a zero as their upper half.
        _ when Zeros(head, 1) > 0.4 && Zeros(head, 0) < 0.1 => Encoding.Unicode,
        _ when Zeros(head, 0) > 0.4 && Zeros(head, 1) < 0.1 => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static double Zeros(ReadOnlySpan<byte> bytes, int from)
    {
        var zeros = 0;
        for (var i = from; i < bytes.Length; i += 2)
        {
            zeros += bytes[i] == 0 ? 1 : 0;
        }

        return zeros / (bytes.Length / 2.0);
    }

    /// <summary>Reads each byte that is not UTF-8 as Windows-1252, so that a file may even mix the two, and need not be read twice.</summary>
    private sealed class WindowsFallback : DecoderFallback
    {
        private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        private sealed class Buffer : DecoderFallbackBuffer
        {
            private string text = "";
            private int next;

            public override int Remaining => text.Length - next;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                (text, next) = (Windows1252.GetString(bytesUnknown), 0);
                return text.Length > 0;
            }

            public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

            public override bool MovePrevious()
            {
                if (next == 0)
                {
                    return false;
                }

                next--;
                return true;
            }

            public override void Reset() => (text, next) = ("", 0);
        }
    }
}
