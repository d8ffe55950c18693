using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>A part of a plan. Fields that this version does not know are kept and written again.</summary>
/// <remarks>
/// As with all records that hold lists, <c>==</c> compares the lists of a part by reference.
/// Only <see cref="Plan"/> as a whole compares by what it says.
/// </remarks>
public abstract record PlanPart
{
    /// <summary>Fields that this version does not know. Never changed in place: copies of a part share it.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>What is wrong with it, each with the field it is in; limits of single fields stand at the fields as attributes.</summary>
    internal virtual IEnumerable<(string Field, string Problem)> Problems => [];

    /// <summary>The same part, with the unknown fields of the one that it takes the place of.</summary>
    internal PlanPart InPlaceOf(PlanPart? old) => old?.Unknown is not { Count: > 0 } kept ? this
        : this with { Unknown = Unknown is null ? kept : kept.Concat(Unknown).GroupBy(field => field.Key).ToDictionary(field => field.Key, field => field.Last().Value) };
}

/// <summary>A part that lives in one of the lists of a plan.</summary>
public abstract record PlanEntry : PlanPart
{
    /// <summary>
    /// What tells it from the others of its list: its id, or what it names, joined with <c>/</c>. Never stored; empty for an entry that names nothing,
    /// which no plan takes.
    /// </summary>
    [JsonIgnore]
    public string Key => OwnKey;

    // Not the property itself: an override would lose its [JsonIgnore].
    private protected abstract string OwnKey { get; }

    /// <summary>What a person calls it.</summary>
    internal virtual string Called => Key;

    /// <summary>What it is to be given when it names nothing.</summary>
    internal virtual string NamedBy => "an id";

    /// <summary>Joins what an entry names, escaped as in a JSON pointer so that no two keys fall together.</summary>
    private protected static string Joined(params IEnumerable<string?> names) =>
        string.Join('/', names.Select(name => name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))).TrimEnd('/');

    /// <summary>A date of the plan as it is written.</summary>
    private protected static string? Day(DateOnly? date) => date?.ToString("O", null);
}
