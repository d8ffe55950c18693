using System.Globalization;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary><c>waymark needs</c>: what each posting says to what one needs, in its own words.</summary>
internal sealed class NeedsCommand(Terminal terminal, TimeProvider clock)
    : ReportCommand("needs", "Which postings offer what you need, which do not, and which do not say: each with its words.", terminal, clock)
{
    protected override void Tell(PlanReport report, Terminal terminal)
    {
        if (report.Plan.Needs.Count == 0)
        {
            terminal.Say("You have not said yet what a job must or may offer. Put it under \"needs\" in your answers, and each posting is held against it.");
        }
        else if (report.Opportunities.Count == 0)
        {
            terminal.Say(report.NoneCounts ?? "There is no posting to look in yet: bring some with --postings.");
        }
        else
        {
            terminal.Table(
                ["employer", "title", "need", "", "verdict", "why", "its words"],
                report.Opportunities.SelectMany(Rows));
            TellRoles(report, terminal);
        }

        TellPay(report.Pay, terminal);
    }

    protected override void Write(PlanReport report, Utf8JsonWriter json) => NeedsJson.Write(report, json);

    // What a posting says nothing of stands in one row.
    private static IEnumerable<string[]> Rows(OpportunityVerdicts opportunity)
    {
        var said = opportunity.Verdicts.ToLookup(verdict => verdict is not { Verdict: Verdict.Unknown, Finding.Evidence: null });
        var rows = said[true].OrderBy(verdict => verdict.Verdict == Verdict.Unknown).Select(verdict => Row(opportunity, verdict));
        var silent = said[false].Select(verdict => verdict.IsMust ? $"{verdict.Name} (a must)" : verdict.Name).ToList();
        return silent.Count == 0 ? rows : rows.Append([Employer(opportunity), opportunity.Title ?? "", string.Join("; ", silent), "", "does not say", "To be asked: see 'waymark questions'.", ""]);
    }

    private static string Employer(OpportunityVerdicts opportunity) => opportunity.Employer ?? opportunity.Reading?.Posting.Source ?? "";

    private static string[] Row(OpportunityVerdicts opportunity, NeedVerdict verdict) =>
    [
        Employer(opportunity),
        opportunity.Title ?? "",
        verdict.Name,
        verdict.IsMust ? "must" : "nice",
        verdict.Verdict switch { Verdict.Meets => "meets it", Verdict.Fails => "does not", _ => "leaves it open" },
        verdict.Finding.Because,
        NeedsJson.Words(opportunity, verdict) is { } words ? $"“{words}”" : "",
    ];

    private static void TellRoles(PlanReport report, Terminal terminal)
    {
        terminal.Say();
        terminal.Say("Counted by role:");
        terminal.Table(["role", "need", "", ">meet it", ">do not", ">do not say", ">of"], report.Roles.SelectMany(overlap => report.Needs[overlap.Role].Needs.Select(need => (string[])
        [
            overlap.Role.Title, need.Name, need.Answer.Weight == NeedWeight.Must ? "must" : "nice", Number(need.Meets), Number(need.Fails), Number(need.Unknown), $"{report.Needs[overlap.Role].Postings}",
        ])));
    }

    private static void TellPay(PayPicture pay, Terminal terminal)
    {
        terminal.Say();
        terminal.Say(pay.Words);
        if (pay.Spreads.Count > 0)
        {
            terminal.Table(
                ["pay", "currency", "for a", ">postings", ">lowest", ">a quarter below", ">half below", ">a quarter above", ">highest"],
                pay.Spreads.Select(spread => (string[])
                [
                    spread.Kind switch { PayKind.Base => "base", PayKind.OnTarget => "on target", PayKind.Bonus => "bonus", _ => "shares" }, spread.Currency, spread.Period.ToString().ToLowerInvariant(), $"{spread.Count}",
                    Amount(spread.Min), .. spread.HasQuartiles ? (string[])[Amount(spread.LowerQuartile), Amount(spread.Median), Amount(spread.UpperQuartile)] : ["", "", ""], Amount(spread.Max),
                ]));
        }

        if (pay.Baseline is { } baseline && pay.AtOrAbove + pay.Reaching + pay.ForMoreHours + pay.Below is > 0 and var compared)
        {
            List<string> parts = [.. from part in new[] { (pay.AtOrAbove, "at or above it"), (pay.Reaching, "reaching it"), (pay.ForMoreHours, $"reaching it only for more hours than your {pay.BroughtTo:0.##}"), (pay.Below, "below it") }
                                     where part.Item1 > 0
                                     select $"{part.Item1} {part.Item2}"];
            terminal.Say($"Beside the {Amount(baseline.Amount ?? 0)} {baseline.Currency} that you need: {CountWords.List(parts)}, of {CountWords.Of(compared, "posting")} that can be compared.");
        }
    }

    private static string Number(int count) => count == 0 ? "" : $"{count}";

    private static string Amount(decimal amount) => amount.ToString(amount >= 1000 ? "#,0" : "0.##", CultureInfo.InvariantCulture);
}
