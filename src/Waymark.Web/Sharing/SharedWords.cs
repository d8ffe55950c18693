namespace Waymark.Web;

/// <summary>What is said wherever the app is opened to the network.</summary>
public static class SharedWords
{
    /// <summary>What others could see.</summary>
    public const string Risk =
        "The connection is not encrypted: whoever listens on the same network could read along, and use the session as long as it is open. Do this only at home, among people you trust, never in a café or at work.";

    /// <summary>A code as people read it out.</summary>
    public static string Spaced(string code) => $"{code[..4]} {code[4..]}";
}
