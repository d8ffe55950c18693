using System.Text;

namespace Waymark;

/// <summary>A place as a posting or a person writes it, taken apart: the countries or regions it names, and the words that are left.</summary>
internal sealed record PlaceName(IReadOnlySet<string> Countries, IReadOnlySet<string> Words, bool Anywhere)
{
    /// <summary>The countries of which it is in one, where its letters do not tell which: California or Canada for "Ojai, CA".</summary>
    private HashSet<string> Perhaps { get; init; } = Listed("");

    // Names of countries and regions as places are written, the name that is kept first. Data: a new one is a new row.
    private static readonly string[][] Names =
    [
        ["united kingdom", "uk", "great britain", "gb", "england", "scotland", "wales", "northern ireland"], ["united states", "usa", "us", "united states of america", "u s", "new mexico"],
        ["ireland", "ie"], ["germany", "deutschland"], ["france"], ["spain"], ["portugal"], ["italy"], ["netherlands", "the netherlands"], ["belgium"], ["luxembourg"], ["austria"],
        ["switzerland"], ["denmark"], ["sweden"], ["norway"], ["finland"], ["iceland"], ["poland"], ["czech republic", "czechia"], ["slovakia"], ["hungary"], ["romania"],
        ["bulgaria"], ["greece"], ["croatia"], ["serbia"], ["slovenia"], ["estonia"], ["latvia"], ["lithuania"], ["ukraine"], ["turkey"], ["cyprus"], ["malta"], ["canada"], ["mexico"],
        ["brazil"], ["argentina"], ["chile"], ["colombia"], ["peru"], ["costa rica"], ["india"], ["pakistan"], ["bangladesh"], ["china"], ["japan"], ["south korea", "korea"], ["taiwan"],
        ["singapore"], ["malaysia"], ["indonesia"], ["philippines"], ["thailand"], ["vietnam"], ["hong kong"], ["australia", "new south wales"], ["new zealand"], ["israel"], ["united arab emirates", "uae"],
        ["saudi arabia"], ["egypt"], ["nigeria"], ["kenya"], ["ghana"], ["south africa"], ["algeria"], ["morocco"], ["tunisia"], ["libya"], ["senegal"], ["ivory coast", "cote d ivoire", "côte d ivoire"],
        ["cameroon"], ["ethiopia"], ["uganda"], ["tanzania"], ["rwanda"], ["zambia"], ["zimbabwe"], ["botswana"], ["namibia"], ["mozambique"], ["angola"], ["mauritius"], ["madagascar"], ["sudan"], ["benin"], ["togo"],
        ["burkina faso"], ["mali"], ["gabon"], ["qatar"], ["kuwait"], ["bahrain"], ["oman"], ["lebanon"], ["iraq"], ["iran"], ["syria"], ["yemen"], ["afghanistan"], ["sri lanka"], ["nepal"], ["cambodia"], ["laos"],
        ["myanmar"], ["mongolia"], ["kazakhstan"], ["uzbekistan"], ["azerbaijan"], ["armenia"], ["russia"], ["belarus"], ["moldova"], ["bosnia and herzegovina", "bosnia"], ["montenegro"], ["north macedonia", "macedonia"],
        ["albania"], ["kosovo"], ["ecuador"], ["bolivia"], ["paraguay"], ["uruguay"], ["venezuela"], ["guatemala"], ["honduras"], ["el salvador"], ["nicaragua"], ["panama"], ["cuba"], ["dominican republic"], ["jamaica"],
        ["puerto rico"], ["trinidad and tobago"], ["fiji"], ["european union", "eu"], ["europe"], ["emea"], ["north america", "americas"], ["latin america", "latam"], ["asia", "apac"], ["africa"],
    ];

    // States and provinces with their letters, as places are written, and their country. Letters that are also those of a country ("Berlin, DE") do not tell theirs.
    private static readonly (string Letters, string Name, string? Country)[] States =
    [
        .. StatesOf("united states", "AL Alabama, AK Alaska, AZ Arizona, CT Connecticut, FL Florida, HI Hawaii, ID Idaho, IA Iowa, KS Kansas, KY Kentucky, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming"),
        .. StatesOf(null, "AR Arkansas, CA California, CO Colorado, DE Delaware, GA Georgia, IL Illinois, IN Indiana, LA Louisiana, PA Pennsylvania"),
        .. StatesOf("canada", "ON Ontario, BC British Columbia, QC Quebec, AB Alberta, MB Manitoba, SK Saskatchewan, NS Nova Scotia, NB New Brunswick"),
    ];

