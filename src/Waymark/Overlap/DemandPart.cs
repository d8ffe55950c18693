using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Waymark;

/// <summary>
/// A tally as text, so that parts counted on several computers can be added up: JSON Lines. First what was counted; then for each role its keys and employers, and a line for each text
/// with the numbers of its employer and keys. Tallies of the same postings are written to the same bytes, whatever order they came in.
/// </summary>
public static class DemandPart
{
    private const int Version = 1;

    // Further than a line of a real part goes, and short enough to be held.
    private const int LongestLine = 64 << 20;

    /// <summary>Writes <paramref name="tally"/>.</summary>
    public static void Write(DemandTally tally, TextWriter to)
    {
        ArrayBufferWriter<byte> line = new();
        Put(json =>
        {
            json.WriteNumber("waymarkDemandPart", Version);
            json.WriteString("catalogue", tally.Scope.Catalogue.Fingerprint);
            json.WriteString("level", LevelOf(tally.Scope));
            Strings(json, "roles", RolesOf(tally.Scope));
            json.WriteNumber("read", tally.Read);
            json.WriteNumber("otherLanguages", tally.LeftOut.OtherLanguages);
            json.WriteNumber("noRole", tally.LeftOut.NoRole);
            json.WriteNumber("otherRoles", tally.LeftOut.OtherRoles);
            json.WriteNumber("otherLevels", tally.LeftOut.OtherLevels);
        });
        foreach (var (role, count) in tally.Counts.Where(entry => entry.Value.Postings > 0))
        {
            var (keys, employers) = (InOrder(count.Texts.SelectMany(text => text.Keys), CountKey.InOrder), InOrder(count.Texts.Select(text => text.Employer), StringComparer.Ordinal));
            Put(json =>
            {
                json.WriteString("role", role.Id);
                Strings(json, "keys", keys.All.Select(key => $"{key.What} {key.Level} {key.Id}"));
                Strings(json, "employers", employers.All);
            });
            foreach (var text in count.Texts)
            {
                Put(json =>
                {
                    json.WriteString("text", text.Id.ToString());
                    json.WriteNumber("employer", employers.Of(text.Employer));
                    json.WriteString("title", text.Title.ToString("x", CultureInfo.InvariantCulture));
                    json.WriteBoolean("handPicked", text.Sample == SampleKind.HandPicked);
                    json.WriteStartArray("keys");
                    foreach (var key in text.Keys.Select(keys.Of).Order())
                    {
                        json.WriteNumberValue(key);
                    }

                    json.WriteEndArray();
                });
            }
        }

        void Put(Action<Utf8JsonWriter> write)
        {
            line.ResetWrittenCount();
            using (Utf8JsonWriter json = new(line))
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            }

            to.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            to.Write('\n');
        }
    }

    /// <summary>Adds the part that <paramref name="from"/> holds to <paramref name="tally"/>, wholly or not at all.</summary>
    /// <param name="tally">A tally of the scope that the part was counted with.</param>
    /// <param name="from">The text of the part.</param>
    /// <returns>The tally, or why it cannot be added and what to do.</returns>
    public static Outcome<DemandTally> Add(DemandTally tally, TextReader from)
    {
        DemandTally part = new(tally.Scope);
        var number = 0;
        try
        {
            DemandCount? count = null;
            (List<CountKey> Keys, List<string> Employers) names = ([], []);
            for (var line = from.ReadLine(); line is not null; line = from.ReadLine())
            {
                number++;
                using var json = JsonDocument.Parse(line.Length <= LongestLine ? line : "");
                var fields = json.RootElement;
                if (number == 1)
                {
                    if (WhyNot(tally.Scope, fields) is { } reason)
                    {
                        return Refused(reason);
                    }

                    part.Add(fields.GetProperty("read").GetInt64(), LeftOut(fields));
                }
                else if (fields.TryGetProperty("role", out var role))
                {
                    count = part.CountOf(tally.Scope.Catalogue.Role(role.GetString() ?? "") ?? throw new FormatException());
                    names = ([.. Strings(fields, "keys").Select(KeyOf)], [.. Strings(fields, "employers")]);
                }
                else
                {
                    (count ?? throw new FormatException()).Add(TextOf(fields, names.Keys, names.Employers));
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return Refused(number == 1 ? "it is no part that 'waymark demand --partial' wrote" : $"line {number} is damaged; count that part once more");
        }

        if (number == 0)
        {
            return Refused("it is empty; count that part once more");
        }

        tally.Add(part);
        return tally;
    }

    /// <summary>The scope that a part was counted with, told by its first line; <see langword="null"/> where it is no part.</summary>
    /// <param name="firstLine">The first line of the part.</param>
    /// <param name="catalogue">The catalogue to count with.</param>
    public static DemandScope? ScopeOf(string firstLine, Catalogue catalogue)
    {
        try
        {
            using var json = JsonDocument.Parse(firstLine);
            var level = json.RootElement.GetProperty("level").GetString();
            return new(catalogue, level is null ? null : Enum.Parse<Seniority>(level, ignoreCase: true), [.. Strings(json.RootElement, "roles").Select(catalogue.Role).OfType<Role>()]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string? WhyNot(DemandScope scope, JsonElement first) =>
        first.GetProperty("waymarkDemandPart").GetInt32() != Version ? "it was written by another version of Waymark; count that part once more with this one"
        : first.GetProperty("catalogue").GetString() != scope.Catalogue.Fingerprint ? "it was counted with another catalogue, which may mean other things by the same names; count all parts with the same version of Waymark"
        : first.GetProperty("level").GetString() != LevelOf(scope) || !Strings(first, "roles").SequenceEqual(RolesOf(scope)) ? "it was counted for other roles or another level than the first part; merge only parts that were counted with the same --role and --level"
        : null;

    private static LeftOutPostings LeftOut(JsonElement first) => new(
        first.GetProperty("otherLanguages").GetInt64(), first.GetProperty("noRole").GetInt64(), first.GetProperty("otherRoles").GetInt64(), first.GetProperty("otherLevels").GetInt64(), 0);

    private static CountedText TextOf(JsonElement text, List<CountKey> keys, List<string> employers) => new(
        PostingId.TryParse(text.GetProperty("text").GetString()) ?? throw new FormatException(),
        text.GetProperty("handPicked").GetBoolean() ? SampleKind.HandPicked : SampleKind.WholeBoard,
        employers[text.GetProperty("employer").GetInt32()],
        ulong.Parse(text.GetProperty("title").GetString() ?? "", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        [.. text.GetProperty("keys").EnumerateArray().Select(number => keys[number.GetInt32()])]);

    private static CountKey KeyOf(string written) => written.Split(' ') is [var what, var level, var id]
        ? new(Enum.Parse<CountOf>(what), id, Enum.Parse<Level>(level))
        : throw new FormatException();

    private static Refusal.NotUsable Refused(string reason) => new("the part", reason);

    private static string? LevelOf(DemandScope scope) => scope.Target?.ToString().ToLowerInvariant();

    private static IEnumerable<string> RolesOf(DemandScope scope) => scope.Roles.Select(role => role.Id).Order(StringComparer.Ordinal);

    private static Numbering<T> InOrder<T>(IEnumerable<T> things, IComparer<T> order)
        where T : notnull
    {
        Numbering<T> numbering = new(EqualityComparer<T>.Default);
        foreach (var thing in things.ToHashSet().Order(order))
        {
            numbering.Of(thing);
        }

        return numbering;
    }

    private static IEnumerable<string> Strings(JsonElement fields, string name) => fields.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "");

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var text in strings)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
