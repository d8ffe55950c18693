namespace Waymark;

/// <summary>A cue that may decide how much the skills of its clause are needed.</summary>
/// <param name="Hit">The cue.</param>
/// <param name="IsTrailing">Whether it speaks of what stands before it.</param>
/// <param name="Leads">Whether it speaks of what stands behind it.</param>
/// <param name="LeadingAfter">The cue that leads what stands far behind this one.</param>
internal readonly record struct DecidingCue(CueHit Hit, bool IsTrailing, bool Leads, CueHit? LeadingAfter)
{
    /// <summary>The number of the first of <paramref name="cues"/>, which are in order, that ends at token <paramref name="token"/> or behind it.</summary>
    public static int FirstFrom(ReadOnlySpan<DecidingCue> cues, int token)
    {
        var (low, high) = (0, cues.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cues[middle].Hit.End < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
