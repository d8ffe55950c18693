namespace Waymark;

/// <summary>What a résumé says, whatever the format was. Nothing of it is in the plan before the person says so.</summary>
public sealed record CurriculumVitae
{
    /// <summary>Skills that it lists by name.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Work, with what was done.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Schools, studies and courses.</summary>
    public IReadOnlyList<Education> Education { get; init; } = [];

    /// <summary>All other text, a paragraph each.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>Whether it says nothing at all.</summary>
    public bool IsEmpty => Skills.Count + Positions.Count + Education.Count + Text.Count == 0;
}
