using System.Text.Json;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class ToolFieldTests
{
    [Theory]
    [InlineData("\"cut \\ud83d\"", nameof(FieldKind.Text))]
    [InlineData("[\"cut \\ud83d\"]", nameof(FieldKind.Texts))]
    [InlineData("[{\"change\":\"\\ud83d\"}]", nameof(FieldKind.Things))]
    public void Half_a_character_is_refused_with_what_to_do(string given, string kind) =>
        Assert.Contains("half of a character", ToolField.ProblemIn(new Dictionary<string, JsonElement> { ["field"] = JsonElement.Parse(given) }, [new("field", "A field.", Enum.Parse<FieldKind>(kind))])!.Reason, StringComparison.Ordinal);
}
