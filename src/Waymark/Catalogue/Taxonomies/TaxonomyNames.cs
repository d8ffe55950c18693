namespace Waymark;

/// <summary>Tells under which of the names already known a skill of a taxonomy is known.</summary>
internal sealed class TaxonomyNames
{
    // Makers that taxonomies put before the name of a product.
    private static readonly string[] Makers =
        ["Adobe", "Amazon", "Apache", "Apple", "Atlassian", "Cisco", "Google", "IBM", "Microsoft", "Oracle", "SAP", "The MathWorks"];

    private readonly Dictionary<string, Skill> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins with the spellings of <paramref name="skills"/>; of two skills with one spelling, the first has it.</summary>
    public TaxonomyNames(IEnumerable<Skill> skills)
    {
        foreach (var skill in skills)
        {
            Add(skill);
        }
    }

    /// <summary>From now on, what is called like <paramref name="skill"/> is it.</summary>
    public void Add(Skill skill)
    {
        foreach (var spelling in skill.Spellings)
        {
            known.TryAdd(spelling.Text, skill);
        }
    }

    /// <summary>The skill that is known under a name of <paramref name="named"/>, or <see langword="null"/>.</summary>
    public Skill? Find(TaxonomySkill named) =>
        named.Names.Prepend(named.Name).Concat(Variants(named.Name)).Select(name => known.GetValueOrDefault(name)).FirstOrDefault(skill => skill is not null);

    /// <summary>Shorter ways to say a name that taxonomies spell out: "Structured query language SQL", "Oracle Java", "Amazon Web Services AWS software".</summary>
    internal static IEnumerable<string> Variants(string name)
    {
        const string Software = " software";
        var plain = name.EndsWith(Software, StringComparison.OrdinalIgnoreCase) ? name[..^Software.Length] : name;
        if (plain != name)
        {
            yield return plain;
        }

        if (Abbreviated(plain) is (var words, var letters))
        {
            yield return words;
            yield return letters;
        }

        if (Array.Find(Makers, maker => plain.StartsWith(maker + " ", StringComparison.Ordinal)) is { } made)
        {
            yield return plain[(made.Length + 1)..];
        }
    }

    // A name whose last word has letters of the words before it, in their order: "Extensible markup language XML".
    private static (string Words, string Letters)? Abbreviated(string name)
    {
        var space = name.LastIndexOf(' ');
        var (words, letters) = space < 0 ? ("", "") : (name[..space], name[(space + 1)..]);
        if (letters.Length < 2 || !letters.All(char.IsAsciiLetterUpper))
        {
            return null;
        }

        var found = 0;
        foreach (var letter in words)
        {
            found += found < letters.Length && char.ToUpperInvariant(letter) == letters[found] ? 1 : 0;
        }

        return found == letters.Length ? (words, letters) : null;
    }
}
