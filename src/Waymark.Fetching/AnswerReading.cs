using System.Text;
using Waymark.Formats;

namespace Waymark.Fetching;

/// <summary>Reads the job descriptions in an answer.</summary>
internal static class AnswerReading
{
    /// <summary>The job descriptions in <paramref name="answer"/>, each called by <paramref name="name"/>; refused where it is nothing that can hold any.</summary>
    public static Outcome<List<PostingRecord>> Read(Answer answer, FetchTarget target, string name)
    {
        var type = AnswerType.Of(answer.MediaType);
        if (type is null || (target.IsBoard && !type.IsBoard))
        {
            return new Refusal.NotFetched(target.Words, target.IsBoard
                ? $"{answer.Address.IdnHost} answered with {answer.MediaType}, which is no board; check the name in the address of the employer's board"
                : $"{answer.Address.IdnHost} answered with {answer.MediaType}, which is no page; open it in your browser, and copy its text into a file");
        }

        // A page is picked by hand, unless it is a board by itself.
        SampleKind? sample = target.IsBoard ? SampleKind.WholeBoard : null;
        List<PostingRecord> records = [.. PostingFiles.Read(new MemoryStream(InUtf8(answer, target)), name, sample, target.Board?.Extension ?? type.Extension)];
        return records.ConvertAll(record => record switch
        {
            GoodRecord(var posting) => new GoodRecord(posting with { Url = posting.Url ?? PageOf(posting, answer, target) }),
            BadRecord when !target.IsBoard && type.IsPage && records.Count == 1 => new BadRecord(name, "It shows no job description to programs: many pages fill themselves later. Save it from your browser, or copy its text into a file."),
            _ => record,
        });
    }

    // What a host says of the encoding counts for pages; boards are in UTF-8.
    private static byte[] InUtf8(Answer answer, FetchTarget target)
    {
        if (answer.Charset is not { } charset || target.IsBoard)
        {
            return answer.Body;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
            return IsReadAnyway(encoding, answer.Body) ? answer.Body : Encoding.UTF8.GetBytes(encoding.GetString(answer.Body));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows, or of an encoding that nobody should use, says nothing.
            return answer.Body;
        }
    }

    // A mark of UTF-8 at its beginning says more than the host; and Latin 1, which many hosts say of everything, is what is taken where a text is not in UTF-8.
    private static bool IsReadAnyway(Encoding encoding, byte[] body) =>
        body.AsSpan().StartsWith(Encoding.UTF8.Preamble) || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.Latin1.CodePage || encoding.CodePage == Encoding.ASCII.CodePage;

    private static string? PageOf(Posting posting, Answer answer, FetchTarget target) =>
        !target.IsBoard ? answer.Address.AbsoluteUri
        : target.Board?.Posting is { } page && posting.ExternalId is { } id ? page(answer.Address, Uri.EscapeDataString(id))
        : null;
}
