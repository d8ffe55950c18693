namespace Waymark;

/// <summary>What words say of a list: those before it, those that join it, and those behind it.</summary>
internal sealed class ListWords
{
    /// <summary>Takes the words from <paramref name="rules"/>, and gives their own numbers in <paramref name="vocabulary"/>.</summary>
    public ListWords(ReadingRules rules, Vocabulary vocabulary)
    {
        Leads = new(rules, vocabulary);
        Joins = new(rules, Leads, vocabulary);
        Ends = new(rules, vocabulary);
    }

    /// <summary>Those before it.</summary>
    public ListLeads Leads { get; }

    /// <summary>Those between two of its skills.</summary>
    public JoiningWords Joins { get; }

    /// <summary>Those behind it.</summary>
    public ListEnds Ends { get; }
}
