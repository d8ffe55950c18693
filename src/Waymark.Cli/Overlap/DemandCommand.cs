using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark demand PATH…</c>: what the postings of each role ask for, counted. Streams: postings are not kept.</summary>
internal sealed class DemandCommand : Command
{
    private readonly Argument<string[]> paths = PostingInput.Paths();
    private readonly Option<string[]> roles = new("--role") { Description = "Count these roles only, by id or title.", HelpName = "ROLE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> level = new("--level") { Description = "Count one level only.", HelpName = "LEVEL" };
    private readonly Option<bool> wholeBoard = PostingInput.WholeBoard();
    private readonly OutputFormat format;

    public DemandCommand(Terminal terminal)
        : base("demand", "What many job descriptions of a role ask for: how many name a skill, and at which level.")
    {
        Arguments.Add(paths);
        Options.Add(roles);
        Options.Add(level.AcceptOnlyFromAmong([.. Enum.GetNames<Seniority>().Select(name => name.ToLowerInvariant())]));
        Options.Add(wholeBoard);
        format = new(this);
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue => Run(parsed, terminal, catalogue)));
    }

    private int Run(ParseResult parsed, Terminal terminal, Catalogue catalogue)
    {
        var names = parsed.GetValue(roles) ?? [];
        if (Array.Find(names, name => RoleSearch.Find(catalogue, name) is null) is { } unknown)
        {
            terminal.Refuse(RoleSearch.Unknown(catalogue, unknown));
            return ExitCode.Refused;
        }

        Seniority? target = parsed.GetValue(level) is { } word ? Enum.Parse<Seniority>(word, ignoreCase: true) : null;
        DemandTally tally = new(catalogue, target, [.. names.Select(name => RoleSearch.Find(catalogue, name)).OfType<Role>().Distinct()]);
        var input = new PostingInput(terminal);
        foreach (var posting in input.Postings(parsed.GetRequiredValue(paths), parsed.GetValue(wholeBoard)))
        {
            input.Count(tally.Add(posting));
        }

        format.Write(parsed, terminal, () => new DemandTable(terminal, target).Tell(tally), json => DemandJson.Write(json, tally, target, catalogue));
        terminal.Credit(catalogue.Taxonomies);
        return input.Finish();
    }
}
