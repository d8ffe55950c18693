using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The examples of docs/api.md, asked for in the order in which they stand there.</summary>
[Collection(ApiTestGroup.Name)]
public sealed class ApiDocumentTests(ApiApp app)
{
    [Fact]
    public async Task Every_example_gets_the_answer_that_it_shows()
    {
        DescribedApi description = new((await app.SendAsync("GET", ApiDescription.Path, null)).Json!.AsObject());
        // What the document calls a revision has another number here, for other tests make changes too.
        Dictionary<string, string> now = new() { ["TOKEN"] = app[TokenScope.Change], ["$TOKEN"] = app[TokenScope.Change] };
        Assert.NotEmpty(ApiDocument.Requests);
        foreach (var shown in ApiDocument.Requests)
        {
            var path = now.GetValueOrDefault(shown.Path, shown.Path);
            var reply = await app.SendAsync(shown.Method, path, shown.Body.Length > 0 ? Encoding.UTF8.GetBytes(shown.Body) : null, [.. shown.Headers.Where(header => header.Name != "Host").Select(header => (header.Name, Now(header.Value, now)))]);
            var about = $"{shown.Method} {shown.Path}: {reply.Status} {reply.Body[..Math.Min(reply.Body.Length, 2000)]}";
            Assert.True((shown.Answer?.Status ?? 200) == reply.Status, about);
            foreach (var (name, value) in shown.Answer?.Headers ?? [])
            {
                Assert.True(reply.Headers.TryGetValue(name, out var real), $"{about}\nlacks {name}");
                if (name is "ETag" or "Location")
                {
                    now.TryAdd(value, real);
                    now[value] = real;
                }
                else
                {
                    Assert.Equal(value, real);
                }
            }

            Assert.True(Differences(shown.Answer is { Body.Length: > 0 } answer ? JsonNode.Parse(answer.Body) : null, reply, shown.Answer).FirstOrDefault() is var difference && difference is null, $"{difference}\n{about}");
            Assert.Empty(Unfitting(description, shown, reply));
        }
    }

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

    private static IEnumerable<string> Differences(JsonNode? shown, ApiReply reply, ShownAnswer? answer) =>
        answer is null ? [] : answer.Body.Length == 0 ? reply.Body.Length == 0 || reply.Status == 204 ? [] : ["it has a body"] : Differences(shown, reply.Json, "$");

    // "…" stands for whatever there is: as a text, as the last of a list, or as a field with the rest of an object.
    private static IEnumerable<string> Differences(JsonNode? shown, JsonNode? real, string path)
    {
        if (shown?.GetValueKind() != real?.GetValueKind() && !(IsBool(shown) && IsBool(real)))
        {
            return [$"{path}: {real?.ToJsonString() ?? "null"} instead of {shown?.ToJsonString() ?? "null"}"];
        }

        switch (shown)
        {
            case JsonObject part:
                var open = part.ContainsKey("…");
                return part.Where(field => field.Key != "…").SelectMany(field => real!.AsObject().ContainsKey(field.Key) ? Differences(field.Value, real[field.Key], $"{path}.{field.Key}") : [$"{path}: lacks {field.Key}"])
                    .Concat(open ? [] : real!.AsObject().Where(field => !part.ContainsKey(field.Key)).Select(field => $"{path}: has {field.Key} too"));
            case JsonArray list:
                var cut = list.Count > 0 && list[^1]?.GetValueKind() == JsonValueKind.String && (string?)list[^1] == "…";
                var items = cut ? list.Take(list.Count - 1).ToList() : [.. list];
                return (cut ? real!.AsArray().Count >= items.Count : real!.AsArray().Count == items.Count) ? items.SelectMany((item, at) => Differences(item, real[at], $"{path}[{at}]")) : [$"{path}: has {real!.AsArray().Count} entries"];
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                var (says, said) = ((string)text!, (string)real!);
                return says == "…" || says == said || (IsTime(says) && IsTime(said)) || (says.EndsWith('…') && said.StartsWith(says[..^1], StringComparison.Ordinal)) ? [] : [$"{path}: “{said}” instead of “{says}”"];
            default:
                return [];
        }
    }

    private static bool IsBool(JsonNode? node) => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsTime(string text) => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);
}
