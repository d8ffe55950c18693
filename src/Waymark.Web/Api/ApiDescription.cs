using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Waymark.Web;

/// <summary>
/// The API as OpenAPI 3.1: routes and their parameters as they are mapped, with the schemas that are published of what is read and written. It says nothing of
/// anybody, so that no token is needed to read it.
/// </summary>
internal static class ApiDescription
{
    /// <summary>Where it is.</summary>
    public const string Path = "/openapi/v1.json";

    private const string Document = "v1", Token = "token";

    private const string Introduction =
        "Reads and changes the plan that lies on this computer. It answers only to this computer, and only to programs that show a token, which is made in Settings.";

    // For whatever is asked; others by what a route takes.
    private static readonly int[] Always = [StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status406NotAcceptable];

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = described => described.ActionDescriptor.EndpointMetadata.OfType<ApiShape>().Any();
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer((operation, context, _) => Describe(operation, context));
    });

    public static void MapApiDescription(this IEndpointRouteBuilder routes) => routes.MapGet(Path, async (HttpContext context) =>
    {
        var document = await context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document).GetOpenApiDocumentAsync(context.RequestAborted);
        var json = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted))!;
        json["components"]!["schemas"] = ApiSchemas.All();
        return TypedResults.Text(json.ToJsonString(Written) + "\n", "application/json", System.Text.Encoding.UTF8);
    });

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new() { Title = "Waymark", Version = typeof(ApiDescription).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0], Description = Introduction };
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token that was made in Settings." } };
        document.Security = [new() { [new(Token, document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var told = context.Description.ActionDescriptor.EndpointMetadata;
        var shape = told.OfType<ApiShape>().Last();
        var body = told.OfType<ApiBodyShape>().FirstOrDefault();
        var precondition = told.OfType<ApiPrecondition>().FirstOrDefault();
        var reads = context.Description.HttpMethod == HttpMethods.Get;
        operation.Description = $"The token must allow: {told.OfType<ApiNeed>().Last().Scope.Words}.";
        operation.Parameters = [.. operation.Parameters ?? [], .. Conditions(reads, precondition)];
        operation.Responses = new();
        foreach (var status in shape.Name.Length == 0 ? [StatusCodes.Status204NoContent] : told.OfType<ApiMakes>().Any() ? [StatusCodes.Status200OK, StatusCodes.Status201Created] : (int[])[StatusCodes.Status200OK])
        {
            operation.Responses[$"{status}"] = new OpenApiResponse { Description = ReasonPhrases.GetReasonPhrase(status), Content = shape.Name.Length == 0 ? null : Json("application/json", shape.Name, context), Headers = shape.Name.Length == 0 ? null : Tag };
        }

        if (reads)
        {
            operation.Responses[$"{StatusCodes.Status304NotModified}"] = new OpenApiResponse { Description = "The sender has it already." };
        }

        int[] fromBody = body is null ? [] : [StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType];
        int[] fromSeen = precondition is null ? [] : precondition.Needed ? [StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired] : [StatusCodes.Status412PreconditionFailed];
        foreach (var status in Always.Concat(shape.Problems).Concat(fromBody).Concat(fromSeen).Order())
        {
            operation.Responses[$"{status}"] = new OpenApiResponse { Description = ReasonPhrases.GetReasonPhrase(status), Content = Json("application/problem+json", "Problem", context) };
        }

        if (body is not null)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Json("application/json", body.Name, context) };
        }

        return Task.CompletedTask;
    }

    private static Dictionary<string, IOpenApiHeader> Tag => new() { ["ETag"] = new OpenApiHeader { Description = "Tells this version from others.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } } };

    private static IEnumerable<IOpenApiParameter> Conditions(bool reads, ApiPrecondition? precondition) =>
        reads ? [Header("If-None-Match", "The ETag of the version that the sender has: 304 where that is the newest.", required: false)]
        : precondition is null ? []
        : [Header("If-Match", "The ETag of the plan that the change was decided on: 412 where that is not the newest.", precondition.Needed)];

    private static OpenApiParameter Header(string name, string words, bool required) =>
        new() { Name = name, In = ParameterLocation.Header, Description = words, Required = required, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static Dictionary<string, OpenApiMediaType> Json(string type, string shape, OpenApiOperationTransformerContext context) =>
        new() { [type] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(shape, context.Document) } };
}
