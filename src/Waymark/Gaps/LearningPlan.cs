namespace Waymark;

/// <summary>When one gap is worked on. Weeks count from today, 0 is now.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Start">The week it is begun, if estimates hold.</param>
/// <param name="End">The week it is done, if estimates hold.</param>
/// <param name="Earliest">The week it is done when all up to it goes quickly.</param>
/// <param name="Latest">The week it is done when all up to it goes slowly.</param>
/// <param name="Done">The day of <paramref name="End"/>.</param>
/// <param name="DoneLatest">The day of <paramref name="Latest"/>.</param>
public sealed record LearningStep(Gap Gap, double Start, double End, double Earliest, double Latest, DateOnly Done, DateOnly DoneLatest);

/// <summary>How the learning fits the date that the person would like.</summary>
public enum TargetFit
{
    /// <summary>No date was given, or no hours.</summary>
    NotAsked,

    /// <summary>It fits even when it takes long.</summary>
    Fits,

    /// <summary>It fits if the estimates hold, and not if it takes long.</summary>
    MayFit,

    /// <summary>It does not fit.</summary>
    DoesNotFit,
}

/// <summary>
/// The gaps over the weeks: one after the other, which finishes each soonest; what the person has begun runs side by side, three at most.
/// </summary>
public sealed record LearningPlan
{
    /// <summary>The most skills in progress at a time: more at once finishes none.</summary>
    public const int MostAtOnce = 3;

    // A hundred years: further than any plan, near enough for every calendar.
    private const double LastWeek = 5200;

    /// <summary>The steps, in order of their start; empty without hours a week.</summary>
    public IReadOnlyList<LearningStep> Steps { get; init; } = [];

    /// <summary>All hours still to come, as estimated.</summary>
    public double Hours { get; init; }

    /// <summary>Hours a week; <see langword="null"/> where the person has not said.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>How far the estimates are to be trusted.</summary>
    public EffortRange Range { get; init; } = EffortRange.Declared;

    /// <summary>The date that the person would like.</summary>
    public DateOnly? Target { get; init; }

    /// <summary>Whether the whole fits before <see cref="Target"/>.</summary>
    public TargetFit Fit { get; init; }

    /// <summary>The gaps that are done before <see cref="Target"/> if estimates hold.</summary>
    public IReadOnlyList<Gap> BeforeTarget { get; init; } = [];

    /// <summary>Gaps that were begun and wait, since three others are in progress.</summary>
    public IReadOnlyList<Gap> Waiting { get; init; } = [];

    /// <summary>What to say first, because so much was not asked that neither a total nor a date means anything; empty where enough is known.</summary>
    public IReadOnlyList<Skill> AskFirst { get; init; } = [];

    /// <summary>Whether the most of what the roles weigh is unknown.</summary>
    public bool IsMostlyUnasked { get; init; }

    // A smaller part that was not asked changes little.
    private const double WorthTelling = 0.15;

    // So many skills are named as what to answer first; and so many as too long.
    private const int MostAskFirst = 5, MostTooLong = 3;

    // The gaps that are not done before the date.
    private IReadOnlyList<Gap> After { get; init; } = [];

    /// <summary>The hours that are left until the date that the person named, as such hours have gone so far; <see langword="null"/> without a date to come or hours a week.</summary>
    public static double? HoursUntilTarget(Plan plan, DateOnly today, Catalogue catalogue) =>
        plan.Now is { TargetDate: { } target, HoursPerWeek: { } perWeek } && target > today && perWeek is > 0 and <= 168
            ? (target.DayNumber - today.DayNumber) / 7.0 * perWeek / EffortRange.Of(plan.Learning, catalogue).Likely : null;

    /// <summary>How many whole weeks are left until <see cref="Target"/>; <see langword="null"/> without a date to come.</summary>
    public int? WeeksLeft { get; init; }

