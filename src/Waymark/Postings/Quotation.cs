namespace Waymark;

/// <summary>Words of a posting, told from the same words elsewhere in it: how corrections are anchored.</summary>
/// <param name="Words">The words.</param>
/// <param name="Occurrence">Which occurrence of them, from 1.</param>
/// <param name="Start">Where they start, in UTF-16 units of the normalised text.</param>
public sealed record Quotation(string Words, int Occurrence, int Start)
{
    /// <summary>The words of <paramref name="text"/> from <paramref name="start"/> on; <see langword="null"/> where that is outside of it.</summary>
    public static Quotation? At(string text, int start, int length)
    {
        if (start < 0 || length <= 0 || start > text.Length - length)
        {
            return null;
        }

        var (words, occurrence) = (text.Substring(start, length), 1);
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at < start; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            occurrence++;
        }

        return new(words, occurrence, start);
    }

    /// <summary>
    /// The occurrence of <paramref name="words"/> in <paramref name="text"/>, or the last one where there are fewer. Where they do not stand there in this
    /// case, the first that differ from them only in case.
    /// </summary>
    public static Quotation? Find(string text, string words, int occurrence = 1)
    {
        if (words.Length == 0)
        {
            return null;
        }

        var last = -1;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && occurrence > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            (last, occurrence) = (at, occurrence - 1);
        }

        return At(text, last >= 0 ? last : text.IndexOf(words, StringComparison.OrdinalIgnoreCase), words.Length);
    }

    /// <summary>Whether it has a character in common with some evidence of the text.</summary>
    public bool Touches(Evidence evidence) => evidence.In == "text" && evidence.Start < Start + Words.Length && Start < evidence.Start + evidence.Length;
}
