using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>What programs send.</summary>
internal static class ApiBody
{
    /// <summary>Answers a request by the JSON that it brings, or says why that cannot be read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="most">How many bytes it may bring.</param>
    /// <param name="answer">Answers it.</param>
    public static async Task<IResult> WithJson(this HttpContext context, int most, Func<string, IResult> answer)
    {
        if (!IsJson(context.Request))
        {
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "Send JSON in UTF-8, and say so: Content-Type: application/json.");
        }

        if (await ReadAsync(context, most) is not { } body)
        {
            return ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, $"That is more than {most >> 10} kB at once.");
        }

        return Utf8.IsValid(body) ? answer(Encoding.UTF8.GetString(body)) : ApiProblem.Of(StatusCodes.Status400BadRequest, "What was sent is not UTF-8.");
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() && (request.GetTypedHeaders().ContentType?.Charset.Value is not { Length: > 0 } charset || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<byte[]?> ReadAsync(HttpContext context, int most)
    {
        if (context.Request.ContentLength > most)
        {
            return null;
        }

        using MemoryStream all = new();
        var some = new byte[32 << 10];
        int count;
        while ((count = await context.Request.Body.ReadAsync(some, context.RequestAborted)) > 0)
        {
            if (all.Length + count > most)
            {
                return null;
            }

            all.Write(some, 0, count);
        }

        return all.ToArray();
    }
}
