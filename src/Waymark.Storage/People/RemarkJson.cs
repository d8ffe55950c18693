using System.Globalization;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>Remarks as JSON, in files and in the store.</summary>
internal static class RemarkJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Remark> remarks)
    {
        json.WriteStartArray();
        foreach (var remark in remarks)
        {
            Write(json, remark, _ => { });
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one; <paramref name="more"/> may add fields of its own.</summary>
    public static void Write(Utf8JsonWriter json, Remark remark, Action<Utf8JsonWriter> more)
    {
        json.WriteStartObject();
        json.WriteString("id", remark.Id);
        json.WriteString("by", remark.By);
        json.WriteString("on", SharedPlan.Day(remark.On));
        json.WriteString("about", remark.About);
        if (remark.Text != "")
        {
            json.WriteString("text", remark.Text);
        }

        if (remark.Suggestion is { } suggestion)
        {
            json.WritePropertyName("suggestion");
            using var change = JsonDocument.Parse(suggestion.ToJson());
            change.WriteTo(json);
        }

        more(json);
        json.WriteEndObject();
    }

    /// <summary>Reads all of them, or says which one is wrong. The id is told from what they say, so that nobody can give one the id of another.</summary>
    public static Outcome<List<Remark>> Read(ReadOnlySpan<byte> json, int line) => Read(json, line, Read).Then<List<Remark>>(remarks => remarks.DistinctBy(remark => remark.Id).ToList());

    /// <summary>Reads a list of them by reading each, or says which one is wrong.</summary>
    public static Outcome<List<T>> Read<T>(ReadOnlySpan<byte> json, int line, Func<JsonElement, Outcome<T>> each)
        where T : class
    {
        if (json.IsEmpty)
        {
            return new List<T>();
        }

        var list = JsonElement.Parse(json);
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > SharedPlan.MostRemarks)
        {
            return new Refusal.WrongValue("remarks", line, $"it is no list of at most {SharedPlan.MostRemarks} comments; get the file again from where it was made");
        }

        List<T> remarks = [];
        foreach (var (at, element) in list.EnumerateArray().Index())
        {
            var read = each(element);
            if (read.Refused)
            {
                return new Refusal.WrongValue($"remarks[{at}]", line, $"{read.Refusal.Reason}; get the file again from where it was made");
            }

            remarks.Add(read.Value);
        }

        return remarks;
    }

    /// <summary>Reads one.</summary>
    public static Outcome<Remark> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !DateOnly.TryParseExact(Text(json, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            return new Refusal.WrongValue("on", null, "it does not say when it was written");
        }

        PlanChange? suggestion = null;
        if (json.TryGetProperty("suggestion", out var suggested))
        {
            var change = PlanChange.Parse(suggested.GetRawText());
            if (change.Refused)
            {
                return change.Refusal;
            }

            suggestion = change.Value;
        }

        Remark remark = new(Text(json, "by"), on, Text(json, "about"), Text(json, "text"), suggestion);
        return remark.Problem is { } problem ? new Refusal.WrongValue("", null, problem) : remark;
    }

    /// <summary>The words of a field; empty where it has none.</summary>
    public static string Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
