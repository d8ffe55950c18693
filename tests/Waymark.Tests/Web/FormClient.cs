using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Waymark.Tests;

/// <summary>Sends forms as a browser without scripts does: with the cookie and the token of a page that was loaded before.</summary>
internal sealed partial class FormClient(Uri address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };

    public FormClient(RunningApp app)
        : this(app.Address)
    {
    }

    /// <summary>The page at <paramref name="path"/>, whatever its status.</summary>
    public async Task<string> GetAsync(string path) => await (await http.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();

    /// <summary>Sends a form and follows where it leads.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri At)> PostAsync(string path, params (string Name, string Value)[] fields) =>
        await SendAsync(path, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create(TokenName, await TokenAsync())]));

    /// <summary>Loads a page, fills in one of its forms, and sends it.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri At)> SubmitAsync(string page, string form, params (string Name, string Value)[] typed) => await SubmitLoadedAsync(await GetAsync(page), form, typed);

    /// <summary>Fills in a form of a page that was loaded before, and sends it.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri At)> SubmitLoadedAsync(string page, string form, params (string Name, string Value)[] typed) =>
        await SendAsync(form, new FormUrlEncodedContent(FilledForm.Of(page, form, typed).Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends files.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri At)> PostFilesAsync(string path, IEnumerable<(string Name, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        MultipartFormDataContent content = [];
        foreach (var (name, value) in fields.Append((TokenName, await TokenAsync())))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            ByteArrayContent file = new(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(file, "file", name);
        }

        return await SendAsync(path, content);
    }

    public void Dispose() => http.Dispose();

    private const string TokenName = "__RequestVerificationToken";

    private async Task<(HttpStatusCode Status, string Page, Uri At)> SendAsync(string path, HttpContent content)
    {
        using var sent = content;
        var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.RequestMessage!.RequestUri!);
    }

    private async Task<string> TokenAsync() => Token.Match(await GetAsync("/postings/new")).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token { get; }
}
