using System.CommandLine;
using System.Text.Json;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark remarks [FILE]</c>: what people who help wrote; their suggestions are taken one by one, or all.</summary>
internal sealed class RemarksCommand : Command
{
    private const string All = "all", None = "none";

    private readonly Argument<string?> file = new("file") { Description = $"A {SharedPlan.Ending} file that came back; without it, what is kept already.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> accept = new("--accept") { Description = "The suggestions to take into your plan: all, none, or their ids.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<DateOnly?> today = DayOption.Make();

    public RemarksCommand(Terminal terminal, TimeProvider clock)
        : base("remarks", "Read what a mentor or coach wrote to your plan, and take what they suggest, or not. Nothing of it changes your plan until you say so.")
    {
        Arguments.Add(file);
        Options.Add(accept);
        Options.Add(today);
        OutputFormat format = new(this);
        SetAction(parsed =>
        {
            var opened = DataFolder.Open(parsed, terminal, clock);
            if (opened.Refused)
            {
                return terminal.Tell(opened.Refusal);
            }

            using var store = opened.Value;
            var plan = store.PlanOf(Store.Me);
            if (parsed.GetValue(file) is { } path)
            {
                var day = parsed.DayOf(today, clock);
                var read = SharedPlan.ReadFile(path).Then<List<KeptRemark>>(shared => store.KeepRemarks(plan, shared, day));
                if (read.Refused)
                {
                    return terminal.Tell(read.Refusal is Refusal.NotUsable ? read.Refusal : new Refusal.NotUsable(path, read.Refusal.Reason));
                }
            }

            if (parsed.GetValue(accept) is { Length: > 0 } accepted && accepted is not [None])
            {
                var open = Suggestions(store, plan).Select(kept => kept.Remark.Id).ToList();
                if (accepted is not [All] && Array.Find(accepted, id => !open.Contains(id)) is { } unknown)
                {
                    terminal.Refuse($"--accept {unknown}: no open suggestion has that id; 'waymark remarks' lists them");
                    return ExitCode.Refused;
                }

                var taken = store.TakeSuggestions(plan, accepted is [All] ? open : accepted);
                if (taken.Refused)
                {
                    return terminal.Tell(taken.Refusal);
                }
            }

            var catalogue = OwnCatalogue.Of(store.Head(plan).Plan, store.Catalogue);
            format.Write(parsed, terminal, () => Tell(store, plan, catalogue, terminal), json => json.List("remarks", store.Remarks(plan), kept => Write(kept, json)));
            return ExitCode.Done;
        });
    }

    private static IEnumerable<KeptRemark> Suggestions(Store store, long plan) => store.Remarks(plan).Where(kept => kept is { State: RemarkState.Open, Remark.Suggestion: not null });

    private static void Tell(Store store, long plan, Catalogue catalogue, Terminal terminal)
    {
        if (store.Remarks(plan) is not [_, ..] remarks)
        {
            terminal.Say("Nobody wrote to your plan yet. Give it to somebody with 'waymark share-plan'.");
            return;
        }

        var answers = store.Head(plan).Plan;
        terminal.Table(["id", "from", "on", "about", "comment", "suggests", "so far"], remarks.Select(kept => (string[])[
            kept.Remark.Id, kept.Remark.By, $"{kept.Remark.On:yyyy-MM-dd}", RemarkSubject.WordsOf(kept.Remark.About, answers, catalogue), kept.Remark.Text,
            PrintableText.Line(kept.Remark.Suggestion?.Words ?? ""), kept.Remark.Suggestion is null ? "" : Words(kept.State)]));
    }

    private static string Words(RemarkState state) => state switch { RemarkState.Taken => "taken", RemarkState.SetAside => "set aside", _ => "open" };

    private static void Write(KeptRemark kept, Utf8JsonWriter json)
    {
        json.WriteString("id", kept.Remark.Id);
        json.WriteString("by", kept.Remark.By);
        json.WriteString("on", $"{kept.Remark.On:yyyy-MM-dd}");
        json.WriteString("about", kept.Remark.About);
        json.Said("text", kept.Remark.Text);
        if (kept.Remark.Suggestion is { } suggestion)
        {
            json.WritePropertyName("suggestion");
            json.WriteRawValue(suggestion.ToJson());
        }

        json.Word("state", kept.State);
    }
}
