using System.Text.Json;

namespace Waymark.Fetching;

/// <summary>Reads the lists of SmartRecruiters: a hundred postings a page, each without its text.</summary>
internal static class SmartRecruitersList
{
    private const int PageSize = 100, MostTotal = 100_000;

    /// <summary>Reads a page that was got from <paramref name="address"/>; <see langword="null"/> where it is none.</summary>
    public static BoardListing? Read(byte[] page, Uri address)
    {
        try
        {
            using var json = JsonDocument.Parse(page);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            List<Uri> postings = [.. content.EnumerateArray().Select(Id).OfType<string>().Select(id => new Uri($"{address.GetLeftPart(UriPartial.Path)}/{id}"))];
            var offset = Number(root, "offset") ?? 0;
            var total = Number(root, "totalFound") ?? postings.Count;

            // A page that is empty ends the list, whatever its total says.
            var next = postings.Count > 0 && offset + PageSize < total ? new Uri($"{address.GetLeftPart(UriPartial.Path)}?limit={PageSize}&offset={offset + PageSize}") : null;
            return new(total, postings, next);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Its own address, which the list gives too, is not followed: what is asked for is put together here.
    private static string? Id(JsonElement posting) =>
        posting.ValueKind == JsonValueKind.Object && posting.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= 64 } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? text : null;

    private static int? Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? Math.Clamp(number, 0, MostTotal) : null;
}
