using System.Text;
using System.Text.Json.Nodes;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The examples of docs/api.md, asked for in the order in which they stand there.</summary>
[Collection(ApiTestGroup.Name)]
public sealed class ApiDocumentTests(ApiApp app)
{
    // What follows rests on the catalogue, which grows: the texts that the document shows of it are examples.
    private static readonly string[] Computed = ["/api/fit", "/api/gaps", "/api/needs", "/api/questions", "/api/demand"];

    [Fact]
    public async Task Every_example_gets_the_answer_that_it_shows()
    {
        DescribedApi description = new((await app.SendAsync("GET", ApiDescription.Path, null)).Json!.AsObject());
        // What the document calls a revision has another number here, for other tests make changes too.
        Dictionary<string, string> now = new() { ["TOKEN"] = app[TokenScope.Change] };
        Assert.True(ApiDocument.Requests.Count > 20);
        foreach (var shown in ApiDocument.Requests)
        {
            var path = Place(shown.Path, now);
            var reply = await app.SendAsync(shown.Method, path, shown.Body.Length > 0 ? Encoding.UTF8.GetBytes(shown.Body) : null, [.. shown.Headers.Where(header => header.Name != "Host").Select(header => (header.Name, Now(header.Value, now)))]);
            var about = $"{shown.Method} {shown.Path}: {reply.Status} {reply.Body[..Math.Min(reply.Body.Length, 2000)]}";
            Assert.True((shown.Answer?.Status ?? 200) == reply.Status, about);
            foreach (var (name, value) in shown.Answer?.Headers ?? [])
            {
                Assert.True(reply.Headers.TryGetValue(name, out var real), $"{about}\nlacks {name}");
                if (name is "ETag" or "Location")
                {
                    now[value] = real;
                }
                else
                {
                    Assert.Equal(value, real);
                }
            }

            var difference = shown.Answer is null ? null : shown.Answer.Body.Length == 0 ? reply.Body : new ShownJson(Exact: !Computed.Contains(shown.Path.Split('?')[0])).Difference(JsonNode.Parse(shown.Answer.Body), reply.Json);
            Assert.True(string.IsNullOrEmpty(difference), $"{difference}\n{about}");
            Assert.Empty(Unfitting(description, shown, reply));
        }
    }

    private static string Place(string path, Dictionary<string, string> now) =>
        now.Keys.FirstOrDefault(said => said.StartsWith('/') && (path == said || path.StartsWith($"{said}/", StringComparison.Ordinal))) is { } known ? now[known] + path[known.Length..] : path;

    // A token and a tag stand in the document for those that are there now.
    private static string Now(string value, Dictionary<string, string> now) =>
        now.TryGetValue(value, out var real) ? real : value.Split(' ') is ["Bearer", var token] ? $"Bearer {now.GetValueOrDefault(token, token)}" : value;

    private static IEnumerable<string> Unfitting(DescribedApi description, ShownRequest shown, ApiReply reply)
    {
        if (shown.Path == ApiDescription.Path)
        {
            return [];
        }

        var operation = description.Operation(shown.Method, shown.Path);
        var told = operation["responses"]![$"{reply.Status}"];
        return told is null ? [$"{shown.Method} {shown.Path}: {reply.Status} is not described"]
            : [.. Fit(told["content"], reply.Json), .. shown.Body.Length > 0 && reply.Status < 300 ? Fit(operation["requestBody"]!["content"], JsonNode.Parse(shown.Body)) : []];

        IEnumerable<string> Fit(JsonNode? content, JsonNode? value) => content?.AsObject().Single().Value!["schema"]!["$ref"] is { } pointer ? description.Schemas.Problems($"{pointer}", value) : [];
    }
}
