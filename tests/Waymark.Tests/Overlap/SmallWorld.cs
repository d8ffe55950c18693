using System.Text;

namespace Waymark.Tests;

/// <summary>A catalogue of a dozen skills and three roles, and postings made by hand: enough to check the arithmetic on paper.</summary>
internal static class SmallWorld
{
    private const string Skills = """
        id	name	kind	aliases	is-a	builds-on	needs	hours	since
        javascript	JavaScript	language					100	1995
        react	React	framework		front-end-framework	javascript		80	2013
        angular	Angular	framework		front-end-framework	javascript		90	2016
        vue	Vue	framework		front-end-framework	javascript		70	2014
        front-end-framework	front-end framework	knowledge
        css	CSS	language					60	1996
        operating-systems	operating systems	knowledge
        windows	Windows	platform		operating-systems			40	1985
        linux	Linux	platform		operating-systems			80	1991
        sql	SQL	language					60	1974
        postgresql	PostgreSQL	platform		sql			30	1996
        wasm	WebAssembly	platform					50	2019
        writing	writing	strength
        presenting	presenting	strength
        interviewing	interviewing	practice
        """;

    private const string Activities = """
        id	name	mode	people	card	wordings
        writing-code	writing code	making	alone	Card.	write code
        debugging	debugging code	investigating	alone	Card.	debug code
        meetings	participating in meetings	organising	mostly	Card.	attend meetings
        interviewing-users	interviewing users	investigating	mostly	Card.	interview users
        prioritising	prioritising features	deciding	some	Card.	prioritise features
        helping-users	helping users	helping	mostly	Card.	help users
        answering	answering questions	explaining	some	Card.	answer questions
        """;

    private const string FrontEnd = """
        { "title": "Front-end developer", "direction": "technical", "summary": "Builds pages.", "entry": true, "titles": ["front-end engineer"],
          "activities": [ { "id": "writing-code", "share": 50 }, { "id": "debugging", "share": 30 }, { "id": "meetings", "share": 20 } ],
          "skills": [ { "id": "javascript", "importance": 100, "level": 3 }, { "anyOf": ["react", "angular", "vue"], "importance": 80, "level": 3 }, { "id": "css", "importance": 20, "level": 2 } ],
          "estimates": { "degree": 40, "remote": 60, "openings": 80, "growth": 50 }, "mayDislike": "Layout bugs." }
        """;

    private const string Product = """
        { "title": "Product manager", "direction": "technical", "summary": "Decides what is built.", "entry": false, "titles": ["product owner"],
          "activities": [ { "id": "interviewing-users", "share": 30 }, { "id": "prioritising", "share": 30 }, { "id": "meetings", "share": 40 } ],
          "skills": [ { "id": "interviewing", "importance": 90, "level": 3 }, { "id": "writing", "importance": 80, "level": 3 }, { "id": "sql", "importance": 30, "level": 2 } ],
          "estimates": { "degree": 60, "remote": 50, "openings": 50, "growth": 40 }, "mayDislike": "Saying no all day." }
        """;

    private const string Success = """
        { "title": "Customer success manager", "direction": "company", "summary": "Helps customers.", "entry": true, "titles": ["customer success specialist"],
          "activities": [ { "id": "helping-users", "share": 50 }, { "id": "answering", "share": 30 }, { "id": "meetings", "share": 20 } ],
          "skills": [ { "id": "presenting", "importance": 90, "level": 3 }, { "id": "writing", "importance": 90, "level": 3 } ],
          "estimates": { "degree": 30, "remote": 70, "openings": 60, "growth": 30 }, "mayDislike": "Angry calls." }
        """;

    public static Catalogue Small { get; } = new(CatalogueSource.Of(new Dictionary<string, string>
    {
        ["skills/all.tsv"] = Skills,
        ["activities.tsv"] = Activities,
        ["roles/engineering/front-end-developer.jsonc"] = FrontEnd,
        ["roles/product/product-manager.jsonc"] = Product,
        ["roles/customers/customer-success-manager.jsonc"] = Success,
        ["reasons.jsonc"] = CatalogueSource.Embedded.Read("reasons.jsonc"),
    }));

    public static Role Developer { get; } = Small.Role("front-end-developer")!;

    public static Role Manager { get; } = Small.Role("product-manager")!;

    public static Role Helper { get; } = Small.Role("customer-success-manager")!;

    public static Skill Skill(string id) => Small.Skill(id)!;

    /// <summary>A posting of a whole board; its text is its name.</summary>
    /// <param name="name">What tells it from others.</param>
    /// <param name="asks">Such as <c>react|vue 3</c> (required, competent), <c>css 2?</c> (a plus) or <c>sql~</c> (only named), separated by commas.</param>
    /// <param name="employer">Who published it.</param>
    /// <param name="role">Front-end developer where absent.</param>
    public static PostingReading Reading(string name, string asks = "", string employer = "Acme", Role? role = null) =>
        new(new Posting(name) { Title = name, Company = employer, Sample = SampleKind.WholeBoard }, PostingId.Of(Encoding.UTF8.GetBytes(name)), name)
        {
            Language = "en",
            IsRead = true,
            HasRequirementSection = true,
            Role = new(role ?? Developer, 1, default),
            Requirements = [.. asks.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RequirementOf)],
        };

    public static Fact<T> Stated<T>(T value) => new(value, default);

    public static Sample SampleOf(Role role, params PostingReading[] readings) => Sample.Of(role, null, readings, Small);

    /// <summary>A plan with skills such as <c>react 3, css -, vue +</c>: at a level, not held, held without a level.</summary>
    public static Plan PlanOf(string skills) => new()
    {
        Skills = [.. skills.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(skill => skill.Split(' ')).Select(parts => new SkillAnswer
        {
            Id = parts[0],
            Held = parts[1] != "-",
            Level = int.TryParse(parts[1], out var level) ? (Level)level : null,
        })],
    };

    public static Holdings Held(string skills) => new(PlanOf(skills), Small);

    private static Requirement RequirementOf(string ask)
    {
        var necessity = ask[^1] switch { '?' => Necessity.Preferred, '~' => Necessity.Mentioned, _ => Necessity.Required };
        var parts = ask.TrimEnd('?', '~').Split(' ');
        return new(
            [.. parts[0].Split('|').Select(id => new SkillMention(Skill(id), new("text", 0, id.Length, id)))],
            necessity,
            parts.Length > 1 ? (Level)int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : Level.Competent,
            null);
    }
}
