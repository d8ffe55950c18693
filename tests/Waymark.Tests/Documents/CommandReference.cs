using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Reflection;
using System.Text;
using Waymark.Cli;

namespace Waymark.Tests;

/// <summary>The reference of all commands, made from the commands: names, arguments, options and what they are without being given. Words about exit codes are those of the code.</summary>
internal static class CommandReference
{
    private const string Opening = """
        # Command reference

        This page is made from the commands themselves, and a test holds it to them. [Commands](commands.md) is the guide with examples; `waymark COMMAND --help` says the same as this page.


        """;

    /// <summary>The page.</summary>
    public static string Of(RootCommand root)
    {
        StringBuilder page = new(Opening);
        var commands = Below(root, "waymark").ToList();
        foreach (var (command, name) in commands)
        {
            page.Append(CultureInfo.InvariantCulture, $"- [{name}](#{name.Replace(' ', '-')}): {FirstSentence(command.Description!)}\n");
        }

        page.Append("- [How a command ends](#how-a-command-ends)\n");
        foreach (var (command, name) in commands)
        {
            Tell(page, command, name);
        }

        page.Append("\n## How a command ends\n\n| ends with | meaning |\n|---|---|\n");
        XmlDocs words = new(typeof(ExitCode).Assembly);
        foreach (var code in typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {code.GetRawConstantValue()} | {words.Of(code)} |\n");
        }

        return page.ToString();
    }

    // A command that only holds others has nothing to be called for.
    private static IEnumerable<(Command Command, string Name)> Below(Command command, string name) =>
        command.Subcommands.Where(below => !below.Hidden).SelectMany(below => Below(below, $"{name} {below.Name}"))
            .Prepend((command, name)).Where(entry => entry.Item1.Action is not null);

    private static void Tell(StringBuilder page, Command command, string name)
    {
        var options = command.Options.Where(option => !option.Hidden).ToList();
        var usage = string.Concat(command.Arguments.Select(argument => " " + Usage(argument))) + (options.Count > 0 ? " [options]" : "");
        page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n{command.Description}\n\n`{name}{usage}`\n");
        if (command.Arguments.Count > 0)
        {
            page.Append("\n| argument | meaning |\n|---|---|\n");
            foreach (var argument in command.Arguments)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{Usage(argument)}` | {Cell(argument.Description)} |\n");
            }
        }

        if (options.Count > 0)
        {
            page.Append("\n| option | meaning | without it |\n|---|---|---|\n");
            foreach (var option in options)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{Cell(Usage(option))}` | {Sentence(Cell(option.Description))}{Scope(option)} | {(option.HasDefaultValue && option.GetDefaultValue() is { } value and not false ? $"`{Word(value)}`" : "")} |\n");
            }
        }
    }

    private static string Usage(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues > 1) switch
        {
            (0, false) => $"[{argument.Name.ToUpperInvariant()}]",
            (0, true) => $"[{argument.Name.ToUpperInvariant()}…]",
            (_, true) => $"{argument.Name.ToUpperInvariant()}…",
            _ => argument.Name.ToUpperInvariant(),
        };

    private static string Usage(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name).Where(name => !name.StartsWith('/') && name != "-?")) + (option.Arity.MaximumNumberOfValues, option.ValueType == typeof(bool)) switch
        {
            (_, true) or (0, _) => "",
            (1, _) => " " + Value(option),
            _ => $" {Value(option)}…",
        };

    // The name that help gives a value, or the words to choose from.
    private static string Value(Option option) =>
        option.HelpName ?? (option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label).ToList() is { Count: > 0 } choices ? string.Join('|', choices) : option.Name.TrimStart('-').ToUpperInvariant());

    private static string Scope(Option option) => option.Recursive ? " For every command." : "";

    // What the command line itself says of its options ends without a full stop.
    private static string Sentence(string words) => words.EndsWith('.') ? words : words + ".";

    private static string Word(object value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    private static string Cell(string? words) => (words ?? "").Replace("|", "\\|", StringComparison.Ordinal);

    private static string FirstSentence(string words) => words.IndexOfAny([':', ';', '.']) is var end and > 0 ? words[..end] : words;
}
