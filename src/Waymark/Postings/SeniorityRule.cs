using System.Text;

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

        return title is not null && ManagerOf(title) is { } manager && (highest is null || highest.Value < Seniority.Manager) ? manager : highest;
    }

    // "Manager, Data Platform" and "Senior Manager - Support" lead the people of what follows; a product manager leads none.
    private static Fact<Seniority>? ManagerOf(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        var first = title.CuesOf(CueKind.Seniority).FirstOrDefault(hit => hit.First == 0).End;
        return first + 1 < tokens.Length && Ascii.EqualsIgnoreCase(title.Text.BytesOf(tokens[first]), "manager") ? new(Seniority.Manager, title.Text.Quote(first, first + 1, "title")) : null;
    }
}