    /// <summary>How many whole weeks all of it takes, if estimates hold; <see langword="null"/> without hours a week, and where there is nothing to learn.</summary>
    public int? WeeksNeeded => HoursPerWeek is { } perWeek && Hours > 0 ? Whole(Within(Hours * Range.Likely / perWeek)) : null;

    /// <summary>How much of what the roles ask for has not been asked of the person yet, 0..1.</summary>
    public double Unasked { get; init; }

    /// <summary>Whether more is missing than <see cref="Hours"/> is of: what comes after the things that are proposed.</summary>
    public bool IsFirstPart { get; init; }

    /// <summary>Whether what is missing for one role fits before the date, in a sentence with both numbers; <see langword="null"/> where date, hours or something to learn is missing.</summary>
    public string? AgainstDate => (WeeksNeeded, WeeksLeft, HoursPerWeek) is ({ } needed, { } left, { } perWeek)
        ? $"{(IsFirstPart ? "The first things to learn for it take" : Unasked >= WorthTelling ? "What is known so far to be missing for it takes" : "What is missing for it takes")} about {CountWords.Of(needed, "week")} at {CountWords.Hours(perWeek)} a week{AtFirst(needed, left)}{MayTakeLonger(needed, left)}; until your date {(left == 0 ? "there is less than one" : left == 1 ? "there is one" : $"there are {left}")}.{(Unasked >= WorthTelling ? $" {Capitalised(Estimate.PartWords(100 * Unasked))} of what it asks for was not asked of you yet, which may add to it." : "")}"
        : null;

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // ", or up to 44 if it goes slowly": said where it turns the answer.
    private string MayTakeLonger(int needed, int left) => needed <= left && Whole(Within(Hours * Range.High / HoursPerWeek!.Value)) is var slowly && slowly > left ? $", or up to {slowly} if it goes slowly" : "";

    // " (26, if you bring Project management only to advanced beginner at first)": said where the whole is too long, or may be.
    private string AtFirst(int needed, int left)
    {
        if (Whole(Within(Hours * Range.High / HoursPerWeek!.Value)) <= left || Gaps.Where(gap => gap.FirstLevel is not null).MaxBy(gap => gap.Effort.Left) is not { FirstLevel: { } lower } longest)
        {
            return "";
        }

        var weeks = Whole(Within((Hours - longest.Effort.Left + lower.Hours) * Range.Likely / HoursPerWeek.Value));
        return weeks < needed ? $" ({weeks}, if you bring {longest.Skill.Name} only to {lower.Level.Words} at first)" : "";
    }

    // What all this is of.
    private IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>Plans what <paramref name="order"/> proposes; without weeks and dates where most of what counts was not asked.</summary>
    /// <param name="order">The gaps in order.</param>
    /// <param name="plan">Hours a week, the date aimed at, and what was finished so far.</param>
    /// <param name="today">The day that weeks count from.</param>
    /// <param name="catalogue">Where the hours expected of finished skills are looked up.</param>
    /// <param name="askNext">The skills to ask about first; absent for those that the order would check.</param>
    public static LearningPlan Of(GapOrder order, Plan plan, DateOnly today, Catalogue catalogue, IReadOnlyList<Skill>? askNext = null)
    {
        var learning = Of(order.Proposed, plan, today, catalogue) with { IsFirstPart = order.LeftOut.Any(left => left.Reason == LeftOutReason.Later), Unasked = order.Unasked };
        return order.IsMostlyUnasked
            ? learning with
            {
                Steps = [],
                Fit = TargetFit.NotAsked,
                IsMostlyUnasked = true,
                AskFirst = [.. (askNext ?? [.. order.CheckFirst.Select(check => check.Skill)]).Take(MostAskFirst)],
                HoursPerWeek = learning.Steps.Count > 0 ? learning.HoursPerWeek : null,
            }
            : learning;
    }

    private static int? WeeksUntil(DateOnly? target, DateOnly today) => target > today ? (target.Value.DayNumber - today.DayNumber) / 7 : null;

