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
