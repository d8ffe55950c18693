using System.Text.Json;

namespace Waymark.Cli;

/// <summary>Tools that tell of roles and skills.</summary>
internal static class RoleTools
{
    private const int UsualSkills = 30, UsualFound = 20, MostAsked = 8, MostOwn = 5, MostSpellings = 5;

    private static readonly ToolField RoleField = new("role", "The id or title of a role; 'roles' has them.");

    /// <summary>The tools.</summary>
    public static IReadOnlyList<ToolRow> Rows { get; } =
    [
        new("roles", "All roles", "The roles that Waymark knows, with those the person wrote down: id, title, family, path (technical, or any role at a technology company), one sentence. Use it to find a role's id or to widen the view.")
        {
            Takes = [new("text", "Only roles whose title, family or sentence holds this.") { Optional = true }],
            Tells = [new("roles", "The roles.", FieldKind.Things)],
            Answer = call => new ToolAnswer(json => json.List("roles", call.Stand.Catalogue.Roles.Where(role => Holds(role, call.Text("text"))), role => Write(role, json))),
        },
        new("role", "One role", "One role as Waymark describes it: its week with shares of time, what it asks for, what convinces, a taster of two hours, certificates, where it leads. All of it is Waymark's estimate; 'demand' counts what postings say.")
        {
            Takes = [RoleField],
            Tells = [new("id", "Its id."), new("title", "Its title."), new("markdown", "All about it.")],
            Answer = call => call.RoleOf(call.Text("role")!).Then<ToolAnswer>(role => Tell(role, call)),
        },
        new("compare", "Roles side by side", "Two or three roles side by side for this person, weighed or not: what sets each apart, and all that 'fit' tells of them. Use it for 'A or B?'.")
        {
            Takes = [new("roles", "Two or three roles, by id or title.", FieldKind.Texts) { Count = (2, 3) }],
            Tells =
            [
                new("sideBySide", "What sets each apart.", FieldKind.Things), new("order", "How sure the order is, and what would settle it.", FieldKind.Thing),
                new("roles", "What the person brings to each, its week, what is within reach; the one in front first.", FieldKind.Things),
            ],
            Quotes = true,
            Answer = Compare,
        },
        new("demand", "What a role asks for", "What the person's job descriptions of one role ask for: how many name a skill, as required or preferred, at which level, with alternatives; with our estimate where there are none. Use it for 'what do employers want?'.")
        {
            Takes = [RoleField, ToolCall.MostField(UsualSkills)],
            Tells =
            [
                new("id", "The role."), new("title", "Its title."), new("postings", "How many were counted.", FieldKind.Whole),
                new("countsOnly", "Whether they are too few, or picked by hand, so that a share says nothing of others.", FieldKind.Flag),
                new("skills", "What is asked for, most asked first.", FieldKind.Things), new("activities", "What is done all day.", FieldKind.Things),
            ],
            Answer = call => call.RoleOf(call.Text("role")!).Then<ToolAnswer>(role => Demand(role, call)),
        },
        new("search_skills", "Search skills", "Finds skills by part of a name or another spelling: id, kind, hours to become competent (an estimate), and what the person said about it. Use it for the id of a skill before you propose a change.")
        {
            Takes = [new("text", "Part of a name."), ToolCall.MostField(UsualFound)],
            Tells = [new("skills", "What was found, the nearest first.", FieldKind.Things)],
            Answer = Search,
        },
    ];

    private static bool Holds(Role role, string? text) =>
        text is null || role.Titles.Append(role.Title).Append(role.Family).Append(role.Summary).Any(words => words.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase));

    private static void Write(Role role, Utf8JsonWriter json)
    {
        json.WriteString("id", role.Id);
        json.WriteString("title", role.Title);
        json.WriteString("family", role.Family);
        json.Word("path", role.Direction);
        json.Said("summary", role.Summary);
    }

    private static ToolAnswer Tell(Role role, ToolCall call)
    {
        var text = MarkdownWriter.Write(RoleDocument.Of(role, call.Stand.Catalogue));
        return new(
            json =>
            {
                Write(role, json);
                json.WriteBoolean("entry", role.Entry);
                json.Skills("asksFor", role.Skills.SelectMany(asked => asked.AnyOf).Select(call.Stand.Catalogue.Skill).OfType<Skill>());
                json.WriteString("markdown", text);
            },
            text);
    }

    private static Outcome<ToolAnswer> Compare(ToolCall call)
    {
        List<Outcome<Role>> found = [.. call.Entries("roles").Select(name => call.RoleOf(name.GetString()!))];
        if (found.Find(role => role.Refused) is { Refusal: { } refusal })
        {
            return refusal;
        }

        var (stand, roles) = (call.Stand, found.Select(role => role.Value!).Distinct().ToList());
        var candidates = Candidates.Of(stand.Plan with { Shortlist = [.. roles.Select(role => new Named { Id = role.Id })] }, stand.Catalogue);
        var report = PlanReport.Of(stand.Plan, stand.Catalogue, stand.Readings, stand.Today, candidates);
        return new ToolAnswer(json =>
        {
            json.List("sideBySide", report.Roles, overlap =>
            {
                Write(overlap.Role, json);
                json.WriteBoolean("entry", overlap.Role.Entry);
                json.Said("manyDislike", overlap.Role.MayDislike);
                json.Skills("askedMost", overlap.Demand.Skills.Take(MostAsked).Select(demand => demand.Skill));
                json.Skills("moreThanTheOthers", overlap.Demand.Distinctive(report.Roles.Select(other => other.Demand)).Take(MostOwn).Select(own => own.Skill));
            });
            FitJson.Write(report, json);
        });
    }

    private static ToolAnswer Demand(Role role, ToolCall call)
    {
        var overlap = RoleOverlap.Of(role, call.Stand.Readings, call.Stand.Plan, call.Report.Holdings, call.Stand.Catalogue, call.Stand.Today);
        return new(json => DemandJson.Write(json, overlap.Demand with { Skills = [.. overlap.Demand.Skills.Take(call.UpTo(UsualSkills))] }));
    }

    private static Outcome<ToolAnswer> Search(ToolCall call)
    {
        Holdings holdings = new(call.Stand.Plan, call.Stand.Catalogue);
        return new ToolAnswer(json => json.List("skills", SkillSearch.Find(call.Stand.Catalogue, call.Text("text")!).Take(call.UpTo(UsualFound)), skill =>
        {
            json.Thing(skill.Id, skill.Name);
            json.Word("kind", skill.Kind);
            json.Figure("hours", skill.Hours);
            json.Words("alsoWritten", skill.Spellings.Select(spelling => spelling.Text).Where(text => text != skill.Name).Take(MostSpellings));
            var holding = holdings.Of(skill);
            json.WriteString("person", holding.IsHeld ? holding.Low.Words : holding.IsNotHeld ? "does not have it" : "was not asked");
        }));
    }
}
