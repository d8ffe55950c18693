using System.CommandLine;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary>The option <c>--format table|json</c>.</summary>
internal sealed class OutputFormat
{
    private const string Table = "table", Json = "json";

    private readonly Option<string> format = new("--format") { Description = "table for people, json for programs.", DefaultValueFactory = _ => Table };

    /// <summary>Declares the option on <paramref name="command"/>.</summary>
    public OutputFormat(Command command)
    {
        format.AcceptOnlyFromAmong(Table, Json);
        command.Options.Add(format);
    }

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
