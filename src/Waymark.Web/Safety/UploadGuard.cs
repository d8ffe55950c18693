using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Waymark.Web;

/// <summary>Says plainly that something is too large to be sent, instead of breaking the connection.</summary>
internal static class UploadGuard
{
    public static void UseUploadGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!(context.Request.ContentLength > UploadLimits.Request))
        {
            await next(context);
            return;
        }

        // A browser shows an answer only once it has sent all of it. None of it is kept.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (context.Request.IsForPrograms)
        {
            await ApiProblem.Of(StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context);
            return;
        }

        RazorComponentResult<RefusedPage> refused = new(new
        {
            Reason = $"That is more than {UploadLimits.Request >> 20} MB at once. Send fewer files, or compress them: .gz and ZIP are read too.",
            Back = Address.Own(context.Request.Path),
            Typed = (IReadOnlyList<(string Field, string Text)>)[],
        });
        refused.StatusCode = StatusCodes.Status413PayloadTooLarge;
        await refused.ExecuteAsync(context);
    });
}
