using static Waymark.Block;

namespace Waymark;

/// <summary>Which of the postings that a person picked count for none of their roles, each by name and with why. Of whole boards a count is enough: there, most are for somebody else.</summary>
internal static class NotCounted
{
    // So many are named.
    private const int MostNamed = 5;

    // Nobody picks more than this by hand: of a collection the counts at the end say enough, and which of it are named would be chance.
    private const int MostPicked = 20;

    // Below, what was read of the title is no more than a guess.
    private const double TellsRole = 0.5;

    private enum Cause
    {
        Language, NotTold, Role, Level, Repeat,
    }

    /// <summary>The postings with why, and what to do about it; nothing where all count.</summary>
    public static IEnumerable<Block> Of(PlanReport report)
    {
        var left = LeftOut(report);
        if (left.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph(left.Count == 1 ? "One that you brought does not count here:" : $"{left.Count} that you brought do not count here:");
        yield return ListBlock.Bullets([.. left.Take(MostNamed).Select(entry => (Inlines)$"{Named(entry.Reading)}: {Why(entry.Reading, entry.Cause, report)}"), .. Others([.. left.Skip(MostNamed)])]);
        if (string.Join(" ", ToDo(left, report)) is { Length: > 0 } toDo)
        {
            yield return new Paragraph(toDo);
        }
    }

    // The others by name alone, so that each can be found.
    private static IEnumerable<Inlines> Others(List<(PostingReading Reading, Cause Cause)> others) =>
        from entry in others
        group Named(entry.Reading) by entry.Cause into same
        select (Inlines)$"{same.Count()} more {WhyAll(same.Key)}: {CountWords.List([.. same])}.";

    private static string WhyAll(Cause cause) => cause switch
    {
        Cause.Language => "in a language that is not read",
        Cause.NotTold => "of which we could not tell the role",
        Cause.Role => "for other roles",
        Cause.Level => "for another level",
        _ => "with the text of another one",
    };

    /// <summary>Whether the role of a posting was told, and is more than a guess.</summary>
    public static bool IsTold(PostingReading reading) => reading.Role is { Confidence: >= TellsRole };

    /// <summary>How many of those that are named only repeat a text that counts.</summary>
    public static int Repeats(PlanReport report) => LeftOut(report).Count(entry => entry.Cause == Cause.Repeat);

    private static List<(PostingReading Reading, Cause Cause)> LeftOut(PlanReport report)
    {
        if (report.Roles.Count == 0)
        {
            return [];
        }

        var counted = report.Roles.SelectMany(overlap => overlap.Sample.Postings).Select(posting => posting.Reading).OfType<PostingReading>().ToHashSet<PostingReading>(ReferenceEqualityComparer.Instance);
        var texts = counted.Select(reading => reading.Id).ToHashSet();
        var roles = report.Roles.Select(overlap => overlap.Role).ToHashSet();
        List<(PostingReading, Cause)> left =
        [
            .. from reading in report.Readings
               where reading.Posting.Sample == SampleKind.HandPicked && !counted.Contains(reading)
               let cause = !reading.IsRead ? Cause.Language : texts.Contains(reading.Id) ? Cause.Repeat : !IsTold(reading) ? Cause.NotTold : roles.Contains(reading.Role!.Role) ? Cause.Level : Cause.Role
               orderby cause
               select (reading, cause),
        ];
        return left.Count > MostPicked ? [] : left;
    }

    private static string Named(PostingReading reading) => $"“{reading.Called}”{(reading.Posting.Company is { Length: > 0 } company ? $" at {company}" : "")}";

    private static string Why(PostingReading reading, Cause cause, PlanReport report) => cause switch
    {
        Cause.Language => "it is in a language that is not read.",
        Cause.NotTold => $"we could not tell which role it is for{(reading.Role is { } guess ? $"; {guess.Role.InSentence} is a guess" : "")}{Level(reading, report)}.",
        Cause.Role => $"we read it as {reading.Role!.Role.WithArticle}, which is {(report.Plan.Shortlist.Count + report.Plan.OwnRoles.Count > 0 ? "not on your list" : "none of the roles looked at here")}.",
        Cause.Level => $"{LevelOf(reading)}, and you aim at {$"{report.Plan.Now.TargetLevel}".ToLowerInvariant()}.",
        _ => "its text is the same as another one’s, and counts once.",
    };

    // Whoever puts the role right should not find it left out again.
    private static string Level(PostingReading reading, PlanReport report) => report.Plan.Now.TargetLevel is { } target && !reading.IsAt(target) ? $", and {LevelOf(reading)}" : "";

    private static string LevelOf(PostingReading reading) => reading.LevelSaid is { } level ? $"it is for the level {level.ToString().ToLowerInvariant()}" : "it says no level";

    private static IEnumerable<string> ToDo(List<(PostingReading Reading, Cause Cause)> left, PlanReport report)
    {
        var causes = left.Select(entry => entry.Cause).ToHashSet();
        if (causes.Contains(Cause.NotTold) || causes.Contains(Cause.Role))
        {
            yield return "Where one is for a role of yours all the same, say which: on its page, or as a correction of its “role” under “corrections” in your answers.";
        }

        if (left.Exists(entry => entry.Cause == Cause.Level || (entry.Cause == Cause.NotTold && Level(entry.Reading, report).Length > 0)))
        {
            yield return "To count every level, leave out “targetLevel” in your answers.";
        }

        if (causes.Any(cause => cause is Cause.NotTold or Cause.Role or Cause.Level))
        {
            yield return "What you keep as an opportunity is weighed against your needs, whatever it is for.";
        }
    }
}
