namespace Waymark.Cli;

/// <summary>Tools that change the plan. Each change is the same record that a page sends, and a revision of its own.</summary>
internal static class ChangeTools
{
    private const int MostAtOnce = 20;

    /// <summary>The tools.</summary>
    public static IReadOnlyList<ToolRow> Rows { get; } =
    [
        new("propose_changes", "Change the plan", $"Changes the plan: all of the changes, or none. Only what the person said or agreed to. Each becomes a revision under your name, which they see in History. It is refused where they changed the same thing meanwhile: look again, then ask them. The changes, each an object like one of these:\n{string.Join('\n', ProposableChange.All.Select(change => $"- {change.Use}: {change.Example}"))}")
        {
            Takes =
            [
                new("changes", "The changes, in order. Each has 'change' with its name, and its fields.", FieldKind.Things) { Count = (1, MostAtOnce) },
                new("seen", "The revision that you looked at: 'revision' of the answer that you decided on.", FieldKind.Whole),
            ],
            Tells = [new("made", "The revisions that were made; none where nothing is different.", FieldKind.Things)],
            Quotes = true,
            Changes = true,
            Answer = Propose,
        },
        new("take_back", "Take a change back", "Takes back one change that an assistant made, by its number in 'history'. Later changes of other things stay. It is refused where the same thing was changed since; what the person changed, they take back themselves.")
        {
            Takes = [new("number", "The number of the revision.", FieldKind.Whole)],
            Tells = [new("made", "The revision that was made; none where nothing is different.", FieldKind.Things)],
            Quotes = true,
            Changes = true,
            Answer = TakeBack,
        },
    ];

    private static Outcome<ToolAnswer> Propose(ToolCall call)
    {
        List<PlanChange> changes = [];
        foreach (var (at, given) in call.Entries("changes").Index())
        {
            var read = ProposableChange.Read(given.GetRawText());
            if (read.Refused)
            {
                return new Refusal.WrongValue($"changes[{at}]", null, read.Refusal.Reason);
            }

            changes.Add(read.Value);
        }

        return Made(call, changes, call.Whole("seen")!.Value);
    }

    private static Outcome<ToolAnswer> TakeBack(ToolCall call)
    {
        var (store, plan, number) = (call.Store, call.Stand.PlanId, call.Whole("number")!.Value);
        return number == 0 || store.At(plan, number) is not { } undone ? new Refusal.NoRevision(number, store.Head(plan).Number)
            : !undone.By.StartsWith(Desk.Assistant, StringComparison.Ordinal) ? new Refusal.WrongValue("number", null, $"revision {number} was made by {undone.By}, not by an assistant; only the person takes it back, in History")
            : Made(call, [PlanChange.TakingBack(store.At(plan, number - 1)!.Plan, undone.Plan, undone.Change)], number);
    }

    private static Outcome<ToolAnswer> Made(ToolCall call, IReadOnlyList<PlanChange> changes, int seen)
    {
        var (store, plan, before) = (call.Store, call.Stand.PlanId, call.Stand.Revision.Number);
        return store.Change(plan, changes, seen, call.By).Then<ToolAnswer>(newest => new ToolAnswer(json => json.List(
            "made",
            store.History(plan).Where(note => note.Number > before && note.Number <= newest.Number && note.By == call.By).Reverse(),
            note =>
            {
                json.WriteNumber("number", note.Number);
                json.WriteString("words", note.Words);
            }))
        { Revision = newest.Number });
    }
}
