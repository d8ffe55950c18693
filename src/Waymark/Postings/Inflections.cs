namespace Waymark;

/// <summary>The endings that an English word takes, so that "write tests" is found in "writing and maintaining automated test suites".</summary>
internal static class Inflections
{
    /// <summary>The word without its ending, as far as spelling tells: "writing" → "write" or "writ"; the word itself always last.</summary>
    public static string BaseOf(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        { Length: > 4 } when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        { Length: > 3 } when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    /// <summary>Several of what <paramref name="noun"/>, of one word or more, names: "pension fund" → "pension funds".</summary>
    public static string PluralOf(string noun) => noun switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };

    /// <summary>The forms that <paramref name="word"/>, given without an ending, may take.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        if (word.Length < 3 || !char.IsAsciiLetter(word[^1]))
        {
            yield break;
        }

        var last = word[^1];
        var vowelBefore = word[^2] is 'a' or 'e' or 'i' or 'o' or 'u';
        if (last == 'y' && !vowelBefore)
        {
            yield return word[..^1] + "ies";
            yield return word[..^1] + "ied";
            yield return word + "ing";
            yield break;
        }

        yield return word + "s";
        if (last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
        {
            yield return word + "es";
        }

        if (last == 'e')
        {
            yield return word + "d";
            yield return word[..^1] + "ing";
            yield break;
        }

        yield return word + "ed";
        yield return word + "ing";
        if (vowelBefore && last is 'b' or 'd' or 'g' or 'l' or 'm' or 'n' or 'p' or 'r' or 't')
        {
            yield return word + last + "ed";
            yield return word + last + "ing";
        }

        if (Irregular.TryGetValue(word, out var forms))
        {
            foreach (var form in forms)
            {
                yield return form;
            }
        }
    }

    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["build"] = ["built"],
        ["run"] = ["ran"],
        ["lead"] = ["led"],
        ["teach"] = ["taught"],
        ["keep"] = ["kept"],
        ["find"] = ["found"],
        ["hold"] = ["held"],
        ["sell"] = ["sold"],
        ["set"] = ["setting"],
    };
}
