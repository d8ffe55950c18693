namespace Waymark;

/// <summary>What a posting shows for a need.</summary>
/// <param name="Verdict">Whether it meets it; unknown is an answer of its own.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="Evidence">The words that decide it; <see langword="null"/> where nothing is stated.</param>
/// <param name="Ask">What to ask instead of the usual question, where the posting states a part of the answer.</param>
public sealed record Finding(Verdict Verdict, string Because, Evidence? Evidence = null, AskedOf? Ask = null)
{
    /// <summary>What the person wrote beside the need, where that leaves open what would fail it.</summary>
    public string? Note { get; init; }

    /// <summary>The posting says nothing about it.</summary>
    public static Finding NotStated { get; } = new(Verdict.Unknown, "The posting does not say.");
}

/// <summary>What a rule judges: a posting against what a person says is enough.</summary>
/// <param name="Reading">The posting.</param>
/// <param name="Answer">What is enough.</param>
/// <param name="Plan">The person's plan, for the place and the baseline.</param>
public sealed record NeedCase(PostingReading Reading, NeedAnswer Answer, Plan Plan)
{
    /// <summary>What the posting states.</summary>
    public PostingFacts Facts => Reading.Facts;
}
