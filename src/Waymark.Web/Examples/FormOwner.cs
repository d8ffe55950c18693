using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>
/// Writes into the token of each form whether it was shown in the example, so that a form of one's own plan that is still open in another tab never changes
/// the example instead, nor the other way round.
/// </summary>
internal sealed class FormOwner(Example example) : IAntiforgeryAdditionalDataProvider
{
    /// <inheritdoc/>
    public string GetAdditionalData(HttpContext context) => example.IsOpenFor(context) ? "example" : "own";

    /// <inheritdoc/>
    public bool ValidateAdditionalData(HttpContext context, string additionalData) => additionalData == GetAdditionalData(context);
}
