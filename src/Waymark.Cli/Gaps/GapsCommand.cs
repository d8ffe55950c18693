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
        if (report.Gaps.Proposed.Count > 0)
        {
            terminal.Table(
                ["skill", "from", "to", "takes", "done by", "what it opens", "first step", "why here"],
                report.Gaps.Proposed.Select(gap => Row(gap, report)));
            terminal.Say($"{report.Learning.Words} {report.Learning.TargetWords}".TrimEnd());
            terminal.Say(report.Learning.Range.Words);
        }

        if (report.Gaps.CheckFirst.Count > 0)
        {
            terminal.Say();
            terminal.Say("Check first: you have not said, and these may be no gaps at all.");
            terminal.Table(
                ["question", "id", "if not, it takes", "what it would open"],
                report.Gaps.CheckFirst.Take(MostShown).Select(check => (string[])[check.Question, check.Skill.Id, check.IfNot.Words, check.Opens.Words]));
            Rest(report.Gaps.CheckFirst.Count, terminal);
        }

        if (report.Gaps.LeftOut.Count > 0)
        {
            terminal.Say();
            terminal.Say("Left out on purpose:");
            terminal.Table(["skill", "it would take", "why not now"], report.Gaps.LeftOut.Take(MostShown).Select(left => (string[])[left.Skill.Name, left.Effort.Words, left.Because]));
            Rest(report.Gaps.LeftOut.Count, terminal);
        }
    }

    protected override void Write(PlanReport report, Utf8JsonWriter json)
    {
        json.WriteNumber("postings", report.Gaps.Postings);
        json.WriteBoolean("countsOnly", report.Gaps.CountsOnly);
        json.List("proposed", report.Gaps.Proposed, gap =>
        {
            json.Thing(gap.Skill.Id, gap.Skill.Name);
            json.Word("now", gap.Now);
            json.Word("aim", gap.Aim);
            Write(gap.Effort, json);
            json.Skills("first", gap.First);
            Write(gap.Opens, json);
            json.WriteBoolean("inProgress", gap.InProgress);
            json.WriteString("why", gap.Why);
            var action = ActionFor(gap, report);
            json.WriteString("learn", action.Learn);
            json.WriteString("firstStep", action.FirstStep);
            json.WriteString("build", action.Build);
            if (StepOf(gap, report) is { } step)
            {
                json.Part("weeks", () =>
                {
                    json.Figure("start", step.Start);
                    json.Figure("end", step.End);
                    json.Figure("earliest", step.Earliest);
                    json.Figure("latest", step.Latest);
                    json.WriteString("done", $"{step.Done:yyyy-MM-dd}");
                    json.WriteString("doneLatest", $"{step.DoneLatest:yyyy-MM-dd}");
                });
            }
        });
        json.Part("weeks", () =>
        {
            json.Figure("hours", report.Learning.Hours);
            json.Figure("hoursPerWeek", report.Learning.HoursPerWeek);
            json.Word("fit", report.Learning.Fit);
            json.Said("words", report.Learning.Words);
            json.Said("target", report.Learning.TargetWords);
            json.Said("range", report.Learning.Range.Words);
        });
        json.List("checkFirst", report.Gaps.CheckFirst, check =>
        {
            json.Thing(check.Skill.Id, check.Skill.Name);
            json.Word("reason", check.Reason);
            json.WriteString("question", check.Question);
            json.Word("atLeast", check.AtLeast);
            json.Word("aim", check.Aim);
            Write(check.IfNot, json);
            Write(check.Opens, json);
            json.Skills("neededFor", check.NeededFor);
        });
        json.List("leftOut", report.Gaps.LeftOut, left =>
        {
            json.Thing(left.Skill.Id, left.Skill.Name);
            json.Word("reason", left.Reason);
            json.WriteString("because", left.Because);
            Write(left.Effort, json);
            Write(left.Opens, json);
        });
    }

    private static string Basis(PlanReport report) => (report.Gaps.Proposed.Count, report.Gaps.Postings, report.Gaps.CountsOnly) switch
    {
        (0, _, _) => "Nothing is a gap for certain yet.",
        (_, 0, _) => "What to learn, in this order. Without job descriptions our own estimates speak.",
        (_, var postings, true) => $"What to learn, in this order. Counted in the {CountWords.Of(postings, "posting")} at hand, which say nothing of others.",
        (_, var postings, _) => $"What to learn, in this order. Counted in {CountWords.Of(postings, "posting")}.",
    };

    private static string[] Row(Gap gap, PlanReport report) =>
    [
        gap.Skill.Name, gap.Now.Words, gap.Aim.Words, gap.Effort.Words, StepOf(gap, report) is { } step ? $"{Day(step.Done)}, at the latest {Day(step.DoneLatest)}" : "",
        gap.Opens.Words, ActionFor(gap, report).FirstStep, gap.Why,
    ];

    private static LearningStep? StepOf(Gap gap, PlanReport report) => report.Learning.Steps.FirstOrDefault(step => step.Gap == gap);

    private static GapAction ActionFor(Gap gap, PlanReport report) => GapAction.For(gap, [.. report.Roles.Select(overlap => overlap.Role)]);

    private static void Rest(int count, Terminal terminal)
    {
        if (count > MostShown)
        {
            terminal.Say($"{count - MostShown} more; --format json has them all.");
        }
    }

    private static void Write(Effort effort, Utf8JsonWriter json) => json.Part("effort", () =>
    {
        json.Figure("hoursLeft", effort.Left);
        json.Word("from", effort.From);
        json.Said("words", effort.Words);
    });

    private static void Write(Opening opens, Utf8JsonWriter json) => json.Part("opens", () =>
    {
        json.WriteNumber("namedIn", opens.NamedIn);
        json.WriteNumber("requiredIn", opens.RequiredIn);
        json.WriteNumber("of", opens.Of);
        json.WriteNumber("moreReady", opens.MoreReady);
        json.WriteNumber("moreWithinOne", opens.MoreNear);
        json.Said("words", opens.Words);
    });

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
