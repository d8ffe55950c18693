using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Storage;

/// <summary>
/// A file <c>.waymark</c>: the chapters of a plan that its owner chose to show to somebody who helps, and what they wrote to them. What was not chosen is
/// not in it. It is plain JSON, so that anybody can see what they give away.
/// </summary>
/// <param name="Of">What tells the plan from those of other people; it says nothing about the person.</param>
/// <param name="Revision">The number of the plan's revision that was shared.</param>
/// <param name="Shared">The day it was shared.</param>
/// <param name="Chapters">The chapters that are in it.</param>
/// <param name="Plan">Those chapters.</param>
public sealed record SharedPlan(string Of, int Revision, DateOnly Shared, IReadOnlyList<PlanChapter> Chapters, Plan Plan)
{
    /// <summary>What the field <c>format</c> says.</summary>
    public const string Format = "waymark-shared-plan";

    /// <summary>The version that this code writes, and the newest that it reads.</summary>
    public const int Version = 1;

    /// <summary>What such a file is called at the end.</summary>
    public const string Ending = ".waymark";

    /// <summary>The most bytes that are read.</summary>
    public const int LargestFile = 64 << 20;

    /// <summary>The most comments that a file may have.</summary>
    public const int MostRemarks = 5000;

    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The day of the newest change of the plan; absent before any.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>The postings, where that chapter was chosen.</summary>
    public IReadOnlyList<Posting> Postings { get; init; } = [];

    /// <summary>What people who help wrote, in the order of writing.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>It with remarks added that it does not have yet.</summary>
    public SharedPlan With(params IEnumerable<Remark> remarks) => this with { Remarks = [.. Remarks.Concat(remarks).DistinctBy(remark => remark.Id)] };

    /// <summary>Writes it as UTF-8; the same always gives the same bytes. The stream stays open.</summary>
    public void Write(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Written);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteString("of", Of);
        json.WriteNumber("revision", Revision);
        json.WriteString("shared", Day(Shared));
        if (Changed is { } changed)
        {
            json.WriteString("changed", Day(changed));
        }

        json.WriteStartArray("chapters");
        foreach (var chapter in Chapters)
        {
            json.WriteStringValue(chapter.Id);
        }

        json.WriteEndArray();
        json.WritePropertyName("plan");
        using (var plan = JsonDocument.Parse(Plan.CanonicalJson()))
        {
            plan.WriteTo(json);
        }

        if (Chapters.Contains(PlanChapter.Postings))
        {
            json.WritePropertyName("postings");
            JsonSerializer.Serialize(json, Postings, PostingForm.Json.IReadOnlyListPosting);
        }

        json.WritePropertyName("remarks");
        RemarkJson.Write(json, Remarks);
        json.WriteEndObject();
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        Write(file);
        return file.ToArray();
    }

    /// <summary>Reads a file, wholly or not at all, or says where it is wrong and what to do. Never throws on what is in it.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<SharedPlan> Read(Stream stream)
    {
        using MemoryStream all = new();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > LargestFile)
            {
                return new Refusal.WrongValue("size", null, $"larger than {LargestFile >> 20} MB, which no shared plan is; choose another file");
            }
        }

        return SharedPlanReading.Read(all.GetBuffer().AsSpan(0, (int)all.Length));
    }

    /// <summary>Reads a file of the disk; a refusal names it.</summary>
    public static Outcome<SharedPlan> ReadFile(string file) => FileTrouble.Guarded<SharedPlan>(file, "", () =>
    {
        if (!File.Exists(file))
        {
            return new Refusal.NotUsable(file, "there is no such file; check the path");
        }

        using var stream = File.OpenRead(file);
        var read = Read(stream);
        return read.Refused ? new Refusal.NotUsable(file, read.Refusal.Reason) : read;
    });

    internal static string Day(DateOnly day) => day.ToString("O", null);
}
