using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Waymark.Tests;

/// <summary>A request that a document shows, and the answer that it says it gets.</summary>
internal sealed record ShownRequest(string Method, string Path, IReadOnlyList<(string Name, string Value)> Headers, string Body, ShownAnswer? Answer);

/// <summary>An answer that a document shows.</summary>
internal sealed record ShownAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body);

/// <summary>The examples of docs/api.md: blocks called <c>http</c>, a request and then its answer, and <c>curl</c> in blocks called <c>sh</c>.</summary>
internal static partial class ApiDocument
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "docs", "api.md")).ReplaceLineEndings("\n");

    /// <summary>The requests, in the order in which they stand there.</summary>
    public static IReadOnlyList<ShownRequest> Requests { get; } = [.. Read()];

    private static IEnumerable<ShownRequest> Read()
    {
        ShownRequest? asked = null;
        foreach (Match block in Blocks.Matches(Text))
        {
            var (language, content) = (block.Groups[1].Value, block.Groups[2].Value);
            if (language == "http" && content.StartsWith("HTTP/", StringComparison.Ordinal))
            {
                var (first, headers, body) = Message(content);
                yield return (asked ?? throw new InvalidOperationException($"An answer without a request: {first}")) with { Answer = new(int.Parse(first.Split(' ')[1], null), headers, body) };
                asked = null;
                continue;
            }

            if (asked is not null)
            {
                yield return asked;
            }

            asked = language == "http" ? Asked(Message(content)) : content.StartsWith("curl ", StringComparison.Ordinal) ? Curl(content) : null;
        }

        if (asked is not null)
        {
            yield return asked;
        }
    }

    private static ShownRequest Asked((string First, IReadOnlyList<(string, string)> Headers, string Body) message) => new(message.First.Split(' ')[0], message.First.Split(' ')[1], message.Headers, message.Body, null);

    private static (string First, IReadOnlyList<(string, string)> Headers, string Body) Message(string content)
    {
        var parts = content.Split("\n\n", 2);
        var lines = parts[0].TrimEnd().Split('\n');
        return (lines[0], [.. lines.Skip(1).Select(Header)], parts.Length > 1 ? parts[1].Trim() : "");
    }

    private static ShownRequest Curl(string content)
    {
        List<string> words = [.. Words.Matches(content.Replace("\\\n", " ", StringComparison.Ordinal)).Select(word => word.Value.Trim('\'', '"'))];
        List<(string, string)> headers = [.. words.Index().Where(word => word.Item == "-H").Select(word => Header(words[word.Index + 1]))];
        var json = words.IndexOf("--json");
        return new(json < 0 ? "GET" : "POST", new Uri(words.Single(word => word.StartsWith("http://", StringComparison.Ordinal))).PathAndQuery, json < 0 ? headers : [.. headers, ("Content-Type", "application/json")], json < 0 ? "" : words[json + 1], null);
    }

    private static (string, string) Header(string line) => line.Split(": ", 2) is [var name, var value] ? (name, value) : throw new InvalidOperationException($"{line} is no header.");

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^```(http|sh)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks { get; }

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""")]
    private static partial Regex Words { get; }
}
