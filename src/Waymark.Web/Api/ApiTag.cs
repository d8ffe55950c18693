using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>The tags (ETags) that tell one version of an answer from another, and what requests say of them.</summary>
internal static class ApiTag
{
    /// <summary>Of the plan and whatever is in it: the number of the revision.</summary>
    public static string Of(Revision revision) => $"\"{revision.Number}\"";

    /// <summary>Of the set of postings.</summary>
    public static string OfPostings(Situation stand) => $"\"postings-{stand.PostingsVersion}\"";

    /// <summary>Of what follows from the plan, the postings, the catalogue and the day.</summary>
    public static string OfAll(Situation stand) => $"\"{stand.Revision.Number}-{stand.PostingsVersion}-{stand.Today:yyyyMMdd}-{stand.Store.Catalogue.Fingerprint[..8]}\"";

    /// <summary>Whether the sender has this version already.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(new(tag), useStrongComparison: false));

    /// <summary>Why a change is not made: it was decided on without the newest plan in sight. <see langword="null"/> where it was not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="newest">The newest revision.</param>
    /// <param name="needed">Whether a change must say what was seen.</param>
    public static ProblemHttpResult? Unmet(HttpRequest request, Revision newest, bool needed)
    {
        if (!request.Headers.ContainsKey(HeaderNames.IfMatch))
        {
            return needed ? ApiProblem.Of(StatusCodes.Status428PreconditionRequired, "Say which revision you have seen: send the ETag that GET /api/plan gave as If-Match.") : null;
        }

        EntityTagHeaderValue now = new(Of(newest));
        return request.GetTypedHeaders().IfMatch.Any(seen => seen.Equals(EntityTagHeaderValue.Any) || seen.Compare(now, useStrongComparison: true)) ? null
            : newest.Number == 0 ? ApiProblem.Of(StatusCodes.Status412PreconditionFailed, new Refusal.NoRevision(0, 0).Reason)
            : ApiProblem.Of(new Refusal.ChangedSince(newest.Number, newest.Words, newest.By));
    }
}
