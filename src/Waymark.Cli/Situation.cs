using System.CommandLine;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>Where a person stands: their answers, the postings they brought, and the roles they weigh, as the options of a command tell.</summary>
/// <param name="Plan">The answers.</param>
/// <param name="Catalogue">The catalogue with what the person added.</param>
/// <param name="Candidates">The roles that are compared, and why these.</param>
/// <param name="Readings">What was read, with the person's corrections, in the order of the input.</param>
/// <param name="Today">The day that everything is told for.</param>
internal sealed record Situation(Plan Plan, Catalogue Catalogue, Candidates Candidates, IReadOnlyList<PostingReading> Readings, DateOnly Today)
{
    /// <summary>All that follows from it.</summary>
    public PlanReport Report() => PlanReport.Of(Plan, Catalogue, Readings, Today, Candidates);
}

/// <summary>The options that tell a <see cref="Situation"/>: declared on a command, then loaded from what was typed.</summary>
internal sealed class SituationOptions
{
    private readonly Option<string?> answers = new("--answers") { Description = "Your answers: a JSON file; without it, the plan and postings that are stored, where there are some.", HelpName = "FILE" };
    private readonly Option<bool> example = new("--example") { Description = "Use the answers and postings of a made-up person." };
    private readonly Option<string[]> postings = new("--postings")
    {
        Description = "Job descriptions: files, folders, patterns, or - for standard input.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> roles = new("--role")
    {
        Description = "Look at these roles, by id or title, instead of those of your answers.",
        HelpName = "ROLE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<DateOnly?> today = DayOption.Make();
    private readonly Option<bool> wholeBoard = PostingInput.WholeBoard();
    private readonly Command command;
    private readonly bool needsAnswers;

    /// <summary>Declares the options on <paramref name="command"/>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="needsAnswers">Whether it has nothing to say to somebody who has answered nothing.</param>
    public SituationOptions(Command command, bool needsAnswers)
    {
        (this.command, this.needsAnswers) = (command, needsAnswers);
        foreach (var option in (Option[])[answers, example, postings, roles, today, wholeBoard])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>
    /// Loads what <paramref name="parsed"/> tells, lets <paramref name="show"/> say what follows from it, and gives the exit code. What is refused is said on standard error;
    /// a bad posting does not stop the rest, and ends with <see cref="ExitCode.Refused"/>.
    /// </summary>
    public int Run(ParseResult parsed, Terminal terminal, TimeProvider clock, Func<Situation, int> show)
    {
        if (WrongUsage(parsed, terminal) is { } wrong)
        {
            terminal.Refuse(wrong);
            return ExitCode.WrongUsage;
        }

        // The answers are read meanwhile. They seldom add anything to the catalogue; then its reader is the one that is needed.
        var input = new PostingInput(terminal);
        var brought = Task.Run(() => Brought(parsed, input));
        Catalogue.Embedded.ReadAhead();
        var given = Given(parsed, terminal, clock);
        return given.Refused ? terminal.Tell(given.Refusal)
            : DataFolder.WithCatalogue(parsed, terminal, catalogue => Run(parsed, terminal, clock, Checked(given.Value, catalogue, terminal) with { Postings = brought.GetAwaiter().GetResult() ?? given.Value.Postings }, input, OwnCatalogue.Of(given.Value.Plan, catalogue), show));
    }

    private int Run(ParseResult parsed, Terminal terminal, TimeProvider clock, GivenAnswers given, PostingInput input, Catalogue catalogue, Func<Situation, int> show)
    {
        var plan = given.Plan;
        var chosen = parsed.GetValue(roles) ?? [];
        if (Array.Find(chosen, name => RoleSearch.Find(catalogue, name) is null) is { } unknown)
        {
            terminal.Refuse(RoleSearch.Unknown(catalogue, unknown));
            return ExitCode.Refused;
        }

        IReadOnlyList<Named> shortlist = chosen.Length == 0 ? plan.Shortlist : [.. chosen.Select(name => new Named { Id = RoleSearch.Find(catalogue, name)!.Id })];
        List<PostingReading> readings = [];
        foreach (var posting in input.Postings(given.Postings))
        {
            readings.Add(catalogue.Reader.Read(posting).With(plan.Corrections, catalogue));
            input.Count(readings[^1]);
        }

        var day = parsed.DayOf(today, clock);
        var shown = show(new(plan, catalogue, Candidates.Of(plan with { Shortlist = shortlist }, catalogue), readings, day));
        var finished = input.Finish();
        return shown == ExitCode.Done ? finished : shown;
    }

    // Before the person's own things are added, under whatever id.
    private static GivenAnswers Checked(GivenAnswers given, Catalogue catalogue, Terminal terminal)
    {
        foreach (var id in UnknownId.In(given.Plan, catalogue))
        {
            terminal.Refuse(id.Words);
        }

        return given;
    }

    private string? WrongUsage(ParseResult parsed, Terminal terminal) => (parsed.GetValue(answers), parsed.GetValue(example)) switch
    {
        (not null, true) => "--answers and --example tell of two people; give one of them",
        (null, false) when needsAnswers && !DataFolder.IsNamed(parsed) && !StoreFiles.Exists(DataFolder.Of(parsed, terminal)) =>
            $"give your answers with --answers FILE, or look at a made-up person with 'waymark {command.Name} --example'",
        _ => null,
    };

    // What is named, else what is stored, else nothing.
    private Outcome<GivenAnswers> Given(ParseResult parsed, Terminal terminal, TimeProvider clock)
    {
        if (parsed.GetValue(answers) is { } file)
        {
            return GivenAnswers.OfFile(file);
        }

        if (parsed.GetValue(example))
        {
            return GivenAnswers.OfExample();
        }

        if (!DataFolder.IsNamed(parsed) && !StoreFiles.Exists(DataFolder.Of(parsed, terminal)))
        {
            return GivenAnswers.None;
        }

        return DataFolder.Open(parsed, terminal, clock).Then<GivenAnswers>(store =>
        {
            using (store)
            {
                return GivenAnswers.Of(store);
            }
        });
    }

    // The postings that are named, or the example's; absent where those count that are stored with the answers.
    private List<PostingRecord>? Brought(ParseResult parsed, PostingInput input) =>
        parsed.GetValue(postings) is { Length: > 0 } paths ? [.. input.Records(paths, parsed.GetValue(wholeBoard))]
        : parsed.GetValue(example) ? [.. Examples.Postings(Examples.First)]
        : null;
}
