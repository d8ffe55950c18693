using System.IO.Compression;

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
        ([0xD0, 0xCF, 0x11, 0xE0], "it is an old Word document; open it and save it as .docx or as plain text"),
        ([.. "{\\rtf"u8], "it is RTF; open it and save it as .docx or as plain text"),
        ([0x1F, 0x8B], "it is compressed with gzip; unpack it first"),
        ([0x89, .. "PNG"u8], "it is a picture; of a badge, download the credential as JSON where you got it"),
        ([0xFF, 0xD8, 0xFF], "it is a picture; save the résumé as .docx or text where it was written"),
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
            _ => ReadText(bytes, name),
        }).Then<CurriculumVitae>(read =>
            read is { IsEmpty: true, NotUnderstood.Count: 0 } ? Refused(name, "it is empty; open it and see whether it is the right file")
            : read.IsEmpty ? Refused(name, $"nothing in it is understood: {read.NotUnderstood[0].TrimEnd('.')}")
            : read.Count > MostThings ? Refused(name, $"it lists more than {MostThings:N0} things, and one person’s are fewer; see whether it is the right file")
            : read);
    }

    /// <summary>Whether a file is of a kind that is read here, and not JSON of another kind, such as a plan.</summary>
    public static bool Knows(byte[] content)
    {
        var text = TextEncoding.Of(content)?.GetString(content).TrimStart('\uFEFF') ?? "";
        return !text.AsSpan().TrimStart().StartsWith("{") || (JsonText.TryParse(text, out var root) is null && (OpenBadge.IsOne(root) || ManfredCv.IsOne(root) || JsonResume.IsCertain(root)));
    }

    internal static Refusal Refused(string name, string problem) => new Refusal.NotUsable(name, problem);

    private static Outcome<CurriculumVitae> ReadText(byte[] bytes, string name)
    {
        if (TextEncoding.Of(bytes) is not { } encoding)
        {
            return Refused(name, "it is not text; save it as .docx or as plain text");
        }

        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("{") || start.StartsWith("[{") || start.StartsWith("[ {") || start.StartsWith("[\n") || start.StartsWith("[\r") ? ReadJson(text, name)
            : start.StartsWith("eyJ") && OpenBadge.Unsigned(text) is { } credential ? ReadJson(credential, name)
            : start.StartsWith("<") ? Refused(name, "it is a web page or XML; select its text and save that as .txt")
            : ApplicationsCsv.IsOne(text) ? ApplicationsCsv.Read(bytes, name)
            : IsTable(name) ? Refused(name, $"its columns do not tell that it lists applications; call them company, role, status, date applied, url and notes. They are: {LeftOut.Quoted(string.Join(", ", PersonalTable.ColumnsOf(text)))}")
            : PlainResume.Read(text);
    }

    private static Outcome<CurriculumVitae> ReadJson(string json, string name) =>
        JsonText.TryParse(json, out var root) is { } error ? Refused(name, $"{char.ToLowerInvariant(error[0])}{error[1..].TrimEnd('.')}; export it once more, or send it as text")
        : OpenBadge.IsOne(root) ? OpenBadge.Read(root)
        : ManfredCv.IsOne(root) ? ManfredCv.Read(root)
        : JsonResume.IsOne(root) ? JsonResume.Read(root)
        : Refused(name, "it is JSON, but no résumé in the format of jsonresume.org or Manfred, and no badge of Open Badges 3.0; send the résumé as text or .docx");

    private static bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static Outcome<CurriculumVitae> ReadArchive(byte[] bytes, string name)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            UnpackingLimit limit = new(MostUnpacked);
            return archive.Entries.Count > MostEntries ? Refused(name, $"the archive holds more than {MostEntries} files, which no résumé does")
                : archive.GetEntry(WordResume.Document) is { } document ? WordResume.Read(document, name, limit)
                : LinkedInExport.IsOne(archive) ? LinkedInExport.Read(archive, name, limit)
                : Refused(name, "the archive is neither a .docx nor an export of LinkedIn (that one holds Positions.csv and Skills.csv); unpack it and send the résumé alone");
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return Refused(name, "the archive is damaged, or unpacks to more than any résumé; save or download it once more");
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
