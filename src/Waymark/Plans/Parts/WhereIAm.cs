using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>Where the person is now.</summary>
public sealed record WhereIAm : PlanPart
{
    /// <summary>The present work, in the person's words.</summary>
    public string? Work { get; init; }

    /// <summary>The industry of it.</summary>
    public string? Industry { get; init; }

    /// <summary>The present employer: of a job there one asks one's own manager.</summary>
    public string? Employer { get; init; }

    /// <summary>Whether a move inside the present company may be one of the ways: it raises questions of its own.</summary>
    public bool? MoveInside { get; init; }

    /// <summary>Where the person lives.</summary>
    public string? Place { get; init; }

    /// <summary>Languages the person works in.</summary>
    public IReadOnlyList<string> Languages { get; init => field = value ?? []; } = [];

    /// <summary>What the person is doing about it.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The level aimed at.</summary>
    public Seniority? TargetLevel { get; init; }

    /// <summary>Hours a week for learning: more than 0, at most 100.</summary>
    [Range(0d, 100d, MinimumIsExclusive = true)]
    public double? HoursPerWeek { get; init; }

    /// <summary>When the person would like to be there.</summary>
    public DateOnly? TargetDate { get; init; }
}

/// <summary>What the person is doing about it.</summary>
public enum Stage
{
    /// <summary>Looking round.</summary>
    Exploring,

    /// <summary>Learning towards something.</summary>
    Learning,

    /// <summary>Applying.</summary>
    Searching,
}
