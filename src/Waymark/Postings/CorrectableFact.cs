using System.Globalization;

namespace Waymark;

/// <summary>A fact about a posting as a whole that the person can put right.</summary>
/// <param name="What">Its name in a <see cref="Correction"/>.</param>
/// <param name="Called">What people call it.</param>
/// <param name="Choices">The values to choose from, with their words; empty where it is a number or words.</param>
/// <param name="IsNumber">Whether it is a whole number.</param>
/// <param name="ValueIn">The value that a reading has, as a correction writes it; <see langword="null"/> for "not stated".</param>
public sealed record CorrectableFact(string What, string Called, IReadOnlyList<(string Value, string Words)> Choices, bool IsNumber, Func<PostingReading, string?> ValueIn)
{
    private static readonly (string, string)[] YesOrNo = [("true", "yes"), ("false", "no")];

    /// <summary>All but the role, whose choices are the catalogue's.</summary>
    public static IReadOnlyList<CorrectableFact> All { get; } =
    [
        Choice<Seniority>("seniority", "Level", reading => reading.Seniority?.Value),
        Choice<WorkMode>("workMode", "Where one works", reading => reading.Facts.WorkMode?.Value),
        Choice<EmploymentType>("employmentType", "Full or part time", reading => reading.Facts.EmploymentType?.Value),
        Choice<ContractKind>("contract", "Contract", reading => reading.Facts.Contract?.Value),
        Choice<DegreeLevel>("degree", "Degree", reading => reading.Facts.Degree?.Value.Level),
        Number("years", "Years of experience", reading => reading.Facts.Years?.Value.Min),
        new("onCall", "On call", YesOrNo, false, reading => Word(reading.Facts.OnCall)),
        new("overtime", "Overtime", YesOrNo, false, reading => Word(reading.Facts.Overtime)),
        new("sponsorship", "Visa sponsorship", YesOrNo, false, reading => Word(reading.Facts.Sponsorship)),
        Number("travel", "Travel, in percent of the time", reading => reading.Facts.Travel?.Value),
        new("technologyCompany", "A technology company", YesOrNo, false, reading => Word(reading.Facts.TechnologyCompany)),
        new("industry", "Industry", [], false, reading => reading.Facts.Industry?.Value),
    ];

    /// <summary>Whether <paramref name="value"/> is one that it can have.</summary>
    public bool Takes(string value) => IsNumber ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) : Choices.Count == 0 || Choices.Any(choice => choice.Value == value);

    private static CorrectableFact Choice<T>(string what, string called, Func<PostingReading, T?> value) where T : struct, Enum =>
        new(what, called, [.. Enum.GetValues<T>().Select(one => (one.InJson, one.Spoken))], false, reading => value(reading)?.InJson);

    private static CorrectableFact Number(string what, string called, Func<PostingReading, int?> value) =>
        new(what, called, [], true, reading => value(reading)?.ToString(CultureInfo.InvariantCulture));

    private static string? Word(Fact<bool>? fact) => fact is null ? null : fact.Value ? "true" : "false";
}
