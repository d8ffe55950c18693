namespace Waymark;

/// <summary>How far a stated amount could be compared.</summary>
public enum PayComparison
{
    /// <summary>It is in the baseline's currency and period.</summary>
    Comparable,

    /// <summary>It is in another currency, and the person gave no dated rate.</summary>
    OtherCurrency,

    /// <summary>The currency is not told.</summary>
    NoCurrency,

    /// <summary>The period is not told.</summary>
    NoPeriod,

    /// <summary>No amount, or one that is no pay.</summary>
    NoAmount,
}

/// <summary>One amount that a posting states: kept raw, and beside it what it comes to.</summary>
/// <param name="Stated">The amount as stated, with its words.</param>
/// <param name="Comparison">How far it could be compared.</param>
/// <param name="Low">The lower end, converted; <see langword="null"/> for "up to" and where it cannot be compared.</param>
/// <param name="High">The upper end, converted; <see langword="null"/> for "from" and where it cannot be compared.</param>
/// <param name="Currency">The currency of the ends.</param>
/// <param name="Period">The period of the ends.</param>
/// <param name="Arithmetic">Each step of the conversion, in words; empty where nothing was converted.</param>
public sealed record PayOffer(
    Fact<Pay> Stated, PayComparison Comparison, decimal? Low, decimal? High, string? Currency, PayPeriod Period, IReadOnlyList<string> Arithmetic)
{
    private const int WeeksPerYear = 52;

    private static readonly string[] ProRataWords = ["pro rata", "pro-rata", "prorata", "full-time equivalent", "full time equivalent", "FTE"];

    /// <summary>What it was for the hours that it is stated for, where it was brought to the fewer hours that the person would work.</summary>
    public FewerHours? Fewer { get; init; }

    /// <summary>Whether it is for another place than where the person is.</summary>
    public bool IsForElsewhere { get; init; }

    /// <summary>Whether it is base or on-target pay, and not something beside it.</summary>
    public bool IsPay => Stated.Value.Kind is PayKind.Base or PayKind.OnTarget;

    /// <summary>The midpoint of the range; of "from" or "up to" the end that is stated.</summary>
    public decimal? Middle => (Low, High) is ({ } low, { } high) ? (low + high) / 2 : Low ?? High;

    /// <summary>Whether the ends are in one known currency, the baseline's or not, and can be counted together with their like.</summary>
    public bool IsConverted => Comparison is PayComparison.Comparable or PayComparison.OtherCurrency && Middle is not null;

    /// <summary>
    /// What <paramref name="stated"/> comes to in the baseline's period and currency (a year where there is none). Currencies are crossed only at a dated rate that
    /// the person gave. Pay for an hour counts for the hours a week that the posting states, 52 weeks; pay for a day, and pay that it calls pro rata, in their share of full time.
    /// Pay for more hours a week than the person would work counts in the share of theirs.
    /// </summary>
    public static PayOffer Of(Fact<Pay> stated, PostingReading reading, PayMeasure measure) =>
        ForTheirHours(stated, reading, measure.Baseline, out var hours).InShareOf(measure, reading, hours) with { IsForElsewhere = measure.IsForElsewhere(stated.Value) };

    // Beside the offer, the hours a week that it is for.
    private static PayOffer ForTheirHours(Fact<Pay> stated, PostingReading reading, PayBaseline? baseline, out decimal theirs)
    {
        var table = PayConversion.Of(baseline);
        theirs = reading.Facts.Hours is { Value.Max: > 0 and var week } ? week : table.FullTimeWeek;
        var period = baseline?.Period ?? PayPeriod.Year;
        var pay = stated.Value;
        if (pay.Period is not { } from || (pay.Min ?? pay.Max) is null)
        {
            return new(stated, pay.Period is null ? PayComparison.NoPeriod : PayComparison.NoAmount, null, null, pay.Currency, period, []);
        }

        List<string> steps = [];
        var low = pay.Min is { } min ? table.Convert(min, from, period) : null;
        var high = pay.Max is { } max ? table.Convert(max, from, period) : null;
        if ((low ?? high) is null)
        {
            return new(stated, PayComparison.NoAmount, null, null, pay.Currency, period, []);
        }

        var ofHours = from == PayPeriod.Hour && period is not (PayPeriod.Hour or PayPeriod.Day) ? HoursOf(reading) : null;
        if (ofHours is { } weekly)
        {
            (low, high) = (pay.Min * weekly * WeeksPerYear / table.PerYear(period), pay.Max * weekly * WeeksPerYear / table.PerYear(period));
            steps.Add($"{Money.Range(pay.Min, pay.Max)} an hour × {weekly:0.##} hours a week × {WeeksPerYear} weeks{(period == PayPeriod.Year ? "" : $" ÷ {Money.Amount(table.PerYear(period))}")} = {Money.Range(low, high)} {Money.Per(period)}, with holidays paid");
        }
        else if (from != period)
        {
            steps.Add($"{Money.Range(pay.Min, pay.Max)} {Money.Per(from)} × {Money.Amount(table.PerYear(from))}{(period == PayPeriod.Year ? "" : $" ÷ {Money.Amount(table.PerYear(period))}")} = {Money.Range(low, high)} {Money.Per(period)}, for full time of {Money.Amount(table.HoursPerYear)} hours a year");
        }

        if (ofHours is null && period is not (PayPeriod.Hour or PayPeriod.Day) && HoursShare(stated, reading, table) is { } hours)
        {
            var fullTime = reading.Facts.FullTimeHours?.Value ?? table.FullTimeWeek;
            var (before, share) = ((low, high), Math.Min(1, hours / fullTime));
            (low, high) = (low * share, high * share);
            steps.Add($"pro rata: {Money.Range(before.low, before.high)} × {Money.Amount(hours)} ÷ {Money.Amount(fullTime)} hours a week = {Money.Range(low, high)} {Money.Per(period)}");
        }
        else if (ofHours is null && from is (PayPeriod.Hour or PayPeriod.Day))
        {
            theirs = table.FullTimeWeek;
        }

        if (pay.Currency is not { } currency)
        {
            return new(stated, PayComparison.NoCurrency, low, high, null, period, steps);
        }

        if (baseline?.Currency is not { } wanted || string.Equals(wanted, currency, StringComparison.OrdinalIgnoreCase))
        {
            return new(stated, PayComparison.Comparable, low, high, currency.ToUpperInvariant(), period, steps);
        }

        if (Rate(currency, wanted, baseline) is not var (factor, rate))
        {
            return new(stated, PayComparison.OtherCurrency, low, high, currency.ToUpperInvariant(), period, steps);
        }

        (low, high) = (low * factor, high * factor);
        steps.Add($"1 {rate.From} = {rate.Rate} {rate.To} on {rate.Date:d MMMM yyyy}, the rate you gave: {Money.Range(low, high)} {wanted}");
        return new(stated, PayComparison.Comparable, low, high, wanted.ToUpperInvariant(), period, steps);
    }

    // Whoever would work a shorter week is not paid for the whole of a longer one; what stands for part time, or beside the rate of full time, is for these hours already.
    private PayOffer InShareOf(PayMeasure measure, PostingReading reading, decimal theirs)
    {
        if (!IsPay || Middle is null || Period is PayPeriod.Hour or PayPeriod.Day || reading.Facts.EmploymentType is { Value: EmploymentType.PartTime } || IsPaidOfFullTime(Stated, reading)
            || measure.MostHours is not { } mine || mine <= 0 || mine >= theirs)
        {
            return this;
        }

        var (low, high) = (Low * mine / theirs, High * mine / theirs);
        return this with
        {
            Low = low,
            High = high,
            Fewer = new(mine, theirs, Low, High, Stated.Value.Period is PayPeriod.Hour or PayPeriod.Day || IsProRata(Stated, reading)),
            Arithmetic = [.. Arithmetic, $"for your hours: {Money.Range(Low, High)} × {mine:0.##} ÷ {theirs:0.##} hours a week = {Money.Range(low, high)} {Money.Per(Period)}"],
        };
    }

    // The hours a week of somebody employed, whose holidays are paid; a contractor's are not.
    private static decimal? HoursOf(PostingReading reading) =>
        reading.Facts.Hours is { Value.Max: > 0 and var hours } && reading.Facts.Contract?.Value != ContractKind.Contractor ? hours : null;

    // The hours a week that the pay is for, where they are fewer than full time and the pay depends on them.
    private static decimal? HoursShare(Fact<Pay> stated, PostingReading reading, PayConversion table) =>
        reading.Facts.Hours is { Value.Max: > 0 and var hours } && hours < (reading.Facts.FullTimeHours?.Value ?? table.FullTimeWeek)
        && (stated.Value.Period is PayPeriod.Hour or PayPeriod.Day || IsProRata(stated, reading)) ? hours : null;

    // What is paid, beside what full time would be paid.
    private static bool IsPaidOfFullTime(Fact<Pay> stated, PostingReading reading) => FullTimeRates.In(reading).Any(rate => FullTimeRates.IsPaidOf(rate, stated));

    private static bool IsProRata(Fact<Pay> stated, PostingReading reading)
    {
        var evidence = stated.Evidence;
        var line = evidence.In == "text" ? evidence.LineOf(reading.Text, int.MaxValue) : evidence.Text;
        return !IsPaidOfFullTime(stated, reading) && ProRataWords.Any(words => line.Contains(words, words == "FTE" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));
    }

    // The newest dated rate between the two, in either direction.
    private static (decimal Factor, ExchangeRate Rate)? Rate(string from, string to, PayBaseline baseline) => baseline.Rates
        .Where(rate => rate is { Date: not null, Rate: > 0.000001m and < 1_000_000m })
        .OrderByDescending(rate => rate.Date).ThenBy(rate => rate.From, StringComparer.Ordinal).ThenBy(rate => rate.Rate)
        .Select(rate => Is(rate.From, from) && Is(rate.To, to) ? (rate.Rate!.Value, rate)
            : Is(rate.From, to) && Is(rate.To, from) ? (1 / rate.Rate!.Value, rate) : ((decimal, ExchangeRate)?)null)
        .FirstOrDefault(found => found is not null);

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
