namespace Waymark;

/// <summary>What a chip says about its words.</summary>
public enum ChipKind
{
    /// <summary>Neither here nor there.</summary>
    Neutral,

    /// <summary>Held, met or liked: evergreen and a tick.</summary>
    Has,

    /// <summary>Missing: amber and an empty circle.</summary>
    Gap,
}

/// <summary>A stretch of words in a line: one of the records nested here, and nothing else.</summary>
/// <param name="Words">The words as they are; writers do the escaping.</param>
public abstract record Inline(string Words)
{
    /// <summary>The words alone.</summary>
    public sealed override string ToString() => Words;

    /// <summary>Plain words.</summary>
    public sealed record Text(string Words) : Inline(Words);

    /// <summary>Words that carry the sentence, usually a figure.</summary>
    public sealed record Strong(string Words) : Inline(Words);

    /// <summary>Words said with another voice.</summary>
    public sealed record Emphasis(string Words) : Inline(Words);

    /// <summary>A small label.</summary>
    public sealed record Chip(string Words, ChipKind Kind = ChipKind.Neutral) : Inline(Words)
    {
        /// <summary>A label for what is there.</summary>
        public static Chip Has(string words) => new(words, ChipKind.Has);

        /// <summary>A label for what is missing.</summary>
        public static Chip Gap(string words) => new(words, ChipKind.Gap);
    }

    /// <summary>Words that lead to an anchor of the document or to an address on the web.</summary>
    public sealed record Link : Inline
    {
        private Link(string words, string target, string? name) : base(words) => (Target, Name) = (target, name?.Contains(words, StringComparison.Ordinal) == true ? name : words);

        /// <summary>"#anchor", an absolute http or https address, or the path of a page of ours.</summary>
        public string Target { get; }

        /// <summary>What it is called where only links are read out: its words, with more around them where they are as short as "why".</summary>
        public string Name { get; }

        /// <summary>A link to a page of ours, for words that are shown beside it.</summary>
        /// <param name="words">The words.</param>
        /// <param name="path">Its path: <c>/postings/…</c>, never another host's.</param>
        /// <param name="name">The <see cref="Name"/>, which has the words in it; absent for the words alone.</param>
        internal static Inline ToPage(string words, string path, string? name = null) => path is ['/', not ('/' or '\\'), ..] ? new Link(words, path, name) : new Text(words);

        /// <summary>A link, or the words alone when <paramref name="target"/> leads nowhere we would send anybody.</summary>
        /// <param name="words">The words.</param>
        /// <param name="target">Where it leads.</param>
        /// <param name="name">The <see cref="Name"/>, which has the words in it; absent for the words alone.</param>
        public static Inline To(string words, string? target, string? name = null) =>
            TryParse(target) is { } allowed ? new Link(words, allowed, name) : new Text(words);

        /// <summary>
        /// The target in its one written form: "#anchor" or an absolute http or https address without a user's name in it;
        /// <see langword="null"/> for everything else.
        /// </summary>
        public static string? TryParse(string? target) => target switch
        {
            null => null,
            ['#', .. var anchor] => Anchors.IsAnchor(anchor) ? target : null,
            _ => Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.Host.Length > 0
                ? uri.AbsoluteUri
                : null,
        };
    }
}
