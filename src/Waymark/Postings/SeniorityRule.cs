namespace Waymark;

/// <summary>How far up a posting is: from its title, else from the years it asks for being left to the sample.</summary>
internal static class SeniorityRule
{
    /// <summary>The highest level that the title names; a "senior associate" is senior.</summary>
    public static Fact<Seniority>? Read(MarkedText? title)
    {
        Fact<Seniority>? highest = null;
        foreach (var hit in title?.CuesOf(CueKind.Seniority) ?? [])
        {
            var seniority = hit.Cue.As<Seniority>();
            if (highest is null || seniority > highest.Value)
            {
                highest = new(seniority, title!.Text.Quote(hit.First, hit.End, "title"));
            }
        }

        return highest;
    }
}
