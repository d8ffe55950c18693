namespace Waymark.Cli;

/// <summary>Tools that tell of the plan: what the person said, and what follows from it.</summary>
internal static class PlanTools
{
    private const string Glance = "glance";
    private const int UsualGaps = 15, UsualPostings = 10, UsualHistory = 20;

    private static readonly string[] Chapters = [Glance, "reasons", "direction", "inventory", "overlap", "gaps", "needs", "evidence"];

    /// <summary>The tools.</summary>
    public static IReadOnlyList<ToolRow> Rows { get; } =
    [
        new("plan", "The plan", "The person's career plan, in Markdown: start here. The chapter 'glance' is the whole on one page with the next action; each chapter tells one step and why; 'evidence' has the quotes behind the figures. Without a chapter it is all of it, which is long.")
        {
            Takes = [new("chapter", "Which chapter.") { Optional = true, Choices = Chapters }],
            Tells = [new("title", "What the plan is called."), new("markdown", "The plan, or the chapter.")],
            Quotes = true,
            Answer = Plan,
        },
        new("answers", "The answers", "What the person said, as they said it, with the ids of everything: reasons, skills with level and evidence, interests, needs, opportunities, notes. Use it to look something up exactly, and before any change of the plan.")
        {
            Tells = [new("answers", "The answers, as docs/schemas/plan.schema.json describes them. What is absent was not said.", FieldKind.Thing)],
            Quotes = true,
            Answer = call => new ToolAnswer(json => json.Raw("answers", call.Stand.Plan.CanonicalJson())),
        },
        new("fit", "The roles weighed", "The roles that the person weighs, in order: how sure the order is, what would change it, what they bring to each (a range), how they would like its week, which postings are within reach, what each of their reasons shows. Use it for 'which role suits me?'.")
        {
            Tells =
            [
                new("order", "How sure the order is, and what would settle it.", FieldKind.Thing), new("roles", "The roles, the one in front first.", FieldKind.Things),
                new("reasons", "The person's reasons, and what shows them.", FieldKind.Things), new("doYouKnow", "Skills to ask the person about first.", FieldKind.Things),
            ],
            Quotes = true,
            Answer = call => new ToolAnswer(json => FitJson.Write(call.Report, json)),
        },
        new("gaps", "What to learn", "What to learn next, in order, for the roles weighed: the hours left (estimates), what each opens, the first step, by when; what to check first because the person was not asked yet; what is left out on purpose. Use it for 'what should I learn?'.")
        {
            Takes = [ToolCall.MostField(UsualGaps)],
            Tells =
            [
                new("proposed", "What to learn, in order.", FieldKind.Things), new("weeks", "How it fits the hours a week.", FieldKind.Thing),
                new("checkFirst", "What may be no gap at all.", FieldKind.Things), new("leftOut", "What is left out, and why.", FieldKind.Things),
            ],
            Answer = call => new ToolAnswer(json => GapsJson.Write(
                call.Report with { Gaps = call.Report.Gaps with { CheckFirst = [.. call.Report.Gaps.CheckFirst.Take(call.UpTo(UsualGaps))], LeftOut = [.. call.Report.Gaps.LeftOut.Take(call.UpTo(UsualGaps))] } }, json)),
        },
        new("needs", "What a job must offer", "What the person's job descriptions say to each thing they need: meets, fails, or does not say, with the words; and what the roles pay. Unknown is no 'no': it is a question to ask. Use it for 'which of these jobs is out, and why?'.")
        {
            Takes = [ToolCall.MostField(UsualPostings)],
            Tells =
            [
                new("opportunities", "Job descriptions, the most promising first.", FieldKind.Things), new("roles", "The same, counted for each role.", FieldKind.Things),
                new("pay", "What postings state as pay.", FieldKind.Thing),
            ],
            Quotes = true,
            Answer = call => new ToolAnswer(json => NeedsJson.Write(call.Report with { Opportunities = [.. call.Report.Opportunities.Take(call.UpTo(UsualPostings))] }, json)),
        },
        new("questions", "What to ask people", "What to ask recruiters, managers and people who do the work: first what would decide. Use it before a conversation or an interview.")
        {
            Tells = [new("deciding", "What would decide.", FieldKind.Things), new("all", "All of them.", FieldKind.Things)],
            Quotes = true,
            Answer = call => new ToolAnswer(json => QuestionsJson.Write(call.Report, json)),
        },
        new("history", "The history", "What was changed in the plan, newest first: number, when, by whom ('me' is the person), in words. Use it for 'what did I change?' and to find the number of a change to take back.")
        {
            Takes = [ToolCall.MostField(UsualHistory)],
            Tells = [new("revisions", "The changes.", FieldKind.Things)],
            Quotes = true,
            Answer = call => new ToolAnswer(json => json.List("revisions", call.Store.History(call.Stand.PlanId).Take(call.UpTo(UsualHistory)), note =>
            {
                json.WriteNumber("number", note.Number);
                json.WriteString("at", note.At);
                json.WriteString("by", note.By);
                json.WriteString("words", note.Words);
            })),
        },
    ];

    private static Outcome<ToolAnswer> Plan(ToolCall call)
    {
        var document = PlanDocuments.Of(call.Report);
        var text = MarkdownWriter.Write(call.Text("chapter") is { } chapter ? document with { Blocks = [.. In(document, chapter)] } : document);
        return new ToolAnswer(
            json =>
            {
                json.WriteString("title", document.Title);
                json.WriteString("markdown", text);
            },
            text);
    }

    // What stands before the first chapter is the page to read at a glance.
    private static IEnumerable<Block> In(PlanDocument document, string chapter)
    {
        var now = Glance;
        foreach (var block in document.Blocks)
        {
            now = block is Block.Heading { IsChapter: true, Anchor: var anchor } ? anchor : now;
            if (now == chapter)
            {
                yield return block;
            }
        }
    }
}
