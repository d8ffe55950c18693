using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Waymark.Web;

/// <summary>What is wrong, as a program reads it: problem details (RFC 9457), with the words that the pages use.</summary>
internal static class ApiProblem
{
    private const string Unchanged = "Nothing was changed";

    // By status: what it is called where a page would have this for a heading.
    private static readonly Dictionary<int, string> Titles = new()
    {
        [StatusCodes.Status400BadRequest] = "That cannot be read",
        [StatusCodes.Status401Unauthorized] = "A token is needed",
        [StatusCodes.Status403Forbidden] = "Not allowed",
        [StatusCodes.Status404NotFound] = "There is no such thing",
        [StatusCodes.Status405MethodNotAllowed] = "That cannot be done there",
        [StatusCodes.Status406NotAcceptable] = "There is JSON only",
        [StatusCodes.Status412PreconditionFailed] = Unchanged,
        [StatusCodes.Status413PayloadTooLarge] = "That is too much at once",
        [StatusCodes.Status415UnsupportedMediaType] = "That is no JSON",
        [StatusCodes.Status422UnprocessableEntity] = Unchanged,
        [StatusCodes.Status428PreconditionRequired] = Unchanged,
        [StatusCodes.Status500InternalServerError] = "Waymark made a mistake",
    };

    /// <summary>A problem in words.</summary>
    public static ProblemHttpResult Of(int status, string detail, params IReadOnlyList<KeyValuePair<string, object?>> more) =>
        TypedResults.Problem(detail, statusCode: status, title: Titles.GetValueOrDefault(status), extensions: more.Where(field => field.Value is not null));

    /// <summary>A refusal, with where it is where it says so.</summary>
    public static ProblemHttpResult Of(Refusal refusal) => refusal switch
    {
        Refusal.NotJson(var line, var problem) => Of(StatusCodes.Status400BadRequest, $"What was sent is not JSON: line {line}, {problem}", new KeyValuePair<string, object?>("line", line)),
        Refusal.WrongValue(var field, var line, _) => Of(StatusCodes.Status422UnprocessableEntity, refusal.Reason, new("field", field), new("line", line)),
        Refusal.ChangedSince(var number, _, _) => Of(StatusCodes.Status412PreconditionFailed, refusal.Reason, new KeyValuePair<string, object?>("revision", number)),
        Refusal.NoRevision => Of(StatusCodes.Status404NotFound, refusal.Reason),
        _ => Of(StatusCodes.Status422UnprocessableEntity, refusal.Reason),
    };

    /// <summary>What is said where a status comes without words.</summary>
    public static ProblemHttpResult Of(int status) => Of(status, status switch
    {
        StatusCodes.Status404NotFound => "Its address may be mistyped, or come from another version of Waymark. /openapi/v1.json describes all there are.",
        StatusCodes.Status405MethodNotAllowed => "There is something at that address, but not with that method. /openapi/v1.json says which there are.",
        StatusCodes.Status413PayloadTooLarge => $"That is more than {UploadLimits.Request >> 20} MB at once.",
        StatusCodes.Status500InternalServerError => "That should not have happened, and nothing was changed. Please report what you sent.",
        _ => "A part of the address or of its query cannot be read. /openapi/v1.json says what is expected.",
    });
}
