using System.Text.Json;

namespace Waymark.Storage;

/// <summary>A posting ready to be stored: what can be done before the transaction is done.</summary>
/// <param name="Id">The id of its text.</param>
/// <param name="Twin">What tells it from others with the same text.</param>
/// <param name="Json">The whole of it.</param>
internal sealed record PostingRow(PostingId Id, string Twin, string Json)
{
    /// <summary>How many are stored in one transaction: enough to be fast, few enough to let others write in between.</summary>
    public const int AtATime = 250;

    public static PostingRow Of(Posting posting) => new(PostingId.OfText(posting.Text), TwinOf(posting), JsonSerializer.Serialize(posting, PostingForm.Json.Posting));

    /// <summary>The title, place and employment type that a posting states: with another of them the same text is another job.</summary>
    public static string TwinOf(Posting posting) => string.Join('\n',
        posting.Fields.Where(field => FactRules.IsOfEmployment(field.Name)).Select(field => $"{field.Name}={field.Value}").Order(StringComparer.Ordinal)
            .Prepend(posting.Location).Prepend(posting.Title));

    /// <summary>The posting as it is stored.</summary>
    public static Posting Read(string json) => JsonSerializer.Deserialize(json, PostingForm.Json.Posting)!;
}
