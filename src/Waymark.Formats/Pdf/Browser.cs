using System.Diagnostics;
using System.Text;

namespace Waymark.Formats;

/// <summary>A Chromium, Chrome or Edge of this computer, which prints pages into files without showing itself and without reaching any network.</summary>
/// <param name="Program">Its path.</param>
public sealed record Browser(string Program)
{
    // A large plan takes seconds; a browser that waits for something waits for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // One page prints at a time, however often it is asked for.
    private static readonly Lock Printing = new();

    /// <summary>The first that is installed; <see langword="null"/> where there is none.</summary>
    public static Browser? Find() => BrowserPlaces.OfThisComputer().FirstOrDefault(File.Exists) is { } program ? new(program) : null;

    /// <summary>Prints a page that needs nothing else, or says why it did not. The same page and day give the same bytes, as long as the browser is the same.</summary>
    /// <param name="html">The page.</param>
    /// <param name="day">The day that the file says it was made.</param>
    public Outcome<byte[]> Print(string html, DateOnly day)
    {
        lock (Printing)
        {
            return PrintNow(html, day);
        }
    }

    private Outcome<byte[]> PrintNow(string html, DateOnly day)
    {
        var folder = Directory.CreateTempSubdirectory("waymark-print-");
        try
        {
            var (page, paper) = (Path.Combine(folder.FullName, "plan.html"), Path.Combine(folder.FullName, "plan.pdf"));
            File.WriteAllText(page, html, Encoding.UTF8);
            using Process process = new() { StartInfo = Started(page, paper, Path.Combine(folder.FullName, "profile")) };
            return Run(process) is { } problem ? new Refusal.NotUsable(Program, $"{problem}; open the HTML file in a browser instead, and print it from there")
                : File.Exists(paper) && File.ReadAllBytes(paper) is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] printed ? PdfDay.Set(printed, day)
                : new Refusal.NotUsable(Program, "it ended without printing; open the HTML file in a browser instead, and print it from there");
        }
        finally
        {
            Remove(folder);
        }
    }

    private ProcessStartInfo Started(string page, string paper, string profile)
    {
        ProcessStartInfo start = new(Program) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in (string[])
            [
                "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update",
                // The page asks for nothing; this keeps the browser from asking either.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                $"--user-data-dir={profile}", "--no-pdf-header-footer", "--print-to-pdf-no-header", "--generate-pdf-document-outline", $"--print-to-pdf={paper}",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium keeps no sandbox for the administrator of a Unix. The page is ours, and it may run nothing.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    // What it says is read, or it would wait for somebody to read it.
    private static string? Run(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return "it could not be started";
        }

        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        if (process.WaitForExit(Patience))
        {
            return process.ExitCode == 0 ? null : $"it ended with {process.ExitCode}";
        }

        process.Kill(entireProcessTree: true);
        return $"it did not finish within {Patience.TotalMinutes:0} minutes";
    }

    // Helpers of the browser may hold a file of its profile a moment longer; what is left the system clears away.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Trace.TraceInformation($"{folder.FullName} stays: {error.Message}");
        }
    }
}
