using System.Text;
using System.Text.Json.Nodes;
using Waymark.Cli;

namespace Waymark.Tests;

/// <summary>What a command told: run within this process, piped, on 31 March 2026.</summary>
internal sealed record Told(int ExitCode, string Output, string Error)
{
    /// <summary>A folder that is not there: what the person who runs the tests has stored is none of their business.</summary>
    public static string NoFolder { get; } = Path.Combine(Path.GetTempPath(), "waymark-tests-store-nothing-here");

    public JsonNode Json => JsonNode.Parse(Output)!;

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Told> By(params string[] args) => WithInput("", args);

    public static async Task<Told> WithInput(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        Terminal terminal = new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, isWatched: false, hasColour: false, userFolder: NoFolder);
        var code = await WaymarkCommand.RunAsync(args, terminal, new March());
        return new(code, output.ToString(), error.ToString());
    }

    private sealed class March : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);
    }
}
