namespace Waymark.Formats;

/// <summary>What became of one job description of an input: either <see cref="GoodRecord"/> or <see cref="BadRecord"/>.</summary>
public abstract record PostingRecord
{
    private protected PostingRecord(string source) => Source = source;

    /// <summary>Where it came from, for people: the path as it was given or found, with a line or record number where there are several.</summary>
    public string Source { get; }

    /// <summary>Takes <paramref name="posting"/> if its text is one that can be read.</summary>
    internal static PostingRecord Of(Posting posting) => posting.Text.Length switch
    {
        0 => new BadRecord(posting.Source, "It has no text: give the job description itself, not only its title."),
        > Limits.Text => new BadRecord(posting.Source, "Its text is longer than 4 MB, and a job description is a few pages: check that it holds only one."),
        _ => new GoodRecord(posting),
    };
}

/// <summary>A job description that was read.</summary>
public sealed record GoodRecord(Posting Posting) : PostingRecord(Posting.Source);

/// <summary>One that was not. This is an answer to the person, not a fault; the rest of the input is read all the same.</summary>
public sealed record BadRecord : PostingRecord
{
    /// <summary>Creates one.</summary>
    public BadRecord(string source, string reason)
        : base(source) => Reason = reason;

    /// <summary>What is wrong and what to do, as one line.</summary>
    public string Reason { get; }
}