    // Which country has the letters of a state.
    private static readonly Dictionary<string, string> SharedLetters =
        "AR argentina, CA canada, CO colombia, DE germany, GA gabon, IL israel, IN india, LA laos, PA panama".Split(", ").ToDictionary(entry => entry[..2], entry => entry[3..], StringComparer.Ordinal);

    // The same in full tells the country, but for Georgia, which is one.
    private static readonly (string Name, string Country)[] InFull =
    [
        .. States.Where(state => state.Name != "Georgia" && state.Name != "New Mexico").Select(state => ($" {state.Name.ToLowerInvariant()} ", state.Country ?? "united states")),
    ];

    // Towns that job descriptions name without their country.
    private static readonly (string Name, string Country)[] InCountry =
    [
        .. TownsOf("canada", "Toronto, Montreal, Vancouver, Calgary, Ottawa, Edmonton, Mississauga, Dorval, Laval, Markham, Winnipeg, Quebec City"),
        .. TownsOf("united states", "New York, San Francisco, Los Angeles, Chicago, Boston, Seattle, Denver, Houston, Dallas, Philadelphia, San Diego, Silicon Valley, Bay Area"),
        .. TownsOf("united kingdom", "Manchester, Leeds, Edinburgh, Glasgow, Bristol, Sheffield, Liverpool, Cardiff, Belfast"),
        .. TownsOf("germany", "Berlin, Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Düsseldorf"),
        .. TownsOf("france", "Paris, Lyon, Marseille, Toulouse, Nantes"), .. TownsOf("spain", "Madrid, Barcelona, Valencia, Malaga"), .. TownsOf("portugal", "Lisbon, Porto"), .. TownsOf("italy", "Milan, Rome, Turin"),
        .. TownsOf("netherlands", "Amsterdam, Rotterdam, Utrecht, Eindhoven"), .. TownsOf("ireland", "Dublin, Cork, Galway"), .. TownsOf("poland", "Warsaw, Krakow, Wroclaw, Gdansk"), .. TownsOf("switzerland", "Zurich, Geneva"),
        .. TownsOf("austria", "Vienna"), .. TownsOf("sweden", "Stockholm, Gothenburg"), .. TownsOf("denmark", "Copenhagen, Aarhus, Odense"), .. TownsOf("norway", "Oslo"), .. TownsOf("finland", "Helsinki"), .. TownsOf("romania", "Bucharest, Cluj"), .. TownsOf("israel", "Tel Aviv"),
        .. TownsOf("india", "Bengaluru, Hyderabad, Mumbai, Pune, Chennai, Delhi, Gurugram, Noida, Kolkata, Kochi, Thiruvananthapuram, Ahmedabad, Coimbatore, Jaipur"), .. TownsOf("japan", "Tokyo, Osaka"), .. TownsOf("china", "Shanghai, Beijing, Shenzhen"), .. TownsOf("taiwan", "Taipei"),
        .. TownsOf("australia", "Sydney, Melbourne, Brisbane"), .. TownsOf("new zealand", "Auckland, Wellington"), .. TownsOf("south africa", "Cape Town, Johannesburg, Durban, Pretoria, Stellenbosch"), .. TownsOf("nigeria", "Lagos, Abuja"), .. TownsOf("kenya", "Nairobi"),
        .. TownsOf("egypt", "Cairo"), .. TownsOf("algeria", "Algiers, Oran, Tlemcen"), .. TownsOf("morocco", "Casablanca, Rabat"), .. TownsOf("tunisia", "Tunis"), .. TownsOf("ghana", "Accra"), .. TownsOf("united arab emirates", "Dubai, Abu Dhabi"),
        .. TownsOf("brazil", "São Paulo, Rio de Janeiro"), .. TownsOf("mexico", "Mexico City, Guadalajara, Monterrey"), .. TownsOf("argentina", "Buenos Aires"), .. TownsOf("colombia", "Bogotá, Medellín"), .. TownsOf("philippines", "Manila"),
    ];

