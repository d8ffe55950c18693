using System.Text.Json;
using System.Text.Json.Serialization;
using Waymark.Formats;

namespace Waymark.Web;

/// <summary>What became of files that were handed over; the last time is kept, so that the page that tells can be loaded again.</summary>
/// <param name="Read">How many job descriptions were read.</param>
/// <param name="New">How many of them were not there yet.</param>
/// <param name="Refused">How many could not be read.</param>
/// <param name="Told">Those that could not be read, by name with the reason; the first of them where there are very many.</param>
public sealed record AddedPostings(int Read, int New, int Refused, IReadOnlyList<RefusedFile> Told)
{
    private const string Note = "postings-added";
    private const int MostTold = 200;

    /// <summary>Stores what can be read of some files. Nothing of it is held as a whole, and what is bad does not stop the rest.</summary>
    public static AddedPostings Keep(Situation stand, IEnumerable<PostingRecord> records, CancellationToken cancel)
    {
        var (read, refused) = (0, 0);
        List<RefusedFile> told = [];
        var added = stand.Store.AddPostings(stand.PlanId, Good(), progress: null, cancel);
        AddedPostings what = new(read, added, refused, told);
        stand.Store.SetNote(stand.PlanId, Note, JsonSerializer.Serialize(what, AddedJson.Default.AddedPostings));
        return what;

        IEnumerable<Posting> Good()
        {
            foreach (var record in records)
            {
                if (record is GoodRecord(var posting))
                {
                    read++;
                    yield return posting;
                }
                else if (refused++ < MostTold && record is BadRecord bad)
                {
                    told.Add(new(bad.Source, bad.Reason));
                }
            }
        }
    }

    /// <summary>What became of the files handed over last.</summary>
    public static AddedPostings? Last(Situation stand) => stand.Store.Note(stand.PlanId, Note) is { } note ? JsonSerializer.Deserialize(note, AddedJson.Default.AddedPostings) : null;
}

/// <summary>A file, or a part of one, that could not be read.</summary>
public sealed record RefusedFile(string Name, string Reason);

[JsonSerializable(typeof(AddedPostings))]
internal sealed partial class AddedJson : JsonSerializerContext;
