namespace Waymark;

/// <summary>A role with everything that can show something for a reason.</summary>
/// <param name="Sample">Its postings.</param>
/// <param name="Demand">What they ask for.</param>
/// <param name="Week">How the week is spent.</param>
/// <param name="Today">The day that the age of technologies counts from.</param>
/// <param name="PaysBaseline">Whether a posting's stated pay reaches the person's baseline, <see langword="null"/> from it where that cannot be told; <see langword="null"/> without a baseline.</param>
public sealed record ReasonSubject(Sample Sample, RoleDemand Demand, Week Week, DateOnly Today, Func<PostingReading, bool?>? PaysBaseline = null)
{
    /// <summary>The role.</summary>
    public Role Role => Sample.Role;
}
