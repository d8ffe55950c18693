namespace Waymark;

/// <summary>What a question is about.</summary>
public enum QuestionTopic
{
    /// <summary>A need that a posting leaves open.</summary>
    Need,

    /// <summary>A reason that nothing written can show.</summary>
    Reason,

    /// <summary>A move inside the company.</summary>
    MoveInside,
}

/// <summary>A question to ask, of whom, and why.</summary>
/// <param name="Who">Whom to ask.</param>
/// <param name="Text">The question.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="About">The id of the need or reason.</param>
/// <param name="IsMust">Whether it is about a must.</param>
/// <param name="Employers">Whom to ask it at; empty where it goes for everybody.</param>
/// <param name="Why">Why it is asked, in a sentence.</param>
public sealed record Question(Audience Who, string Text, QuestionTopic Topic, string About, bool IsMust, IReadOnlyList<string> Employers, string Why)
{
    /// <summary>The question as it is put to one employer, who need not be told whom it is for.</summary>
    internal string TextTo(string employer) => Text.StartsWith($"To {employer}: ", StringComparison.Ordinal) && Text[$"To {employer}: ".Length..] is { Length: > 0 } rest ? char.ToUpperInvariant(rest[0]) + rest[1..] : Text;
}
