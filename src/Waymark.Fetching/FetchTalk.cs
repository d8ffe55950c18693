namespace Waymark.Fetching;

/// <summary>How the person is asked and told while something is fetched.</summary>
/// <param name="Ask">Asks whether to go on.</param>
/// <param name="Say">Tells how it goes.</param>
public sealed record FetchTalk(Func<string, bool> Ask, Action<string> Say);
