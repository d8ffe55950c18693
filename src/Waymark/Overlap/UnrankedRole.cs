namespace Waymark;

/// <summary>A role that waits: most others have an answer that it lacks, and comparing all without it would hide what the person did say.</summary>
/// <param name="Role">The role.</param>
/// <param name="Lacks">What it lacks.</param>
/// <param name="RateFirst">For the days: the fewest activities to rate.</param>
public sealed record UnrankedRole(Role Role, Criterion Lacks, IReadOnlyList<WeekPart> RateFirst);
