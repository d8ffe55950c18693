namespace Waymark;

/// <summary>How the postings of an employer came together.</summary>
public enum SampleKind
{
    /// <summary>What the person chose to keep: says nothing about the market.</summary>
    HandPicked,

    /// <summary>Everything an employer published.</summary>
    WholeBoard,
}

/// <summary>A field that a board states beside the text, such as its workplace type. The name is the board's.</summary>
public sealed record BoardField(string Name, string Value);

/// <summary>A job description as it came in, whatever the format was.</summary>
/// <param name="Text">The description as plain text: paragraphs and list items on lines of their own.</param>
public sealed record Posting(string Text)
{
    /// <summary>Where it came from, for people: a file name, with a line or record number where there are several.</summary>
    public string Source { get; init; } = "";

    /// <summary>The id that the publisher gave it, if any.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The title of the job.</summary>
    public string? Title { get; init; }

    /// <summary>The employer's name.</summary>
    public string? Company { get; init; }

    /// <summary>Who published it, to tell employers apart: the employer's name, else where it came from.</summary>
    internal string Employer => Company ?? Source;

    /// <summary>The place or places, as written.</summary>
    public string? Location { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published.</summary>
    public DateOnly? DatePosted { get; init; }

    /// <summary>Whether it is part of a whole board or was picked by hand.</summary>
    public SampleKind Sample { get; init; }

    /// <summary>What the board states beside the text, by the board's own field names.</summary>
    public IReadOnlyList<BoardField> Fields { get; init => field = value ?? []; } = [];
}
