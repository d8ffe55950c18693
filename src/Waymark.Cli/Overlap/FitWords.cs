namespace Waymark.Cli;

/// <summary>How the order of roles is put into words.</summary>
internal static class FitWords
{
    extension(Ranking ranking)
    {
        /// <summary>How sure the first place is.</summary>
        public string HowSure => (ranking.Certainty, ranking.Roles) switch
        {
            (Certainty.NoScore, _) => $"The roles are in no order yet. {string.Join(" ", ranking.Dropped.Take(2).Select(dropped => dropped.Criterion.AnswerFirst))}",
            (Certainty.OnlyOne, [var only]) => $"{only.Role.Title} is the only role you look at, so there is nothing to compare it with.",
            (Certainty.ClearLead, [var first, ..]) => $"A clear lead for {first.Role.Title}: {FirstIn(first)}.",
            (Certainty.Close, [var first, var second, ..]) => $"Close: {first.Role.Title} is {FirstIn(first)}, {second.Role.Title} in {Draws(second.First)}. Either is a reasonable choice.",
            (_, [var first, ..]) => $"Can't tell yet: {first.Role.Title} is {FirstIn(first)}, and a few answers would settle it.",
            _ => "",
        };

        /// <summary>What would change which role is first; <see langword="null"/> where no one change does.</summary>
        public string? WhatWouldFlipIt => ranking is { Flip: { } flip, Roles: [_, var second, ..] } ? $"If {flip.Words}, {second.Role.Title} would come first." : null;
    }

    extension(Settlement settlement)
    {
        /// <summary>What would settle it, as something to do.</summary>
        public string Words => settlement.By switch
        {
            SettledBy.Skill => $"saying how well you know {settlement.Name}",
            SettledBy.Activity => $"saying how much you like {settlement.Name}",
            SettledBy.Criterion => $"saying how much weight {Subject(settlement.Id)} should have beside the rest",
            SettledBy.Postings => $"more job descriptions for {settlement.Name}",
            SettledBy.Week => $"hearing from somebody who works as {settlement.Name} how their week is spent",
            _ => $"asking whether {settlement.Name} offers what you need",
        };
    }

    extension(Criterion criterion)
    {
        /// <summary>What is compared, as people say it.</summary>
        public string Words => Subject($"{criterion}");
    }

    extension(Interval covered)
    {
        /// <summary>How much of what is asked one brings, in words.</summary>
        public string CoverageWords => (Estimate.PartWords(100 * covered.Low), Estimate.PartWords(100 * covered.High)) is var (low, high) && low == high ? low : $"{low} to {high}";
    }

    extension(Week week)
    {
        /// <summary>How one would like the days, or what to rate first.</summary>
        public string Words => week.Interest switch
        {
            null => week.Parts.Count == 0 ? "" : $"rate next: {CountWords.List([.. week.RateNext.Take(3).Select(part => part.Name)])}",
            >= 1 => "you would enjoy most of it",
            >= 0.4 => "you would like more of it than not",
            > -0.4 => "mixed",
            > -1 => "you would dislike more of it than you like",
            _ => "you would dislike most of it",
        };
    }

    extension(Reach reach)
    {
        /// <summary>How many postings are within reach, and how many may be.</summary>
        public string Words
        {
            get
            {
                if (reach.Postings.Count == 0)
                {
                    return "no posting yet";
                }

                List<string> parts = [.. from band in new[] { (ReachBand.Ready, "ready"), (ReachBand.OneOrTwoAway, "one or two away") }
                                         let certain = reach.Count(band.Item1)
                                         let atBest = reach.CountAtBest(band.Item1)
                                         where certain + atBest > 0
                                         select certain >= atBest ? $"{certain} {band.Item2}" : $"{(certain == 0 ? "" : $"{certain}, ")}up to {atBest} {band.Item2}"];
                return parts.Count > 0 ? $"of {reach.Postings.Count}: {string.Join("; ", parts)}"
                    : reach.Nearest is [var nearest, ..] ? $"the nearest of {reach.Postings.Count} asks for {CountWords.List([.. nearest.Missing.Take(3).Select(Lacks)])}{(nearest.Missing.Count > 3 ? " and more" : "")}"
                    : $"{CountWords.Of(reach.Postings.Count, "posting")}, and none says clearly what it requires";
            }
        }
    }

    /// <summary>What is missing: the skill, or the alternatives.</summary>
    public static string Lacks(Ask ask) => CountWords.List([.. ask.AnyOf.Take(3).Select(skill => skill.Name)], "or");

    private static string FirstIn(RankedRole role) => $"first in {Draws(role.First)} of {Ranking.Draws} ways of weighing what is open";

    private static string Draws(double share) => $"{Math.Round(share * Ranking.Draws)}";

    private static string Subject(string criterion) => criterion switch
    {
        nameof(Criterion.Reach) => "your skills",
        nameof(Criterion.Days) => "the day-to-day work",
        nameof(Criterion.Reasons) => "your reasons",
        _ => "your needs",
    };
}
