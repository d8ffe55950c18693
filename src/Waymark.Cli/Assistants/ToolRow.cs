using ModelContextProtocol.Protocol;

namespace Waymark.Cli;

/// <summary>A tool that an assistant can use, as a row: what it is told about it, what it gives and gets, and what is done.</summary>
/// <param name="Name">As the protocol calls it.</param>
/// <param name="Title">As a person reads it.</param>
/// <param name="Use">What it tells, and when to use it.</param>
internal sealed record ToolRow(string Name, string Title, string Use)
{
    /// <summary>What it is given.</summary>
    public IReadOnlyList<ToolField> Takes { get; init; } = [];

    /// <summary>What it answers, beside what all answers have.</summary>
    public IReadOnlyList<ToolField> Tells { get; init; } = [];

    /// <summary>Whether the answer may hold words of job descriptions or of other people: it is marked as untrusted then.</summary>
    public bool Quotes { get; init; }

    /// <summary>Whether it changes the plan.</summary>
    public bool Changes { get; init; }

    /// <summary>Answers a call whose arguments are as <see cref="Takes"/> says.</summary>
    public required Func<ToolCall, Outcome<ToolAnswer>> Answer { get; init; }

    /// <summary>The row as the protocol has it.</summary>
    /// <remarks>A change may replace an answer, so it is called destructive although History keeps all. Making one twice is as making it once.</remarks>
    public Tool Protocol => new()
    {
        Name = Name,
        Title = Title,
        Description = Use,
        InputSchema = ToolField.Schema(Takes, closed: true),
        OutputSchema = ToolField.Schema([.. ToolAnswer.Head(Quotes), .. Tells], closed: false),
        Annotations = new() { Title = Title, ReadOnlyHint = !Changes, DestructiveHint = Changes, IdempotentHint = true, OpenWorldHint = false },
    };
}
