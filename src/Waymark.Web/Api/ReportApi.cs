using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>What follows from the plan and the postings: in the shapes that the commands of these names print.</summary>
internal static class ReportApi
{
    public static void MapReportApi(this IEndpointRouteBuilder routes)
    {
        var report = routes.MapGroup("").WithTags("What follows");
        report.MapGet("/fit", (Situation stand) => Report(stand, FitJson.Write)).Told("getFit", "The roles in order, how sure that is, and what would change it.", TokenScope.Read, "Fit");
        report.MapGet("/gaps", (Situation stand) => Report(stand, GapsJson.Write)).Told("getGaps", "What to learn, in which order, how long it takes, and what is left out on purpose.", TokenScope.Read, "Gaps");
        report.MapGet("/needs", (Situation stand) => Report(stand, NeedsJson.Write)).Told("getNeeds", "What each posting says to what the person needs, in its own words; and pay.", TokenScope.Read, "Needs");
        report.MapGet("/questions", (Situation stand) => Report(stand, QuestionsJson.Write)).Told("getQuestions", "What to ask people, and first what would decide.", TokenScope.Read, "Questions");
        report.MapGet("/demand", Demand).Told("getDemand", "What the postings of each role ask for, counted.", TokenScope.Read, "Demand");
    }

    private static ApiAnswer Report(Situation stand, Action<PlanReport, Utf8JsonWriter> write) => ApiAnswer.Of(ApiTag.OfAll(stand), json =>
    {
        JsonAnswer.Head(stand.Report, json);
        write(stand.Report, json);
    });

    private static IResult Demand(
        Situation stand,
        [FromQuery, Description("Count this role only, by id or title; may be given several times.")] string[]? role = null,
        [FromQuery, Description("Count one level only: intern, junior, mid, senior, staff, manager, director or executive.")] string? level = null)
    {
        var roles = role ?? [];
        if (Array.Find(roles, name => RoleSearch.Find(stand.Catalogue, name) is null) is { } unknown)
        {
            return ApiProblem.Of(StatusCodes.Status400BadRequest, RoleSearch.Unknown(stand.Catalogue, unknown));
        }

        Seniority? target = null;
        if (level is not null)
        {
            if (!Enum.TryParse<Seniority>(level, ignoreCase: true, out var named) || !char.IsAsciiLetter(level[0]))
            {
                return ApiProblem.Of(StatusCodes.Status400BadRequest, $"level: {level} is none of {string.Join(", ", Enum.GetNames<Seniority>().Select(name => name.ToLowerInvariant()))}");
            }

            target = named;
        }

        return ApiAnswer.Of(ApiTag.OfAll(stand), json =>
        {
            DemandTally tally = new(new(stand.Catalogue, target, [.. roles.Select(name => RoleSearch.Find(stand.Catalogue, name)).OfType<Role>().Distinct()]));
            foreach (var reading in stand.Readings)
            {
                tally.Add(reading);
            }

            DemandJson.Write(json, tally);
        });
    }
}
