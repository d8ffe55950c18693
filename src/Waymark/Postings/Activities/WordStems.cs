using System.Text;

namespace Waymark;

/// <summary>All forms of a word share one stem: that of the form that was seen first.</summary>
internal sealed class WordStems(Vocabulary vocabulary)
{
    private readonly Dictionary<int, int> stemOfForm = [], known = [];

    /// <summary>The words that have a stem, with it.</summary>
    public Dictionary<int, int> All => stemOfForm;

    /// <summary>The stem of each of some words of the vocabulary. The forms of a word that is new get numbers there now.</summary>
    public int[] Of(ReadOnlySpan<int> words)
    {
        var stems = new int[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            stems[at] = Of(words[at]);
        }

        return stems;
    }

    // Wordings share most of their words.
    private int Of(int word) => known.TryGetValue(word, out var stem) ? stem : known[word] = StemOf(vocabulary.TextOf(word));

    private int StemOf(string word)
    {
        var basic = Inflections.BaseOf(word);
        var number = NumberOf(basic);
        if (!stemOfForm.TryGetValue(number, out var stem))
        {
            stem = number;
            foreach (var form in Inflections.Of(basic).Append(word))
            {
                stemOfForm.TryAdd(NumberOf(form), stem);
            }
        }
        else
        {
            // "Meetings", where "meet" was seen before "meeting".
            stemOfForm.TryAdd(NumberOf(Inflections.PluralOf(basic)), stem);
        }

        return stem;
    }

    private int NumberOf(string form) => vocabulary.Intern(Encoding.UTF8.GetBytes(form));
}
