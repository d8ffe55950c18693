using System.Text.Json.Nodes;

namespace Waymark.Tests;

/// <summary>The API as its description tells.</summary>
internal sealed record DescribedApi(JsonObject Root)
{
    public SchemaCheck Schemas { get; } = new(Root);

    public IReadOnlyList<(string Method, string Path, JsonNode Told)> Operations() =>
        [.. Root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(), (path, operation) => (operation.Key.ToUpperInvariant(), path.Key, operation.Value!))];

    /// <summary>The operation at an address; parts in braces stand for anything.</summary>
    public JsonNode Operation(string method, string address) => Operations().Where(operation => operation.Method == method && Fits(operation.Path, address.Split('?')[0]))
        .OrderBy(operation => operation.Path.Count(c => c == '{')).First().Told;

    /// <summary>The fields of an answer that its schema says nothing of.</summary>
    public IEnumerable<string> Undescribed(string shape, JsonNode? value) => Schemas.Undescribed($"#/components/schemas/{shape}", value);

    private static bool Fits(string path, string address) =>
        path.Split('/').Zip(address.Split('/')).All(step => step.First.StartsWith('{') || step.First == step.Second) && path.Split('/').Length == address.Split('/').Length;
}
