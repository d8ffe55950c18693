namespace Waymark.Web;

/// <summary>What a program may do that shows a token.</summary>
public enum TokenScope
{
    /// <summary>Hand over job descriptions, and nothing else: it reads nothing.</summary>
    Bring,

    /// <summary>Read everything, and change nothing.</summary>
    Read,

    /// <summary>Read everything, change the plan, add and remove job descriptions.</summary>
    Change,
}

/// <summary>How scopes are put into words, and which holds which.</summary>
internal static class TokenScopes
{
    /// <summary>All, with the least first.</summary>
    public static IReadOnlyList<TokenScope> All { get; } = Enum.GetValues<TokenScope>();

    extension(TokenScope scope)
    {
        /// <summary>What it allows, for people.</summary>
        public string Words => scope switch
        {
            TokenScope.Bring => "hand over job descriptions, and nothing else",
            TokenScope.Read => "read everything, and change nothing",
            _ => "read everything, change the plan, and add and remove job descriptions",
        };

        /// <summary>Whether it allows what another is enough for.</summary>
        public bool Allows(TokenScope needed) => scope == TokenScope.Change || scope == needed;
    }
}
