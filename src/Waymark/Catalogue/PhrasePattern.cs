namespace Waymark;

/// <summary>
/// A phrase with choices in braces, so that a row says once what many phrases share: <c>{is/are} not {needed/required}</c> stands for four. A choice may be empty: <c>{our/} team</c>.
/// </summary>
internal static class PhrasePattern
{
    /// <summary>All phrases that <paramref name="pattern"/> stands for, the first choices first; itself where it has no braces.</summary>
    /// <exception cref="FormatException">A brace is not closed.</exception>
    public static IEnumerable<string> Expand(string pattern) => pattern.Contains('{')
        ? Choices(pattern).Select(phrase => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        : [pattern];

    private static IEnumerable<string> Choices(string pattern)
    {
        var open = pattern.IndexOf('{');
        if (open < 0)
        {
            return [pattern];
        }

        var close = pattern.IndexOf('}', open);
        if (close < 0)
        {
            throw new FormatException($"'{pattern}' opens a brace and does not close it");
        }

        List<string> rests = [.. Choices(pattern[(close + 1)..])];
        return from choice in pattern[(open + 1)..close].Split('/')
               from rest in rests
               select $"{pattern[..open]}{choice}{rest}";
    }
}
