using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>
/// Where the reading of a posting was put right. Anchored by quotation, so that it survives changes of the reader.
/// </summary>
public sealed record Correction : PlanEntry
{
    /// <summary>The id of the posting.</summary>
    public string Posting { get; init => field = value ?? ""; } = "";

    /// <summary>What was put right: <c>skill</c>, <c>necessity</c>, <c>role</c>, <c>seniority</c>, or the name of a fact.</summary>
    public string What { get; init => field = value ?? ""; } = "";

    /// <summary>The quoted words; absent for the posting as a whole.</summary>
    public string? Quote { get; init; }

    /// <summary>Which occurrence of the words, from 1; absent counts as the first.</summary>
    [Range(1, 1e6)]
    public int? Occurrence { get; init; }

    /// <summary>The right value (the id of a skill or role, a necessity, the value of a fact); absent for "this is nothing".</summary>
    public string? Value { get; init; }

    private protected override string OwnKey => Posting == "" || What == "" ? "" : Joined(Posting, What, Quote, Quote is null ? null : $"{Occurrence ?? 1}");

    internal override string Called => Quote ?? What;

    internal override string NamedBy => "the posting and what was put right";
}
