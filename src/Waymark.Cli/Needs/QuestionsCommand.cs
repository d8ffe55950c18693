using System.Text.Json;

namespace Waymark.Cli;

/// <summary><c>waymark questions</c>: what to ask people, and first what would decide.</summary>
internal sealed class QuestionsCommand(Terminal terminal, TimeProvider clock)
    : ReportCommand("questions", "What to ask recruiters, managers and colleagues-to-be: first what would decide.", terminal, clock)
{
    protected override void Tell(PlanReport report, Terminal terminal)
    {
        if (report.Questions.All.Count == 0)
        {
            terminal.Say($"There is nothing to ask yet. Say {(report.Plan.Reasons.Count == 0 ? "why you want technology and what a job must offer you" : "what a job must offer you")}, and the questions follow.");
            return;
        }

        if (report.Questions.Deciding.Count > 0)
        {
            terminal.Say(report.Questions.Deciding.Count == 1 ? "The question that would decide:" : $"The {report.Questions.Deciding.Count} that would decide:");
            terminal.Table(["ask", "the question", "why"], report.Questions.Deciding.Select(question => Row(question, after: null)));
            terminal.Say();
        }

        terminal.Say("All of them, by whom to ask:");
        terminal.Table(["ask", "the question", "why"], report.Questions.All.Select((question, at) => Row(question, after: at > 0 ? report.Questions.All[at - 1] : null)));
    }

    protected override void Write(PlanReport report, Utf8JsonWriter json) => QuestionsJson.Write(report, json);

    // What several are asked for is said once.
    private static string[] Row(Question question, Question? after) => [Who(question.Who), question.Text, question.Why == after?.Why ? "" : question.Why];

    private static string Who(Audience who) => who switch
    {
        Audience.Recruiter => "the recruiter",
        Audience.Manager => "the manager",
        Audience.OwnManager => "your own manager",
        _ => "somebody who does the work",
    };
}
