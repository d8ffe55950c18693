namespace Waymark;

/// <summary>How a person says what is enough for a need.</summary>
public enum CriterionKind
{
    /// <summary>One of several values will do.</summary>
    OneOf,

    /// <summary>The job should be without it.</summary>
    Without,

    /// <summary>The posting should state it at all.</summary>
    Stated,

    /// <summary>All of the named ones should be there.</summary>
    Includes,

    /// <summary>Pay of at least the baseline.</summary>
    Pay,

    /// <summary>A figure within a range.</summary>
    Range,

    /// <summary>One of several places.</summary>
    Place,

    /// <summary>A figure of at most so much.</summary>
    AtMost,

    /// <summary>Open to people without it.</summary>
    Open,

    /// <summary>Nothing a posting could say: only people can answer.</summary>
    Asked,
}

/// <summary>Something a person may need from a job.</summary>
/// <param name="Id">The slug that never changes; one of the person's own starts with <c>own:</c>.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Fact">The fact of a posting that decides it, by its name in <see cref="PostingFacts"/>; <see langword="null"/> where none can.</param>
/// <param name="Criterion">How a person says what is enough.</param>
/// <param name="Choices">The values to choose from, where there are some.</param>
/// <param name="Ask">What to ask when a posting leaves it open.</param>
public sealed record Need(string Id, string Name, string? Fact, CriterionKind Criterion, IReadOnlyList<string> Choices, IReadOnlyList<AskedOf> Ask)
{
    /// <summary>Whether somebody who works at a company knows it already, so that a move inside it leaves nothing to ask.</summary>
    public bool KnownInside { get; init; }
}
