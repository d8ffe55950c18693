namespace Waymark.Web;

/// <summary>Something read from words of a posting, as the page marks it: a link to its row in what was read.</summary>
/// <param name="Row">The row's id.</param>
/// <param name="Look">The class that colours it.</param>
/// <param name="Says">What was read, in a few words.</param>
/// <param name="Evidence">The words.</param>
public sealed record ReadMark(string Row, string Look, string Says, Evidence Evidence)
{
    /// <summary>Everything that was read from the text of a posting, in the order of the rows.</summary>
    public static IReadOnlyList<ReadMark> Of(PostingReading reading, IReadOnlyList<ReadFact> facts) =>
    [
        .. reading.Requirements.Index().SelectMany(entry => entry.Item.AnyOf.Select(mention => new ReadMark($"asks-{entry.Index}", Color(entry.Item.IsAsked ? entry.Item.Necessity : Necessity.Mentioned), Asked(entry.Item, mention), mention.Evidence))),
        .. reading.Activities.Index().Select(entry => new ReadMark($"does-{entry.Index}", "fact", $"What one does: {entry.Item.Activity.Name}", entry.Item.Evidence)),
        .. facts.Index().Where(entry => entry.Item.Evidence.In == "text").Select(entry => new ReadMark($"fact-{entry.Index}", "fact", $"{entry.Item.Called}: {entry.Item.Words}", entry.Item.Evidence)),
        .. reading.Unknown.Select(evidence => new ReadMark("unknown", "unknown", "Nobody knows this term yet", evidence)),
    ];

    private static string Asked(Requirement requirement, SkillMention mention) =>
        $"{mention.Skill.Name}: {(requirement.IsOfDegree ? "what a degree may be in" : requirement.Necessity.Spoken)}{(requirement.IsAsked ? $", {requirement.Level.Words}" : "")}{(requirement.Years is { } years ? $", {CountWords.Of(years, "year")}" : "")}{(requirement.IsOpen ? ", or the like" : requirement.AnyOf.Count > 1 ? ", or another" : "")}";

    private static string Color(Necessity necessity) => necessity switch { Necessity.Required => "required", Necessity.Preferred => "preferred", _ => "mentioned" };
}
