namespace Waymark;

/// <summary>How many of the postings of a sample do something: a count that may be told, and a share only where the sample allows one.</summary>
/// <param name="Count">How many distinct postings do.</param>
/// <param name="Of">How many distinct postings there are.</param>
/// <param name="Share">The share, 0..1, each employer counting equally; <see langword="null"/> where only counts may be shown.</param>
/// <param name="Interval">The 95% interval of <paramref name="Share"/> (<see cref="Waymark.Interval.Wilson"/> on the effective size); <see langword="null"/> where there is no share.</param>
public readonly record struct Proportion(long Count, long Of, double? Share, Interval? Interval);
