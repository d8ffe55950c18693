using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>What taxonomies add to a catalogue. What the catalogue knows under one of their names stays as it is, with its own id.</summary>
internal sealed class LoadedTaxonomies
{
    private readonly Catalogue common;
    private readonly Lazy<(List<Skill> Added, Dictionary<string, string> IdOf)> skills;
    private readonly Lazy<IReadOnlyList<Role>> occupations;
    private readonly Lazy<Dictionary<string, Role>> occupationsById;

    /// <summary>Takes <paramref name="taxonomies"/> beside <paramref name="common"/>.</summary>
    public LoadedTaxonomies(Catalogue common, IReadOnlyList<Taxonomy> taxonomies)
    {
        (this.common, Taxonomies) = (common, taxonomies);
        skills = new(ComputeSkills);
        occupations = new(() => [.. Taxonomies.SelectMany(taxonomy => taxonomy.Occupations.Select(occupation => RoleOf(occupation, taxonomy))).DistinctBy(role => role.Id)]);
        occupationsById = new(() => Occupations.ToDictionary(role => role.Id, StringComparer.Ordinal));
    }

    /// <summary>The taxonomies, in the order in which they win over each other.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies { get; }

    /// <summary>The skills that the catalogue lacks.</summary>
    public IReadOnlyList<Skill> Skills => skills.Value.Added;

    /// <summary>The occupations as roles, by taxonomy and id.</summary>
    public IReadOnlyList<Role> Occupations => occupations.Value;

    /// <summary>The occupation with this id, or <see langword="null"/>.</summary>
    public Role? Occupation(string id) => occupationsById.Value.GetValueOrDefault(id);

    /// <summary>The fingerprint of the catalogue with all this beside it.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(common.Fingerprint));
        foreach (var taxonomy in Taxonomies)
        {
            hash.AppendData(taxonomy.Hash());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private (List<Skill> Added, Dictionary<string, string> IdOf) ComputeSkills()
    {
        List<Skill> added = [];
        Dictionary<string, string> idOf = new(StringComparer.Ordinal);
        TaxonomyNames names = new(common.Skills);
        foreach (var named in Taxonomies.SelectMany(taxonomy => taxonomy.Skills))
        {
            if (names.Find(named) is not { } skill)
            {
                skill = new(named.Id, named.Name, named.Kind) { Spellings = [.. named.Names.Prepend(named.Name).Distinct().Select(SpellingOf)] };
                names.Add(skill);
                added.Add(skill);
            }

            idOf.TryAdd(named.Id, skill.Id);
        }

        return (added, idOf);
    }

    // Nobody looked through these names one by one, so that a single word is taken for a skill only where something near it speaks for that.
    private static Spelling SpellingOf(string name)
    {
        var isWord = name.All(char.IsLetter);
        var isAbbreviation = isWord && name.All(char.IsUpper);
        return new(name, ExactCase: isWord && char.IsUpper(name[0]), Ambiguous: isWord && (!isAbbreviation || name.Length < 3));
    }

    // Of two names for one skill, the one that more ask for counts.
    private Role RoleOf(Occupation occupation, Taxonomy taxonomy) => new(occupation.Id, occupation.Title, taxonomy.Id)
    {
        Direction = occupation.Direction,
        Summary = occupation.Summary,
        Titles = occupation.Titles,
        Activities = [.. occupation.Week.Where(share => common.Activity(share.Id) is not null)],
        Skills = [.. occupation.Asks.Where(ask => skills.Value.IdOf.ContainsKey(ask.Skill)).Select(ask => new RoleSkill(skills.Value.IdOf[ask.Skill], null, ask.Importance, Level.Competent, null)).DistinctBy(ask => ask.Id)],
    };
}
