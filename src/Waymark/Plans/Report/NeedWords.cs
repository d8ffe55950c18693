namespace Waymark;

/// <summary>A need with its criterion, in words.</summary>
internal static class NeedWords
{
    /// <summary>"remote or hybrid", "at most 10 percent travel".</summary>
    /// <param name="answer">The need.</param>
    /// <param name="catalogue">Where it is looked up.</param>
    /// <param name="baseline">What the person needs to earn, for a need of pay.</param>
    public static string Of(NeedAnswer answer, Catalogue catalogue, PayBaseline? baseline)
    {
        var need = catalogue.Need(answer.Id);
        var name = answer.Name ?? need?.Name ?? answer.Id;
        var accept = CountWords.List([.. answer.Accept.Select(Spoken)], need?.Criterion == CriterionKind.Includes ? "and" : "or");
        return (need?.Criterion, accept, answer.AtLeast, answer.AtMost) switch
        {
            (CriterionKind.Without, _, _, _) => Lower(name).StartsWith("on ", StringComparison.Ordinal) ? $"not {Lower(name)}" : $"no {Lower(name)}",
            (CriterionKind.Pay, _, _, _) => baseline is { Amount: { } amount } ? $"at least {baseline.Currency} {Money.Amount(amount)} {Money.Per(baseline.Period ?? PayPeriod.Year)}" : "enough pay",
            (CriterionKind.OneOf, { Length: > 0 }, _, _) => accept,
            (CriterionKind.Place, { Length: > 0 }, _, _) when !answer.Accept.Any(PlaceName.IsNone) => $"{Lower(name)}: {accept}, or remote and open to it",
            (_, { Length: > 0 }, _, _) => $"{Lower(name)}: {accept}",
            (CriterionKind.AtMost, _, _, { } most) => $"at most {most:0.##}% {Lower(name)}",
            (_, _, { } least, { } most) => $"{least:0.##} to {most:0.##} {Lower(name)}",
            (_, _, { } least, null) => $"at least {least:0.##} {Lower(name)}",
            (_, _, null, { } most) => $"at most {most:0.##} {Lower(name)}",
            _ => Lower(name),
        };
    }

    // Where the person has not said what full time is, the two that are usual.
    private static readonly decimal[] UsualWeeks = [37.5m, 40];

    /// <summary>Which full-time pay the least pay and the most hours of a person come to, since that is what adverts state; <see langword="null"/> where they do not need both.</summary>
    public static string? AsAdvertised(Plan plan, Catalogue catalogue)
    {
        if (plan.Needs.FirstOrDefault(need => catalogue.Need(need.Id)?.Criterion == CriterionKind.Pay) is not { } pay || plan.Baseline is not { Currency: { Length: > 0 } currency } baseline
            || (pay.AtLeast ?? baseline.Amount) is not ({ } wanted and > 0) || PayMeasure.Of(plan).MostHours is not ({ } mine and > 0) || baseline.Period is PayPeriod.Hour or PayPeriod.Day)
        {
            return null;
        }

        List<string> adverts = [.. (baseline.HoursPerYear is null ? UsualWeeks : [PayConversion.Of(baseline).FullTimeWeek]).Where(week => week > mine).Select(week => $"{Money.Amount(wanted * week / mine)} for {week:0.##} hours")];
        return adverts.Count == 0 ? null
            : $"{currency.ToUpperInvariant()} {Money.Amount(wanted)} {Money.Per(baseline.Period ?? PayPeriod.Year)} for {mine:0.##} hours a week is a full-time advert of {CountWords.List(adverts, "or")} (your pay × its hours ÷ yours). Pay that is stated for fewer hours than full time counts as it stands.";
    }

    /// <summary>What the person wrote beside it, as it is quoted behind it; empty where nothing.</summary>
    public static string Note(NeedAnswer answer) => answer.Note?.Trim() is { Length: > 0 } note ? $" (you: “{note}”)" : "";

    /// <summary>A name within a sentence: small, but for one that begins with capitals.</summary>
    internal static string Lower(string name) => name.Length > 1 && (char.IsLower(name[1]) || name[1] == ' ') ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A value to choose from, as people say it.</summary>
    internal static string Spoken(string value) => value switch
    {
        "onSite" => "on site",
        "fullTime" => "full time",
        "partTime" => "part time",
        "fixedTerm" => "fixed term",
        _ => value,
    };
}
