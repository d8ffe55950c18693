namespace Waymark;

/// <summary>How many postings are ready (every required skill met at its level) or lack one required skill at most.</summary>
/// <param name="Ready">Postings whose every required skill is met.</param>
/// <param name="Near">Postings that lack exactly one or none.</param>
/// <param name="Unclear">How many of <paramref name="Ready"/> ask for something that was not understood as well.</param>
internal readonly record struct ReadyCount(int Ready, int Near, int Unclear)
{
    /// <summary>Counts; a posting that requires no skill that was understood is never counted, since nothing is known of it, nor one that requires what the person would not do (<paramref name="refused"/>).</summary>
    public static ReadyCount Of(IReadOnlyList<Sample> samples, Func<Skill, Level> held, Func<Skill, bool>? refused = null)
    {
        var (ready, near, unclear) = (0, 0, 0);
        foreach (var posting in samples.SelectMany(sample => sample.Postings))
        {
            var required = posting.Asks.Where(ask => ask.Necessity == Necessity.Required).ToList();
            if (refused is not null && required.Exists(ask => ask.AnyOf.All(skill => refused(skill) && held(skill) < ask.Level)))
            {
                continue;
            }

            var missing = required.Count(ask => !ask.AnyOf.Any(skill => held(skill) >= ask.Level));
            ready += required.Count > 0 && missing == 0 ? 1 : 0;
            near += required.Count > 0 && missing <= 1 ? 1 : 0;
            unclear += required.Count > 0 && missing == 0 && posting.Reading is { NotUnderstood.Count: > 0 } ? 1 : 0;
        }

        return new(ready, near, unclear);
    }
}
