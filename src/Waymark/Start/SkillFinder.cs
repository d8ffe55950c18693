namespace Waymark;

/// <summary>A skill that somebody's own words name, and the sentence that names it.</summary>
internal readonly record struct FoundSkill(Skill Skill, string Sentence);

/// <summary>Finds skills in what people write about themselves: by the spellings that job descriptions use, and by the words in which others thank them.</summary>
internal sealed class SkillFinder
{
    private readonly Catalogue catalogue;
    private readonly Vocabulary vocabulary = new();
    private readonly SkillLexicon lexicon;
    private readonly PhraseTrie<string> thanks;
    private readonly Dictionary<string, Skill> bySpelling = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Prepares to find what <paramref name="catalogue"/> knows.</summary>
    public SkillFinder(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        ReadingRules rules = new(catalogue.Source, vocabulary);
        lexicon = new(catalogue.Skills, rules, vocabulary);
        thanks = new(vocabulary);
        foreach (var strength in catalogue.Strengths)
        {
            foreach (var phrase in strength.Thanks)
            {
                thanks.Add(phrase, strength.Id);
            }
        }

        lexicon.Freeze();
        thanks.Freeze();

        // A skill's own name goes before another's spelling.
        foreach (var skill in catalogue.Skills)
        {
            bySpelling[skill.Name] = skill;
        }

        foreach (var skill in catalogue.Skills)
        {
            foreach (var spelling in skill.Spellings)
            {
                bySpelling.TryAdd(spelling.Text, skill);
            }
        }
    }

    /// <summary>The skills that <paramref name="words"/> name.</summary>
    public IReadOnlyList<FoundSkill> In(string words) => In(TextOf(words));

    /// <summary>The strengths that people thank for in <paramref name="words"/>, and the skills that they name.</summary>
    public IReadOnlyList<FoundSkill> InThanks(string words)
    {
        var text = TextOf(words);
        var found = In(text);
        for (var at = 0; at < text.Tokens.Length;)
        {
            var length = thanks.LongestAt(text.Tokens, at, out var strengths);
            foreach (var id in strengths)
            {
                if (catalogue.Skill(id) is { } strength)
                {
                    found.Add(new(strength, SentenceAt(text, at)));
                }
            }

            at += Math.Max(length, 1);
        }

        return found;
    }

    /// <summary>The skills that the entry of a list of skills means; none where it is one that nobody knows here.</summary>
    public IEnumerable<Skill> Named(string entry) =>
        bySpelling.TryGetValue(entry, out var skill) ? [skill] : In(entry).Select(found => found.Skill).Distinct();

    private PostingText TextOf(string words) => new(TextNormaliser.Normalise(words), vocabulary);

    private List<FoundSkill> In(PostingText text) => [.. lexicon.FindIn(text, out _).Select(hit => new FoundSkill(hit.Skill, SentenceAt(text, hit.First)))];

    private static string SentenceAt(PostingText text, int token)
    {
        var line = text.LineAt(token);
        var (first, end) = (token, token + 1);
        while (first > line.First && !text.EndsSentence(first - 1))
        {
            first--;
        }

        while (end < line.End && !text.EndsSentence(end - 1))
        {
            end++;
        }

        return text.Quote(first, end).Text.TrimStart('-', '•', '*', '·', ' ');
    }
}
