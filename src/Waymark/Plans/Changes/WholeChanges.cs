namespace Waymark;

/// <content>Changes of whatever there is: taking others back, going back to an older plan, bringing one in.</content>
public abstract partial record PlanChange
{
    /// <summary>What <see cref="Touches"/> says for a change that touches everything.</summary>
    public const string WholePlan = PlanKey.Whole;

    /// <summary>The change that makes what <paramref name="after"/> has otherwise what it was in <paramref name="before"/>, and leaves all else.</summary>
    /// <param name="before">The plan before a change.</param>
    /// <param name="after">The plan after it.</param>
    /// <param name="undone">The change that is taken back.</param>
    public static PutBack TakingBack(Plan before, Plan after, PlanChange? undone = null)
    {
        var things = PlanKey.Between(before, after);
        var was = PutBack.Only(before, things);
        return undone is PutBack { Undone: { } first, Again: var again } ? new(things, was, first, !again) : new(things, was, undone?.Words);
    }

    /// <summary>The keys that both changes touch. Where there is none, it does not matter which is made first.</summary>
    public IEnumerable<string> InCommonWith(PlanChange other) => Keys.Where(key => other.Keys.Any(its => PlanKey.Meet(key, its)));

    /// <summary>Puts things back as they were in an older plan: changed ones as they were, new ones out, missing ones in. All else stays.</summary>
    /// <param name="Things">Keys, as <see cref="Touches"/> gives them: <c>now</c>, <c>skills/react</c>, or <c>reasons</c> for their order.</param>
    /// <param name="Was">Those things as they were; what is absent was not there. Of a list that has an order, all of it.</param>
    /// <param name="Undone">The words of the change that is taken back.</param>
    /// <param name="Again">Whether that change is made again, by taking back that it was taken back.</param>
    public sealed record PutBack(IReadOnlyList<string> Things, Plan Was, string? Undone = null, bool Again = false) : PlanChange
    {
        private protected override IReadOnlyList<string> Keys =>
            [.. Things.SelectMany(thing => PlanKey.Of(thing) is { List: { } list, Entry: { } entry } ? list.Touched(entry) : [thing]).Distinct()];

        private protected override string InWords => Undone is null ? $"Put back {string.Join(", ", Things)}" : $"{(Again ? "Did again" : "Took back")}: {Undone}";

        private protected override Outcome<Plan> On(Plan plan)
        {
            if (Things.Where(thing => PlanKey.Of(thing) is null).ToList() is [var strange, ..])
            {
                return new Refusal.WrongValue("things", null, $"{Quoted(strange)} is nothing of a plan; name a field as now, or an entry as skills/react");
            }

            if (PlanRules.FirstBroken(Was) is { } rule)
            {
                return new Refusal.WrongValue($"was.{rule.Path}", null, rule.Problem);
            }

            var back = Things.Select(thing => PlanKey.Of(thing)!.Value).GroupBy(key => (key.Field, key.List))
                .Aggregate(plan, (now, keys) => keys.Key.Field?.PutBack(now, Was) ?? keys.Key.List!.PutBack(now, Was, [.. keys.Select(key => key.Entry)]));
            var busy = back.Learning.Where(learning => learning.InProgress).ToList();
            return busy.Count > Math.Max(Plan.MostInProgress, Math.Max(plan.Learning.Count(Busy), Was.Learning.Count(Busy)))
                ? new Refusal.TooMuchAtOnce([.. plan.Learning.Where(Busy).Select(learning => learning.Called)])
                : back;
        }

        /// <summary>What a change needs to know of the plan that things are put back from.</summary>
        internal static Plan Only(Plan plan, IReadOnlyList<string> things) => things.Select(thing => PlanKey.Of(thing)!.Value).GroupBy(key => (key.Field, key.List))
            .Aggregate(Plan.Empty, (only, keys) => keys.Key.Field?.PutBack(only, plan) ?? keys.Key.List!.Copied(only, plan, [.. keys.Select(key => key.Entry)]));

        private static bool Busy(Learning learning) => learning.InProgress;
    }

    /// <summary>Takes what was ticked of what a file, or somebody who helps, proposed; all of it or nothing.</summary>
    /// <param name="Changes">What was ticked.</param>
    /// <param name="From">What proposed it, for the history.</param>
    public sealed record TakeProposals(IReadOnlyList<PlanChange> Changes, string? From = null) : PlanChange
    {
        private protected override IReadOnlyList<string> Keys => [.. Changes.SelectMany(change => change.Keys).Distinct()];

        private protected override string InWords => Changes is [var one] ? one.Words : $"Took {CountWords.Of(Changes.Count, "proposal")}{(From is null ? "" : $" of {From}")}";

        private protected override Outcome<Plan> On(Plan plan) => Changes.Aggregate((Outcome<Plan>)plan, (so, change) => so.Then<Plan>(change.On));
    }

    /// <summary>Takes another plan instead of this one: an older revision, or one from a file.</summary>
    /// <param name="Plan">The plan to have.</param>
    /// <param name="How">Where it comes from, for the history: "Went back to revision 12".</param>
    public sealed record ReplacePlan(Plan Plan, string? How = null) : PlanChange
    {
        private protected override IReadOnlyList<string> Keys => [WholePlan];

        private protected override string InWords => How ?? "Took another plan";

        private protected override Outcome<Plan> On(Plan plan) => Plan.InOrder();
    }
}
