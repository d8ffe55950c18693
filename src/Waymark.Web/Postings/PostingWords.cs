using static Waymark.Inline;

namespace Waymark.Web;

/// <summary>A posting in a few words.</summary>
internal static class PostingWords
{
    /// <summary>"Example Ltd · Lisbon · saved".</summary>
    public static string Line(KeptPosting posting) => string.Join(" · ", new[]
    {
        posting.Reading.Posting.Company,
        posting.Reading.Posting.Location,
        posting.Reading.Role?.Role.Title is { } role && role != posting.Reading.Posting.Title ? $"read as {role}" : null,
        posting.Weighed?.Stage.Spoken,
    }.Where(words => !string.IsNullOrWhiteSpace(words)));

    /// <summary>What it requires, against what is held.</summary>
    public static Inlines Requires(KeptPosting posting) => Join(
        posting.Required == 0 ? new Chip("says nothing it requires")
            : posting.Met == posting.Required ? Chip.Has(posting.Required == 1 ? "the one thing it requires" : $"all {posting.Required} met") : posting.Met > 0 ? Chip.Has($"{posting.Met} of {posting.Required} met") : new Chip($"{posting.Required} required"),
        posting.Reach.MissingForCertain.Count > 0 ? Chip.Gap($"{posting.Reach.MissingForCertain.Count} missing") : null,
        posting.Unrated > 0 ? new Chip($"{posting.Unrated} held, level open") : null,
        posting.Open > 0 ? new Chip($"{posting.Open} not asked yet") : null,
        posting.Reading.NotUnderstood.Count > 0 ? new Chip($"{CountWords.Of(posting.Reading.NotUnderstood.Count, "line")} not understood") : null);

    /// <summary>What it says to the person's needs: what fails by name, the rest as counts.</summary>
    public static Inlines Needs(KeptPosting posting)
    {
        var meets = posting.Verdicts.Count(verdict => verdict.Verdict == Verdict.Meets);
        var open = posting.Verdicts.Count(verdict => verdict.Verdict == Verdict.Unknown);
        return Join([
            .. posting.Fails.Select(verdict => Chip.Gap(verdict.IsMust ? $"{verdict.Name}: a must" : verdict.Name)),
            meets > 0 ? Chip.Has($"{meets} met") : null,
            open > 0 ? new Chip($"{open} to ask") : null,
        ]);
    }

    private static Inlines Join(params IEnumerable<Chip?> chips) => Inlines.Join(" ", chips.OfType<Chip>());
}
