namespace Waymark;

/// <summary>
/// Finds the skills of which a list leaves out a word that its things share: release management in "release and change management", data visualisation in "data analysis and
/// visualization".
/// </summary>
internal sealed class OmittedWords
{
    // More things than this share no word.
    private const int MostThings = 5;

    private readonly PhraseTrie<LexiconEntry> phrases;
    private readonly int and, or;

    // What may follow a name and be the word that is shared: "organizational and time management skills".
    private readonly WordSet heads;

    /// <summary>Takes the spellings of skills and the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public OmittedWords(PhraseTrie<LexiconEntry> phrases, ReadingRules rules, Vocabulary vocabulary)
    {
        this.phrases = phrases;
        (and, or) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8));
        heads = rules.WordsOf(CueKind.NameWord, "shared");
    }

    /// <summary>Adds what <paramref name="hits"/> share a word with, and keeps their order; whether there was any.</summary>
    public bool AddTo(List<Hit> hits, PostingText text)
    {
        var count = hits.Count;
        for (var at = 0; at < count; at++)
        {
            var hit = hits[at];
            var longer = hit.End - hit.First > 1;
            if (Joins(text.Tokens, hit.First - 1, hit.First) && text.Tokens[hit.First - 1] is not { Kind: TokenKind.Mark, Word: Marks.Comma })
            {
                var isFollowed = hit.End < text.Tokens.Length && heads.Has(text.Tokens[hit.End]) && text.Tokens[hit.End].Spacing == Spacing.Space;
                if (longer || isFollowed)
                {
                    AddBefore(hits, at, text, isFollowed);
                }
            }

            if (longer && hit.End < text.Tokens.Length && Joins(text.Tokens, hit.End, hit.End))
            {
                AddBehind(hits, at, count, text);
            }
        }

        if (hits.Count == count)
        {
            return false;
        }

        hits.Sort((a, b) => a.First.CompareTo(b.First));
        return true;
    }

    // "Written, visual and verbal communication": back over one word after another. "Spring, and Hibernate/JPA": behind a comma a name stands for itself.
    private void AddBefore(List<Hit> hits, int index, PostingText text, bool isFollowed)
    {
        var tokens = text.Tokens;
        var hit = hits[index];
        var lowest = index > 0 ? hits[index - 1].End : 0;
        var at = hit.First;
        for (var things = 0; things < MostThings && BackOver(tokens, at) is var word && word >= lowest && IsPlain(tokens[word]) && !EndsAName(tokens, word); things++)
        {
            if ((With(tokens[word], tokens[hit.End - 1]) ?? (isFollowed ? With(tokens[word], tokens[hit.End]) : null)) is { } skill && skill != hit.Skill
                && !(tokens[word + 1] is { Kind: TokenKind.Mark, Word: Marks.Comma } && NamedBy(tokens[word]) is not null))
            {
                hits.Add(new(word, word + 1, skill));
            }

            at = word;
            if (tokens[at].Spacing == Spacing.Line)
            {
                return;
            }
        }
    }

    // "Data analysis, cleaning and visualization": on over one word after another that ends what it stands in. "Customer service and marketing": the word alone names what the two
    // together are a kind of, and is not only of that kind.
    private void AddBehind(List<Hit> hits, int index, int count, PostingText text)
    {
        var tokens = text.Tokens;
        var hit = hits[index];
        var end = index + 1 < count ? hits[index + 1].First : tokens.Length;
        var at = hit.End;
        for (var things = 0; things < MostThings && OnOver(tokens, at) is var word && word < end && IsPlain(tokens[word]) && tokens[word].Spacing != Spacing.Line && Ends(tokens, word + 1); things++)
        {
            if ((With(tokens[hit.First], tokens[word]) ?? (EndsWithItself(tokens, hit) ? With(tokens[hit.End - 2], tokens[word]) : null)) is { } skill && skill != hit.Skill
                && !(NamedBy(tokens[word]) is { } itself && skill.IsA.Contains(itself.Id)))
            {
                hits.Add(new(word, word + 1, skill));
            }

            at = word + 1;
        }
    }

    // "Relational database design and security": the last two words say the same without those before them. "User interface design and development" develops no interfaces.
    private bool EndsWithItself(ReadOnlySpan<Token> tokens, in Hit hit) =>
        hit.End - hit.First > 2 && phrases.LongestAt(tokens[..hit.End], hit.End - 2, out var entries) == 2 && entries[0].Skill == hit.Skill;

    // The word before "and", "or", a comma or a slash; none where nothing joins.
    private int BackOver(ReadOnlySpan<Token> tokens, int at)
    {
        var word = at - 1;
        while (word >= 0 && at - word <= 3 && IsJoint(tokens[word]))
        {
            word--;
        }

        return word < at - 1 ? word : -1;
    }

    private int OnOver(ReadOnlySpan<Token> tokens, int at)
    {
        var word = at;
        while (word < tokens.Length && word - at < 3 && IsJoint(tokens[word]))
        {
            word++;
        }

        return word > at ? word : int.MaxValue;
    }

    // "System design and distributed systems": what ends a name, sure or not, belongs to that and shares nothing.
    private bool EndsAName(ReadOnlySpan<Token> tokens, int word) => word > 0 && tokens[word].Spacing == Spacing.Space && phrases.LongestAt(tokens[..(word + 1)], word - 1, out var entries) == 2 && entries[0].Skill is not null;

    private bool Joins(ReadOnlySpan<Token> tokens, int at, int line) => at >= 0 && IsJoint(tokens[at]) && (line >= tokens.Length || tokens[line].Spacing != Spacing.Line);

    private bool IsJoint(in Token token) => token.Kind == TokenKind.Mark ? token.Word is Marks.Comma or Marks.Slash or Marks.Ampersand : token.Word == and || token.Word == or;

    private bool IsPlain(in Token token) => token is { Word: > 0, Kind: not (TokenKind.Mark or TokenKind.Number), Spacing: not Spacing.Hyphen } && token.Word != and && token.Word != or;

    private bool Ends(ReadOnlySpan<Token> tokens, int at) => at >= tokens.Length || tokens[at].Spacing == Spacing.Line || (tokens[at].Kind == TokenKind.Mark && tokens[at].Spacing != Spacing.Hyphen) || IsJoint(tokens[at]);

    // The skill that a word by itself may name, sure or not.
    private Skill? NamedBy(in Token word)
    {
        ReadOnlySpan<Token> alone = [word.Behind(Spacing.Space)];
        return phrases.LongestAt(alone, 0, out var entries) == 1 ? entries[0].Skill : null;
    }

    // The skill that two words, put side by side, are a sure name of.
    private Skill? With(in Token first, in Token second)
    {
        ReadOnlySpan<Token> both = [first.Behind(Spacing.Space), second.Behind(Spacing.Space)];
        return phrases.LongestAt(both, 0, out var entries) == both.Length && entries[0] is { Ambiguous: false, Exact: null, Skill: { } skill } ? skill : null;
    }
}
