using System.Net;
using Waymark.Formats;

namespace Waymark.Fetching;

/// <summary>What a host answered.</summary>
/// <param name="Address">The address that was asked, after all that led on.</param>
/// <param name="Status">How it answered.</param>
internal sealed record Answer(Uri Address, HttpStatusCode Status)
{
    /// <summary>What was asked for, unpacked; empty where it was refused.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>What the host says it is, such as <c>text/html</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>How the host says that its text is encoded.</summary>
    public string? Charset { get; init; }

    /// <summary>What tells whether it has changed.</summary>
    public Validator? Validator { get; init; }

    /// <summary>Where it leads on to.</summary>
    public Uri? LeadsTo { get; init; }

    /// <summary>How long the host asks to wait.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Whether it is what was asked for.</summary>
    public bool IsGood => Status is >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous;

    /// <summary>Whether it was got before, and has not changed since.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Why it is not what was asked for, and what to do; <see langword="null"/> where it is, or is unchanged.</summary>
    public string? Problem(FetchTarget target) => Status switch
    {
        _ when IsGood || IsUnchanged => null,
        HttpStatusCode.NotFound or HttpStatusCode.Gone when target.IsBoard => $"there is no such board at {Address.IdnHost}; check the name in the address of the employer's board",
        HttpStatusCode.NotFound or HttpStatusCode.Gone => $"there is no such page at {Address.IdnHost} any more; look whether the posting is still there",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{Address.IdnHost} does not give it to programs ({(int)Status}); save the page from your browser, and give the file to 'waymark read'",
        HttpStatusCode.TooManyRequests => $"{Address.IdnHost} asks for fewer requests (429), so Waymark stopped; {AgainIn}",
        >= HttpStatusCode.InternalServerError => $"{Address.IdnHost} has a fault of its own ({(int)Status}); {AgainIn}",
        _ => $"{Address.IdnHost} answered with {(int)Status}, and not with what was asked for; open the address in your browser to see why",
    };

    /// <summary>Notes what tells whether it has changed, unless something of it could not be read: that may be read another time.</summary>
    public void Remember(IReadOnlyList<PostingRecord> read, Dictionary<string, Validator> validators)
    {
        if (Validator is { } validator && !read.Any(record => record is BadRecord))
        {
            validators[Address.AbsoluteUri] = validator;
        }
    }

    private string AgainIn => Wait is not { } wait ? "try again later"
        : wait < TimeSpan.FromMinutes(2) ? $"try again in {CountWords.Of(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), "second")}"
        : wait < TimeSpan.FromHours(2) ? $"try again in {CountWords.Of((int)Math.Ceiling(wait.TotalMinutes), "minute")}"
        : $"try again in {CountWords.Of((int)Math.Min(10_000, Math.Ceiling(wait.TotalHours)), "hour")}";
}
