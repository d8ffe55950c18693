using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark;

/// <summary>Writes a reading as one line of JSON; <c>docs/schemas/reading.schema.json</c> describes it. What a posting does not state is left out.</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading as one line, without a line end.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="withText">Whether the normalised text that positions count in is written too.</param>
    public static string Line(PostingReading reading, bool withText = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, reading, withText);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the reading as an object.</summary>
    public static void Write(Utf8JsonWriter json, PostingReading reading, bool withText)
    {
        json.WriteStartObject();
        json.WriteString("source", reading.Posting.Source);
        json.WriteString("id", reading.Id.ToString());
        Optional(json, "externalId", reading.Posting.ExternalId);
        Optional(json, "title", reading.Posting.Title);
        Optional(json, "company", reading.Posting.Company);
        Optional(json, "location", reading.Posting.Location);
        Optional(json, "url", reading.Posting.Url);
        Optional(json, "datePosted", reading.Posting.DatePosted?.ToString("yyyy-MM-dd", null));
        json.WriteString("sample", reading.Posting.Sample.InJson);
        json.WriteString("language", reading.Language);
        json.WriteBoolean("read", reading.IsRead);
        if (reading.Role is { } role)
        {
            json.WriteStartObject("role");
            json.WriteString("id", role.Role.Id);
            json.WriteString("title", role.Role.Title);
            json.WriteNumber("confidence", role.Confidence);
            Evidence(json, role.Evidence);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("role");
        }

        if (reading.Seniority is { } seniority)
        {
            Fact(json, "seniority", seniority, value => json.WriteString("value", value.InJson));
        }

        json.WriteBoolean("requirementSection", reading.HasRequirementSection);
        json.WriteStartArray("requirements");
        foreach (var requirement in reading.Requirements)
        {
            Write(json, requirement);
        }

        json.WriteEndArray();
        json.WriteStartArray("activities");
        foreach (var mention in reading.Activities)
        {
            json.WriteStartObject();
            json.WriteString("activity", mention.Activity.Id);
            json.WriteString("name", mention.Activity.Name);
            Span(json, mention.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, reading.Facts);
        json.WriteStartArray("unknown");
        foreach (var term in reading.Unknown)
        {
            json.WriteStartObject();
            Span(json, term);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (withText)
        {
            json.WriteString("text", reading.Text);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        foreach (var mention in requirement.AnyOf)
        {
            json.WriteStartObject();
            json.WriteString("skill", mention.Skill.Id);
            json.WriteString("name", mention.Skill.Name);
            Span(json, mention.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (requirement.IsOpen)
        {
            json.WriteBoolean("open", true);
        }

        if (requirement.IsOfDegree)
        {
            json.WriteBoolean("ofDegree", true);
        }

        json.WriteString("necessity", requirement.Necessity.InJson);
        json.WriteString("level", requirement.Level.InJson);
        if (requirement.Years is { } years)
        {
            json.WriteNumber("years", years);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PostingFacts facts)
    {
        json.WriteStartObject("facts");
        Fact(json, "workMode", facts.WorkMode, value => json.WriteString("value", value.InJson));
        Facts(json, "places", facts.Places, value => json.WriteString("value", value));
        Facts(json, "pay", facts.Pay, value =>
        {
            json.WriteString("kind", value.Kind.InJson);
            Optional(json, "min", value.Min);
            Optional(json, "max", value.Max);
            Optional(json, "currency", value.Currency);
            Optional(json, "period", value.Period is { } period ? period.InJson : null);
            Optional(json, "for", value.For);
            if (value.IsEstimate)
            {
                json.WriteBoolean("estimate", true);
            }
        });
        if (facts.PayNotUnderstood.Count > 0)
        {
            json.WriteStartArray("payNotUnderstood");
            foreach (var words in facts.PayNotUnderstood)
            {
                json.WriteStartObject();
                json.WriteString("in", words.In);
                Span(json, words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Fact(json, "employmentType", facts.EmploymentType, value => json.WriteString("value", value.InJson));
        Fact(json, "hours", facts.Hours, value =>
        {
            json.WriteNumber("min", value.Min);
            json.WriteNumber("max", value.Max);
            if (value.IsEstimate)
            {
                json.WriteBoolean("estimate", true);
            }
        });
        Fact(json, "fullTimeHours", facts.FullTimeHours, value => json.WriteNumber("value", value));
        Fact(json, "contract", facts.Contract, value => json.WriteString("value", value.InJson));
        Fact(json, "degree", facts.Degree, value =>
        {
            json.WriteString("level", value.Level.InJson);
            json.WriteBoolean("orExperience", value.OrExperience);
            json.WriteString("necessity", value.Necessity.InJson);
        });
        Fact(json, "years", facts.Years, value =>
        {
            json.WriteNumber("min", value.Min);
            Optional(json, "max", value.Max);
            if (value.IsWish)
            {
                json.WriteBoolean("wish", true);
            }
        });
        Fact(json, "onCall", facts.OnCall, value => json.WriteBoolean("value", value));
        Fact(json, "overtime", facts.Overtime, value => json.WriteBoolean("value", value));
        Fact(json, "sponsorship", facts.Sponsorship, value => json.WriteBoolean("value", value));
        Fact(json, "localOnly", facts.LocalOnly, value => Optional(json, "country", value));
        Fact(json, "travel", facts.Travel, value => Optional(json, "percent", value));
        Fact(json, "onboarding", facts.Onboarding, value => json.WriteString("value", value));
        Fact(json, "mentoring", facts.Mentoring, value => json.WriteString("value", value));
        Fact(json, "development", facts.Development, value => json.WriteString("value", value));
        Fact(json, "success", facts.Success, value => json.WriteString("value", value));
        Fact(json, "manager", facts.Manager, value => json.WriteString("value", value));
        Fact(json, "managerContact", facts.ManagerContact, value => json.WriteString("value", value));
        Facts(json, "benefits", facts.Benefits, value => json.WriteString("value", value));
        Fact(json, "industry", facts.Industry, value => json.WriteString("value", value));
        Fact(json, "technologyCompany", facts.TechnologyCompany, value => json.WriteBoolean("value", value));
        json.WriteEndObject();
    }

    private static void Fact<T>(Utf8JsonWriter json, string name, Fact<T>? fact, Action<T> value)
    {
        if (fact is not null)
        {
            json.WriteStartObject(name);
            value(fact.Value);
            Evidence(json, fact.Evidence);
            json.WriteEndObject();
        }
    }

    private static void Facts<T>(Utf8JsonWriter json, string name, IReadOnlyList<Fact<T>> facts, Action<T> value)
    {
        if (facts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            value(fact.Value);
            Evidence(json, fact.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Evidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteString("in", evidence.In);
        Span(json, evidence);
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("length", evidence.Length);
        json.WriteString("text", evidence.Text);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
