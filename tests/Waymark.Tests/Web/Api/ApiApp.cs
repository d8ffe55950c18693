using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The app with Sam's plan, on 31 March 2026, with a token of each kind: started once for all tests of the API.</summary>
public sealed class ApiApp : IAsyncLifetime
{
    /// <summary>What the programs are called.</summary>
    internal static readonly IReadOnlyDictionary<TokenScope, string> Names = new Dictionary<TokenScope, string> { [TokenScope.Bring] = "My extension", [TokenScope.Read] = "My spreadsheet", [TokenScope.Change] = "My script" };

    private readonly Dictionary<TokenScope, string> tokens = [];
    private readonly HttpClient http = new();

    internal RunningApp Running { get; private set; } = null!;

    internal string this[TokenScope scope] => tokens[scope];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Running = await RunningApp.StartAsync(SamsPlan.Into, new StoreWorld.Hands(), IPAddress.Loopback);
        ApiTokens all = new(Running.Store.Folder, TimeProvider.System);
        foreach (var scope in TokenScopes.All)
        {
            tokens[scope] = all.Make(Names[scope], scope).OrThrow().Secret;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Running.DisposeAsync();
    }

    /// <summary>Asks with the token that allows everything.</summary>
    internal Task<ApiReply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, [("Authorization", $"Bearer {tokens[TokenScope.Change]}"), .. headers]);

    /// <summary>Sends JSON with the token that allows everything.</summary>
    internal Task<ApiReply> PostAsync(string path, string json, params (string Name, string Value)[] headers) =>
        SendAsync("POST", path, Encoding.UTF8.GetBytes(json), [("Authorization", $"Bearer {tokens[TokenScope.Change]}"), ("Content-Type", "application/json"), .. headers]);

    /// <summary>Sends whatever is to be sent, as it is.</summary>
    internal async Task<ApiReply> SendAsync(string method, string path, byte[]? body, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(new(method), Running.At(path));
        request.Content = body is null ? null : new ByteArrayContent(body);
        foreach (var (name, value) in headers)
        {
            _ = name == "Content-Type" ? request.Content?.Headers.TryAddWithoutValidation(name, value) : request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(
            (int)answer.StatusCode,
            answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

/// <summary>What the API answered.</summary>
internal sealed record ApiReply(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonNode? Json => Body.Length == 0 ? null : JsonNode.Parse(Body);

    public string? Tag => Headers.GetValueOrDefault("ETag");

    /// <summary>The words of a problem, where it is told as one.</summary>
    public string? Detail => Headers.GetValueOrDefault("Content-Type") == "application/problem+json" && (int)Json!["status"]! == Status ? (string)Json["detail"]! : null;
}

/// <summary>Tests of the API, one after the other: they share a plan.</summary>
[CollectionDefinition(Name)]
public sealed class ApiTestGroup : ICollectionFixture<ApiApp>
{
    public const string Name = "API";
}
