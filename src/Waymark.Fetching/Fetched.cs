using Waymark.Formats;

namespace Waymark.Fetching;

/// <summary>What was fetched.</summary>
/// <param name="Records">Every job description, read or not.</param>
/// <param name="Validators">What tells next time whether an answer that was read wholly has changed, by address.</param>
/// <param name="Unchanged">How many answers have not changed since they were got before; they are not among the records.</param>
public sealed record Fetched(IReadOnlyList<PostingRecord> Records, IReadOnlyDictionary<string, Validator> Validators, int Unchanged);
