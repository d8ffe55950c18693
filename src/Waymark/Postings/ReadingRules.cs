namespace Waymark;

/// <summary>The reading rules of the catalogue, ready to be found in text: rows of <c>reading/*.tsv</c> as phrases over one vocabulary.</summary>
internal sealed class ReadingRules
{
    private readonly Vocabulary vocabulary;
    private readonly List<string> languages = [];
    private readonly Dictionary<int, uint> languagesOfWord = [];
    private uint[] languagesByWord = [];
    private readonly List<string> notSkills = [];

    /// <summary>Reads the rules, and gives their words numbers in <paramref name="vocabulary"/>.</summary>
    /// <exception cref="FormatException">A row names something unknown; the message names the file and the line.</exception>
    public ReadingRules(CatalogueSource source, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        Headings = new(vocabulary);
        ExplicitHeadings = new(vocabulary);
        HeadingsOfNames = new(vocabulary);
        HeadingWords = new(vocabulary);
        HeadingHints = new(vocabulary);
        Cues = new(vocabulary);
        foreach (var name in source.In("reading", ".tsv"))
        {
            foreach (var row in TsvTable.Rows(name, source.Read(name)))
            {
                var cue = new Cue(row.Choice<CueKind>("what"), row.Required("value"));
                foreach (var phrase in row.List("phrases"))
                {
                    switch (cue.Kind)
                    {
                        case CueKind.Heading:
                            Headings.Add(phrase, cue.As<SectionKind>());
                            break;
                        case CueKind.HeadingWord when cue.Value == "explicit":
                            ExplicitHeadings.Add(phrase, true);
                            break;
                        case CueKind.HeadingWord when cue.Value == "name":
                            HeadingsOfNames.Add(phrase, true);
                            break;
                        case CueKind.HeadingWord:
                            HeadingWords.Add(phrase, true);
                            break;
                        case CueKind.HeadingHint:
                            HeadingHints.Add(phrase, cue.As<SectionKind>());
                            break;
                        case CueKind.Language:
                            AddLanguageWord(phrase, cue.Value);
                            break;
                        case CueKind.NotSkill:
                            notSkills.Add(phrase);
                            break;
                        default:
                            Cues.Add(phrase, cue);
                            break;
                    }
                }
            }
        }
    }

    /// <summary>What headings say comes under them.</summary>
    public PhraseTrie<SectionKind> Headings { get; }

    /// <summary>Phrases of headings that say in as many words that something is required.</summary>
    public PhraseTrie<bool> ExplicitHeadings { get; }

    /// <summary>Phrases of headings that a name follows: "About Acme Robots".</summary>
    public PhraseTrie<bool> HeadingsOfNames { get; }

    /// <summary>Words that headings of all kinds use.</summary>
    public PhraseTrie<bool> HeadingWords { get; }

    /// <summary>What words hint at in headings that are in no rule.</summary>
    public PhraseTrie<SectionKind> HeadingHints { get; }

    /// <summary>What phrases anywhere tell.</summary>
    public PhraseTrie<Cue> Cues { get; }

    /// <summary>Phrases that contain the name of a skill and are none.</summary>
    public IReadOnlyList<string> NotSkills => notSkills;

    /// <summary>The languages whose small words are known, at most 32.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>Which of <see cref="Languages"/> have this small word, one bit each.</summary>
    public uint LanguagesOf(int word) => word < languagesByWord.Length ? languagesByWord[word] : 0;

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze()
    {
        Headings.Freeze();
        ExplicitHeadings.Freeze();
        HeadingsOfNames.Freeze();
        HeadingWords.Freeze();
        HeadingHints.Freeze();
        Cues.Freeze();
        languagesByWord = new uint[vocabulary.Count];
        foreach (var (word, bits) in languagesOfWord)
        {
            languagesByWord[word] = bits;
        }
    }

    private void AddLanguageWord(string text, string language)
    {
        if (!languages.Contains(language))
        {
            languages.Add(language);
        }

        var word = vocabulary.Intern(System.Text.Encoding.UTF8.GetBytes(text));
        languagesOfWord[word] = languagesOfWord.GetValueOrDefault(word) | (1u << languages.IndexOf(language));
    }
}
