namespace Waymark.Fetching;

/// <summary>Which hosts were asked since the program began, whatever for: each is asked with a pause between, and none that asks to be left alone.</summary>
internal sealed class HostsAsked
{
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> leftAlone = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that a host is asked, and tells whether it was before.</summary>
    public bool WasAsked(string host) => !asked.Add(host);

    /// <summary>Notes that a host is not to be asked again.</summary>
    public void LeaveAlone(string host) => leftAlone.Add(host);

    /// <summary>Whether it is so.</summary>
    public bool IsLeftAlone(string host) => leftAlone.Contains(host);
}
