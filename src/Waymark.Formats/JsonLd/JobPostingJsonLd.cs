using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Reads postings in the words of schema.org, as web pages hold them for search engines.</summary>
internal static partial class JobPostingJsonLd
{
    private const string Type = "JobPosting";

    // How publishers break their JSON, and how it is mended: descriptions are pasted with their line breaks into texts, and the whole is encoded as if it were HTML.
    private static readonly Func<string, string>[] Mended = [json => json, json => LineBreaks.Replace(json, " "), json => LineBreaks.Replace(WebUtility.HtmlDecode(json), " ")];

    // Parts that a publisher may give beside the description or only inside it.
    private static readonly (string Property, string Heading)[] Parts =
    [
        ("responsibilities", "Responsibilities"),
        ("qualifications", "Qualifications"),
        ("skills", "Skills"),
        ("experienceRequirements", "Experience requirements"),
        ("educationRequirements", "Education requirements"),
        ("jobBenefits", "Benefits"),
    ];

    private static readonly (string Name, bool IsCode)[] Fields =
    [
        ("employmentType", true),
        ("jobLocationType", true),
        ("workHours", false),
        ("industry", false),
        ("occupationalCategory", false),
        ("applicantLocationRequirements", false),
    ];

    private static readonly string[] Salaries = ["baseSalary", "estimatedSalary"];
    private static readonly string[] PlaceParts = ["addressLocality", "addressRegion", "addressCountry"];

    /// <summary>Whether <paramref name="element"/> says that it is a posting.</summary>
    public static bool Is(JsonElement element) =>
        element.Items("@type").Any(type => type.AsText is { } name && (name == Type || name.EndsWith("/" + Type, StringComparison.Ordinal) || name.EndsWith(":" + Type, StringComparison.Ordinal)));

    /// <summary>The postings in a script of a web page; none where it is broken.</summary>
    public static IReadOnlyList<Posting> ReadAll(string script)
    {
        var json = Wrapper.Replace(script, "").Trim().TrimEnd(';');
        JsonElement root = default;
        return Mended.Any(mend => JsonText.TryParse(mend(json), out root) is null) ? ReadAll(root) : [];
    }

    /// <summary>The postings anywhere in <paramref name="root"/>, in their order.</summary>
    public static IReadOnlyList<Posting> ReadAll(JsonElement root)
    {
        List<JsonElement> objects = [.. Within(root)];
        if (!objects.Exists(Is))
        {
            return [];
        }

        JsonLdThings things = new(objects);
        return [.. objects.Where(Is).Where(posting => !things.IsNameOf(posting)).Select(posting => Read(posting, things))];
    }

    /// <summary>Reads a posting that stands alone.</summary>
    public static Posting Read(JsonElement posting) => Read(posting, JsonLdThings.None);

    private static Posting Read(JsonElement posting, JsonLdThings things)
    {
        var text = DescriptionText.From(posting.Text("description") ?? "");
        foreach (var (property, heading) in Parts)
        {
            var part = Part(posting, property);
            text = part == "" || text.Contains(part, StringComparison.OrdinalIgnoreCase) ? text : $"{text}\n\n{heading}\n{part}".TrimStart();
        }

        return new(text)
        {
            ExternalId = posting.At("identifier") is { } id ? id.Text("value") ?? id.AsText : null,
            Title = DescriptionText.Line(posting.Text("title") ?? posting.Text("name")),
            Company = DescriptionText.Line(posting.Items("hiringOrganization").Select(company => things.Of(company).InWords()).OfType<string>().FirstOrDefault()),
            Location = DescriptionText.Line(string.Join("; ", posting.Items("jobLocation").Select(place => Place(things.Of(place), things)).OfType<string>().Distinct())),
            Url = posting.Text("url"),
            DatePosted = Dates.Parse(posting.Text("datePosted")),
            Fields =
            [
                .. from field in Fields
                   let value = string.Join("; ", posting.Items(field.Name).Select(things.Of).Select(item => field.IsCode ? Words.Of(item.InWords()) : item.InWords()).OfType<string>().Distinct())
                   where value != ""
                   select new BoardField(field.Name, value),
                .. from name in Salaries
                   from salary in posting.Items(name)
                   let pay = Pay(things.Of(salary), posting, things)
                   where pay is not null
                   select new BoardField(name, pay),
            ],
        };
    }

    private static string Part(JsonElement posting, string property) => posting.At(property) switch
    {
        { ValueKind: JsonValueKind.Array } list => DescriptionText.From(list.InWords("\n- ") is { } items ? "- " + items : ""),
        { ValueKind: JsonValueKind.Object } one when one.Number("monthsOfExperience") is { } months => $"{months:0.#} months of experience",
        { ValueKind: JsonValueKind.Object } one => Words.Of(one.Text("credentialCategory")) ?? DescriptionText.From(one.InWords() ?? ""),
        { } one => DescriptionText.From(one.AsText ?? ""),
        null => "",
    };

    private static string? Place(JsonElement place, JsonLdThings things)
    {
        var address = place.At("address") is { } given ? things.Of(given) : place;
        var parts = PlaceParts.Select(name => address.At(name)?.InWords()).OfType<string>().Distinct();
        return string.Join(", ", parts) is { Length: > 0 } written ? written : address.InWords() ?? place.InWords();
    }

    private static string? Pay(JsonElement salary, JsonElement posting, JsonLdThings things)
    {
        var value = salary.At("value") is { ValueKind: JsonValueKind.Object } range ? things.Of(range) : salary;
        var exact = value.Number("value") ?? salary.AsNumber;
        return PayWords.Of(
                salary.Text("currency") ?? value.Text("currency") ?? posting.Text("salaryCurrency"),
                value.Number("minValue") ?? exact,
                value.Number("maxValue") ?? exact,
                value.Text("unitText") ?? salary.Text("unitText"))
            ?? DescriptionText.Line(salary.AsText ?? value.Text("value"));
    }

    private static IEnumerable<JsonElement> Within(JsonElement root)
    {
        Stack<JsonElement> open = new([root]);
        while (open.TryPop(out var element))
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                yield return element;
            }

            var inner = element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
                JsonValueKind.Array => element.EnumerateArray(),
                _ => Enumerable.Empty<JsonElement>(),
            };
            foreach (var next in inner.Reverse())
            {
                open.Push(next);
            }
        }
    }

    [GeneratedRegex(@"[\r\n\t]+")]
    private static partial Regex LineBreaks { get; }

    [GeneratedRegex(@"^\s*(<!--|(//)?\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(-->|(//)?\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$")]
    private static partial Regex Wrapper { get; }
}
