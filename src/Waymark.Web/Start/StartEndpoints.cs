using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Forms of the first fifteen minutes that are more, or less, than a change of the plan.</summary>
internal static class StartEndpoints
{
    // Longer than this is no answer but a résumé, which may be sent as one.
    private const int LongestAnswer = 4_000;

    public static void MapStartForms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/start/pass", Pass);
        routes.MapPost("/start/thanks", Hear);
        routes.MapPost("/start/take", Take);
        routes.MapPost("/start/open", Open);
    }

    private static RedirectHttpResult Pass(HttpContext context, Situation stand)
    {
        var step = new FormFields(context.Request.Form).Choice<FirstStep>("step") ?? FirstStep.Now;
        FirstStepsNote.Of(stand).With(step).Keep(stand);
        return TypedResults.LocalRedirect(StartPages.Next(stand, step));
    }

    // What is written is kept in any case, also where the file cannot be read.
    private static IResult Hear(HttpContext context, Situation stand)
    {
        FormFields form = new(context.Request.Form);
        List<string> thanks = [.. new[] { form.Text("first"), form.Text("second") }.Select(answer => answer is { Length: > LongestAnswer } ? answer[..LongestAnswer] : answer ?? "")];
        var note = FirstStepsNote.Of(stand) with { Thanks = thanks };
        note.Keep(stand);
        CurriculumVitae? resume = null;
        if (context.Request.Form.Files.FirstOrDefault(file => file.FileName.Length > 0) is { } file)
        {
            using var content = file.OpenReadStream();
            var read = ResumeFiles.Read(content, Path.GetFileName(file.FileName));
            if (read.Refused)
            {
                return ChangeEndpoint.Refused(context, read.Refusal.Reason);
            }

            resume = read.Value;
        }

        WaitingProposals.Keep(stand, Proposals.Of(thanks, resume, stand.Catalogue));
        return TypedResults.LocalRedirect($"{StartPages.At(FirstStep.Thanks)}#proposed");
    }

    private static IResult Take(HttpContext context, Situation stand)
    {
        FormFields form = new(context.Request.Form);
        var waiting = (WaitingProposals.Of(stand) ?? Proposals.None).NotIn(stand.Plan, stand.Catalogue);
        var changes = waiting.Take(form.Flag("all") ? [.. waiting.All.Select(proposal => proposal.Id)] : form.All("take"));
        if (changes.Count == 0)
        {
            Done(stand);
            return TypedResults.LocalRedirect(ChangeEndpoint.BackOf(context));
        }

        var changed = stand.Store.Change(stand.PlanId, new PlanChange.TakeProposals(changes), form.Whole(ChangeEndpoint.Seen) ?? stand.Revision.Number, Store.Me);
        if (!changed.Refused)
        {
            Done(stand);
        }

        return ChangeEndpoint.Answer(context, changed);
    }

    private static void Done(Situation stand)
    {
        FirstStepsNote.Of(stand).With(FirstStep.Thanks).Keep(stand);
        WaitingProposals.Keep(stand, null);
    }

    private static RedirectHttpResult Open(HttpContext context, Situation stand)
    {
        var role = new FormFields(context.Request.Form).Text("role");
        (FirstStepsNote.Of(stand).With(FirstStep.Roles) with { Role = role }).Keep(stand);
        return TypedResults.LocalRedirect(StartPages.At(FirstStep.Skills));
    }
}
