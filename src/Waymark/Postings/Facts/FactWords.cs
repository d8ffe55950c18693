using System.Text;

namespace Waymark;

/// <summary>What the tokens of a text are. Before the first and behind the last there is nothing.</summary>
internal static class FactWords
{
    /// <summary>The mark at token <paramref name="at"/>; <see langword="null"/> where none stands.</summary>
    public static int? MarkAt(this FactText text, int at) => (uint)at < (uint)text.Tokens.Length && text.Tokens[at] is { Kind: TokenKind.Mark, Word: var mark } ? mark : null;

    /// <summary>Whether the token is a mark of this kind.</summary>
    public static bool IsMark(this FactText text, int at, int mark) => text.MarkAt(at) == mark;

    /// <summary>Whether the token begins with a capital.</summary>
    public static bool IsName(this FactText text, int at) => (uint)at < (uint)text.Tokens.Length && text.Tokens[at].Kind is TokenKind.Capitalised or TokenKind.Capitals;

    /// <summary>Behind the names, with commas between, that begin at token <paramref name="first"/> of a line.</summary>
    public static int EndOfNames(this FactText text, int first)
    {
        var end = first;
        while ((text.IsName(end) || text.IsMark(end, Marks.Comma)) && text.Tokens[end].Spacing != Spacing.Line)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether token <paramref name="at"/> is this word, in any case.</summary>
    public static bool Is(this FactText text, int at, string word)
    {
        // Most words are of another length, and need not be compared.
        var tokens = text.Tokens;
        return (uint)at < (uint)tokens.Length && tokens[at].Length == word.Length && Ascii.EqualsIgnoreCase(text.Text.BytesOf(tokens[at]), word);
    }

    /// <summary>Whether token <paramref name="at"/> is one of these words of the rules.</summary>
    public static bool IsAny(this FactText text, int at, WordSet words) => (uint)at < (uint)text.Tokens.Length && words.Has(text.Tokens[at]);

    /// <summary>Whether token <paramref name="at"/> is one of these words, in any case.</summary>
    public static bool IsAny(this FactText text, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Is(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
