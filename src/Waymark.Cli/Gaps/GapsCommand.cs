using System.Globalization;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary><c>waymark gaps</c>: what to learn, in which order, how long it takes, and what is left out on purpose.</summary>
internal sealed class GapsCommand(Terminal terminal, TimeProvider clock)
    : ReportCommand("gaps", "What to learn next, in order: the hours, what each opens, and how to begin.", terminal, clock)
{
    private const int MostShown = 12;

    protected override void Tell(PlanReport report, Terminal terminal)
    {
        terminal.Say(Basis(report));
        if (GapsChapter.WhoWaits(report) is { } waits)
        {
            terminal.Say($"{waits} {GapsChapter.HowToSeeWaiting(report)}");
        }

        if (report.Gaps.Proposed.Count > 0)
        {
            terminal.Table(
                ["skill", "from", "to", "takes", "done by", "what it opens", "first step", "why here"],
                report.Gaps.Proposed.Select(gap => Row(gap, report)));
            terminal.Say($"{report.Learning.Words} {report.Learning.TargetWords}".TrimEnd());
            if (report.Learning.Steps.Count > 0)
            {
                terminal.Say(report.Learning.Range.Words);
            }
        }

        if (report.Gaps.CheckFirst.Count > 0)
        {
            terminal.Say();
            terminal.Say("Check first: you have not said, and these may be no gaps at all.");
            terminal.Table(
                ["question", "id", "otherwise", "what it would open"],
                report.Gaps.CheckFirst.Take(MostShown).Select(check => (string[])[check.Question, check.Skill.Id, check.Otherwise, check.Opens.Words]));
            Rest(report.Gaps.CheckFirst.Count, terminal);
        }

        if (report.Gaps.LeftOut.Count > 0)
        {
            terminal.Say();
            terminal.Say("Left for later, or out:");
            terminal.Table(["skill", "it would take", "why not now"], report.Gaps.LeftOut.Take(MostShown).Select(left => (string[])[left.Skill.Name, left.Effort.Words, left.Because]));
            Rest(report.Gaps.LeftOut.Count, terminal);
        }
    }

    protected override void Write(PlanReport report, Utf8JsonWriter json) => GapsJson.Write(report, json);

    private static string Basis(PlanReport report) => (report.Gaps.Proposed.Count, report.Gaps.Postings, report.Gaps.CountsOnly) switch
    {
        (0, _, _) => "Nothing is a gap for certain yet." + (report.Gaps.CheckFirst.Count == 0 ? $" {report.Next[0].What}" : ""),
        (_, 0, _) when report.NoneCounts is { } none => $"What to learn, in this order. {none} So our own estimates speak.",
        (_, 0, _) => $"What to learn, in this order. {(report.Readings.Count == 0 ? "Without job descriptions" : $"No posting for {CountWords.List([.. report.GapsFor.Select(role => role.WithArticle)], "or")}{(report.Roles.Any(overlap => report.FailingOf(overlap) > 0) ? " that fails no must" : "")} is at hand, so")} our own estimates speak.",
        (_, 1, true) => "What to learn, in this order. Counted in the one posting at hand, which says nothing of others.",
        (_, var postings, true) => $"What to learn, in this order. Counted in the {CountWords.Of(postings, "posting")} at hand, which say nothing of others.",
        (_, var postings, _) => $"What to learn, in this order. Counted in {CountWords.Of(postings, "posting")}.",
    };

    private static string[] Row(Gap gap, PlanReport report) =>
    [
        gap.Skill.Name, gap.Now.Words, gap.Aim.Words, gap.Effort.Words, gap.StepIn(report) is { } step ? $"{Day(step.Done)}, at the latest {Day(step.DoneLatest)}" : "",
        gap.Opens.Words, gap.ActionIn(report).FirstStep, gap.Why,
    ];

    private static void Rest(int count, Terminal terminal)
    {
        if (count > MostShown)
        {
            terminal.Say($"{count - MostShown} more; --format json has them all.");
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
