using System.Globalization;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>
/// What people who help wrote, as it stands in an export: with the day it came in, and what became of it. The revision that they looked at is left out, since its number means nothing elsewhere.
/// </summary>
internal static class ExportedRemarks
{
    public static void Write(Utf8JsonWriter json, IEnumerable<KeptRemark> all)
    {
        json.WriteStartArray();
        foreach (var kept in all)
        {
            RemarkJson.Write(json, kept.Remark, more =>
            {
                more.WriteString("received", SharedPlan.Day(kept.Received));
                more.WriteString("state", kept.State.InJson);
            });
        }

        json.WriteEndArray();
    }

    /// <summary>Reads all of them, or says which one is wrong.</summary>
    public static Outcome<List<KeptRemark>> Read(ReadOnlySpan<byte> json, int line) => RemarkJson.Read(json, line, element => RemarkJson.Read(element).Then<KeptRemark>(remark =>
        !DateOnly.TryParseExact(RemarkJson.Text(element, "received"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var received)
            ? new Refusal.WrongValue("received", null, "it does not say when it came in")
        : Enum.GetValues<RemarkState>().Where(state => state.InJson == RemarkJson.Text(element, "state")).ToList() is not [var state]
            ? new Refusal.WrongValue("state", null, $"it is none of {string.Join(", ", Enum.GetValues<RemarkState>().Select(state => state.InJson))}")
        : new KeptRemark(remark, Revision: 0, received, state)));
}
