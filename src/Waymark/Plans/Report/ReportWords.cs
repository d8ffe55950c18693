namespace Waymark;

/// <summary>Where the chapters and their parts are linked to.</summary>
internal static class ChapterAnchors
{
    /// <summary>The sheet of a role.</summary>
    public static string Role(Role role) => Anchors.Slug($"role-{role.Id}");
}

/// <summary>How much of what is asked a person covers, in words.</summary>
internal static class CoverageWords
{
    /// <summary>"about half", or "between some and most" where answers are open.</summary>
    public static string Of(Interval range)
    {
        var (low, high) = (Estimate.PartWords(range.Low * 100), Estimate.PartWords(range.High * 100));
        return low == high ? low : $"between {low} and {high}";
    }
}

/// <summary>How a person would like a week, in words.</summary>
internal static class WeekWords
{
    /// <summary>For time-weighted interest on −2…+2.</summary>
    public static string Of(double interest) => interest switch
    {
        >= 1 => "you would enjoy most of the week",
        >= 0.4 => "you would like more of the week than not",
        > -0.4 => "the week would be mixed for you",
        > -1 => "you would dislike more of the week than you like",
        _ => "you would dislike most of the week",
    };

    /// <summary>A liking of −2…+2.</summary>
    public static string Liking(int? liking) => liking switch
    {
        2 => "love it",
        1 => "like it",
        0 => "neutral",
        -1 => "rather not",
        -2 => "drains me",
        _ => "not rated yet",
    };
}

/// <summary>A need with its criterion, in words.</summary>
internal static class NeedWords
{
    /// <summary>"remote or hybrid", "at most 10 percent travel".</summary>
    /// <param name="answer">The need.</param>
    /// <param name="catalogue">Where it is looked up.</param>
    /// <param name="baseline">What the person needs to earn, for a need of pay.</param>
    public static string Of(NeedAnswer answer, Catalogue catalogue, PayBaseline? baseline)
    {
        var need = catalogue.Needs.FirstOrDefault(need => need.Id == answer.Id);
        var name = answer.Name ?? need?.Name ?? answer.Id;
        var accept = CountWords.List([.. answer.Accept.Select(Spoken)], need?.Criterion == CriterionKind.Includes ? "and" : "or");
        return (need?.Criterion, accept, answer.AtLeast, answer.AtMost) switch
        {
            (CriterionKind.Without, _, _, _) => $"no {Lower(name)}",
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

/// <summary>Makes the addresses in words of the catalogue links, so that they can be opened.</summary>
internal static class LinkWords
{
    private const string Secure = "https://";

    /// <summary>The words with every <c>https://</c> address as a link.</summary>
    public static Inlines In(string words) => words.Split(' ').Select(Linked).Aggregate((all, next) => $"{all} {next}");

    private static Inlines Linked(string word)
    {
        var address = word.TrimEnd('.', ',', ';', ')');
        return address.StartsWith(Secure, StringComparison.Ordinal)
            ? $"{Inline.Link.To(address[Secure.Length..], address)}{word[address.Length..]}"
            : word;
    }
}
