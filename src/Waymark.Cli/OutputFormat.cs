using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary>The option <c>--format table|json</c>, and whatever else a command can write.</summary>
internal sealed class OutputFormat
{
    private const string Table = "table", Json = "json";

    private static readonly JsonWriterOptions Written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

        using var stream = new MemoryStream();
        using (Utf8JsonWriter json = new(stream, Written))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        terminal.Say(System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}

/// <summary>How answers are put into JSON.</summary>
internal static class JsonAnswer
{
    extension(Utf8JsonWriter json)
    {
        /// <summary>A list of objects.</summary>
        public void List<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>A list of words.</summary>
        public void Words(string name, IEnumerable<string> words)
        {
            json.WriteStartArray(name);
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        /// <summary>An object.</summary>
        public void Part(string name, Action write)
        {
            json.WriteStartObject(name);
            write();
            json.WriteEndObject();
        }

        /// <summary>The value of an enum, as a word in camel case.</summary>
        public void Word<T>(string name, T value)
            where T : struct, Enum => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName($"{value}"));

        /// <summary>A figure with at most four digits after the point; left out where there is none.</summary>
        public void Figure(string name, double? value)
        {
            if (value is { } figure)
            {
                json.WriteNumber(name, Math.Round(figure, 4));
            }
        }

        /// <summary>Words; left out where there are none.</summary>
        public void Said(string name, string? words)
        {
            if (!string.IsNullOrEmpty(words))
            {
                json.WriteString(name, words);
            }
        }

        /// <summary>Skills, each by id and name.</summary>
        public void Skills(string name, IEnumerable<Skill> skills) => json.List(name, skills, skill => json.Thing(skill.Id, skill.Name));

        /// <summary>What an object stands for: its id and name.</summary>
        public void Thing(string id, string name)
        {
            json.WriteString("id", id);
            json.WriteString("name", name);
        }
    }
}
