using System.Collections.Concurrent;
using System.CommandLine;
using Waymark.Formats;

namespace Waymark.Cli;

/// <summary><c>waymark demand PATH…</c>: what the postings of each role ask for, counted. Streams: postings are not kept.</summary>
internal sealed class DemandCommand : Command
{
    private static readonly Dictionary<string, Func<IEnumerable<RoleDemand>, string>> Rows = new(StringComparer.Ordinal) { ["csv"] = DemandRows.Csv, ["jsonl"] = DemandRows.JsonLines };

    private readonly Argument<string[]> paths = PostingInput.Paths();
    private readonly Option<string[]> roles = new("--role") { Description = "Count these roles only, by id or title.", HelpName = "ROLE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> level = new("--level") { Description = "Count one level only.", HelpName = "LEVEL" };
    private readonly Option<bool> wholeBoard = PostingInput.WholeBoard();
    private readonly Option<bool> partial = new("--partial") { Description = "Write what was counted as a part, to be added to others with --merge." };
    private readonly Option<bool> merge = new("--merge") { Description = "The paths are parts that --partial wrote, on this computer or others: add them up." };
    private readonly OutputFormat format;
    private readonly Terminal terminal;

    public DemandCommand(Terminal terminal)
        : base("demand", "What many job descriptions of a role ask for: how many name a skill, and at which level.")
    {
        this.terminal = terminal;
        Arguments.Add(paths);
        Options.Add(roles);
        Options.Add(level.AcceptOnlyFromAmong([.. Enum.GetNames<Seniority>().Select(name => name.ToLowerInvariant())]));
        Options.Add(wholeBoard);
        Options.Add(partial);
        Options.Add(merge);
        format = new(this, Rows.Keys);
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue => parsed.GetValue(merge) ? Merge(parsed, catalogue) : Count(parsed, catalogue)));
    }

    private int Count(ParseResult parsed, Catalogue catalogue)
    {
        var names = parsed.GetValue(roles) ?? [];
        if (Array.Find(names, name => RoleSearch.Find(catalogue, name) is null) is { } unknown)
        {
            terminal.Refuse(RoleSearch.Unknown(catalogue, unknown));
            return ExitCode.Refused;
        }

        Seniority? target = parsed.GetValue(level) is { } word ? Enum.Parse<Seniority>(word, ignoreCase: true) : null;
        DemandTally tally = new(new(catalogue, target, [.. names.Select(name => RoleSearch.Find(catalogue, name)).OfType<Role>().Distinct()]));
        var input = new PostingInput(terminal);
        var from = parsed.GetRequiredValue(paths);
        input.Watch(from, progress => Count(input.Postings(from, parsed.GetValue(wholeBoard), progress), input, tally));
        Tell(parsed, tally);
        return input.Finish();
    }

    // Each processor counts by itself, and all are added up at the end.
    private static void Count(IEnumerable<Posting> postings, PostingInput input, DemandTally tally)
    {
        PostingReader reader = new(tally.Scope.Catalogue);
        ConcurrentBag<DemandTally> tallies = [];
        foreach (var unread in Batches.InOrder(postings, batch =>
        {
            var own = tallies.TryTake(out var free) ? free : new DemandTally(tally.Scope);
            var readings = Array.ConvertAll(batch, posting => reader.Read(posting, withFacts: tally.Scope.Target is not null));
            Array.ForEach(readings, own.Add);
            tallies.Add(own);
            return Array.ConvertAll(readings, reading => reading.IsRead ? null : reading.Language);
        }))
        {
            Array.ForEach(unread, input.Count);
        }

        foreach (var own in tallies)
        {
            tally.Add(own);
        }
    }

    private int Merge(ParseResult parsed, Catalogue catalogue)
    {
        if (parsed.GetValue(roles) is { Length: > 0 } || parsed.GetValue(level) is not null)
        {
            terminal.Refuse("parts are added up as they were counted: give --role and --level where --partial counts, not with --merge");
            return ExitCode.WrongUsage;
        }

        DemandTally? tally = null;
        foreach (var path in parsed.GetRequiredValue(paths))
        {
            if (AddPart(path, ref tally, catalogue) is { } reason)
            {
                terminal.Refuse($"{path}: {reason}; nothing was added up");
                return ExitCode.Refused;
            }
        }

        Tell(parsed, tally!);
        return ExitCode.Done;
    }

    private static string? AddPart(string path, ref DemandTally? tally, Catalogue catalogue)
    {
        try
        {
            if (tally is null)
            {
                using var first = File.OpenText(path);
                tally = new(DemandPart.ScopeOf(first.ReadLine() ?? "", catalogue) ?? new(catalogue, null, []));
            }

            using var part = File.OpenText(path);
            return DemandPart.Add(tally, part) is { Refusal: Refusal.NotUsable(_, var problem) } ? problem : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"it cannot be read ({error.Message.ReplaceLineEndings(" ")}); name a file that 'waymark demand --partial' wrote";
        }
    }

    private void Tell(ParseResult parsed, DemandTally tally)
    {
        if (parsed.GetValue(partial))
        {
            DemandPart.Write(tally, terminal.Output);
            return;
        }

        if (Rows.TryGetValue(format.Of(parsed), out var write))
        {
            terminal.Output.Write(write(tally.Demands));
            return;
        }

        format.Write(parsed, terminal, () => new DemandTable(terminal, tally.Scope.Target).Tell(tally), json => DemandJson.Write(json, tally));
        terminal.Credit(tally.Scope.Catalogue.Taxonomies);
    }
}
