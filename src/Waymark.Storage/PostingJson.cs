using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark.Storage;

/// <summary>Postings as JSON, in the store and in exports: what is absent does not appear.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(SampleWords)])]
[JsonSerializable(typeof(Posting))]
[JsonSerializable(typeof(IReadOnlyList<Posting>))]
internal sealed partial class PostingJson : JsonSerializerContext;

/// <summary>How a sample came together, in camel case.</summary>
internal sealed class SampleWords() : JsonStringEnumConverter<SampleKind>(JsonNamingPolicy.CamelCase);

/// <summary>The form that is written: letters of all languages stand as themselves.</summary>
internal static class PostingForm
{
    public static PostingJson Json { get; } = new(new JsonSerializerOptions(PostingJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
