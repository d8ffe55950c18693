namespace Waymark.Storage;

/// <summary>Where a client stands, and what there is to talk about, in words: for pages and commands alike.</summary>
public static class StandingWords
{
    /// <summary>"Direction", "beyond the six steps", or that it cannot be told.</summary>
    public static string Of(Client client) =>
        SharedProgress.Standing(client.Newest.Plan, client.Newest.Chapters) is { } step ? $"{step}"
        : Enum.GetValues<PlanStep>().Any(step => SharedProgress.Of(client.Newest.Plan, client.Newest.Chapters, step) is null) ? "not told by what was shared"
        : "all six steps have enough to build on";

    /// <summary>The parts of an agenda that have something to say.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Sections(Agenda agenda) => new (string Heading, IReadOnlyList<string> Lines)[]
    {
        ("What changed since the file before", agenda.Changed switch
        {
            null => ["There is no file before this one. Keep older files in the folder, and the changes are told."],
            [] => ["Nothing in the chapters that both files have."],
            var changed => changed,
        }),
        ("Overdue", [.. agenda.Overdue.Select(action => action.What)]),
        ("Open questions", [.. agenda.Questions.Select(question => question.Text)]),
        ("Steps without an answer yet", [.. agenda.Unanswered.Select(step => $"{step}")]),
        ("Not shared, so not known", [.. agenda.NotShared.Select(step => $"{step}")]),
    }.Where(section => section.Lines.Count > 0);
}
