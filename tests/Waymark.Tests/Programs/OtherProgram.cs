using System.Diagnostics;
using Xunit;

namespace Waymark.Tests;

/// <summary>A program of others on this machine, asked for a second opinion. Without it the test is skipped, and says what to install.</summary>
internal static class OtherProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it and gives what it said on standard output; the test fails where it ended with anything but 0.</summary>
    public static string Said(string name, string input, params IEnumerable<string> arguments)
    {
        Assert.SkipUnless(Find(name) is not null, $"There is no {name} on this machine; install it to run this test.");
        var (code, output, error) = Run(Find(name)!, input, arguments);
        Assert.True(code == 0, $"{name} ended with {code}: {error}{output}");
        return output;
    }

    /// <summary>Where it is; <see langword="null"/> where it is not.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    public static (int Code, string Output, string Error) Run(string program, string input, params IEnumerable<string> arguments)
    {
        using Process process = new() { StartInfo = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        process.Start();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, "", $"it did not end within {Patience}");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
