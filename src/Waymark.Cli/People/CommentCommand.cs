using System.CommandLine;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark comment FILE</c>: writes into a plan that somebody shared, for them to read.</summary>
internal sealed class CommentCommand : Command
{
    private readonly Argument<string> file = new("file") { Description = $"A {SharedPlan.Ending} file that somebody shared; the comment is written into it." };
    private readonly Option<string> by = new("--by") { Description = "Your name, as they shall see it.", HelpName = "NAME", Required = true };
    private readonly Option<string> about = new("--about") { Description = "What it is about: plan, chapter/needs, skills/git, needs/travel, roles/technical-writer …", HelpName = "WHAT", DefaultValueFactory = _ => RemarkSubject.WholePlan };
    private readonly Option<string> text = new("--text") { Description = "The comment.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private readonly Option<string?> suggest = new("--suggest") { Description = "A change to suggest, in JSON: { \"change\": \"keepAction\", \"action\": { \"text\": \"…\" } }", HelpName = "JSON" };
    private readonly Option<DateOnly?> today = DayOption.Make();

    public CommentCommand(Terminal terminal, TimeProvider clock)
        : base("comment", "Write a comment, or suggest a change, into a plan that somebody shared with you. Your own plan is not touched; the pages do the same with less typing.")
    {
        Arguments.Add(file);
        foreach (var option in new Option[] { by, about, text, suggest, today })
        {
            Options.Add(option);
        }

        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue =>
        {
            var path = parsed.GetRequiredValue(file);
            var commented = SharedPlan.ReadFile(path).Then<SharedPlan>(shared => Suggested(parsed.GetValue(suggest)).Then<SharedPlan>(change =>
            {
                Remark remark = new(parsed.GetRequiredValue(by), parsed.DayOf(today, clock), parsed.GetRequiredValue(about), parsed.GetRequiredValue(text), change.Change);
                var subjects = RemarkSubject.In(shared.Plan, shared.Chapters, OwnCatalogue.Of(shared.Plan, catalogue));
                return remark.Problem is { } problem ? new Refusal.NotUsable(path, problem)
                    : subjects.Any(subject => subject.Key == remark.About) ? shared.With(remark)
                    : new Refusal.NotUsable($"--about {remark.About}", $"that is not in what was shared, which has {string.Join(", ", subjects.Select(subject => subject.Key))}");
            }));
            if (commented.Refused)
            {
                return terminal.Tell(commented.Refusal);
            }

            var written = OutputFile.Write(terminal, commented.Value.ToBytes(), path, "choose another file");
            if (written == ExitCode.Done)
            {
                terminal.Say($"{path} has {CountWords.Of(commented.Value.Remarks.Count, "comment")} now. Send it back the way it came.");
            }

            return written;
        }));
    }

    private static Outcome<Suggestion> Suggested(string? json) => json is null ? new Suggestion(null) : PlanChange.Parse(json).Then<Suggestion>(change => new Suggestion(change));

    private sealed record Suggestion(PlanChange? Change);
}
