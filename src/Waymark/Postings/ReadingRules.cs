using System.Text;

namespace Waymark;

/// <summary>The reading rules of the catalogue, ready to be found in text: rows of <c>reading/*.tsv</c> as phrases over one vocabulary.</summary>
internal sealed class ReadingRules
{
    private const string FactsFolder = "reading/facts/";

    // Rules that are looked for only where they can mean something, each kind by itself. All others are cues, looked for everywhere at once.
    private static readonly HashSet<CueKind> Apart =
    [
        CueKind.Heading, CueKind.HeadingExplicit, CueKind.HeadingName, CueKind.TagLabel, CueKind.HeadingBegin, CueKind.HeadingEnd, CueKind.HeadingDesired, CueKind.HeadingNoun, CueKind.HeadingWord, CueKind.HeadingHint, CueKind.OfOne, CueKind.Closing,
        CueKind.OtherField, CueKind.OtherHead, CueKind.GeneralHead, CueKind.Opening, CueKind.LeadingWord, CueKind.TitleField, CueKind.PlainTitleWord, CueKind.EmptyTitleWord, CueKind.TitleDomain, CueKind.TitleHead,
        CueKind.LevelInText, CueKind.LevelLabel, CueKind.JobWord, CueKind.LeadsPeople, CueKind.IndustryName, CueKind.CompanyWord,
        CueKind.Institution, CueKind.InstitutionName, CueKind.Served, CueKind.OwnPart, CueKind.Product, CueKind.ProductWord,
        CueKind.DutyVerb, CueKind.DutyLead, CueKind.Undone, CueKind.ListLead, CueKind.ListEnd,
    ];

    // Rules whose phrases other parts take as a list.
    private static readonly HashSet<CueKind> Lists = [CueKind.NotSkill, CueKind.OtherTitle, CueKind.VagueTitle, CueKind.RoleByContent, CueKind.GeneralRole, CueKind.LeadingRole, CueKind.ConditionWord];

    // Rules whose phrases are single words, which other parts ask about one at a time.
    private static readonly HashSet<CueKind> Words =
    [
        CueKind.ListWord, CueKind.DutyWord, CueKind.TeamWord, CueKind.NameWord, CueKind.StudyWord, CueKind.LevelWord, CueKind.YearsWord, CueKind.OpenWord,
        CueKind.EmployerWord, CueKind.EmploymentWord, CueKind.PlaceWord,
    ];

    private readonly Vocabulary vocabulary;
    private readonly Dictionary<CueKind, PhraseTrie<Cue>> apart;
    private readonly Dictionary<CueKind, List<string>> lists;
    private readonly Dictionary<(CueKind, string), WordSet> words = [];
    private readonly PhraseTrie<Cue> degrees;
    private readonly Dictionary<string, string> composed = new(StringComparer.Ordinal);
    private readonly HashSet<string> titleFields = new(StringComparer.Ordinal);
    private readonly List<(string Full, string Short)> shortHeads = [];
    private readonly List<string> languages = [];
    private readonly Dictionary<int, uint> languagesOfWord = [];
    private readonly List<uint> languageSets = [0];
    private byte[] languageSetByWord = [];

    /// <summary>Reads the rules, and gives their words numbers in <paramref name="vocabulary"/>.</summary>
    /// <exception cref="FormatException">A row names something unknown; the message names the file and the line.</exception>
    public ReadingRules(CatalogueSource source, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        apart = Apart.ToDictionary(kind => kind, kind => new PhraseTrie<Cue>(vocabulary, UseOf(kind)));
        lists = Lists.ToDictionary(kind => kind, _ => new List<string>());
        Cues = new(vocabulary, WordUses.Cue);
        FactCues = new(vocabulary);
        degrees = new(vocabulary, WordUses.Degree);
        foreach (var name in source.In("reading", ".tsv"))
        {
            var ofFacts = name.StartsWith(FactsFolder, StringComparison.Ordinal);
            foreach (var row in TsvTable.Rows(name, source.Read(name)))
            {
                var cue = new Cue(row.Choice<CueKind>("what"), row.Required("value"));
                foreach (var phrase in row.Phrases("phrases"))
                {
                    Add(cue, phrase, ofFacts);
                }
            }
        }

        Studies = new(degrees, this);
        LostClauses = new(Studies, this);
    }

    /// <summary>What phrases anywhere tell.</summary>
    public PhraseTrie<Cue> Cues { get; }

    /// <summary>What phrases tell about the facts of a posting. They are apart, so that a longer phrase of one rule never hides a shorter one of another.</summary>
    public PhraseTrie<Cue> FactCues { get; }