    // Towns with two names in job descriptions; the one that is kept first.
    private static readonly (string Name, string Other)[] OtherNames =
    [
        .. OtherNamesOf("bengaluru", "Bangalore, Bengalooru"), .. OtherNamesOf("mumbai", "Bombay"), .. OtherNamesOf("gurugram", "Gurgaon"), .. OtherNamesOf("chennai", "Madras"), .. OtherNamesOf("kolkata", "Calcutta"),
        .. OtherNamesOf("thiruvananthapuram", "Trivandrum"), .. OtherNamesOf("kochi", "Cochin"), .. OtherNamesOf("mysuru", "Mysore"), .. OtherNamesOf("mangaluru", "Mangalore"), .. OtherNamesOf("vadodara", "Baroda"), .. OtherNamesOf("delhi", "New Delhi"),
        .. OtherNamesOf("ho chi minh city", "Saigon, HCMC"), .. OtherNamesOf("yangon", "Rangoon"), .. OtherNamesOf("beijing", "Peking"), .. OtherNamesOf("new york", "New York City, NYC"), .. OtherNamesOf("san francisco", "SF"), .. OtherNamesOf("washington dc", "Washington D C"),
        .. OtherNamesOf("munich", "München, Muenchen"), .. OtherNamesOf("cologne", "Köln, Koeln"), .. OtherNamesOf("düsseldorf", "Dusseldorf, Duesseldorf"), .. OtherNamesOf("nuremberg", "Nürnberg, Nuernberg"), .. OtherNamesOf("hanover", "Hannover"), .. OtherNamesOf("frankfurt", "Frankfurt am Main"),
        .. OtherNamesOf("vienna", "Wien"), .. OtherNamesOf("zurich", "Zürich, Zuerich"), .. OtherNamesOf("geneva", "Genève, Genf"), .. OtherNamesOf("basel", "Basle"), .. OtherNamesOf("brussels", "Bruxelles, Brussel"), .. OtherNamesOf("antwerp", "Antwerpen"), .. OtherNamesOf("ghent", "Gent"),
        .. OtherNamesOf("the hague", "Den Haag"), .. OtherNamesOf("copenhagen", "København, Kobenhavn"), .. OtherNamesOf("aarhus", "Århus"), .. OtherNamesOf("gothenburg", "Göteborg"), .. OtherNamesOf("malmo", "Malmö"), .. OtherNamesOf("warsaw", "Warszawa"), .. OtherNamesOf("krakow", "Kraków, Cracow"),
        .. OtherNamesOf("wroclaw", "Wrocław"), .. OtherNamesOf("gdansk", "Gdańsk"), .. OtherNamesOf("lodz", "Łódź"), .. OtherNamesOf("poznan", "Poznań"), .. OtherNamesOf("prague", "Praha"), .. OtherNamesOf("bucharest", "București, Bucuresti"), .. OtherNamesOf("lisbon", "Lisboa"), .. OtherNamesOf("porto", "Oporto"),
        .. OtherNamesOf("seville", "Sevilla"), .. OtherNamesOf("malaga", "Málaga"), .. OtherNamesOf("milan", "Milano"), .. OtherNamesOf("rome", "Roma"), .. OtherNamesOf("turin", "Torino"), .. OtherNamesOf("florence", "Firenze"), .. OtherNamesOf("naples", "Napoli"), .. OtherNamesOf("athens", "Athina"),
        .. OtherNamesOf("montreal", "Montréal"), .. OtherNamesOf("quebec city", "Québec City"), .. OtherNamesOf("são paulo", "Sao Paulo"), .. OtherNamesOf("bogotá", "Bogota"), .. OtherNamesOf("medellín", "Medellin"), .. OtherNamesOf("tel aviv", "Tel Aviv Yafo"), .. OtherNamesOf("kyiv", "Kiev"), .. OtherNamesOf("lviv", "Lvov"),
        .. OtherNamesOf("cape town", "Capetown"),
    ];

