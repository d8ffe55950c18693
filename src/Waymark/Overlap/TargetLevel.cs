namespace Waymark;

/// <summary>Whether a posting is at the level that a person aims at.</summary>
public static class TargetLevel
{
    private static readonly Seniority[] WhereNothingIsSaid = [Waymark.Seniority.Junior, Waymark.Seniority.Mid, Waymark.Seniority.Senior];

    extension(PostingReading reading)
    {
        /// <summary>The years of experience that the posting asks for: in all, else the most that a required skill is asked for with; <see langword="null"/> where none are stated.</summary>
        public int? YearsAsked => reading.Facts.Years?.Value.Min
            ?? reading.Requirements.Where(requirement => requirement.Necessity == Necessity.Required).Max(requirement => requirement.Years);

        /// <summary>The level that the posting states, else the one its years amount to; <see langword="null"/> where it says neither.</summary>
        public Seniority? LevelSaid => reading.Seniority?.Value ?? (reading.YearsAsked is { } years ? OfYears(years) : null);

        /// <summary>
        /// Whether the posting is at <paramref name="target"/>. A stated seniority decides; else the years (0–1 junior, 2–4 mid, 5–7 senior, 8 and more staff);
        /// where neither is stated it counts for junior, mid and senior alike. A role that is a level itself (<see cref="Role.Level"/>) counts for everybody who weighs it,
        /// but for postings that are for beginners or for the top.
        /// </summary>
        public bool IsAt(Seniority target) => (reading.LevelSaid, reading.Role?.Role.Level) switch
        {
            (null, null) => WhereNothingIsSaid.Contains(target),
            (null, _) => true,
            ({ } said, null) => said == target,
            ({ } said, _) => said == target || said is > Waymark.Seniority.Junior and < Waymark.Seniority.Executive,
        };
    }

    private static Seniority OfYears(int years) => years switch
    {
        <= 1 => Seniority.Junior,
        <= 4 => Seniority.Mid,
        <= 7 => Seniority.Senior,
        _ => Seniority.Staff,
    };
}
