using System.Globalization;

namespace Waymark;

/// <summary>How the order of roles, and what is behind it, is put into words: the same on paper and in the terminal.</summary>
public static class RankingWords
{
    private const int MostNamed = 4;

    // A difference of less, on a scale of 0 to 1, speaks for nobody; nor do days whose figures look the same.
    private const double WorthTelling = 0.01;

    extension(Ranking ranking)
    {
        /// <summary>How sure the first place is, in two or three words.</summary>
        public string Verdict => ranking.Certainty switch
        {
            Certainty.NoScore => "no order yet",
            Certainty.OnlyOne => "nothing to compare it with",
            Certainty.ClearLead => "a clear lead",
            Certainty.Close => ranking.MayBeFirst.Count == 1 ? "ahead, though not clearly" : ranking.TooCloseTo is null ? "close" : "too close to call",
            _ => "can’t tell yet",
        };

        /// <summary>Why, in a sentence or two.</summary>
        public string Reason => (ranking.Certainty, ranking.Roles) switch
        {
            (Certainty.NoScore, _) => string.Join(" ", ranking.Dropped.Select(dropped => dropped.ToDo).Take(2)),
            (Certainty.OnlyOne, [var only]) => $"{only.Role.Title} is the only role that is ranked.",
            (Certainty.ClearLead, [var first, ..]) => $"{first.Role.Title} comes first in {Draws(first)} of {Ways}.",
            (Certainty.Close, _) => ranking.MayBeFirst is { Count: > 1 } may
                ? $"{Shares(ranking)} of {Ways}; {(OnlyWithoutDays(ranking) ? $"{NotPartYet(ranking)} not part of that yet, and may turn it" : $"{(may.Count == 2 ? "either" : "each of them")} is a reasonable choice")}.{TooClose(ranking)}{WhatSpeaksForEach(ranking)}"
                : $"{Shares(ranking)} of {Ways}{Next(ranking)}.",
            (_, [var first, ..]) when first.First >= Ranking.ClearLeadFrom =>
                $"{first.Role.Title} is in front on what is known, in {Draws(first)} of {Ways}; {NotPartYet(ranking)} not part of that yet, and may turn it.",
            _ => $"{Shares(ranking)} of {Ways}; a few answers may change it.{TooClose(ranking)}{WhatSpeaksForEach(ranking)}",
        };

        /// <summary>What does not count, for which reason, and what to do about it: a line each.</summary>
        public IReadOnlyList<string> NotCounted => [.. ranking.Dropped.Select(dropped => $"Not counted: {dropped.Criterion.Words}, because {dropped.Why}. {dropped.ToDo}")];

        /// <summary>The roles that wait, or whose place is open because hardly any of their week is rated, and for what: a line each.</summary>
        public IReadOnlyList<string> WaitFor =>
        [
            .. ranking.NotRanked.Select(role => $"Not ranked yet: {role.Title}. Write down what it asks for, or bring a job description."),
            .. ranking.OpenWeeks.Where(week => !ranking.HardlyFirst.Contains(week.Role))
                .Select(week => $"The place of {week.Role.Title} is wide open, because too little of its week is rated. Rate {DroppedCriterion.Names(week.RateFirst)} first."),
        ];

        /// <summary>What would settle the first place, most first: each matter once, and how much the criteria should count as one.</summary>
        public IReadOnlyList<string> SettledBy
        {
            get
            {
                List<Settlement> weights = [.. ranking.Settles.Where(open => open.By == Waymark.SettledBy.Criterion)];
                return weights.Count < 2 ? [.. ranking.Settles.Select(open => open.Words)]
                    :
                    [
                        .. ranking.Settles.Except(weights.Skip(1)).Select(open => open == weights[0]
                            ? $"how much {CountWords.List([.. weights.Select(weight => weight.Name)])} should count beside each other"
                            : open.Words),
                    ];
            }
        }

        /// <summary>What would change which role is first; <see langword="null"/> where no one change does.</summary>
        public string? WhatWouldFlipIt => ranking is { Flip: { } flip, Roles: [_, var second, ..] } ? $"{second.Role.Title} would come first if {flip.Words}.{(flip.By == FlipBy.Order ? " If that is so, say what counts most to you." : "")}" : null;
    }

    // Nobody chooses by one thing alone, as long as the days are not part of it.
    private static bool OnlyWithoutDays(Ranking ranking) => ranking.Criteria is [not Criterion.Days];

    // The days, and whatever else the person said counts and nothing at hand tells.
    private static string NotPartYet(Ranking ranking)
    {
        List<string> words = [.. ranking.Dropped.Where(dropped => dropped.Criterion != Criterion.Days && dropped.Answered).Select(dropped => dropped.Criterion.Words), Criterion.Days.Words];
        return $"{CountWords.List(words)} {(words.Count == 1 ? "is" : "are")}";
    }

    private static string Ways => $"{Ranking.Draws.ToString("#,0", CultureInfo.InvariantCulture)} ways of weighing what is still open";

    private static string Shares(Ranking ranking) =>
        CountWords.List([.. ranking.MayBeFirst.Take(MostNamed).Select((role, at) => $"{role.Role.Title} {(at == 0 ? "comes first " : "")}in {Draws(role)}")]);

    private static string Next(Ranking ranking) => ranking.Roles is [_, var next, ..] ? $"; the next, {next.Role.Title}, in {Draws(next)}" : "";

    // The score has another role in front than the draws, or the draws by chance another than the score.
    private static string TooClose(Ranking ranking) => ranking.TooCloseTo is { } highest
        ? $" By its score {highest.Role.Title} would be first, by less than what is uncertain; so the order here is how often each comes first."
        : ranking.MayBeFirst.Any(role => role.First > ranking.Roles[0].First) ? " These shares are too near to each other to tell the roles apart, so the order here is that of their score." : "";

    // Of the first two, what each has for it.
    private static string WhatSpeaksForEach(Ranking ranking) =>
        ranking.MayBeFirst is [var first, var second, ..] && string.Join("; ", new[] { WhatSpeaksFor(first, second, ranking), WhatSpeaksFor(second, first, ranking) }.OfType<string>()) is { Length: > 0 } words
            ? $" {char.ToUpperInvariant(words[0])}{words[1..]}." : "";

    private static string? WhatSpeaksFor(RankedRole one, RankedRole other, Ranking ranking)
    {
        List<Criterion> ahead = [.. ranking.Criteria.Where(criterion => (criterion != Criterion.Needs || !ranking.NeedsAssumed.Contains(one.Role)) && one.Likely[criterion] - other.Likely[criterion] > WorthTelling && (criterion != Criterion.Days || Liking(one) != Liking(other)))];
        return ahead.Count == 0 ? null : $"{CountWords.List([.. ahead.Select(criterion => criterion.Words + (criterion == Criterion.Days ? Likings(one, other) : ""))])} {(ahead is [{ IsOfMany: false }] ? "speaks" : "speak")} for {one.Role.Title}";
    }

    private static string Likings(RankedRole one, RankedRole other) => $" ({Liking(one)} against {Liking(other)} on −2 to +2)";

    private static string Liking(RankedRole role) => WeekWords.Figure((role.Likely[Criterion.Days] * 4) - 2);

    private static string Draws(RankedRole role) => role.First is >= 0.995 and < 1 ? "more than 99%" : role.First.ToString("0%", CultureInfo.InvariantCulture);
}
