namespace Waymark;

/// <summary>How two skills of a clause are joined.</summary>
internal enum Join
{
    Comma,
    And,
    Or,
    Slash,

    /// <summary>The second is an example of the first: "databases such as PostgreSQL".</summary>
    Example,

    /// <summary>The second says what would do as well as the first, or begins another list behind that: "Power BI or similar BI software", "Jira or similar, Confluence".</summary>
    Similar,

    /// <summary>The second is an example of what would do as well as the first: "Freshdesk or similar tools like Zendesk".</summary>
    Alike,
}
