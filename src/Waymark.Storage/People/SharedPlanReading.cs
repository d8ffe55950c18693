using System.Globalization;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>Reads a file <c>.waymark</c> that anybody may have sent.</summary>
internal static class SharedPlanReading
{
    // A hash in hexadecimal digits: it becomes the name of a file.
    private const int KeyLength = 32;

    public static Outcome<SharedPlan> Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Read(JsonParts.Of(utf8));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return new Refusal.NotJson((int)((error as JsonException)?.LineNumber ?? 0) + 1, "it was damaged or cut off on the way; ask for it to be sent again");
        }
    }

    /// <summary>Whether it is what tells a plan from others.</summary>
    public static bool IsKey(string? text) => text is { Length: KeyLength } && text.All(char.IsAsciiHexDigitLower);

    private static Outcome<SharedPlan> Read(JsonParts parts)
    {
        if (!parts.IsObject || !parts.Says("format", SharedPlan.Format) || !parts.Has("version"))
        {
            return new Refusal.WrongValue("format", 1, $"this is no shared plan of Waymark, which says \"format\": \"{SharedPlan.Format}\"; choose another file");
        }

        if (Whole(parts.Bytes("version")) is not (>= 1 and <= SharedPlan.Version))
        {
            return new Refusal.WrongValue("version", parts.LineOf("version"), $"this program reads version {SharedPlan.Version}; open it with a newer Waymark");
        }

        if (Text(parts.Bytes("of")) is not { } of || !IsKey(of))
        {
            return Damaged(parts, "of", "does not say which plan it is of");
        }

        if (Whole(parts.Bytes("revision")) is not (>= 0 and var revision) || Day(parts.Bytes("shared")) is not { } shared)
        {
            return Damaged(parts, "shared", "does not say when it was shared, or which revision");
        }

        if (Chapters(parts.Bytes("chapters")) is not { } chapters)
        {
            return Damaged(parts, "chapters", $"names a chapter that is none of {string.Join(", ", PlanChapter.All)}");
        }

        if (!parts.Has("plan"))
        {
            return Damaged(parts, "plan", "there is none in it");
        }

        var plan = Plan.Parse(parts.InPlace("plan"));
        if (plan.Refused)
        {
            return plan.Refusal;
        }

        if (PlanChapter.Only(plan.Value, chapters) != plan.Value with { Unknown = null })
        {
            return Damaged(parts, "plan", "has chapters that it does not name");
        }

        var postings = chapters.Contains(PlanChapter.Postings) && parts.Has("postings") ? JsonSerializer.Deserialize(parts.Bytes("postings"), PostingForm.Json.IReadOnlyListPosting) ?? [] : [];
        if (postings.Any(posting => posting is null || posting.Fields.Contains(null!)))
        {
            return Damaged(parts, "postings", "null is no posting, nor a field of one");
        }

        var changed = Day(parts.Bytes("changed"));
        return RemarkJson.Read(parts.Bytes("remarks"), parts.LineOf("remarks")).Then<SharedPlan>(remarks => new SharedPlan(of, revision, shared, chapters, plan.Value)
        {
            Changed = changed,
            Postings = postings,
            Remarks = remarks,
        });
    }

    private static Refusal.WrongValue Damaged(JsonParts parts, string field, string problem) => new(field, parts.LineOf(field), $"{problem}; it was changed by hand or damaged: ask for it to be sent again");

    private static int? Whole(ReadOnlySpan<byte> json) => int.TryParse(json, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(ReadOnlySpan<byte> json) => json is [(byte)'"', ..] ? JsonElement.Parse(json).GetString() : null;

    private static DateOnly? Day(ReadOnlySpan<byte> json) => DateOnly.TryParseExact(Text(json), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IReadOnlyList<PlanChapter>? Chapters(ReadOnlySpan<byte> json)
    {
        if (json is not [(byte)'[', ..])
        {
            return null;
        }

        List<PlanChapter?> named = [.. JsonElement.Parse(json).EnumerateArray().Select(name => PlanChapter.Of(name.GetString() ?? ""))];
        return named.Contains(null) ? null : PlanChapter.InOrder(named!);
    }
}
