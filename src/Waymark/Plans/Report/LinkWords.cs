namespace Waymark;

/// <summary>Makes the addresses in words of the catalogue links, so that they can be opened.</summary>
internal static class LinkWords
{
    private const string Secure = "https://";

    /// <summary>The words with every <c>https://</c> address as a link.</summary>
    public static Inlines In(string words) => words.Split(' ').Select(Linked).Aggregate((all, next) => $"{all} {next}");

    private static Inlines Linked(string word)
    {
        var address = word.TrimEnd('.', ',', ';', ')');
        return address.StartsWith(Secure, StringComparison.Ordinal)
            ? $"{Inline.Link.To(address[Secure.Length..], address)}{word[address.Length..]}"
            : word;
    }
}
