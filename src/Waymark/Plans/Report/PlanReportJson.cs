using System.Text.Json;

namespace Waymark;

/// <summary>The whole report as JSON, for other programs; <c>docs/schemas/report.schema.json</c> describes it.</summary>
public static class PlanReportJson
{
    private const int MostSkills = 40;

    // Each is what the command of its name prints.
    private static readonly (string Name, Action<PlanReport, Utf8JsonWriter> Write)[] Parts =
    [
        ("fit", FitJson.Write), ("gaps", GapsJson.Write), ("needs", NeedsJson.Write), ("questions", QuestionsJson.Write),
    ];

    /// <summary>The report as a JSON object, with a line end.</summary>
    public static string Write(PlanReport report) => JsonAnswer.Of(json =>
    {
        JsonAnswer.Head(report, json);
        json.WriteNumber("postings", report.Readings.Count);
        json.WriteNumber("corrections", report.Corrected);
        json.List("next", report.Next, action =>
        {
            json.Word("kind", action.Kind);
            json.WriteString("what", action.What);
            json.WriteString("why", action.Why);
            json.WriteNumber("minutes", action.Minutes);
        });
        foreach (var (name, write) in Parts)
        {
            json.Part(name, () =>
            {
                JsonAnswer.Head(report, json);
                write(report, json);
            });
        }

        List<RoleDemand> demands = [.. report.Roles.Select(overlap => overlap.Demand with { Skills = [.. overlap.Demand.Skills.Take(MostSkills)] })];
        json.List("demand", demands, demand => DemandJson.Write(json, demand));
        json.List("skills", demands.SelectMany(demand => demand.Skills).Select(demand => demand.Skill).Distinct(), skill =>
        {
            json.Thing(skill.Id, skill.Name);
            var holding = report.Holdings.Of(skill);
            json.WriteString("held", holding.IsHeld ? holding.Low.InJson : holding.IsNotHeld ? "notHeld" : "notAsked");
        });
    }) + "\n";
}
