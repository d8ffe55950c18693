using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark skills [TEXT]</c>: looks up skills.</summary>
internal sealed class SkillsCommand : Command
{
    private readonly Argument<string?> text = new("text") { Description = "Part of a name or of another spelling.", Arity = ArgumentArity.ZeroOrOne };

    public SkillsCommand(Terminal terminal)
        : base("skills", "Look up the skills that Waymark knows, with their ids for your answers.")
    {
        Arguments.Add(text);
        SetAction(parsed => List(terminal, parsed.GetValue(text)));
    }

    private static int List(Terminal terminal, string? text)
    {
        var found = SkillSearch.Find(Catalogue.Embedded, text ?? "").ToList();
        if (found.Count == 0)
        {
            terminal.Refuse($"no skill is written like '{text}'; try a shorter part of the word, or add it to your answers with an id that starts with own:");
            return ExitCode.Refused;
        }

        terminal.Table(
            ["id", "name", "kind", ">hours", "also written"],
            found.Select(skill => (string[])[skill.Id, skill.Name, skill.Kind.ToString().ToLowerInvariant(), skill.Hours?.ToString() ?? "", string.Join(", ", skill.Spellings.Select(spelling => spelling.Text).Where(spelling => spelling != skill.Name).Take(4))]));
        return ExitCode.Done;
    }
}