    /// <summary>Plans <paramref name="gaps"/>, in the order given.</summary>
    /// <param name="gaps">What to learn, prerequisites first.</param>
    /// <param name="plan">Hours a week, the date aimed at, and what was finished so far.</param>
    /// <param name="today">The day that weeks count from.</param>
    /// <param name="catalogue">Where the hours expected of finished skills are looked up.</param>
    public static LearningPlan Of(IReadOnlyList<Gap> gaps, Plan plan, DateOnly today, Catalogue catalogue)
    {
        var range = EffortRange.Of(plan.Learning, catalogue);
        var hours = gaps.Sum(gap => gap.Effort.Left);
        var fresh = gaps.Where(gap => !gap.InProgress).Select(gap => gap.Skill).ToHashSet();
        var begun = gaps.Where(gap => gap.InProgress && !gap.First.Any(fresh.Contains)).ToList();
        if (plan.Now.HoursPerWeek is not { } perWeek || !(perWeek > 0) || perWeek > 168)
        {
            return new() { Hours = hours, Range = range, Target = plan.Now.TargetDate, IsPast = plan.Now.TargetDate < today, WeeksLeft = WeeksUntil(plan.Now.TargetDate, today), Waiting = [.. begun.Skip(MostAtOnce)] };
        }

        var steps = Schedule(gaps, [.. begun.Take(MostAtOnce)], perWeek).Select(slot => Step(slot.Gap, slot.Start, slot.End, range, today)).ToList();
        return new()
        {
            Steps = steps,
            Hours = hours,
            Gaps = gaps,
            HoursPerWeek = perWeek,
            Range = range,
            Target = plan.Now.TargetDate,
            IsPast = plan.Now.TargetDate < today,
            WeeksLeft = WeeksUntil(plan.Now.TargetDate, today),
            Waiting = [.. begun.Skip(MostAtOnce)],
            Fit = plan.Now.TargetDate is not { } target || steps.Count == 0 ? TargetFit.NotAsked
                : steps.All(step => step.DoneLatest <= target) ? TargetFit.Fits
                : steps.All(step => step.Done <= target) ? TargetFit.MayFit
                : TargetFit.DoesNotFit,
            BeforeTarget = [.. steps.Where(step => step.Done <= plan.Now.TargetDate).Select(step => step.Gap)],
            After = [.. steps.Where(step => step.Done > plan.Now.TargetDate).Select(step => step.Gap)],
        };
    }

    /// <summary>How long it takes, in a sentence: "15 weeks at 8 hours; allow 12 to 30."</summary>
    public string Words => (Hours, HoursPerWeek) switch
    {
        _ when IsMostlyUnasked => $"This is only the part that is known{Known}.{(WeeksLeft is null ? "" : WhatOfTheRest)} More than a third of what these roles ask for has not been asked of you yet, so a whole and a date would be a guess."
            + (AskFirst.Count > 0 ? $" Say first what you have of {CountWords.List([.. AskFirst.Select(skill => skill.Name)])}." : ""),
        (0, _) => "There is nothing to plan yet.",
        (_, null) => $"About {CountWords.Hours(Hours * Range.Likely)} in all. Say how many hours a week you have for it, and this becomes weeks and dates.",
        (_, { } perWeek) => $"{CountWords.Of(WeeksNeeded!.Value, "week")} at {CountWords.Hours(perWeek)} a week; allow {Whole(Steps.Max(step => step.Earliest))} to {Whole(Steps.Max(step => step.Latest))}.",
    };

    /// <summary>Whether <see cref="Target"/> lies before the day that is planned from.</summary>
    public bool IsPast { get; init; }

    // "; it takes about 268 hours by itself, 54 weeks at 5 hours a week, and until 1 June 2027 there are 26".
    private string Known => Hours <= 0 ? ""
        : $"; it takes about {CountWords.Hours(Hours * Range.Likely)} by itself"
            + (HoursPerWeek is { } perWeek ? $", {CountWords.Of(WeeksNeeded!.Value, "week")} at {CountWords.Hours(perWeek)} a week" : "")
            + (WeeksLeft is { } left ? $", and until {Target:d MMMM yyyy} there are {left}{(HoursPerWeek is null ? " weeks" : "")}{TooLong(left)}" : "");

