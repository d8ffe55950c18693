using System.Text.Json.Serialization;

namespace Waymark.Web;

/// <summary>A token that a program shows, as it is kept: who has it, and what it allows, but not itself.</summary>
/// <param name="Id">What tells it from the others.</param>
/// <param name="Name">What the person calls the program; changes are marked with it.</param>
/// <param name="May">What it allows.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Hash">The SHA-256 of it. It is random and long, so that nothing slower is needed.</param>
public sealed record ApiToken(string Id, string Name, TokenScope May, DateTimeOffset Made, string Hash);

/// <summary>A token that was just made: the only time that it is known.</summary>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Secret">What the program shows.</param>
public sealed record NewToken(ApiToken Kept, string Secret);

/// <summary>Tokens as they lie in their file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IReadOnlyList<ApiToken>))]
internal sealed partial class TokenJson : JsonSerializerContext;
