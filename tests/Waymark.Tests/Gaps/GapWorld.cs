using System.Text;

namespace Waymark.Tests;

/// <summary>A small catalogue and hand-made readings for the tests of gaps and needs.</summary>
internal static class GapWorld
{
    private const string Skills = """
        id	name	kind	aliases	is-a	builds-on	needs	hours	since	cues	former	learn	start
        writing	Writing	strength					60				Say one thing a sentence.	Rewrite one paragraph.
        git	Git	tool					6					
        html	HTML	language					30					
        css	CSS	language				html	40					
        javascript	JavaScript	language				html	160					
        typescript	TypeScript	language			javascript	javascript	60					
        react	React	framework		front-end	javascript	javascript	80					
        angular	Angular	framework		front-end	javascript	javascript	100					
        front-end	Front-end framework	knowledge										
        kubernetes	Kubernetes	platform					60					
        api	API basics	knowledge					20					
        teaching	Teaching	practice					300					
        lessons	Lesson planning	practice			teaching		60					
        tutoring	Tutoring	practice			teaching		100					
        schooling	Schooling	practice			teaching		290					
        rust	Rust	language					200					
        beans	Beans	framework			javascript		80				
        bean-boot	Bean Boot	framework		beans	javascript		60				
        ring-a	Ring A	tool				ring-b	10					
        ring-b	Ring B	tool				ring-a	10					
        """;

    private const string Developer = """
        { "title": "Front-end developer", "direction": "technical", "titles": ["UI developer"], "entry": false,
          "skills": [ { "id": "javascript", "importance": 95, "level": 3 }, { "anyOf": ["react", "angular"], "importance": 80, "level": 3, "evidence": "A small page." },
                      { "id": "html", "importance": 70, "level": 3 }, { "id": "css", "importance": 70, "level": 3 }, { "id": "git", "importance": 60, "level": 2 } ],
          "convinces": "Two small sites.", "taster": { "title": "Rebuild a page", "steps": ["0:00 look", "0:30 build"] } }
        """;

    private const string Writer = """
        { "title": "Technical writer", "direction": "company", "titles": ["documentation writer"], "entry": true, "leadsTo": ["front-end-developer"],
          "skills": [ { "id": "writing", "importance": 95, "level": 3 }, { "id": "git", "importance": 50, "level": 2 }, { "id": "html", "importance": 40, "level": 2 }, { "id": "teaching", "importance": 30, "level": 2 } ],
          "certifications": [ { "name": "Certified Writer (CWX)", "issuer": "Guild", "hours": 40, "cost": "about 250 USD", "note": "seldom asked" } ] }
        """;

    public static Catalogue Small { get; } = new(CatalogueSource.Of(new Dictionary<string, string>
    {
        ["skills/all.tsv"] = Skills,
        ["roles/engineering/front-end-developer.jsonc"] = Developer,
        ["roles/writing/technical-writer.jsonc"] = Writer,
        ["needs.jsonc"] = CatalogueSource.Embedded.Read("needs.jsonc"),
        ["reasons.jsonc"] = CatalogueSource.Embedded.Read("reasons.jsonc"),
    }));

    public static IReadOnlyList<Stacks> None => [];

    public static Skill Skill(string id) => Small.Skill(id)!;

    public static Role Role(string id) => Small.Role(id)!;

    /// <summary>"git 3", "react -" (asked, not held), "html ?" (held, not rated).</summary>
    public static Plan PlanOf(params string[] answers) => new()
    {
        Skills = [.. answers.Select(answer => answer.Split(' ')).Select(parts => new SkillAnswer
        {
            Id = parts[0],
            Held = parts[1] != "-",
            Level = int.TryParse(parts[1], out var level) ? (Level)level : null,
        })],
    };

    public static Holdings Holds(params string[] answers) => new(PlanOf(answers), Small);

    /// <summary>A posting from lines such as "react|angular 3", "git 2?" (preferred).</summary>
    public static PostingReading Reading(string company, params string[] asks) => Reading(company, new PostingFacts(), asks);

    public static PostingReading Reading(string company, PostingFacts facts, params string[] asks)
    {
        StringBuilder text = new($"{company}\n");
        List<Requirement> requirements = [];
        foreach (var ask in asks)
        {
            var parts = ask.TrimEnd('?').Split(' ');
            text.Append("- We ask for ");
            List<SkillMention> mentions = [];
            foreach (var id in parts[0].Split('|'))
            {
                mentions.Add(new(Skill(id), new("text", text.Length, Skill(id).Name.Length, Skill(id).Name)));
                text.Append(Skill(id).Name).Append(' ');
            }

            text.Append("in earnest.\n");
            requirements.Add(new(mentions, ask.EndsWith('?') ? Necessity.Preferred : Necessity.Required, (Level)int.Parse(parts[1], null), null));
        }

        var body = text.ToString();
        return new(new Posting(body) { Company = company, Title = "Maker", Source = company }, PostingId.Of(Encoding.UTF8.GetBytes(body)), body)
        {
            IsRead = true,
            Language = "en",
            Requirements = requirements,
            Facts = facts,
            HasRequirementSection = true,
        };
    }

    public static Sample SampleOf(string role, params PostingReading[] readings) => new(
        Role(role), null, [.. readings.Select(reading => SamplePosting.Of(reading))], 0, SampleKind.HandPicked, SamplePosting.Of(Role(role), null, Small));

    public static GapOrder Order(Sample sample, Plan plan, IReadOnlyList<Stacks>? stacks = null) =>
        GapOrder.Of([sample], new(plan, Small), plan.Learning, Small, stacks ?? None);

    public static Fact<T> Fact<T>(T value, string words = "so it says") => new(value, new("text", 0, 0, words));
}
