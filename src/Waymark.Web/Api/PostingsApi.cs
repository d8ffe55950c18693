using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>The job descriptions, what was read from each, and handing one over.</summary>
internal static class PostingsApi
{
    /// <summary>Where they are, and where they are handed over.</summary>
    public const string Path = ApiGate.Path + "/postings";

    private const int UsualLimit = 100, MostAtOnce = 1000;

    // A page with all that it loads inside is some hundred kB; its text far less.
    private const int LargestPage = 8 << 20;

    public static void MapPostingsApi(this IEndpointRouteBuilder routes)
    {
        var postings = routes.MapGroup("/postings").WithTags("Postings");
        postings.MapGet("", List).Told("getPostings", "The job descriptions that are kept, in the order in which they were added, without their texts.", TokenScope.Read, "Postings");
        postings.MapPost("", Bring)
            .Told("addPosting", "Takes the text or the HTML of a page, keeps the job description that it holds, and tells what was read. The same twice adds nothing.", TokenScope.Bring, "Added", StatusCodes.Status422UnprocessableEntity)
            .Takes("Page").Makes();
        postings.MapGet("/{id}", One).Told("getPosting", "One job description with its text.", TokenScope.Read, "Posting", StatusCodes.Status404NotFound);
        postings.MapGet("/{id}/reading", Reading).Told("getReading", "What was read from a job description, with the words behind every fact, and with the person's corrections.", TokenScope.Read, "Reading", StatusCodes.Status404NotFound);
        postings.MapDelete("/{id}", Remove).Told("removePosting", "Removes a job description; comparing dates still sees it, and handing it over again brings it back.", TokenScope.Change, "", StatusCodes.Status404NotFound);
    }

    private static IResult List(
        Situation stand,
        [FromQuery, Description("How many to pass over.")] int skip = 0,
        [FromQuery, Description("How many at most: 100 where it is not said, 1000 at most.")] int limit = UsualLimit) =>
        limit is < 1 or > MostAtOnce ? ApiProblem.Of(StatusCodes.Status400BadRequest, $"limit: {limit} is not at least 1 and at most {MostAtOnce}")
        : skip < 0 ? ApiProblem.Of(StatusCodes.Status400BadRequest, $"skip: {skip} is less than 0")
        : ApiAnswer.Of(ApiTag.OfPostings(stand), json =>
        {
            json.WriteNumber("kept", stand.Postings.Count);
            json.List("postings", stand.Postings.Skip(skip).Take(limit), stored => Write(stored, json));
        });

    private static IResult One(Situation stand, [Description("The id of the job description.")] string id) => Find(stand, id) is { } stored
        ? ApiAnswer.Of(ApiTag.OfPostings(stand), json =>
        {
            Write(stored, json);
            json.WriteString("text", stored.Posting.Text);
        })
        : Missing();

    private static IResult Reading(
        Situation stand,
        [Description("The id of the job description.")] string id,
        [FromQuery, Description("Whether the normalised text is told too: what positions count in.")] bool text = false) =>
        Find(stand, id) is null || stand.Readings.FirstOrDefault(reading => $"{reading.Id}" == id) is not { } reading ? Missing()
        : new ApiAnswer(ApiTag.OfAll(stand), () => ReadingJson.Line(reading, text));

    private static IResult Remove(Situation stand, [Description("The id of the job description.")] string id) =>
        PostingId.TryParse(id) is { } known && stand.Store.RemovePosting(stand.PlanId, known) ? TypedResults.NoContent() : Missing();

    private static Task<IResult> Bring(HttpContext context, Situation stand, Situations situations) => context.WithJson(LargestPage, text =>
    {
        var read = SentPage.Parse(text).Then(page => page.Postings());
        if (read.Refused)
        {
            return ApiProblem.Of(read.Refusal);
        }

        var added = stand.Store.AddPostings(stand.PlanId, read.Value, progress: null, context.RequestAborted);
        var now = situations.Of(stand.PlanId);
        var ids = read.Value.Select(posting => PostingId.OfText(posting.Text)).Distinct().ToList();
        return new ApiAnswer(ApiTag.OfPostings(now), () => JsonAnswer.Of(json =>
        {
            json.WriteNumber("added", added);
            json.List("postings", ids, id =>
            {
                json.WriteString("id", $"{id}");
                json.WritePropertyName("reading");
                ReadingJson.Write(json, now.Readings.First(reading => reading.Id == id), withText: false);
            });
        }))
        {
            Status = added > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            Location = added > 0 ? $"{Path}/{ids[0]}" : null,
        };
    });

    private static StoredPosting? Find(Situation stand, string id) => PostingId.TryParse(id) is { } known ? stand.Postings.FirstOrDefault(stored => stored.Id == known) : null;

    private static ProblemHttpResult Missing() => ApiProblem.Of(StatusCodes.Status404NotFound, "That job description is not there, or not any more.");

    private static void Write(StoredPosting stored, Utf8JsonWriter json)
    {
        json.WriteString("id", $"{stored.Id}");
        json.WriteString("added", stored.Added);
        json.Said("source", stored.Posting.Source);
        json.Said("externalId", stored.Posting.ExternalId);
        json.Said("title", stored.Posting.Title);
        json.Said("company", stored.Posting.Company);
        json.Said("location", stored.Posting.Location);
        json.Said("url", stored.Posting.Url);
        json.Said("datePosted", stored.Posting.DatePosted?.ToString("yyyy-MM-dd", null));
        json.Word("sample", stored.Posting.Sample);
    }
}