    private static IEnumerable<(string, string)> OtherNamesOf(string name, string others) => others.Split(", ").Select(other => ($" {name} ", $" {other.ToLowerInvariant()} "));

    private static IEnumerable<(string, string)> TownsOf(string country, string towns) => towns.Split(", ").Select(town => ($" {town.ToLowerInvariant()} ", country));

    private static IEnumerable<(string, string, string?)> StatesOf(string? country, string states) => states.Split(", ").Select(state => (state[..2], state[3..], country));

    private static readonly string[] FreeWords = ["anywhere", "worldwide", "global", "globally"];

    private static readonly string[] NoPlace =
        ["remote", "remotely", "hybrid", "onsite", "on", "site", "office", "home", "based", "only", "downtown", "in", "within", "the", "or", "and", "area", "greater", "region", "fully", "100", "work", "from", "city", "of"];

    // Longest first, so that "Northern Ireland" is not taken for Ireland.
    private static readonly (string Name, string Spelling)[] BySpelling =
        [.. Names.SelectMany(row => row.Select(spelling => (row[0], spelling))).OrderByDescending(entry => entry.spelling.Length)];

    private const string Union =
        "ireland, germany, france, spain, portugal, italy, netherlands, belgium, luxembourg, austria, denmark, sweden, finland, poland, czech republic, slovakia, hungary, romania, bulgaria, greece, croatia, slovenia, estonia, latvia, lithuania, cyprus, malta";

    private const string Continent = $"{Union}, european union, united kingdom, switzerland, norway, iceland, serbia, ukraine, moldova, bosnia and herzegovina, montenegro, north macedonia, albania, kosovo, belarus";

    private const string African =
        "egypt, nigeria, kenya, ghana, south africa, algeria, morocco, tunisia, libya, senegal, ivory coast, cameroon, ethiopia, uganda, tanzania, rwanda, zambia, zimbabwe, botswana, namibia, mozambique, angola, mauritius, madagascar, sudan, benin, togo, burkina faso, mali, gabon";

    // What lies in a region, regions among it.
    private static readonly Dictionary<string, HashSet<string>> Regions = new(StringComparer.Ordinal)
    {
        ["european union"] = Listed(Union),
        ["europe"] = Listed(Continent),
        ["africa"] = Listed(African),
        ["emea"] = Listed($"{Continent}, europe, africa, {African}, turkey, israel, united arab emirates, saudi arabia, qatar, kuwait, bahrain, oman, lebanon, iraq, iran"),
        ["north america"] = Listed("united states, canada, mexico"),
        ["latin america"] = Listed("mexico, brazil, argentina, chile, colombia, peru, costa rica, ecuador, bolivia, paraguay, uruguay, venezuela, guatemala, honduras, el salvador, nicaragua, panama, cuba, dominican republic"),
        ["asia"] = Listed("india, pakistan, bangladesh, china, japan, south korea, taiwan, singapore, malaysia, indonesia, philippines, thailand, vietnam, hong kong, sri lanka, nepal, cambodia, laos, myanmar, mongolia, kazakhstan, uzbekistan, israel, united arab emirates, saudi arabia, qatar, kuwait, bahrain, oman, lebanon, iraq, iran"),
    };

