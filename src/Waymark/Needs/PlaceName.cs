using System.Text;

namespace Waymark;

/// <summary>A place as a posting or a person writes it, taken apart: the countries or regions it names, and the words that are left.</summary>
internal sealed record PlaceName(IReadOnlySet<string> Countries, IReadOnlySet<string> Words, bool Anywhere)
{
    // Names of countries and regions as places are written, the name that is kept first. Data: a new one is a new row.
    private static readonly string[][] Names =
    [
        ["united kingdom", "uk", "great britain", "gb", "england", "scotland", "wales", "northern ireland"], ["united states", "usa", "us", "united states of america", "u s", "new mexico"],
        ["ireland", "ie"], ["germany", "deutschland"], ["france"], ["spain"], ["portugal"], ["italy"], ["netherlands", "the netherlands"], ["belgium"], ["luxembourg"], ["austria"],
        ["switzerland"], ["denmark"], ["sweden"], ["norway"], ["finland"], ["iceland"], ["poland"], ["czech republic", "czechia"], ["slovakia"], ["hungary"], ["romania"],
        ["bulgaria"], ["greece"], ["croatia"], ["serbia"], ["slovenia"], ["estonia"], ["latvia"], ["lithuania"], ["ukraine"], ["turkey"], ["cyprus"], ["malta"], ["canada"], ["mexico"],
        ["brazil"], ["argentina"], ["chile"], ["colombia"], ["peru"], ["costa rica"], ["india"], ["pakistan"], ["bangladesh"], ["china"], ["japan"], ["south korea", "korea"], ["taiwan"],
        ["singapore"], ["malaysia"], ["indonesia"], ["philippines"], ["thailand"], ["vietnam"], ["hong kong"], ["australia", "new south wales"], ["new zealand"], ["israel"], ["united arab emirates", "uae"],
        ["saudi arabia"], ["egypt"], ["nigeria"], ["kenya"], ["ghana"], ["south africa"], ["europe", "eu", "european union", "emea"], ["north america", "americas"], ["latin america", "latam"], ["asia", "apac"], ["africa"],
    ];

    private static readonly string[] FreeWords = ["anywhere", "worldwide", "global", "globally"];

    private static readonly string[] NoPlace =
        ["remote", "remotely", "hybrid", "onsite", "on", "site", "office", "home", "based", "only", "in", "within", "the", "or", "and", "area", "greater", "region", "fully", "100", "work", "from", "city", "of"];

    // Longest first, so that "Northern Ireland" is not taken for Ireland.
    private static readonly (string Name, string Spelling)[] BySpelling =
        [.. Names.SelectMany(row => row.Select(spelling => (row[0], spelling))).OrderByDescending(entry => entry.spelling.Length)];

    private static readonly string[] Regions = ["europe", "north america", "latin america", "asia", "africa"];

    /// <summary>Takes a written place apart.</summary>
    public static PlaceName Of(string text)
    {
        var words = Normalised(text);
        HashSet<string> countries = new(StringComparer.Ordinal);
        foreach (var (name, spelling) in BySpelling)
        {
            var at = words.IndexOf($" {spelling} ", StringComparison.Ordinal);
            if (at >= 0)
            {
                countries.Add(name);
                words = words.Remove(at + 1, spelling.Length);
            }
        }

        var left = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(NoPlace).ToHashSet(StringComparer.Ordinal);
        return new(countries, left.Except(FreeWords).ToHashSet(StringComparer.Ordinal), left.Overlaps(FreeWords));
    }

    /// <summary>Whether somebody who accepts this place can take a job at <paramref name="job"/>.</summary>
    public Verdict Accepts(PlaceName job, bool remote)
    {
        if (job.Anywhere || Anywhere)
        {
            return Verdict.Meets;
        }

        var sameCountry = Countries.Overlaps(job.Countries);
        if (!sameCountry && Countries.Count > 0 && job.Countries.Count > 0)
        {
            return Countries.Overlaps(Regions) || job.Countries.Overlaps(Regions) ? Verdict.Unknown : Verdict.Fails;
        }

        var unbound = remote && job.Countries.Count == 0;
        return (Words.Count, job.Words.Count) switch
        {
            (0, 0) => sameCountry || unbound ? Verdict.Meets : Verdict.Unknown,
            (0, _) => sameCountry ? Verdict.Meets : Verdict.Unknown,
            (_, 0) => unbound || (sameCountry && remote) ? Verdict.Meets : Verdict.Unknown,
            _ when Words.IsSubsetOf(job.Words) || job.Words.IsSubsetOf(Words) => Verdict.Meets,
            _ => remote ? Verdict.Unknown : Verdict.Fails,
        };
    }

    private static string Normalised(string text)
    {
        StringBuilder words = new(" ", text.Length + 2);
        foreach (var c in text)
        {
            words.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return string.Join(' ', words.Append(' ').ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } joined ? $" {joined} " : " ";
    }
}
