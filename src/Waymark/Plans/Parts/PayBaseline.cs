using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>What the person needs to earn.</summary>
public sealed record PayBaseline : PlanPart
{
    /// <summary>The amount, before tax; not negative.</summary>
    [Range(0, 1e12)]
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary>What it is for; absent counts as a year.</summary>
    public PayPeriod? Period { get; init; }

    /// <summary>Hours of a full-time year, for turning hourly pay into yearly; absent counts as 1,880.</summary>
    [Range(0d, 8784d, MinimumIsExclusive = true)]
    public double? HoursPerYear { get; init; }

    /// <summary>Exchange rates that the person gave.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; init => field = value ?? []; } = [];
}

/// <summary>How much of one currency another was worth on a day.</summary>
public sealed record ExchangeRate : PlanPart
{
    /// <summary>ISO 4217 of one unit.</summary>
    [CurrencyCode]
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>ISO 4217 of what it is worth.</summary>
    [CurrencyCode]
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>Units of <see cref="To"/> for one of <see cref="From"/>.</summary>
    [Range(0, 1e12, MinimumIsExclusive = true)]
    public decimal? Rate { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }
}
