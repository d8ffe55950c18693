using System.Text;

namespace Waymark.Formats;

/// <summary>Reads lines, ended by <c>\n</c>, <c>\r\n</c> or <c>\r</c>, without ever holding more than one of them, however long one may be.</summary>
internal static class BoundedLines
{
    /// <summary>The lines of <paramref name="text"/>, numbered from 1; <see langword="null"/> for one longer than <paramref name="limit"/>, which is passed over.</summary>
    public static IEnumerable<(int Number, string? Line)> Read(TextReader text, int limit)
    {
        var buffer = new char[16 * 1024];
        StringBuilder line = new();
        var (number, tooLong, afterReturn) = (1, false, false);
        for (var read = text.Read(buffer); read > 0; read = text.Read(buffer))
        {
            for (var at = 0; at < read;)
            {
                // "\r\n" ends one line, also where it lies in two buffers.
                if (afterReturn && buffer[at] == '\n')
                {
                    (afterReturn, at) = (false, at + 1);
                    continue;
                }

                var length = buffer.AsSpan(at, read - at).IndexOfAny('\r', '\n') is var end and >= 0 ? end : read - at;
                tooLong |= line.Length + length > limit;
                line.Append(buffer, at, tooLong ? 0 : length);
                at += length;
                afterReturn = at < read && buffer[at] == '\r';
                if (at < read)
                {
                    yield return (number++, tooLong ? null : line.ToString());
                    line.Clear();
                    (tooLong, at) = (false, at + 1);
                }
            }
        }

        if (tooLong || line.Length > 0)
        {
            yield return (number, tooLong ? null : line.ToString());
        }
    }
}
