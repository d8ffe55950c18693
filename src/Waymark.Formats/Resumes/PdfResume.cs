using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Waymark.Formats;

/// <summary>Reads the text of a PDF with <c>pdftotext</c>, where that program is on the machine. It is started by its path, without a shell, and may take only so long and say only so much.</summary>
internal static class PdfResume
{
    private const int MostText = 4 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Programs = ["pdftotext", "pdftotext.exe"];

    /// <summary>Reads a PDF, or says what to do where it cannot.</summary>
    public static Outcome<CurriculumVitae> Read(byte[] pdf, string name) => Read(pdf, name, Environment.GetEnvironmentVariable("PATH"));

    /// <summary>The same with the folders in which programs are looked for, as <c>PATH</c> names them.</summary>
    internal static Outcome<CurriculumVitae> Read(byte[] pdf, string name, string? path) =>
        Find(path) is not { } program
            ? ResumeFiles.Refused(name, "it is a PDF, and the program pdftotext, which reads them, is not on this machine; install it (Debian and Ubuntu: apt install poppler-utils; macOS: brew install poppler; Windows: winget install oschwartz10612.Poppler), or save the résumé as .docx or text")
            : TextOf(pdf, program).GetAwaiter().GetResult() is not { } text
                ? ResumeFiles.Refused(name, "pdftotext cannot read it: it is damaged, locked with a password, or larger than any résumé; save it once more, or as .docx or text")
                : string.IsNullOrWhiteSpace(text) ? ResumeFiles.Refused(name, "its pages are pictures without text; save the résumé as .docx or text where it was written")
                : PlainResume.Read(text);

    /// <summary>Where the program is; only whole paths are looked at, so that no file of the current folder is started.</summary>
    internal static string? Find(string? path) =>
        (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified)
            .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program))).FirstOrDefault(File.Exists);

    // Nothing is written to the disk: the program reads from one pipe and writes to another.
    private static async Task<string?> TextOf(byte[] pdf, string program)
    {
        using CancellationTokenSource tooLong = new(Patience);
        using Process process = new()
        {
            StartInfo = new(program, ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false, CreateNoWindow = true },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            // It is there, and may not be run.
            return null;
        }

        try
        {
            var (give, take, complaints) = (Give(process, pdf, tooLong.Token), Take(process, tooLong.Token), process.StandardError.ReadToEndAsync(tooLong.Token));
            await Task.WhenAll(give, take, complaints);
            await process.WaitForExitAsync(tooLong.Token);
            return process.ExitCode == 0 ? await take : null;
        }
        catch (Exception error) when (error is OperationCanceledException or InvalidDataException)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // A program that has seen enough closes its end before it has read all.
    private static async Task Give(Process process, byte[] pdf, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(pdf, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static async Task<string> Take(Process process, CancellationToken cancel)
    {
        StringBuilder text = new();
        var buffer = new char[16_384];
        for (var read = await process.StandardOutput.ReadAsync(buffer, cancel); read > 0; read = await process.StandardOutput.ReadAsync(buffer, cancel))
        {
            text.Append(buffer, 0, read);
            if (text.Length > MostText)
            {
                throw new InvalidDataException();
            }
        }

        return text.ToString();
    }
}
