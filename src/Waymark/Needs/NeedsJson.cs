using System.Text.Json;

namespace Waymark;

/// <summary>Needs, verdicts and pay as JSON.</summary>
internal static class NeedsJson
{
    private const int LongestQuote = 160;

    /// <summary>Writes them into an object that is open.</summary>
    public static void Write(PlanReport report, Utf8JsonWriter json)
    {
        json.List("opportunities", report.Opportunities, opportunity =>
        {
            json.Said("employer", opportunity.Employer);
            json.Said("title", opportunity.Title);
            json.Said("posting", opportunity.Reading?.Id.ToString() ?? opportunity.Kept?.Posting);
            json.Said("source", opportunity.Reading?.Posting.Source);
            if (opportunity.Kept is { } kept)
            {
                json.Word("stage", kept.Stage);
            }

            json.WriteBoolean("out", opportunity.IsOut);
            json.List("verdicts", opportunity.Verdicts, verdict => Write(opportunity, verdict, json));
        });
        json.List("roles", report.Roles, overlap =>
        {
            json.WriteString("id", overlap.Role.Id);
            json.WriteString("title", overlap.Role.Title);
            json.WriteNumber("postings", report.Needs[overlap.Role].Postings);
            json.Figure("low", report.Needs[overlap.Role].Low);
            json.Figure("high", report.Needs[overlap.Role].High);
            json.List("needs", report.Needs[overlap.Role].Needs, need =>
            {
                json.Thing(need.Answer.Id, need.Name);
                json.WriteBoolean("must", need.Answer.Weight == NeedWeight.Must);
                json.WriteNumber("meets", need.Meets);
                json.WriteNumber("fails", need.Fails);
                json.WriteNumber("unknown", need.Unknown);
            });
        });
        json.Part("pay", () => Write(report.Pay, json));
    }

    /// <summary>The line that decides, of the text; else the words.</summary>
    public static string? Words(OpportunityVerdicts opportunity, NeedVerdict verdict) =>
        verdict.Finding.Evidence is not { } evidence ? null
        : evidence.In == "text" && opportunity.Reading is { } reading ? evidence.LineOf(reading.Text, LongestQuote)
        : evidence.Text;

    private static void Write(OpportunityVerdicts opportunity, NeedVerdict verdict, Utf8JsonWriter json)
    {
        json.Thing(verdict.Answer.Id, verdict.Name);
        json.WriteBoolean("must", verdict.IsMust);
        json.Word("verdict", verdict.Verdict);
        json.WriteString("because", verdict.Finding.Because);
        json.Said("in", verdict.Finding.Evidence?.In);
        json.Said("words", Words(opportunity, verdict));
    }

    private static void Write(PayPicture pay, Utf8JsonWriter json)
    {
        json.WriteNumber("postings", pay.Postings.Count);
        json.WriteNumber("stated", pay.Stated);
        json.WriteNumber("notUnderstood", pay.NotUnderstood);
        json.WriteNumber("elsewhere", pay.Elsewhere.Count);
        json.WriteBoolean("countsOnly", pay.CountsOnly);
        json.Said("words", pay.Words);
        json.List("spreads", pay.Spreads, spread =>
        {
            json.Word("kind", spread.Kind);
            json.WriteString("currency", spread.Currency);
            json.Word("period", spread.Period);
            json.WriteNumber("postings", spread.Count);
            json.WriteNumber("lowest", Whole(spread.Min));
            if (spread.HasQuartiles)
            {
                json.WriteNumber("lowerQuartile", Whole(spread.LowerQuartile));
                json.WriteNumber("median", Whole(spread.Median));
                json.WriteNumber("upperQuartile", Whole(spread.UpperQuartile));
            }

            json.WriteNumber("highest", Whole(spread.Max));
        });
        if (pay.Baseline is { } baseline)
        {
            json.Part("baseline", () =>
            {
                json.WriteNumber("amount", baseline.Amount ?? 0);
                json.Said("currency", baseline.Currency);
                json.WriteNumber("atOrAbove", pay.AtOrAbove);
                json.WriteNumber("reaching", pay.Reaching);
                json.WriteNumber("forMoreHours", pay.ForMoreHours);
                json.WriteNumber("below", pay.Below);
            });
        }
    }

    // In hundredths at most: what is converted carries digits that nobody stated.
    private static decimal Whole(decimal amount) => Math.Round(amount, 2);
}