    // "; what fits before then: Selenium and Git".
    private string TooLong(int left) => HoursPerWeek is not { } perWeek || Hours * Range.Likely <= left * perWeek ? ""
        : BeforeTarget.Count > 0 ? $"; what fits before then: {CountWords.List([.. BeforeTarget.Select(gap => gap.Skill.Name)])}"
        : "; none of it is finished by then";

    /// <summary>Whether it fits the date aimed at, in a sentence; empty where no date or no hours were given.</summary>
    public string TargetWords => Fit switch
    {
        _ when IsPast => $"The date that you named, {Target:d MMMM yyyy}, is past: name a later one.",
        TargetFit.Fits => $"It fits before {Target:d MMMM yyyy}, even if it takes long.",
        TargetFit.MayFit => $"It fits before {Target:d MMMM yyyy} if the estimates hold, and not if it takes long.",
        TargetFit.DoesNotFit when BeforeTarget.Count > 0 =>
            $"It does not all fit before {Target:d MMMM yyyy}. What does, if the estimates hold: {CountWords.List([.. BeforeTarget.Select(gap => gap.Skill.Name)])}.{WhatOfTheRest}",
        TargetFit.DoesNotFit => $"None of it is finished before {Target:d MMMM yyyy} at this pace; more hours a week or a later date would change that.",
        _ => "",
    };

    // " Project management and Instructional design end after that: begin them when these are done, or bring Project management to advanced beginner first (80 hours)."
    private string WhatOfTheRest => BeforeTarget.Count == 0 || After.Count == 0 ? ""
        : $" {CountWords.List(After.Count > MostTooLong ? [.. After.Take(MostTooLong).Select(gap => gap.Skill.Name), $"{After.Count - MostTooLong} more"] : [.. After.Select(gap => gap.Skill.Name)])} would end after that: begin {(After.Count == 1 ? "it" : "them")} when these are done"
            + (After.FirstOrDefault(gap => gap.LowerFirst is not null) is { LowerFirst: { } lower } first ? $", or bring {(After.Count == 1 ? "it" : first.Skill.Name)} to {lower.Level.Words} first ({CountWords.Hours(lower.Hours * Range.Likely)})." : ".");

    // The hours of a week are shared among what runs side by side, so that each ends when its share is done; the rest follows one by one.
    private static IEnumerable<(Gap Gap, double Start, double End)> Schedule(IReadOnlyList<Gap> gaps, List<Gap> begun, double perWeek)
    {
        var (week, done) = (0.0, 0.0);
        foreach (var (index, gap) in begun.OrderBy(gap => gap.Effort.Left).Index())
        {
            week += (gap.Effort.Left - done) * (begun.Count - index) / perWeek;
            done = gap.Effort.Left;
            yield return (gap, 0, week);
        }

        foreach (var gap in gaps.Except(begun))
        {
            var start = week;
            week += gap.Effort.Left / perWeek;
            yield return (gap, start, week);
        }
    }

    private static LearningStep Step(Gap gap, double start, double end, EffortRange range, DateOnly today)
    {
        var latest = end * range.High;
        return new(gap, Within(start * range.Likely), Within(end * range.Likely), Within(end * range.Low), Within(latest), Day(today, end * range.Likely), Day(today, latest));
    }

    private static double Within(double week) => Math.Min(week, LastWeek);

    private static DateOnly Day(DateOnly today, double week) =>
        DateOnly.FromDayNumber((int)Math.Min(today.DayNumber + Math.Ceiling(Within(week) * 7), DateOnly.MaxValue.DayNumber));

    private static int Whole(double weeks) => Math.Max(1, (int)Math.Ceiling(weeks - 1e-9));
}
