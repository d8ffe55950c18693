using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark;

/// <summary>Writes the figures of a report as JSON, for other programs. Every figure has what it rests on beside it.</summary>
public static class PlanReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as a JSON object, with a line end.</summary>
    public static string Write(PlanReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("today", report.Today.ToString("yyyy-MM-dd", null));
            json.WriteString("catalogue", report.Catalogue.Fingerprint);
            json.WriteNumber("postings", report.Readings.Count);
            json.WriteNumber("corrections", report.Corrected);
            Next(json, report);
            Roles(json, report);
            HowSure(json, report);
            Gaps(json, report);
            Needs(json, report);
            Questions(json, report);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Next(Utf8JsonWriter json, PlanReport report) => Array(json, "next", report.Next, action =>
    {
        json.WriteString("kind", Camel(action.Kind));
        json.WriteString("what", action.What);
        json.WriteString("why", action.Why);
        json.WriteNumber("minutes", action.Minutes);
    });

    private static void Roles(Utf8JsonWriter json, PlanReport report) => Array(json, "roles", report.Roles, overlap =>
    {
        json.WriteString("id", overlap.Role.Id);
        json.WriteString("title", overlap.Role.Title);
        json.WriteNumber("postings", overlap.Sample.Postings.Count);
        json.WriteNumber("otherLevels", overlap.Sample.OtherLevels);
        json.WriteString("sample", overlap.Sample.IsCatalogueAlone ? "catalogue" : Camel(overlap.Sample.Kind));
        if (overlap.Coverage is { } coverage && report.Holdings.Answers.Count > 0)
        {
            Interval(json, "coverage", coverage.Range);
        }

        if (overlap.Week.Interest is { } interest)
        {
            json.WriteNumber("interest", Math.Round(interest, 4));
            json.WriteNumber("unweighted", Math.Round(overlap.Week.Unweighted!.Value, 4));
            json.WriteNumber("disliked", Math.Round(overlap.Week.Disliked!.Value, 4));
        }

        json.WriteNumber("weekRated", Math.Round(overlap.Week.Rated, 4));
        if (overlap.Sample.Postings.Count > 0)
        {
            json.WriteStartObject("reach");
            foreach (var band in Enum.GetValues<ReachBand>())
            {
                json.WriteNumber(Camel(band), overlap.Reach.Count(band));
            }

            json.WriteEndObject();
        }

        if (report.Needs[overlap.Role] is { Low: { } low, High: { } high } needs)
        {
            Interval(json, "needs", new(low, high));
            json.WriteBoolean("setAside", needs.Out.Count > 0);
        }

        Array(json, "skills", overlap.Demand.Skills.Take(40), demand =>
        {
            json.WriteString("id", demand.Skill.Id);
            json.WriteString("name", demand.Skill.Name);
            json.WriteNumber("asked", demand.Asked.Count);
            json.WriteNumber("of", demand.Asked.Of);
            json.WriteNumber("required", demand.Required);
            json.WriteString("estimate", demand.Words);
            json.WriteString("level", Camel(demand.TypicalLevel));
            var holding = report.Holdings.Of(demand.Skill);
            json.WriteString("held", holding.IsHeld ? Camel(holding.Low) : holding.IsNotHeld ? "notHeld" : "notAsked");
        });
    });

    private static void HowSure(Utf8JsonWriter json, PlanReport report)
    {
        json.WriteStartObject("ranking");
        json.WriteString("certainty", Camel(report.Ranking.Certainty));
        json.WriteNumber("draws", Ranking.Draws);
        Array(json, "first", report.Ranking.Roles, ranked =>
        {
            json.WriteString("role", ranked.Role.Id);
            json.WriteNumber("share", ranked.First);
            json.WriteNumber("score", Math.Round(ranked.Score, 4));
        });
        json.WriteStartArray("criteria");
        foreach (var criterion in report.Ranking.Criteria)
        {
            json.WriteStringValue(Camel(criterion));
        }

        json.WriteEndArray();
        Array(json, "settles", report.Ranking.Settles, open =>
        {
            json.WriteString("by", Camel(open.By));
            json.WriteString("id", open.Id);
            json.WriteString("name", open.Name);
        });
        if (report.Ranking.Flip is { } flip)
        {
            json.WriteString("flip", flip.Words);
        }

        json.WriteEndObject();
    }

    private static void Gaps(Utf8JsonWriter json, PlanReport report)
    {
        Array(json, "gaps", report.Gaps.Proposed, gap =>
        {
            json.WriteString("skill", gap.Skill.Id);
            json.WriteString("name", gap.Skill.Name);
            json.WriteString("now", Camel(gap.Now));
            json.WriteString("aim", Camel(gap.Aim));
            json.WriteNumber("hours", Math.Round(gap.Effort.Left, 1));
            json.WriteNumber("namedIn", gap.Opens.NamedIn);
            json.WriteNumber("requiredIn", gap.Opens.RequiredIn);
            json.WriteNumber("of", gap.Opens.Of);
            json.WriteString("why", gap.Why);
            if (report.Learning.Steps.FirstOrDefault(step => step.Gap == gap) is { } step)
            {
                json.WriteString("done", step.Done.ToString("yyyy-MM-dd", null));
                json.WriteString("doneLatest", step.DoneLatest.ToString("yyyy-MM-dd", null));
            }
        });
        Array(json, "checkFirst", report.Gaps.CheckFirst, check =>
        {
            json.WriteString("skill", check.Skill.Id);
            json.WriteString("question", check.Question);
        });
    }

    private static void Needs(Utf8JsonWriter json, PlanReport report) => Array(json, "opportunities", report.Opportunities, opportunity =>
    {
        Text(json, "employer", opportunity.Employer);
        Text(json, "title", opportunity.Title);
        Text(json, "posting", opportunity.Reading?.Id.ToString());
        Array(json, "verdicts", opportunity.Verdicts, verdict =>
        {
            json.WriteString("need", verdict.Answer.Id);
            json.WriteString("verdict", Camel(verdict.Verdict));
            json.WriteString("because", verdict.Finding.Because);
            Text(json, "words", verdict.Finding.Evidence?.Text);
        });
    });

    private static void Questions(Utf8JsonWriter json, PlanReport report)
    {
        Array(json, "deciding", report.Questions.Deciding, question => Question(json, question));
        Array(json, "questions", report.Questions.All, question => Question(json, question));
    }

    private static void Question(Utf8JsonWriter json, Question question)
    {
        json.WriteString("who", Camel(question.Who));
        json.WriteString("about", question.About);
        json.WriteString("text", question.Text);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Interval(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low", Math.Round(interval.Low, 4));
        json.WriteNumber("high", Math.Round(interval.High, 4));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Camel<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
