namespace Waymark.Fetching;

/// <summary>What a person asks to be fetched: the board of an employer, or one page.</summary>
public sealed record FetchTarget
{
    private FetchTarget(string words, Uri address, BoardSource? board) => (Words, Address, Board) = (words, address, board);

    /// <summary>The ways to write one.</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. BoardSource.All.Select(source => source.Form), "URL"];

    /// <summary>As it was written.</summary>
    public string Words { get; }

    /// <summary>The address that is asked first.</summary>
    public Uri Address { get; }

    /// <summary>Whether it is all that an employer publishes.</summary>
    public bool IsBoard => Board is not null;

    internal BoardSource? Board { get; }

    /// <summary>Understands <paramref name="words"/>, such as <c>greenhouse:example</c> or <c>https://example.org/jobs/1</c>.</summary>
    public static Outcome<FetchTarget> Parse(string words)
    {
        words = words.Trim();
        if (words.Split(':', 2) is [var name, var employer] && BoardSource.All.FirstOrDefault(source => source.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } board)
        {
            return board.Board(employer.Trim()) is { } address
                ? new FetchTarget(words, address, board)
                : new Refusal.NotFetched(words, $"this is no name of a board there; write {board.Form}, with the name that the address of the employer's board has");
        }

        if (!Uri.TryCreate(words, UriKind.Absolute, out var page) || page.Host == "")
        {
            return new Refusal.NotFetched(words, $"this is neither a board nor an address; write one of {CountWords.List(Forms, "or")}");
        }

        return WebAddress.ProblemWith(page) is { } problem ? new Refusal.NotFetched(words, problem) : new FetchTarget(words, WithoutFragment(page), board: null);
    }

    private static Uri WithoutFragment(Uri page) => page.Fragment == "" ? page : new Uri(page.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
}
