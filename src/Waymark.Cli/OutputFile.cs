using System.Text;

namespace Waymark.Cli;

/// <summary>Writes what a command made: to standard output, or to a file.</summary>
internal static class OutputFile
{
    /// <summary>Writes <paramref name="text"/>, and gives the exit code; <paramref name="advice"/> says how to choose another file.</summary>
    public static int Write(Terminal terminal, string text, string? file, string advice) => Write(terminal, Encoding.UTF8.GetBytes(text), file, advice);

    /// <summary>Writes <paramref name="bytes"/>, and gives the exit code; <paramref name="advice"/> says how to choose another file.</summary>
    public static int Write(Terminal terminal, byte[] bytes, string? file, string advice)
    {
        if (file is null)
        {
            terminal.Send(bytes);
            return ExitCode.Done;
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            terminal.Refuse($"{file}: the folder {folder} does not exist; make it first, or {advice}");
            return ExitCode.Refused;
        }

        try
        {
            // Written beside it first, so that a full disk leaves the old file whole.
            var beside = file + ".part";
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, file, overwrite: true);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Refuse($"{file}: it cannot be written: {error.Message} {char.ToUpperInvariant(advice[0])}{advice[1..]}");
            return ExitCode.Refused;
        }
    }
}
