namespace Waymark;

/// <summary>How what a file says is told beside a proposal.</summary>
internal static class ProposalWords
{
    /// <summary>"Corner Bakery, 2019-03 – now"; <see langword="null"/> where nothing is said.</summary>
    public static string? When(string? where, string? from, string? to) =>
        Joined(where, from is null && to is null ? null : from == to ? from : $"{from ?? "…"} – {to ?? "now"}");

    /// <summary>What there is of these, with commas; <see langword="null"/> where there is nothing.</summary>
    public static string? Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } said ? said : null;
}
