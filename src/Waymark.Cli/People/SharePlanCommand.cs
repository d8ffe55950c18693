using System.CommandLine;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark share-plan</c>: the chapters that one chooses, as a file for somebody who helps.</summary>
internal sealed class SharePlanCommand : Command
{
    private readonly Option<string[]> chapters = new("--chapters")
    {
        Description = $"The chapters to give away, of: {string.Join(", ", PlanChapter.All)}. Without it the six steps, {string.Join(", ", PlanChapter.Steps)}.",
        HelpName = "CHAPTER",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> postings = new("--postings") { Description = "Your job descriptions too, as --chapters postings." };
    private readonly Option<string> file = new("--out") { Description = $"The file to write, as for-maria{SharedPlan.Ending}.", HelpName = "FILE", Required = true };
    private readonly Option<DateOnly?> today = DayOption.Make();

    public SharePlanCommand(Terminal terminal, TimeProvider clock)
        : base("share-plan", "Write chapters of your plan as a file for a mentor or coach, who opens it in their own Waymark and sends it back with comments. What you do not choose is not in it.")
    {
        chapters.Validators.Add(given =>
        {
            if (Array.Find(Named(given.Tokens.Select(token => token.Value)), name => PlanChapter.Of(name) is null) is { } unknown)
            {
                given.AddError($"--chapters {unknown}: it is none of {string.Join(", ", PlanChapter.All)}.");
            }
        });
        Options.Add(chapters);
        Options.Add(postings);
        Options.Add(file);
        Options.Add(today);
        SetAction(parsed =>
        {
            var opened = DataFolder.Open(parsed, terminal, clock);
            if (opened.Refused)
            {
                return terminal.Tell(opened.Refusal);
            }

            using var store = opened.Value;
            var shared = store.Share(store.PlanOf(Store.Me), Chosen(parsed), parsed.DayOf(today, clock));
            var written = OutputFile.Write(terminal, shared.ToBytes(), parsed.GetRequiredValue(file), "choose another file");
            if (written == ExitCode.Done)
            {
                var left = PlanChapter.All.Except(shared.Chapters).Select(chapter => chapter.Id).ToList();
                terminal.Say($"{parsed.GetValue(file)} has {CountWords.List([.. shared.Chapters.Select(chapter => chapter.Id)])} of your plan{(left.Count == 0 ? "." : $", and nothing of {CountWords.List(left)}.")}");
                terminal.Say("Send it to whom you like. When it comes back with comments: waymark remarks FILE, or “People who help” in the pages.");
            }

            return written;
        });
    }

    private IReadOnlyList<PlanChapter> Chosen(ParseResult parsed)
    {
        IEnumerable<PlanChapter> named = parsed.GetValue(chapters) is { Length: > 0 } names ? Named(names).Select(name => PlanChapter.Of(name)!) : PlanChapter.Steps;
        return PlanChapter.InOrder(parsed.GetValue(postings) ? named.Append(PlanChapter.Postings) : named);
    }

    private static string[] Named(IEnumerable<string> words) => [.. words.SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
