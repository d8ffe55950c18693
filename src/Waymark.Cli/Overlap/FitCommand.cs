using System.Text.Json;

namespace Waymark.Cli;

/// <summary><c>waymark fit</c>: the roles in order, how sure that is, and what would make it surer.</summary>
internal sealed class FitCommand(Terminal terminal, TimeProvider clock)
    : ReportCommand("fit", "Compare the roles you weigh: in which order, how sure, and what would change it.", terminal, clock)
{
    protected override void Tell(PlanReport report, Terminal terminal)
    {
        if (report.Candidates.Remark is { } remark)
        {
            terminal.Say(remark);
        }

        if (report.Roles.Count == 0)
        {
            terminal.Say($"There is no role to look at yet. {report.Next[0].What}");
            return;
        }

        terminal.Say(report.Ranking.HowSure);
        if (report.Ranking.Settles.Count > 0 && report.Ranking.Certainty != Certainty.ClearLead)
        {
            terminal.Say($"What would settle it most: {string.Join("; ", report.Ranking.SettledBy)}.");
        }

        if (report.Ranking.WhatWouldFlipIt is { } flip)
        {
            terminal.Say(report.Ranking.Flip!.By == FlipBy.Order ? $"{flip} In your answers that is “criteria”." : flip);
        }

        terminal.Say();
        terminal.Table(["role", "you bring", ">from", ">to", ">postings", "the week", "within reach"], report.Roles.Select(overlap => Row(overlap, report)));
        foreach (var line in report.Ranking.WaitFor.Concat(report.Ranking.Certainty == Certainty.NoScore ? [] : report.Ranking.NotCounted))
        {
            terminal.Say(line);
        }

        TellReasons(report, terminal);
        if (report.DoYouKnow.Count > 0)
        {
            terminal.Say();
            terminal.Say("Do you know these? Your answers narrow the ranges most:");
            terminal.Table(["skill", "id", ">asked in", ">of", "for"], report.DoYouKnow.Select(question => (string[])
            [
                question.Skill.Name, question.Skill.Id, question.Postings == 0 ? "" : $"{question.Postings}", question.Postings == 0 ? "" : $"{question.Of}", string.Join(", ", question.Roles.Select(role => role.Title)),
            ]));
        }
    }

    protected override void Write(PlanReport report, Utf8JsonWriter json) => FitJson.Write(report, json);

    private static string[] Row(RoleOverlap overlap, PlanReport report)
    {
        var covered = report.Holdings.Answers.Count > 0 ? overlap.Coverage?.Range : null;
        return
        [
            overlap.Role.Title + (report.Ranking.SetAside.Contains(overlap.Role) ? " (set aside: every posting fails a must)" : ""),
            covered?.CoverageWords ?? "say first which skills you have",
            covered is { } from ? $"{from.Low:0%}" : "",
            covered is { } to ? $"{to.High:0%}" : "",
            overlap.Sample.IsCatalogueAlone ? "our estimate" : $"{overlap.Sample.Postings.Count}",
            overlap.Week.Words,
            report.ReachWords(overlap),
        ];
    }

    private static void TellReasons(PlanReport report, Terminal terminal)
    {
        if (report.Reasons.Reasons.Count == 0)
        {
            return;
        }

        var effects = report.Reasons.Effects.ToDictionary(effect => effect.Reason.Answer.Id);
        terminal.Say();
        terminal.Say("Your reasons, and what each moved:");
        terminal.Table(["reason", "what it moved", "what shows it"], report.Reasons.Reasons.Select(reason => (string[])
        [
            reason.Answer.Name ?? reason.Reason?.Name ?? reason.Answer.Id,
            effects.TryGetValue(reason.Answer.Id, out var effect) ? report.Ranking.Roles.Count < 2 ? "there is no order yet" : Moved(report.Ranking.MovedBy(effect)) : "only people can tell: see 'waymark questions'",
            string.Join("; ", report.Roles.Where(overlap => reason.Evidence.ContainsKey(overlap.Role)).Take(3).Select(overlap => $"{overlap.Role.Title}: {reason.Evidence[overlap.Role].Words}")),
        ]));
    }

    private static string Moved(IReadOnlyList<(Role Role, int Places)> moved) => moved.Count == 0
        ? "the order is the same without it"
        : string.Join("; ", moved.Select(role => $"{role.Role.Title} up by {CountWords.Of(role.Places, "place")}"));
}
