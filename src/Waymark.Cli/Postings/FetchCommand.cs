using System.CommandLine;
using System.Text;
using Waymark.Fetching;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark fetch TARGET…</c>: gets boards and pages from the internet, one after the other. It is the only command that opens a connection.</summary>
internal sealed class FetchCommand : Command
{
    private readonly Argument<string[]> targets = new("target")
    {
        Description = "greenhouse:TOKEN, lever:SITE, lever-eu:SITE, ashby:NAME, recruitee:COMPANY, workable:ACCOUNT, smartrecruiters:COMPANY, personio:COMPANY, or the https:// address of a page.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask before a host is asked." };
    private readonly Option<string?> file = new("--out") { Description = "The file to write to, instead of standard output.", HelpName = "FILE" };
    private readonly Option<bool> keep = new("--keep") { Description = "Add them to the job descriptions that are stored, instead of writing them." };
    private readonly Option<bool> anew = new("--anew") { Description = "With --keep: get it even if it has not changed since it was kept." };
    private readonly Terminal terminal;
    private readonly TimeProvider clock;
    private readonly Func<Fetcher> connect;

    /// <summary>Creates it.</summary>
    /// <param name="terminal">Where to ask and write.</param>
    /// <param name="clock">Tells when to go on and when to give up.</param>
    /// <param name="connect">Makes what fetches, once the person has asked for it.</param>
    public FetchCommand(Terminal terminal, TimeProvider clock, Func<Fetcher> connect)
        : base("fetch", "Get the public job board of an employer, or one page, from the internet: one line of JSON for each job description, which 'read' and '--postings' take.")
    {
        (this.terminal, this.clock, this.connect) = (terminal, clock, connect);
        Arguments.Add(targets);
        foreach (var option in (Option[])[yes, file, keep, anew])
        {
            Options.Add(option);
        }

        Validators.Add(given =>
        {
            if (given.GetValue(keep) && given.GetValue(file) is not null)
            {
                given.AddError("--keep and --out are two places; give one of them.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        List<FetchTarget> asked = [];
        foreach (var words in parsed.GetRequiredValue(targets))
        {
            var target = FetchTarget.Parse(words);
            if (target.Refused)
            {
                terminal.Refuse(target.Refusal.Reason);
                return ExitCode.WrongUsage;
            }

            asked.Add(target.Value);
        }

        if (!parsed.GetValue(yes) && !terminal.CanAsk)
        {
            terminal.Refuse("fetch asks hosts on the internet, and nobody is here to be asked first; say --yes if that is what you want");
            return ExitCode.WrongUsage;
        }

        using var fetcher = connect();
        FetchTalk talk = new(question => terminal.Agrees(question, parsed.GetValue(yes)), terminal.Mention);
        return parsed.GetValue(keep)
            ? await KeepAsync(parsed, fetcher, asked, talk, cancel)
            : await WriteAsync(parsed.GetValue(file), fetcher, asked, talk, cancel);
    }

    private async Task<int> WriteAsync(string? path, Fetcher fetcher, List<FetchTarget> asked, FetchTalk talk, CancellationToken cancel)
    {
        PostingInput input = new(terminal);
        StringBuilder lines = new();
        var code = ExitCode.Done;
        foreach (var target in asked)
        {
            var fetched = await fetcher.FetchAsync(target, talk, cancel: cancel);
            if (fetched.Refused)
            {
                code = terminal.Tell(fetched.Refusal);
                continue;
            }

            lines.AppendJoin("", input.Postings(fetched.Value.Records).Select(posting => PostingLines.Line(posting) + "\n"));
        }

        var written = lines.Length == 0 ? code : OutputFile.Write(terminal, lines.ToString(), path, "choose another file with --out");
        return new[] { code, written, input.Finish() }.Max();
    }

    private async Task<int> KeepAsync(ParseResult parsed, Fetcher fetcher, List<FetchTarget> asked, FetchTalk talk, CancellationToken cancel)
    {
        var opened = Store.Open(DataFolder.Of(parsed, terminal), clock);
        if (opened.Refused)
        {
            return terminal.Tell(opened.Refusal);
        }

        using var store = opened.Value;
        FetchedBefore before = new(store);
        PostingInput input = new(terminal);
        var code = ExitCode.Done;
        foreach (var target in asked)
        {
            var fetched = await fetcher.FetchAsync(target, talk, parsed.GetValue(anew) ? null : before.Validators, cancel);
            code = Math.Max(code, terminal.Tell(fetched.Then<string>(found => before.Keep(target, found, [.. input.Postings(found.Records)]))));
        }

        return Math.Max(code, input.Finish());
    }
}
