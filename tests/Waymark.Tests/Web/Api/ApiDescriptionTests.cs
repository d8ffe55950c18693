using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The description of the API, held against what is mapped and what is answered.</summary>
[Collection(ApiTestGroup.Name)]
public sealed class ApiDescriptionTests(ApiApp app)
{
    [Fact]
    public async Task It_is_OpenAPI_3_1_and_needs_no_token()
    {
        var reply = await app.SendAsync("GET", ApiDescription.Path, null);
        Assert.Equal((200, "application/json; charset=utf-8"), (reply.Status, reply.Headers["Content-Type"]));
        Assert.StartsWith("3.1.", (string?)reply.Json!["openapi"], StringComparison.Ordinal);
        Assert.Equal("http", (string?)reply.Json["components"]!["securitySchemes"]!["token"]!["type"]);
        Assert.DoesNotContain("Sam", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_route_is_described_and_nothing_else()
    {
        var mapped = from route in app.Running.Endpoints.OfType<RouteEndpoint>()
                     where route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) && !route.RoutePattern.RawText!.Contains("**", StringComparison.Ordinal)
                     from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                     select $"{method} /{route.RoutePattern.RawText!.Trim('/').Replace(":int", "", StringComparison.Ordinal)}";
        var operations = (await DescriptionAsync()).Operations();
        Assert.Equal(mapped.Order(StringComparer.Ordinal), operations.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));
        Assert.Equal(operations.Count, operations.Select(operation => (string?)operation.Told["operationId"]).OfType<string>().Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.False(string.IsNullOrEmpty((string?)operation.Told["summary"]), operation.Path);
            Assert.NotNull(operation.Told["responses"]!["401"]);
            Assert.All(operation.Told["parameters"]?.AsArray() ?? [], parameter => Assert.False(string.IsNullOrEmpty((string?)parameter!["description"]), operation.Path));
            Assert.Equal(operation.Method == "POST" && !operation.Path.EndsWith("undo", StringComparison.Ordinal), operation.Told["requestBody"] is not null);
        });
    }

    [Fact]
    public async Task Every_route_has_an_example_in_the_document()
    {
        var description = await DescriptionAsync();
        var shown = ApiDocument.Requests.Select(request => description.Operation(request.Method, request.Path)).ToHashSet();
        Assert.All(description.Operations(), operation => Assert.Contains(operation.Told, shown));
    }

    [Fact]
    public async Task Whatever_it_points_to_is_there_and_says_what_it_is()
    {
        var description = await DescriptionAsync();
        var pointers = Parts(description.Root).Select(part => part["$ref"]).OfType<JsonValue>().Select(pointer => $"{pointer}").Distinct().ToList();
        Assert.All(pointers, pointer => Assert.NotNull(description.Schemas.At(pointer)));
        Assert.Contains("#/components/schemas/Plan", pointers);
    }

    [Theory]
    [InlineData("/api/plan", "Plan")]
    [InlineData("/api/plan/skills", "Section")]
    [InlineData("/api/plan/letter", "Section")]
    [InlineData("/api/fit", "Fit")]
    [InlineData("/api/gaps", "Gaps")]
    [InlineData("/api/needs", "Needs")]
    [InlineData("/api/questions", "Questions")]
    [InlineData("/api/demand", "Demand")]
    [InlineData("/api/history", "History")]
    [InlineData("/api/history/1", "RevisionWithPlan")]
    [InlineData("/api/postings", "Postings")]
    public async Task What_is_answered_fits_what_is_described_and_holds_nothing_that_is_not(string path, string shape)
    {
        var description = await DescriptionAsync();
        var reply = await app.GetAsync(path);
        Assert.Equal(200, reply.Status);
        Assert.Empty(description.Schemas.Problems($"#/components/schemas/{shape}", reply.Json));
        Assert.Empty(description.Undescribed(shape, reply.Json).Distinct());
    }

    [Fact]
    public async Task Every_kind_of_change_is_described() =>
        Assert.Equal(
            CanonicalJson.Changes.GetTypeInfo(typeof(PlanChange)).PolymorphismOptions!.DerivedTypes.Select(change => (string)change.TypeDiscriminator!),
            (await DescriptionAsync()).Root["components"]!["schemas"]!["Change"]!["anyOf"]!.AsArray().Select(change => (string)change!["properties"]!["change"]!["const"]!));

    private async Task<DescribedApi> DescriptionAsync() => new((await app.SendAsync("GET", ApiDescription.Path, null)).Json!.AsObject());

    private static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(field => Parts(field.Value)).Prepend(part),
        JsonArray list => list.SelectMany(Parts),
        _ => [],
    };
}