    /// <summary>What finds degrees with what they are in.</summary>
    public StudyFinder Studies { get; }

    /// <summary>What finds where items begin that lost their lines.</summary>
    public LostClauses LostClauses { get; }

    /// <summary>The languages whose small words are known, at most 32.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>The phrases of a kind that is looked for by itself.</summary>
    public PhraseTrie<Cue> PhrasesOf(CueKind kind) => apart[kind];

    /// <summary>The phrases of a kind that is a plain list.</summary>
    public IReadOnlyList<string> ListOf(CueKind kind) => lists[kind];

    /// <summary>The words of a kind that is asked about word by word, those with this value; none where no row has it.</summary>
    public WordSet WordsOf(CueKind kind, string value) => words.TryGetValue((kind, value), out var set) ? set : new();

    /// <summary>What those who practise a field are called.</summary>
    public IReadOnlyCollection<string> TitleFields => titleFields;

    /// <summary>Last words of titles, and how they are shortened.</summary>
    public IReadOnlyList<(string Full, string Short)> ShortHeads => shortHeads;

    /// <summary>Which role a domain and a head, put together in a title, make.</summary>
    public IReadOnlyDictionary<string, string> Composed => composed;

    /// <summary>The sets of <see cref="Languages"/> that share a small word, one bit for each language. The first is empty.</summary>
    public IReadOnlyList<uint> LanguageSets => languageSets;

    /// <summary>Which of <see cref="LanguageSets"/> has this word.</summary>
    public int LanguageSetOf(int word) => (uint)word < (uint)languageSetByWord.Length ? languageSetByWord[word] : 0;

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze()
    {
        foreach (var phrases in apart.Values.Append(Cues).Append(FactCues).Append(degrees))
        {
            phrases.Freeze();
        }

        languageSetByWord = new byte[vocabulary.Count];
        foreach (var (word, set) in languagesOfWord)
        {
            if (!languageSets.Contains(set))
            {
                languageSets.Add(set);
            }

            languageSetByWord[word] = checked((byte)languageSets.IndexOf(set));
        }
    }

    // What the words are noted for that begin a phrase of a kind.
    private static WordUses UseOf(CueKind kind) => kind switch
    {
        CueKind.Heading or CueKind.HeadingWord => WordUses.Heading,
        CueKind.Closing => WordUses.Closing,
        CueKind.ListLead or CueKind.ListEnd => WordUses.Choice,
        _ => WordUses.None,
    };

    private void Add(Cue cue, string phrase, bool ofFacts)
    {
        if (cue.Kind == CueKind.Language)
        {
            AddLanguageWord(phrase, cue.Value);
        }
        else if (cue.Kind == CueKind.Composed)
        {
            composed.Add(phrase, cue.Value);
        }
        else if (cue.Kind == CueKind.ShortHead)
        {
            shortHeads.Add((cue.Value, phrase));
        }
        else if (lists.TryGetValue(cue.Kind, out var list))
        {
            list.Add(phrase);
        }
        else if (Words.Contains(cue.Kind))
        {
            var word = vocabulary.Intern(Encoding.UTF8.GetBytes(phrase));
            (words.TryGetValue((cue.Kind, cue.Value), out var set) ? set : words[(cue.Kind, cue.Value)] = new()).Add(word);
            vocabulary.Note(word, cue is { Kind: CueKind.TeamWord, Value: "people" } ? WordUses.People : WordUses.None);
        }
        else
        {
            apart.GetValueOrDefault(cue.Kind, ofFacts ? FactCues : Cues).Add(phrase, cue);
            if (cue.Kind == CueKind.Institution)
            {
                // "One of the largest banks".
                apart[cue.Kind].Add(Inflections.PluralOf(phrase), cue);
            }

            if (cue is { Kind: CueKind.Degree or CueKind.DegreeWord or CueKind.DegreeAbbreviation or CueKind.FieldOfStudy } or { Kind: CueKind.Shield, Value: "degree" })
            {
                degrees.Add(phrase, cue);
            }
            else if (cue.Kind == CueKind.TitleField)
            {
                titleFields.Add(cue.Value);
            }
            else if (cue.Kind == CueKind.Number)
            {
                // Numbers in words count for both.
                (ofFacts ? Cues : FactCues).Add(phrase, cue);
            }
        }
    }

    private void AddLanguageWord(string text, string language)
    {
        if (!languages.Contains(language))
        {
            languages.Add(language);
        }

        var word = vocabulary.Intern(Encoding.UTF8.GetBytes(text));
        languagesOfWord[word] = languagesOfWord.GetValueOrDefault(word) | (1u << languages.IndexOf(language));
    }
}
