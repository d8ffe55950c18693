namespace Waymark;

/// <summary>How the order of roles is put into words.</summary>
internal static class FitWords
{
    extension(Ranking ranking)
    {
        /// <summary>How sure the first place is.</summary>
        public string HowSure => $"{char.ToUpperInvariant(ranking.Verdict[0])}{ranking.Verdict[1..]}: {ranking.Reason}";
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
                                         select (certain >= atBest ? $"{certain} {band.Item2}" : $"{(certain == 0 ? "" : $"{certain}, ")}up to {atBest} {band.Item2}") + reach.AsUnderstood(band.Item1, Math.Max(certain, atBest))];
                return parts.Count > 0 ? $"of {reach.Postings.Count}: {string.Join("; ", parts)}"
                    : reach.Nearest is [var nearest, ..] ? $"the nearest of {reach.Postings.Count} asks for {CountWords.List([.. nearest.Missing.Take(3).Select(Lacks)])}{(nearest.Missing.Count > 3 ? " and more" : "")}"
                    : $"{CountWords.Of(reach.Postings.Count, "posting")}, and none says clearly what it requires";
            }
        }

        // Nothing is missing of what was understood: what was not may ask for something, too.
        private string AsUnderstood(ReachBand band, int atBest) => (band, reach.CountUnclearAtBest(band)) switch
        {
            (not ReachBand.Ready, _) or (_, 0) => "",
            (_, var unclear) when unclear == atBest => " as far as understood",
            (_, var unclear) => $" ({unclear} as far as understood)",
        };
    }

    extension(PlanReport report)
    {
        /// <summary>How many postings of a role are within reach, of those that fail no must.</summary>
        public string ReachWords(RoleOverlap overlap) => (report.ReachOf(overlap), report.FailingOf(overlap)) switch
        {
            ({ Postings.Count: 0 }, 1) => "the one fails a must",
            ({ Postings.Count: 0 }, 2) => "both fail a must",
            ({ Postings.Count: 0 }, > 0 and var failing) => $"all {failing} fail a must",
            var (reach, _) when reach.Postings.Count > 0 && report.SilentOf(overlap) == reach.Postings.Count => $"{reach.Words}, and nothing is said about any must of yours",
            var (reach, _) => reach.Words,
        };
    }

    /// <summary>What is missing: the skill, or the alternatives.</summary>
    public static string Lacks(Ask ask) => CountWords.List([.. ask.AnyOf.Take(3).Select(skill => skill.Name)], "or");
}
