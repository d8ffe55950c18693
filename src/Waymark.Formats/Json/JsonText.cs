using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Parses JSON as other people write it: with comments, trailing commas and broken characters.</summary>
internal static partial class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Limits.JsonDepth };

    /// <summary>Parses <paramref name="json"/>, or says in one line why it cannot.</summary>
    public static string? TryParse(string json, out JsonElement root)
    {
        try
        {
            root = JsonElement.Parse(WithoutHalfCharacters(json), Options);
            return null;
        }
        catch (JsonException error)
        {
            root = default;
            return $"It is not valid JSON{(error.LineNumber is > 0 and var line ? $" from line {line + 1} on" : "")}, or nests deeper than {Limits.JsonDepth}.";
        }
    }

    // An escaped half of a character outside the basic plane parses, but cannot be read as a string afterwards.
    private static string WithoutHalfCharacters(string json) =>
        json.Contains("\\ud", StringComparison.Ordinal) || json.Contains("\\uD", StringComparison.Ordinal)
            ? Escape.Replace(json, escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value)
            : json;

    [GeneratedRegex("""\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.""")]
    private static partial Regex Escape { get; }
}
