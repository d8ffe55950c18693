namespace Waymark;

/// <content>Step 1, reasons: changes. <see cref="Move"/> orders them, <see cref="TakeOut"/> removes one.</content>
public abstract partial record PlanChange
{
    /// <summary>Adds a reason, last; one that is there keeps its place and note.</summary>
    /// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
    /// <param name="Name">The name; a reason of one's own is nothing else.</param>
    public sealed record AddReason(string Id, string? Name = null) : Edit<ReasonAnswer>
    {
        private protected override string InWords => $"Added a reason: {Name ?? Id}";

        private protected override PlanList<ReasonAnswer> List => PlanList.Reasons;

        private protected override string Key => Id;

        private protected override Outcome<ReasonAnswer> Edited(ReasonAnswer? old, Plan plan) =>
            (old ?? new ReasonAnswer { Id = Id }) with { Name = Name ?? old?.Name };
    }

    /// <summary>Writes something to a reason; without a note, takes it back.</summary>
    public sealed record NoteReason(string Id, string? Note = null) : Edit<ReasonAnswer>
    {
        private protected override string InWords => Note is null ? $"Took back the note to the reason {Quoted(Id)}" : $"Wrote to the reason {Quoted(Id)}: {Note}";

        private protected override PlanList<ReasonAnswer> List => PlanList.Reasons;

        private protected override string Key => Id;

        private protected override bool InPlace => true;

        private protected override Outcome<ReasonAnswer> Edited(ReasonAnswer? old, Plan plan) =>
            old is null ? NotThere("add the reason first") : old with { Note = Note };
    }
}
