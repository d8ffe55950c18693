using System.IO.Compression;

namespace Waymark.Fetching;

/// <summary>Takes what a host sends, up to a limit that counts what comes and not what was announced.</summary>
internal static class AnswerBody
{
    /// <summary>The body, unpacked; <see langword="null"/> where there is more of it than <paramref name="most"/>.</summary>
    /// <exception cref="IOException">It was cut off.</exception>
    /// <exception cref="InvalidDataException">It is packed and damaged, or packed in a way that was not asked for.</exception>
    public static async Task<byte[]?> ReadAsync(HttpContent content, long most, CancellationToken cancel)
    {
        await using var sent = await content.ReadAsStreamAsync(cancel);
        await using var unpacked = Unpacked(sent, string.Join(',', content.Headers.ContentEncoding));
        using MemoryStream whole = new();
        var buffer = new byte[1 << 16];
        for (var read = await unpacked.ReadAsync(buffer, cancel); read > 0; read = await unpacked.ReadAsync(buffer, cancel))
        {
            if (whole.Length + read > most)
            {
                return null;
            }

            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    /// <summary>"900 KB", "1.4 MB".</summary>
    public static string Size(long bytes) => bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1_000)} KB" : FormattableString.Invariant($"{bytes / 1_000_000.0:0.#} MB");

    private static Stream Unpacked(Stream sent, string encoding) => encoding.ToLowerInvariant() switch
    {
        "" or "identity" => sent,
        "gzip" or "x-gzip" => new GZipStream(sent, CompressionMode.Decompress),
        _ => throw new InvalidDataException("it is packed in a way that was not asked for"),
    };
}
