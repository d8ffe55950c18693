namespace Waymark.Fetching;

/// <summary>A service that publishes the job boards of employers, and where it does.</summary>
/// <param name="Name">What a person calls it.</param>
/// <param name="Calls">What it calls the name of an employer.</param>
/// <param name="Address">Where the board of an employer is; <c>{0}</c> stands for the name.</param>
internal sealed record BoardSource(string Name, string Calls, string Address)
{
    /// <summary>All of them. Each gives a board whole in one answer, except where <see cref="Listing"/> says otherwise.</summary>
    public static readonly IReadOnlyList<BoardSource> All =
    [
        new("greenhouse", "TOKEN", "https://boards-api.greenhouse.io/v1/boards/{0}/jobs?content=true"),
        new("lever", "SITE", "https://api.lever.co/v0/postings/{0}?mode=json"),
        new("lever-eu", "SITE", "https://api.eu.lever.co/v0/postings/{0}?mode=json"),
        new("ashby", "NAME", "https://api.ashbyhq.com/posting-api/job-board/{0}?includeCompensation=true"),
        new("recruitee", "COMPANY", "https://{0}.recruitee.com/api/offers/"),
        new("workable", "ACCOUNT", "https://apply.workable.com/api/v1/widget/accounts/{0}?details=true"),
        new("smartrecruiters", "COMPANY", "https://api.smartrecruiters.com/v1/companies/{0}/postings?limit=100&offset=0") { Listing = SmartRecruitersList.Read },
        new("personio", "COMPANY", "https://{0}.jobs.personio.de/xml") { Extension = ".xml", Posting = (address, id) => $"https://{address.Host}/job/{id}" },
    ];

    /// <summary>The extension of a file of what it gives. Whatever else comes in its place is no posting.</summary>
    public string Extension { get; init; } = ".json";

    /// <summary>For a board that only lists its postings: reads a page of the list, which was got from an address. <see langword="null"/> where it is none.</summary>
    public Func<byte[], Uri, BoardListing?>? Listing { get; init; }

    /// <summary>Where a posting of the board can be seen, by the board's address and the posting's id, for boards that do not say so.</summary>
    public Func<Uri, string, string>? Posting { get; init; }

    /// <summary>How a board of it is written.</summary>
    public string Form => $"{Name}:{Calls}";

    // Where the name is a part of the host, it must not make another host of it; in a path, no other path.
    private bool IsHost => Address.StartsWith("https://{0}.", StringComparison.Ordinal);

    /// <summary>The address of the board of <paramref name="employer"/>; <see langword="null"/> where that cannot be a name there.</summary>
    public Uri? Board(string employer) =>
        (IsHost ? IsLabel(employer) : IsSegment(employer)) ? new Uri(Address.Replace("{0}", Uri.EscapeDataString(employer), StringComparison.Ordinal)) : null;

    private static bool IsLabel(string name) => name.Length is > 0 and <= 63 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && name[0] != '-' && name[^1] != '-';

    private static bool IsSegment(string name) => name.Length is > 0 and <= 100 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ') && name.Trim('.', ' ') != "";
}

/// <summary>A page of a board that lists its postings.</summary>
/// <param name="Total">How many postings there are on all pages.</param>
/// <param name="Postings">Where those of this page are.</param>
/// <param name="Next">The next page; <see langword="null"/> after the last.</param>
internal sealed record BoardListing(int Total, IReadOnlyList<Uri> Postings, Uri? Next);
