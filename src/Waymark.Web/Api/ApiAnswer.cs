using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Waymark.Web;

/// <summary>An answer in JSON, with the tag of its version: who has that version already is told so, and nothing is worked out.</summary>
/// <param name="tag">The tag.</param>
/// <param name="json">Makes the text, which ends without a line end.</param>
internal sealed class ApiAnswer(string tag, Func<string> json) : IResult
{
    /// <summary>An object.</summary>
    public static ApiAnswer Of(string tag, Action<Utf8JsonWriter> write) => new(tag, () => JsonAnswer.Of(write));

    /// <summary>The status, where it is not 200.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Where the thing is that was made.</summary>
    public string? Location { get; init; }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = tag;
        if (HttpMethods.IsGet(httpContext.Request.Method) && ApiTag.IsKnown(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var text = json();
        response.StatusCode = Status;
        response.ContentType = "application/json; charset=utf-8";
        if (Location is not null)
        {
            response.Headers[HeaderNames.Location] = Location;
        }

        await response.WriteAsync(text + "\n", httpContext.RequestAborted);
    }
}
