namespace Waymark.Storage;

/// <content>The history of a plan.</content>
public sealed partial class Store
{
    /// <summary>What was changed, newest first; without the plans.</summary>
    public IReadOnlyList<RevisionNote> History(long plan)
    {
        using var session = database.Read();
        return session.Notes(plan, 0);
    }

    /// <summary>A revision with its whole plan; <see langword="null"/> where there is none of that number.</summary>
    public Revision? At(long plan, int number)
    {
        using var session = database.Read();
        return At(session, plan, number);
    }

    /// <summary>The revision that was the newest at a time; <see langword="null"/> before the plan was made.</summary>
    public Revision? AsOf(long plan, DateTimeOffset time)
    {
        using var session = database.Read();
        return session.Plan(plan).Made > time ? null : At(session, plan, session.NumberAsOf(plan, time));
    }

    /// <summary>Takes back what a revision changed. Later changes of other things stay.</summary>
    public Outcome<Revision> Undo(long plan, int number, string by) => Write(session =>
    {
        var head = Head(session, plan);
        return number > 0 && At(session, plan, number) is { } undone
            ? Apply(session, plan, head, [PlanChange.TakingBack(At(session, plan, number - 1)!.Plan, undone.Plan, undone.Change)], by)
            : new Refusal.NoRevision(number, head.Number);
    });

    /// <summary>The whole plan as it was in a revision, as a new one.</summary>
    public Outcome<Revision> Restore(long plan, int number, string by) => Write(session =>
    {
        var head = Head(session, plan);
        return At(session, plan, number) is { } then
            ? Apply(session, plan, head, [new PlanChange.ReplacePlan(then.Plan, number == 0 ? "Went back to the beginning" : $"Went back to revision {number}")], by)
            : new Refusal.NoRevision(number, head.Number);
    });
}
