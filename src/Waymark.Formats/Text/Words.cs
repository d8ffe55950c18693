using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Turns the names that programs use into words.</summary>
internal static partial class Words
{
    /// <summary><c>FULL_TIME</c> and <c>FullTime</c> as <c>full time</c>; <see langword="null"/> for none.</summary>
    public static string? Of(string? name) =>
        name is null ? null : name.Contains(' ') ? name : Boundary.Replace(name, " ").Trim().ToLowerInvariant();

    /// <summary>The name of a field as a heading: <c>nice_to_have</c> as <c>Nice to have</c>. What already has spaces stays as it is.</summary>
    public static string Heading(string name) =>
        Of(name.Trim()) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : name;

    [GeneratedRegex("_+|(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Boundary { get; }
}