    private static HashSet<string> Listed(string names) => new(names.Split(", ", StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static bool Lies(string one, string within) => Regions.GetValueOrDefault(within)?.Contains(one) == true;

    // Names that people say with an article.
    private static readonly string[] WithArticle = ["United Kingdom", "UK", "United States", "US", "USA", "Netherlands", "Philippines", "United Arab Emirates", "UAE", "European Union", "EU", "Czech Republic", "Bay Area"];

    /// <summary>A place as it stands in a sentence: "the United Kingdom".</summary>
    public static string InSentence(string text) => WithArticle.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase) ? $"the {text.Trim()}" : text.Trim();

    /// <summary>Whether a written place names none: "remote".</summary>
    public static bool IsNone(string text) => Of(text) is { Countries.Count: 0, Words.Count: 0, Anywhere: false };

    /// <summary>Places that will do, beside each other: a town without a country lies where the others do, or where the person is.</summary>
    public static IReadOnlyList<PlaceName> Among(IReadOnlyList<string> texts, string? home)
    {
        List<PlaceName> names = [.. texts.Select(Of)];
        HashSet<string> countries = new(names.SelectMany(name => name.Countries), StringComparer.Ordinal);
        countries.UnionWith(countries.Count == 0 && home is not null ? Of(home).Countries : []);
        return [.. names.Select(name => name.Countries.Count == 0 && name.Words.Count > 0 ? name with { Countries = countries } : name)];
    }

    /// <summary>Takes a written place apart.</summary>
    public static PlaceName Of(string text)
    {
        HashSet<string> countries = new(StringComparer.Ordinal), perhaps = new(StringComparer.Ordinal);
        var asWritten = Normalised(text);
        countries.UnionWith(InFull.Where(state => asWritten.Contains(state.Name, StringComparison.Ordinal)).Select(state => state.Country));
        var spelledOut = WithStates(text, countries, perhaps);
        var words = Normalised(spelledOut);

        foreach (var (name, spelling) in BySpelling)
        {
            var at = words.IndexOf($" {spelling} ", StringComparison.Ordinal);
            if (at >= 0)
            {
                countries.Add(name);
                words = words.Remove(at + 1, spelling.Length);
            }
        }

        // "Dublin, OH" is not in Ireland.
        if (countries.Count == 0 && spelledOut == text)
        {
            countries.UnionWith(InCountry.Where(town => asWritten.Contains(town.Name, StringComparison.Ordinal)).Select(town => town.Country));
        }

        var left = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(NoPlace).ToHashSet(StringComparer.Ordinal);
        return new(countries, left.Except(FreeWords).ToHashSet(StringComparer.Ordinal), left.Overlaps(FreeWords)) { Perhaps = countries.Count == 0 ? perhaps : Listed("") };
    }

    /// <summary>Whether somebody who accepts this place can take a job at <paramref name="job"/>.</summary>
    public Verdict Accepts(PlaceName job, bool remote)
    {
        if (job.Anywhere || Anywhere)
        {
            return Verdict.Meets;
        }

        if (IsElsewhere(job))
        {
            return Countries.Any(Regions.ContainsKey) && job.Countries.Any(Regions.ContainsKey) ? Verdict.Unknown : Verdict.Fails;
        }

        var sameCountry = IsWithin(job);

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

    /// <summary>Whether a job is known to be in another country or region.</summary>
    public bool IsElsewhere(PlaceName job) => Countries.Count > 0 && (job.Countries.Count > 0 ? !IsWithin(job) : job.Perhaps.Count > 0 && !IsWithin(job.Perhaps));

    // A job in Poland is in the European Union; one that is open to Europe is open to Germany.
    private bool IsWithin(PlaceName job) => IsWithin(job.Countries);

    private bool IsWithin(IReadOnlySet<string> countries) => Countries.Any(mine => countries.Any(theirs => mine == theirs || Lies(theirs, mine) || Lies(mine, theirs)));

    // "Columbus, OH 43215" is Columbus, Ohio.
    private static string WithStates(string text, HashSet<string> countries, HashSet<string> perhaps)
    {
        var any = false;
        var parts = text.Split(',', ';', '/', '(', ')', '|');
        for (var part = 1; part < parts.Length; part++)
        {
            var words = parts[part].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is [var letters, ..] && Array.Find(States, state => state.Letters == letters) is { Name: { } name } state)
            {
                any = true;
                parts[part] = string.Join(' ', words.Skip(1).Where(word => !word.All(char.IsDigit)).Prepend(name));
                if (state.Country is { } country)
                {
                    countries.Add(country);
                }
                else
                {
                    perhaps.UnionWith(["united states", SharedLetters[letters]]);
                }
            }
        }

        return any ? string.Join(", ", parts) : text;
    }

    private static string Normalised(string text)
    {
        StringBuilder words = new(" ", text.Length + 2);
        foreach (var c in text)
        {
            words.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        var spaced = string.Join(' ', words.Append(' ').ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } joined ? $" {joined} " : " ";
        return OtherNames.Aggregate(spaced, (text, town) => text.Replace(town.Other, town.Name, StringComparison.Ordinal));
    }
}
