using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Formats;

namespace Waymark.Web;

/// <summary>Where postings are handed over, removed and brought back. They are no part of the plan, so nothing of this is in its history.</summary>
internal static class PostingEndpoints
{
    public static void MapPosting(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/postings/new", Paste);
        routes.MapPost("/postings/files", TakeFiles);
        routes.MapPost("/postings/remove", Remove);
        routes.MapPost("/postings/return", Return);
    }

    // A pasted text is shown once more with what it says about itself, to be confirmed; only then it is kept.
    private static IResult Paste(HttpContext context, Situation stand)
    {
        FormFields form = new(context.Request.Form);
        if (form.Text("text") is not { } text)
        {
            return ChangeEndpoint.Refused(context, "Paste the text of a job description first.");
        }

        List<PostingRecord> records = [.. PostingFiles.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "Pasted")];
        if (records is not [GoodRecord(var read)])
        {
            return records.OfType<GoodRecord>().Any() ? Added(AddedPostings.Keep(stand, records, context.RequestAborted), context)
                : ChangeEndpoint.Refused(context, records.OfType<BadRecord>().First().Reason);
        }

        Posting posting = read with
        {
            Title = form.Text("title") ?? read.Title,
            Company = form.Text("company") ?? read.Company,
            Location = form.Text("place") ?? read.Location,
            Url = form.Text("address") ?? read.Url,
            Sample = SampleKind.HandPicked,
        };
        if (!form.Flag("confirmed"))
        {
            return new RazorComponentResult<NewPostingPage>(new { Draft = PastedPosting.Guess(posting) });
        }

        stand.Store.AddPostings(stand.PlanId, [posting], progress: null, context.RequestAborted);
        return TypedResults.LocalRedirect($"/postings/{PostingId.OfText(posting.Text)}");
    }

    private static IResult TakeFiles(HttpContext context, Situation stand)
    {
        FormFields form = new(context.Request.Form);
        var files = context.Request.Form.Files.Where(file => file.FileName.Length > 0).ToList();
        if (files.Count == 0)
        {
            return ChangeEndpoint.Refused(context, "Choose a file first, or drop some on the page.");
        }

        var sample = form.Choice<SampleKind>("sample");
        var records = files.Take(UploadLimits.Files).SelectMany(file => PackedPostings.Read(file.OpenReadStream(), Path.GetFileName(file.FileName), sample))
            .Concat(files.Skip(UploadLimits.Files).Select(file => new BadRecord(Path.GetFileName(file.FileName), $"Only {UploadLimits.Files} files are taken at once: send it again, or pack them into a ZIP.")));
        return Added(AddedPostings.Keep(stand, records, context.RequestAborted), context);
    }

    // One good file is shown at once; of several, how many there were and what was wrong with the rest.
    private static RedirectHttpResult Added(AddedPostings what, HttpContext context) => TypedResults.LocalRedirect("/postings/added");

    private static IResult Remove(HttpContext context, Situation stand)
    {
        var back = ChangeEndpoint.BackOf(context);
        return PostingId.TryParse(context.Request.Form["id"]) is { } id && stand.Store.RemovePosting(stand.PlanId, id)
            ? TypedResults.LocalRedirect($"{back}{(back.Contains('?', StringComparison.Ordinal) ? '&' : '?')}removed={id}")
            : ChangeEndpoint.Refused(context, "It is not there any more.");
    }

    private static IResult Return(HttpContext context, Situation stand) =>
        PostingId.TryParse(context.Request.Form["id"]) is { } id && stand.Store.ReturnPosting(stand.PlanId, id)
            ? TypedResults.LocalRedirect(ChangeEndpoint.BackOf(context))
            : ChangeEndpoint.Refused(context, "It is among your job descriptions already.");
}
