using System.Text.Json;
using System.Text.Json.Serialization;
using Waymark.Fetching;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>What was fetched into a store: its job descriptions are kept, and beside them what tells next time whether an answer has changed.</summary>
internal sealed class FetchedBefore
{
    private const string Note = "fetched";

    // Of what was got one by one, the oldest is forgotten first; it is then only got anew.
    private const int Most = 5_000;

    private readonly Store store;
    private readonly long plan;
    private readonly OrderedDictionary<string, Validator> validators;

    /// <summary>Reads it.</summary>
    public FetchedBefore(Store store)
    {
        (this.store, plan) = (store, store.PlanOf(Store.Me));
        validators = store.Note(plan, Note) is { } note ? JsonSerializer.Deserialize(note, FetchedJson.Default.OrderedDictionaryStringValidator) ?? [] : [];
    }

    /// <summary>What tells whether an answer has changed, by address.</summary>
    public IReadOnlyDictionary<string, Validator> Validators => validators;

    /// <summary>Keeps what was fetched, and tells what became of it.</summary>
    public string Keep(FetchTarget target, Fetched fetched, IReadOnlyList<Posting> postings)
    {
        var added = store.AddPostings(plan, postings);
        foreach (var (address, validator) in fetched.Validators)
        {
            validators.Remove(address);
            validators.Add(address, validator);
        }

        while (validators.Count > Most)
        {
            validators.RemoveAt(0);
        }

        // Only after what they stand for is kept.
        store.SetNote(plan, Note, JsonSerializer.Serialize(validators, FetchedJson.Default.OrderedDictionaryStringValidator));

        return postings.Count == 0 && fetched.Unchanged > 0
            ? $"{target.Words}: nothing has changed since it was kept; --anew gets it all the same."
            : $"{target.Words}: {CountWords.Of(postings.Count, "job description")} read, {added} new{(fetched.Unchanged > 0 ? $", {fetched.Unchanged} unchanged" : "")}. {store.Folder} has them.";
    }
}

[JsonSerializable(typeof(OrderedDictionary<string, Validator>))]
internal sealed partial class FetchedJson : JsonSerializerContext;
