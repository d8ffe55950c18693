using System.CommandLine;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary>The option <c>--format table|json</c>, and whatever else a command can write.</summary>
internal sealed class OutputFormat
{
    private const string Table = "table", Json = "json";

    private readonly Option<string> format = new("--format") { Description = "table for people, the others for programs.", DefaultValueFactory = _ => Table };

    /// <summary>Declares the option on <paramref name="command"/>, with <paramref name="others"/> that it writes itself.</summary>
    public OutputFormat(Command command, params IEnumerable<string> others)
    {
        format.AcceptOnlyFromAmong([Table, Json, .. others]);
        command.Options.Add(format);
    }

    /// <summary>What was asked for.</summary>
    public string Of(ParseResult parsed) => parsed.GetRequiredValue(format);

    /// <summary>Writes an answer in the way that was asked for.</summary>
    public void Write(ParseResult parsed, Terminal terminal, Action tell, Action<Utf8JsonWriter> write)
    {
        if (parsed.GetValue(format) != Json)
        {
            tell();
            return;
        }

        terminal.Say(JsonAnswer.Of(write));
    }
}
