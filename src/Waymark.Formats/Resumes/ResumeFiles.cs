using System.IO.Compression;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>
/// Reads what people have about themselves from whatever they have it in: JSON Resume, a Manfred CV, the export of LinkedIn, Open Badges, a spreadsheet of
/// applications, Word, PDF, Markdown or plain text.
/// </summary>
public static class ResumeFiles
{
    /// <summary>The longest file that is read, in bytes.</summary>
    public const int MostBytes = 20 << 20;

    /// <summary>To how many bytes the parts of an archive that are read may unpack.</summary>
    public const long MostUnpacked = 32L << 20;

    private const int MostEntries = 5_000;

    // One life fills no more; a file of another kind does.
    private const int MostThings = 6_000;

    // What people have beside these, and what to do about it.
    private static readonly (byte[] Start, string Problem)[] NotRead =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "it is an old Word document, or one that is locked with a password; open it and save it as .docx without one, or as plain text"),
        ([.. "{\\rtf"u8], "it is RTF; open it and save it as .docx or as plain text"),
        ([0x1F, 0x8B], "it is compressed with gzip; unpack it first"),
        ([0xFF, 0xD8, 0xFF], "it is a picture; save the résumé as .docx or text where it was written"),
    ];

    // Archives that are documents of other programs, by a part that each has.
    private static readonly (string Part, string Problem)[] NotReadArchives =
    [
        ("xl/workbook.xml", "it is a spreadsheet; save the sheet with your applications as CSV"),
        ("ppt/presentation.xml", "it is a presentation; save the résumé as .docx or text"),
        ("content.xml", "it is an OpenDocument file; save it as .docx, or a spreadsheet as CSV"),
        ("Index/Document.iwa", "it is a file of Pages; export it as Word (.docx) or PDF"),
    ];

    /// <summary>Reads a file, or says what to do where it cannot. Never throws on any content.</summary>
    /// <param name="stream">The content; it is read to its end and stays the caller's to close.</param>
    /// <param name="name">What the file is called.</param>
    public static Outcome<CurriculumVitae> Read(Stream stream, string name)
    {
        if (Whole(stream) is not { } bytes)
        {
            return Refused(name, $"it is larger than {MostBytes >> 20} MB, and a résumé is a few pages; leave its pictures out, send its text, or of LinkedIn's export only Profile.csv, Positions.csv, Skills.csv and Education.csv in a ZIP");
        }

        if (NotRead.FirstOrDefault(kind => bytes.AsSpan().StartsWith(kind.Start)).Problem is { } problem)
        {
            return Refused(name, problem);
        }

        return (bytes switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => ReadArchive(bytes, name),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PdfResume.Read(bytes, name),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ReadBadge(BakedBadge.InPng(bytes), name),
            _ => ReadText(bytes, name),
        }).Then<CurriculumVitae>(read =>
            read is { IsEmpty: true, NotUnderstood.Count: 0 } ? Refused(name, "it is empty; open it and see whether it is the right file")
            : read.IsEmpty ? Refused(name, $"nothing in it is understood: {read.NotUnderstood[0].TrimEnd('.')}")
            : read.Count > MostThings ? Refused(name, $"it lists more than {MostThings:N0} things, and one person’s are fewer; see whether it is the right file")
            : read);
    }

    /// <summary>Whether a file is to be read here: all but a plan, and JSON that may be a broken one.</summary>
    public static bool Knows(byte[] content)
    {
        var text = TextEncoding.Of(content)?.GetString(content.AsSpan(0, Math.Min(content.Length, MostBytes))).TrimStart('\uFEFF') ?? "";
        return !IsJson(text) || !text.AsSpan().TrimStart().StartsWith("{") || (content.Length <= MostBytes && JsonText.TryParse(text, out var root) is null && !IsPlan(text, root));
    }

    // Answers may leave out their version; then a résumé is told from them by having sections of its own, or nothing else.
    private static bool IsPlan(string text, JsonElement root) =>
        !OpenBadge.IsOne(root) && !ManfredCv.IsOne(root) && !JsonResume.IsCertain(root)
        && (root.At("format") is not null || root.At("version") is not null
            || (!JsonResume.HasOnlyItsSections(root) && (Plan.Parse(text) is var plan && (plan.Refused || plan.Value with { Unknown = null } != Plan.Empty))));

    internal static Refusal Refused(string name, string problem) => new Refusal.NotUsable(name, problem);

    private static Outcome<CurriculumVitae> ReadText(byte[] bytes, string name)
    {
        if (TextEncoding.Of(bytes) is not { } encoding)
        {
            return Refused(name, "it is not text; save it as .docx or as plain text");
        }

        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        var start = text.AsSpan().TrimStart();
        return IsJson(text) ? ReadJson(text, name)
            : OpenBadge.IsSigned(text) ? ReadBadge(text, name)
            : BakedBadge.IsSvg(start) ? ReadBadge(BakedBadge.InSvg(text), name)
            : start.StartsWith("<") ? Refused(name, "it is a web page or XML; select its text and save that as .txt")
            : LinkedInExport.IsOfOthers(text, name) ? Refused(name, "it is about other people, so it is not read; of LinkedIn’s export, Profile.csv, Positions.csv, Skills.csv and the like are yours")
            : LinkedInExport.TableIn(text, name) is { } table ? LinkedInExport.Read(bytes, table, name)
            : ApplicationsCsv.IsOne(text, IsTable(name)) ? ApplicationsCsv.Read(bytes, name)
            : IsTable(name) ? Refused(name, $"its columns do not tell that it lists applications; call them company, role, status, date applied, url and notes. They are: {LeftOut.Quoted(string.Join(", ", PersonalTable.ColumnsOf(text)))}")
            : PlainResume.Read(text);
    }

    private static bool IsJson(string text)
    {
        var start = text.AsSpan().TrimStart();
        return (start.StartsWith("{") && !start.StartsWith("{\\rtf")) || (start.StartsWith("[") && start[1..].TrimStart().StartsWith("{"));
    }

    // What a picture holds, or a file: a credential, bare or signed.
    private static Outcome<CurriculumVitae> ReadBadge(string? credential, string name) =>
        credential is null ? Refused(name, "it is a picture, and no badge of Open Badges 3.0 is in it; of a badge, download the credential as JSON where you got it, and save a résumé as .docx or text")
        : !OpenBadge.IsSigned(credential) ? ReadJson(credential, name)
        : OpenBadge.Unsigned(credential) is { } json ? ReadJson(json, name)
        : Refused(name, "it is a signed credential that is damaged or was cut off; download it once more where you got it");

    private static Outcome<CurriculumVitae> ReadJson(string json, string name) =>
        JsonText.TryParse(json, out var root) is { } error ? Refused(name, $"{char.ToLowerInvariant(error[0])}{error[1..].TrimEnd('.')}; export it once more, or send it as text")
        : OpenBadge.IsOne(root) ? OpenBadge.Read(root)
        : OpenBadge.IsOlder(root) ? Refused(name, "it is a badge of Open Badges 1 or 2; download it as Open Badges 3.0 where you got it, or add it by hand as a certificate")
        : ManfredCv.IsOne(root) ? ManfredCv.Read(root)
        : JsonResume.IsOne(root) ? JsonResume.Read(root)
        : Refused(name, "it is JSON, but no résumé in the format of jsonresume.org or Manfred, and no badge of Open Badges 3.0; send the résumé as text or .docx. A plan is brought back by 'waymark import', or under Settings");

    private static bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static Outcome<CurriculumVitae> ReadArchive(byte[] bytes, string name)
    {
        UnpackingLimit limit = new(MostUnpacked);
        try
        {
            using ZipArchive archive = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count > MostEntries ? Refused(name, $"the archive holds more than {MostEntries} files, which no résumé does")
                : archive.Entries.Any(entry => entry.IsEncrypted) ? Refused(name, "the archive is locked with a password; unpack it and send what is in it")
                : archive.GetEntry(WordResume.Document) is { } document ? WordResume.Read(archive, document, name, limit)
                : LinkedInExport.IsOne(archive) ? LinkedInExport.Read(archive, name, limit)
                : NotReadArchives.FirstOrDefault(kind => archive.GetEntry(kind.Part) is not null).Problem is { } problem ? Refused(name, problem)
                : archive.Entries.FirstOrDefault(entry => entry.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) is { } inner ? Refused(name, $"it holds another archive, {LeftOut.Quoted(inner.Name)}; unpack it and send that one")
                : Refused(name, "the archive is neither a .docx nor an export of LinkedIn (that one holds Positions.csv and Skills.csv); unpack it and send the résumé alone");
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return Refused(name, limit.IsReached ? $"the archive unpacks to more than {MostUnpacked >> 20} MB, which no résumé does; unpack it and send the résumé alone" : "the archive is damaged; save or download it once more");
        }
    }

    // One byte more than is read tells that there is more.
    private static byte[]? Whole(Stream stream)
    {
        using MemoryStream whole = new();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > MostBytes)
            {
                return null;
            }
        }

        return whole.ToArray();
    }
}
