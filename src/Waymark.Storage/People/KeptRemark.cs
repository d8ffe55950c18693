using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>What became of what somebody wrote.</summary>
public enum RemarkState
{
    /// <summary>A comment to read, or a suggestion that waits for an answer.</summary>
    Open,

    /// <summary>The suggestion was taken into the plan.</summary>
    Taken,

    /// <summary>It was set aside.</summary>
    SetAside,
}

/// <summary>What somebody who helps wrote, as it is kept beside the plan.</summary>
/// <param name="Remark">What they wrote.</param>
/// <param name="Revision">The revision of the plan that they looked at.</param>
/// <param name="Received">The day it was brought in.</param>
/// <param name="State">What became of it.</param>
public sealed record KeptRemark(Remark Remark, int Revision, DateOnly Received, RemarkState State)
{
    /// <summary>Writes a list of them as a note of the store.</summary>
    internal static string Write(IEnumerable<KeptRemark> all)
    {
        using MemoryStream note = new();
        using (Utf8JsonWriter json = new(note))
        {
            json.WriteStartArray();
            foreach (var kept in all)
            {
                RemarkJson.Write(json, kept.Remark, more =>
                {
                    more.WriteNumber("revision", kept.Revision);
                    more.WriteString("received", SharedPlan.Day(kept.Received));
                    more.WriteNumber("state", (int)kept.State);
                });
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(note.GetBuffer(), 0, (int)note.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static IReadOnlyList<KeptRemark> Read(string? note) => note is null ? [] :
    [
        .. JsonElement.Parse(note).EnumerateArray().Select(kept => new KeptRemark(
            RemarkJson.Read(kept).OrThrow(),
            kept.GetProperty("revision").GetInt32(),
            DateOnly.ParseExact(kept.GetProperty("received").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            (RemarkState)kept.GetProperty("state").GetInt32())),
    ];
}
