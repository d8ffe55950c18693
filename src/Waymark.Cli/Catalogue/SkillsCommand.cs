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
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue => List(terminal, catalogue, parsed.GetValue(text))));
    }

    private static int List(Terminal terminal, Catalogue catalogue, string? text)
    {
        var found = SkillSearch.Find(catalogue, text ?? "").ToList();
        if (found.Count == 0)
        {
            terminal.Refuse($"no skill is written like '{text}'; try a shorter part of the word, or add it to your answers with an id that starts with {OwnId.Prefix}");
            return ExitCode.Refused;
        }

        terminal.Table(
            ["id", "name", "kind", ">hours", "also written"],
            found.Select(skill => (string[])[skill.Id, skill.Name, skill.Kind.ToString().ToLowerInvariant(), skill.Hours?.ToString() ?? "", string.Join(", ", skill.Spellings.Select(spelling => spelling.Text).Where(spelling => spelling != skill.Name).Take(4))]));
        terminal.Credit(catalogue.Taxonomies.Where(taxonomy => found.Exists(skill => taxonomy.Has(skill.Id))));
        return ExitCode.Done;
    }
}
