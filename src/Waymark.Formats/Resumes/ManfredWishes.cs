using System.Text.Json;

namespace Waymark.Formats;

/// <summary>What the career preferences of a Manfred CV say about needs, pay and roles.</summary>
internal static class ManfredWishes
{
    // The need and its value that a kind of contract means, by letters alone.
    private static readonly Dictionary<string, (string Need, string Value)> Contracts = new (string Need, string Value, string Words)[]
    {
        ("contract", "permanent", "permanent indefinite employee openended longterm"),
        ("contract", "fixedTerm", "fixedterm limited"),
        ("contract", "temporary", "temporary temp"),
        ("contract", "contractor", "contractor contract freelance freelancer b2b selfemployed"),
        ("contract", "internship", "internship intern"),
        ("contract", "apprenticeship", "apprenticeship apprentice training"),
        ("employment-type", "fullTime", "fulltime"),
        ("employment-type", "partTime", "parttime"),
    }.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Need, row.Value)).ToDictionary(row => row.word, row => (row.Need, row.Value));

    private static readonly Dictionary<string, PayPeriod> Periods = new()
    {
        ["hour"] = PayPeriod.Hour,
        ["hourly"] = PayPeriod.Hour,
        ["day"] = PayPeriod.Day,
        ["daily"] = PayPeriod.Day,
        ["week"] = PayPeriod.Week,
        ["weekly"] = PayPeriod.Week,
        ["month"] = PayPeriod.Month,
        ["monthly"] = PayPeriod.Month,
        ["year"] = PayPeriod.Year,
        ["yearly"] = PayPeriod.Year,
        ["annual"] = PayPeriod.Year,
    };

    /// <summary>Reads the preferences; what no need can hold is noted.</summary>
    public static CurriculumVitae Read(JsonElement? preferences, LeftOut left)
    {
        Stage? stage = Enum.TryParse<Stage>(preferences?.Text("status"), ignoreCase: true, out var said) && Enum.IsDefined(said) ? said : null;
        var requirements = preferences?.At("requirements");
        var (wanted, unwanted) = (Side(preferences, "preferred"), Side(preferences, "discarded"));
        foreach (var (what, names) in new[]
        {
            ("Status", stage is null ? Line(preferences?.At("status")) : null),
            ("Organisations that you would like", Joined(wanted("organizations"))),
            ("Organisations that you rule out", Joined(unwanted("organizations"))),
            ("Roles that you rule out", Joined(unwanted("roles"))),
        })
        {
            if (names is not null)
            {
                left.Add($"{what}: {LeftOut.Quoted(names)}. The plan has no place that a file could fill for it; the pages do.");
            }
        }

        return new()
        {
            Now = new() { Stage = stage },
            Reasons = ManfredCv.Names(preferences, "goals"),
            Competences = [.. wanted("competences").Select(name => new LikedCompetence(name, true)), .. unwanted("competences").Select(name => new LikedCompetence(name, false))],
            Roles = wanted("roles"),
            Needs = [.. Remote(requirements?.At("location")), .. Places(requirements?.At("location")), .. ContractNeeds(requirements, left), .. Equity(requirements?.At("compensation")?.At("equity"))],
            Baseline = Baseline(requirements?.At("compensation")?.At("salary"), left),
        };
    }

    // "preferredRoles", or "roles" within "preferred".
    private static Func<string, IReadOnlyList<string>> Side(JsonElement? preferences, string side) => list =>
    [
        .. ManfredCv.Names(preferences?.At("preferences"), $"{side}{char.ToUpperInvariant(list[0])}{list[1..]}"),
        .. ManfredCv.Names(preferences?.At("preferences")?.At(side), list),
        .. ManfredCv.Names(preferences?.At("preferences")?.At(side), $"{char.ToUpperInvariant(list[0])}{list[1..]}"),
    ];

    private static IEnumerable<NeedAnswer> Remote(JsonElement? location) =>
        Is(location, "remoteOnly", true) ? [new() { Id = "work-mode", Weight = NeedWeight.Must, Accept = ["remote"] }]
        : Is(location, "openToRemote", true) ? [new() { Id = "work-mode", Accept = ["remote", "hybrid"] }]
        : Is(location, "openToRemote", false) ? [new() { Id = "work-mode", Accept = ["hybrid", "onSite"] }]
        : [];

    private static IEnumerable<NeedAnswer> Places(JsonElement? location)
    {
        var places = ManfredCv.Items(location, "workingAreas")
            .Select(area => TextLines.Line(area.AsText ?? area.Text("name") ?? string.Join(", ", new[] { area.Text("municipality") ?? area.Text("city"), area.Text("region"), area.Text("country") }.OfType<string>()))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return places.Count == 0 ? [] : [new() { Id = "place", Weight = NeedWeight.Must, Accept = places, Note = Is(location, "openToRelocate", true) ? "I would move." : null }];
    }

    private static IEnumerable<NeedAnswer> ContractNeeds(JsonElement? requirements, LeftOut left)
    {
        var types = ManfredCv.Names(requirements, "contractTypes");
        foreach (var type in types.Where(type => !Contracts.ContainsKey(PersonalRow.Key(type))))
        {
            left.Add($"Contract “{LeftOut.Quoted(type)}”: no need is called so.");
        }

        return from type in types
               where Contracts.ContainsKey(PersonalRow.Key(type))
               group Contracts[PersonalRow.Key(type)].Value by Contracts[PersonalRow.Key(type)].Need into need
               select new NeedAnswer { Id = need.Key, Weight = NeedWeight.Must, Accept = [.. need.Distinct()] };
    }

    private static IEnumerable<NeedAnswer> Equity(JsonElement? equity) => Is(equity, "mustHave", true) ? [new() { Id = "benefits", Weight = NeedWeight.Must, Accept = ["shares"] }] : [];

    private static PayBaseline? Baseline(JsonElement? salary, LeftOut left)
    {
        if (salary?.Number("from") is not { } amount)
        {
            return null;
        }

        var currency = salary?.Text("currency")?.ToUpperInvariant() switch { "€" => "EUR", "£" => "GBP", var code => code };
        if (amount is < 0 or > 1_000_000_000 || currency is not { Length: 3 } || !currency.All(char.IsAsciiLetterUpper))
        {
            left.Add($"Salary from {amount} {LeftOut.Quoted(currency ?? "")}: the amount or its currency is not understood; it needs one as EUR.");
            return null;
        }

        var period = salary?.Text("period") ?? salary?.Text("periodicity") ?? salary?.Text("frequency");
        return new() { Amount = amount, Currency = currency, Period = period is null ? PayPeriod.Year : Periods.TryGetValue(PersonalRow.Key(period), out var known) ? known : null };
    }

    private static bool Is(JsonElement? element, string field, bool value) => element?.At(field)?.ValueKind == (value ? JsonValueKind.True : JsonValueKind.False);

    private static string? Line(JsonElement? element) => TextLines.Line(element?.InWords());

    private static string? Joined(IReadOnlyList<string> names) => names.Count > 0 ? string.Join(", ", names) : null;
}
