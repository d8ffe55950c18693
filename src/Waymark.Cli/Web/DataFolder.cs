using System.CommandLine;

namespace Waymark.Cli;

/// <summary>Where the plan and its postings lie.</summary>
internal static class DataFolder
{
    private static readonly Option<string?> Data = new("--data") { Description = "The folder that your plan lies in; without it, Waymark's folder among your own data.", HelpName = "DIR", Recursive = true };

    private static readonly Option<bool> Portable = new("--portable") { Description = "Keep the plan beside the program, so that both can be carried on a stick.", Recursive = true };

    /// <summary>The options, for the root of all commands.</summary>
    public static IReadOnlyList<Option> Options => [Data, Portable];

    /// <summary>The folder that <paramref name="parsed"/> tells.</summary>
    public static string Of(ParseResult parsed) =>
        parsed.GetValue(Data) is { Length: > 0 } given ? Path.GetFullPath(given)
        : parsed.GetValue(Portable) ? Path.Combine(AppContext.BaseDirectory, "waymark-data")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "waymark");
}
