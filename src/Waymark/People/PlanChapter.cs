namespace Waymark;

/// <summary>
/// A chapter of a plan, as it is given to people who help: all of it, or nothing. Every field of a plan is in exactly one, so that what is left out is not
/// there at all. Adding a field is adding it to a row.
/// </summary>
public sealed class PlanChapter
{
    /// <summary>What the person likes to be called.</summary>
    public static readonly PlanChapter Name = new("name", "Name", "what you like to be called", [PlanField.Called], []);

    /// <summary>Where the person is now.</summary>
    public static readonly PlanChapter Now = new("now", "Where you are now", "present work and employer, place, hours a week, the level and day aimed at", [PlanField.Now], []);

    /// <summary>Step 1.</summary>
    public static readonly PlanChapter Reasons = new("reasons", "Reasons", "why technology, with your notes", [], [PlanList.Reasons]);

    /// <summary>Step 2.</summary>
    public static readonly PlanChapter Direction = new("direction", "Direction", "which path, with your note, and the industries you know", [PlanField.Direction], [PlanList.Industries]);

    /// <summary>Step 3.</summary>
    public static readonly PlanChapter Inventory = new(
        "inventory", "Inventory", "positions, education and certificates, skills and strengths with what shows them, and what you like doing", [],
        [PlanList.Positions, PlanList.Education, PlanList.Certificates, PlanList.Skills, PlanList.Strengths, PlanList.Interests, PlanList.BestWorst, PlanList.OwnActivities]);

    /// <summary>Step 4.</summary>
    public static readonly PlanChapter Overlap = new(
        "overlap", "Overlap", "the roles you weigh, what counts most between them, your own ones, their weeks and stacks", [PlanField.Criteria], [PlanList.Shortlist, PlanList.OwnRoles, PlanList.Weeks, PlanList.Stacks]);

    /// <summary>Step 5.</summary>
    public static readonly PlanChapter Gaps = new("gaps", "Gaps", "what you learn, and what you mean to do", [], [PlanList.Learning, PlanList.Actions]);

    /// <summary>Step 6.</summary>
    public static readonly PlanChapter Needs = new("needs", "Needs", "what a job must or may offer, with your notes", [], [PlanList.Needs]);

    /// <summary>What the person needs to earn.</summary>
    public static readonly PlanChapter Pay = new("pay", "Pay", "what you need to earn", [PlanField.Baseline], []);

    /// <summary>What is being weighed, and what employers said.</summary>
    public static readonly PlanChapter Applications = new("applications", "Applications", "jobs you keep or applied for, with your notes, and what employers answered", [], [PlanList.Opportunities, PlanList.Answers]);

    /// <summary>Words of third parties.</summary>
    public static readonly PlanChapter Others = new("others", "Other people", "what others see in you, conversations, and how others came to where they are", [], [PlanList.Feedback, PlanList.Conversations, PlanList.CareerPaths]);

    /// <summary>The letter to oneself.</summary>
    public static readonly PlanChapter Letter = new("letter", "Letter", "the letter to yourself", [PlanField.Letter], []);

    /// <summary>The job descriptions, and what quotes them.</summary>
    public static readonly PlanChapter Postings = new("postings", "Job descriptions", "the job descriptions you keep, what you put right in them, and terms you decided on", [], [PlanList.Corrections, PlanList.Terms]);

    private readonly PlanField[] fields;
    private readonly PlanList[] lists;

    private PlanChapter(string id, string title, string holds, PlanField[] fields, PlanList[] lists)
    {
        (Id, Title, Holds) = (id, title, holds);
        (this.fields, this.lists) = (fields, lists);
    }

    /// <summary>All chapters, in reading order.</summary>
    public static IReadOnlyList<PlanChapter> All { get; } = [Name, Now, Reasons, Direction, Inventory, Overlap, Gaps, Needs, Pay, Applications, Others, Letter, Postings];

    /// <summary>The chapters of the six steps: what is shared unless something else is said.</summary>
    public static IReadOnlyList<PlanChapter> Steps { get; } = [Reasons, Direction, Inventory, Overlap, Gaps, Needs];

    /// <summary>What it is called in files and commands.</summary>
    public string Id { get; }

    /// <summary>Its heading.</summary>
    public string Title { get; }

    /// <summary>What is in it, in a few words.</summary>
    public string Holds { get; }

    /// <summary>The names of the fields of a plan that are in it, as they stand in JSON.</summary>
    public IEnumerable<string> Fields => [.. fields.Select(one => one.Name), .. lists.Select(list => list.Name)];

    /// <summary>The chapter of that id; <see langword="null"/> where there is none.</summary>
    public static PlanChapter? Of(string id) => All.FirstOrDefault(chapter => chapter.Id == id);

    /// <summary>The chapters among <paramref name="chosen"/>, each once and in reading order.</summary>
    public static IReadOnlyList<PlanChapter> InOrder(IEnumerable<PlanChapter> chosen) => [.. All.Intersect(chosen)];

    /// <summary>A plan with these chapters of <paramref name="plan"/>, and nothing else of it. Fields of the document that this version does not know are in no chapter.</summary>
    public static Plan Only(Plan plan, IEnumerable<PlanChapter> chapters) => chapters.Aggregate(Plan.Empty, (only, chapter) => chapter.Into(only, plan));

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>What two plans have otherwise in this chapter, in words: "skills: new Git, gone Vue".</summary>
    public IEnumerable<string> Changed(Plan before, Plan after) =>
    [
        .. fields.Where(field => field.Only(before) != field.Only(after)).Select(_ => $"{Title.ToLowerInvariant()}: changed"),
        .. lists.Select(list => list.ChangedInWords(before, after)).OfType<string>(),
    ];

    private Plan Into(Plan plan, Plan from) =>
        lists.Aggregate(fields.Aggregate(plan, (into, field) => field.PutBack(into, from)), (into, list) => list.Whole(into, from));
}
