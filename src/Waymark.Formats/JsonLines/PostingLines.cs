using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Postings as Waymark writes them: one line of JSON each, with all that is known of it, so that reading gives the same posting again.</summary>
public static class PostingLines
{
    private const string WholeBoard = "wholeBoard", HandPicked = "handPicked";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The posting as one line, without a line end. Where it came from is left out: the file that it is read from takes that place.</summary>
    public static string Line(Posting posting)
    {
        using var stream = new MemoryStream();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in ((string, string?)[])
            [
                ("title", posting.Title),
                ("company", posting.Company),
                ("location", posting.Location),
                ("url", posting.Url),
                ("datePosted", posting.DatePosted?.ToString("yyyy-MM-dd", null)),
                ("externalId", posting.ExternalId),
                ("sample", posting.Sample == SampleKind.WholeBoard ? WholeBoard : HandPicked),
            ])
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteStartArray("fields");
            foreach (var field in posting.Fields)
            {
                json.WriteStartObject();
                json.WriteString("name", field.Name);
                json.WriteString("value", field.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("text", posting.Text);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Whether <paramref name="record"/> was written so.</summary>
    internal static bool Is(JsonElement record) => record.At("text") is not null && record.Text("sample") is WholeBoard or HandPicked;

    /// <summary>Reads <paramref name="record"/>.</summary>
    internal static Posting Read(JsonElement record) => new(TextLines.Clean(record.Text("text") ?? ""))
    {
        ExternalId = record.Text("externalId"),
        Title = TextLines.Line(record.Text("title")),
        Company = TextLines.Line(record.Text("company")),
        Location = TextLines.Line(record.Text("location")),
        Url = record.Text("url"),
        DatePosted = Dates.Parse(record.Text("datePosted")),
        Sample = record.Text("sample") == WholeBoard ? SampleKind.WholeBoard : SampleKind.HandPicked,
        Fields = [.. from field in record.Items("fields")
                     let name = field.Text("name")
                     let value = field.Text("value")
                     where name is not null && value is not null
                     select new BoardField(name, value)],
    };
}
