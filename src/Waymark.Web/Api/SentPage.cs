using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waymark.Formats;

namespace Waymark.Web;

/// <summary>A page that a program hands over: what it shows as text, or its HTML, and where it is.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Title">What the browser calls it: used where the page does not say a title itself.</param>
/// <param name="Html">Its HTML.</param>
/// <param name="Text">Its text, where there is no HTML.</param>
internal sealed record SentPage(string? Url = null, string? Title = null, string? Html = null, string? Text = null)
{
    private const int LongestTitle = 300, LongestUrl = 2000;

    /// <summary>Reads one, or says where it is wrong and what to do. Never throws.</summary>
    public static Outcome<SentPage> Parse(string json) => JsonPlaces.Of(json).Then<SentPage>(places =>
    {
        try
        {
            return JsonSerializer.Deserialize(places.Utf8, SentPageJson.Default.SentPage) is not { } page ? Wrong("", "is null, not an object in { }")
                : page.Problem() is var (field, problem) ? Wrong(field, problem)
                : page;
        }
        catch (JsonException error)
        {
            return (error.Path ?? "").TrimStart('$').TrimStart('.') is { Length: > 0 } field
                ? Wrong(field, "is none of url, title, html and text, or is not text in quotes")
                : Wrong("", "is not an object with url, title, and html or text");
        }

        Refusal.WrongValue Wrong(string field, string problem) => new(field, places.At(field).Line, problem);
    });

    /// <summary>The job descriptions that it holds, as pasting them gives: what schema.org says of them first, then the readable text. All of them, or none.</summary>
    public Outcome<Posting[]> Postings()
    {
        var (field, name, content) = Html is { } html ? ("html", "page.html", html) : ("text", "page.txt", Text!);
        List<PostingRecord> records = [.. PostingFiles.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, SampleKind.HandPicked)];
        return records.OfType<BadRecord>().FirstOrDefault() is { } bad
            ? new Refusal.WrongValue(field, null, records.Count == 1 ? bad.Reason : $"{bad.Source}: {bad.Reason}")
            : records.OfType<GoodRecord>().Select(record => Told(record.Posting)).ToArray();
    }

    private Posting Told(Posting read) => PastedPosting.Guess(read with
    {
        Source = Url ?? "Handed over",
        Title = read.Title ?? (string.IsNullOrWhiteSpace(Title) ? null : Title.Trim()),
        Url = read.Url ?? Url,
    });

    private (string Field, string Problem)? Problem() =>
        Html is null == Text is null ? ("text", "give either the html or the text of the page, and not both")
        : Title is { Length: > LongestTitle } ? ("title", $"is longer than {LongestTitle} characters")
        : Url is { Length: > LongestUrl } ? ("url", $"is longer than {LongestUrl} characters")
        : Url is not null && !(Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") ? ("url", "is no address that begins with https:// or http://")
        : null;
}

/// <summary>A page that is handed over, as JSON: a field that is none of its own is a mistake worth telling.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = JsonPlaces.MaxDepth)]
[JsonSerializable(typeof(SentPage))]
internal sealed partial class SentPageJson : JsonSerializerContext;
