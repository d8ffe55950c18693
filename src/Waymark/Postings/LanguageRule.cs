using System.Numerics;
using System.Text;

namespace Waymark;

/// <summary>Which language a posting is written in, by its small words and its script.</summary>
internal static class LanguageRule
{
    private const string English = "en";

    // Fewer small words than this say nothing.
    private const int Fewest = 5;

    private static readonly (int First, int Last, string Language)[] Scripts =
    [
        (0x0370, 0x03FF, "el"), (0x0400, 0x04FF, "ru"), (0x0590, 0x05FF, "he"), (0x0600, 0x06FF, "ar"), (0x0900, 0x097F, "hi"),
        (0x0E00, 0x0E7F, "th"), (0x3040, 0x30FF, "ja"), (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
    ];

    /// <summary>The language as an ISO 639-1 code, <c>und</c> where there is too little to tell, and whether it is one that is read.</summary>
    public static (string Language, bool IsRead) Of(PostingText text, ReadingRules rules)
    {
        if (!text.IsAscii && ScriptOf(text.Text) is { } script)
        {
            return (script, false);
        }

        // First how often each set of languages has a word, then how often each language.
        Span<int> counts = stackalloc int[rules.Languages.Count], ofSets = stackalloc int[rules.LanguageSets.Count];
        foreach (ref readonly var token in text.Tokens)
        {
            ofSets[rules.LanguageSetOf(token.Word)]++;
        }

        for (var set = 0; set < ofSets.Length; set++)
        {
            for (var bits = rules.LanguageSets[set]; bits != 0; bits &= bits - 1)
            {
                counts[BitOperations.TrailingZeroCount(bits)] += ofSets[set];
            }
        }

        var (best, english) = (0, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
            english = rules.Languages[i] == English ? counts[i] : english;
        }

        return counts.Length == 0 || counts[best] < Fewest ? ("und", true)
            : english >= counts[best] ? (English, true)
            : (rules.Languages[best], false);
    }

    // A third of the letters in another script.
    private static string? ScriptOf(string text)
    {
        // Dashes, quotation marks and bullets lie between the scripts.
        if (!text.AsSpan().ContainsAnyInRange('\u0370', '\u0EFF') && !text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
        {
            return null;
        }

        Span<int> counts = stackalloc int[Scripts.Length];
        var letters = 0;

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                letters += char.IsAsciiLetter((char)rune.Value) ? 1 : 0;
                continue;
            }

            letters += Rune.IsLetter(rune) ? 1 : 0;
            for (var i = 0; i < Scripts.Length; i++)
            {
                counts[i] += rune.Value >= Scripts[i].First && rune.Value <= Scripts[i].Last ? 1 : 0;
            }
        }

        // Japanese mixes kana with the signs that Chinese has.
        var ja = Array.FindIndex(Scripts, script => script.Language == "ja");
        var zh = Array.FindIndex(Scripts, script => script.Language == "zh");
        if (counts[ja] * 10 > counts[zh] && counts[ja] > 0)
        {
            counts[ja] += counts[zh];
            counts[zh] = 0;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return counts[best] > 0 && counts[best] * 3 >= letters ? Scripts[best].Language : null;
    }
}
