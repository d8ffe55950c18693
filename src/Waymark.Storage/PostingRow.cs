using System.Text.Json;

namespace Waymark.Storage;

/// <summary>A posting ready to be stored: what can be done before the transaction is done.</summary>
internal sealed record PostingRow(PostingId Id, string Json)
{
    /// <summary>How many are stored in one transaction: enough to be fast, few enough to let others write in between.</summary>
    public const int AtATime = 250;

    public static PostingRow Of(Posting posting) => new(PostingId.OfText(posting.Text), JsonSerializer.Serialize(posting, PostingForm.Json.Posting));

    /// <summary>The posting as it is stored.</summary>
    public static Posting Read(string json) => JsonSerializer.Deserialize(json, PostingForm.Json.Posting)!;
}
