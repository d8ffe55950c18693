namespace Waymark;

/// <content>The few shapes that changes have.</content>
public abstract partial record PlanChange
{
    /// <summary>Sets one field of the plan.</summary>
    public abstract record SetField : PlanChange
    {
        private protected SetField()
        {
        }

        private protected abstract PlanField Field { get; }

        private protected sealed override IReadOnlyList<string> Keys => [Field.Name];

        private protected abstract Plan Set(Plan plan);

        private protected sealed override Outcome<Plan> On(Plan plan) => Set(plan);
    }

    /// <summary>Puts an entry into a list: in the place of the one with the same key, where there is one.</summary>
    public abstract record PutIn<T> : PlanChange
        where T : PlanEntry
    {
        private protected PutIn()
        {
        }

        private protected abstract PlanList<T> List { get; }

        private protected abstract T Entry { get; }

        /// <summary>The key of the entry that this one takes the place of, where that was another.</summary>
        private protected virtual string? Replaced => null;

        private protected sealed override IReadOnlyList<string> Keys => List.Touched(Entry.Key, Replaced);

        private protected sealed override Outcome<Plan> On(Plan plan)
        {
            var old = Replaced is { } replaced ? List.Find(plan, replaced) ?? List.Find(plan, Entry.Key) : List.Find(plan, Entry.Key);
            return Replaced is not null && old is null
                ? new Refusal.NotThere(List.Id, Replaced, $"{Quoted(Replaced)} is not in {List.Name}; add it as a new one")
                : List.With(plan, Entry, old);
        }
    }

    /// <summary>Changes something about one entry of a list.</summary>
    public abstract record Edit<T> : PlanChange
        where T : PlanEntry
    {
        private protected Edit()
        {
        }

        private protected abstract PlanList<T> List { get; }

        private protected abstract string Key { get; }

        /// <summary>Whether an entry that is not there yet may come about, or the number of entries of a kind may change.</summary>
        private protected virtual bool InPlace => false;

        private protected sealed override IReadOnlyList<string> Keys => InPlace ? [$"{List.Name}/{Key}"] : List.Touched(Key);

        /// <summary>The entry as it shall be, or why not; the old one is <see langword="null"/> where there is none.</summary>
        private protected abstract Outcome<T> Edited(T? old, Plan plan);

        private protected sealed override Outcome<Plan> On(Plan plan)
        {
            var old = List.Find(plan, Key);
            return Edited(old, plan).Then<Plan>(entry => List.With(plan, entry, old));
        }

        private protected Refusal NotThere(string advice) => new Refusal.NotThere(List.Id, Key, $"{Quoted(Key)} is not in {List.Name}; {advice}");
    }

    /// <summary>Takes an entry out of a list: a reason, a need, an answer; a skill that is taken out is back to "not asked".</summary>
    /// <param name="From">The list.</param>
    /// <param name="Key">The <see cref="PlanEntry.Key"/> of the entry.</param>
    /// <param name="Name">What it is called, for the history.</param>
    public sealed record TakeOut(PlanListName From, string Key, string? Name = null) : PlanChange
    {
        private protected override IReadOnlyList<string> Keys => PlanList.Of(From).Touched(Key);

        private protected override string InWords => PlanList.Of(From).TakenOut.Replace("{0}", Name ?? Key, StringComparison.Ordinal);

        private protected override Outcome<Plan> On(Plan plan) => PlanList.Of(From).Without(plan, Key) is { } without ? without
            : new Refusal.NotThere(From, Key, $"{Quoted(Name ?? Key)} is not in {PlanList.Of(From).Name}, so it cannot be taken out");
    }

    /// <summary>Moves an entry within a list whose order means something: reasons, positions, education.</summary>
    /// <param name="In">The list.</param>
    /// <param name="Key">The <see cref="PlanEntry.Key"/> of the entry.</param>
    /// <param name="Place">The place it moves to, from 1; beyond the end is the last.</param>
    /// <param name="Name">What it is called, for the history.</param>
    public sealed record Move(PlanListName In, string Key, int Place, string? Name = null) : PlanChange
    {
        private static readonly string[] Places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

        private protected override IReadOnlyList<string> Keys => [PlanList.Of(In).Name];

        private protected override string InWords => $"Moved {Quoted(Name ?? Key)} to {(Place is >= 1 and <= 10 ? $"{Places[Place - 1]} place" : $"place {Place}")}";

        private protected override Outcome<Plan> On(Plan plan) =>
            !PlanList.Of(In).Ordered ? new Refusal.NoOrder(In)
            : Place < 1 ? new Refusal.WrongValue("place", null, $"{Place} is no place; the first is 1")
            : PlanList.Of(In).Moved(plan, Key, Place) is { } moved ? moved
            : new Refusal.NotThere(In, Key, $"{Quoted(Name ?? Key)} is not in {PlanList.Of(In).Name}, so it cannot be moved");
    }
}
