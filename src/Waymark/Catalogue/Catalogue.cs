using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>What Waymark knows before it reads anything. Each part is read when it is first needed; afterwards nothing changes.</summary>
public sealed class Catalogue
{
    private readonly CatalogueSource source;
    private readonly Lazy<IReadOnlyList<Skill>> skills;
    private readonly Lazy<Dictionary<string, Skill>> skillsById;
    private readonly Lazy<Dictionary<string, SkillSteps>> steps;
    private readonly Lazy<IReadOnlyList<Activity>> activities;
    private readonly Lazy<Dictionary<string, Activity>> activitiesById;
    private readonly Lazy<IReadOnlyList<Role>> roles;
    private readonly Lazy<IReadOnlyList<Reason>> reasons;
    private readonly Lazy<IReadOnlyList<Need>> needs;
    private readonly Lazy<IReadOnlyList<Strength>> strengths;
    private readonly Lazy<SkillImplications> implications;
    private readonly Lazy<RivalGroups> rivals;
    private readonly Lazy<string> fingerprint;
    private readonly Lazy<PostingReader> reader;
    private readonly Lazy<SkillFinder> finder;
    private readonly LoadedTaxonomies? loaded;

    // The catalogue of one person: another catalogue with their own things added, or put in the place of those with the same id.
    private Catalogue(Catalogue common, IReadOnlyList<Skill> ownSkills, IReadOnlyList<Activity> ownActivities, IReadOnlyList<Role> ownRoles)
        : this(common.source)
    {
        skills = new(() => [.. common.Skills.Select(skill => ownSkills.FirstOrDefault(own => own.Id == skill.Id) ?? skill), .. ownSkills.Where(own => common.Skill(own.Id) is null)]);
        activities = new(() => [.. common.Activities, .. ownActivities]);
        roles = new(() => [.. common.Roles, .. ownRoles]);
        reasons = common.reasons;
        needs = common.needs;
        strengths = common.strengths;
        fingerprint = common.fingerprint;
        loaded = common.loaded;
    }

    // A catalogue with taxonomies that a person loaded beside it.
    private Catalogue(Catalogue common, LoadedTaxonomies loaded)
        : this(common.source)
    {
        this.loaded = loaded;
        skills = new(() => [.. common.Skills, .. loaded.Skills]);
        activities = common.activities;
        roles = common.roles;
        reasons = common.reasons;
        needs = common.needs;
        strengths = common.strengths;
        fingerprint = new(loaded.Fingerprint);
    }

    /// <summary>A catalogue made from files. A fault in a file shows when the part is first used, as a <see cref="FormatException"/> that names it.</summary>
    public Catalogue(CatalogueSource source)
    {
        this.source = source;
        skills = new(() => [.. source.In("skills", ".tsv").SelectMany(name => CatalogueFiles.Skills(name, source.Read(name)))]);
        skillsById = new(ById);
        steps = new(() => source.Names.Contains("steps.tsv") ? CatalogueFiles.Steps("steps.tsv", source.Read("steps.tsv")) : []);
        activities = new(() => source.Names.Contains("activities.tsv") ? [.. CatalogueFiles.Activities("activities.tsv", source.Read("activities.tsv"))] : []);
        activitiesById = new(() => Activities.DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id, StringComparer.Ordinal));
        roles = new(() => [.. source.In("roles", ".jsonc").Select(name => CatalogueFiles.Role(source, name))]);
        reasons = new(() => source.Names.Contains("reasons.jsonc") ? CatalogueFiles.Json(source, "reasons.jsonc", CatalogueJson.Default.ReasonArray) : []);
        needs = new(() => source.Names.Contains("needs.jsonc") ? CatalogueFiles.Json(source, "needs.jsonc", CatalogueJson.Default.NeedArray) : []);
        strengths = new(() => source.Names.Contains("strengths.jsonc") ? CatalogueFiles.Json(source, "strengths.jsonc", CatalogueJson.Default.StrengthArray) : []);
        implications = new(() => new SkillImplications(this));
        rivals = new(() => RivalGroups.OfAll(this));
        fingerprint = new(ComputeFingerprint);
        reader = new(() => new(this, learned: true));
        finder = new(() => new(this));
    }

    /// <summary>The catalogue that is built into the library.</summary>
    public static Catalogue Embedded { get; } = new(CatalogueSource.Embedded);

    /// <summary>All skills, by file and line.</summary>
    public IReadOnlyList<Skill> Skills => skills.Value;

    /// <summary>All activities, by line.</summary>
    public IReadOnlyList<Activity> Activities => activities.Value;

    /// <summary>All roles, by family and id.</summary>
    public IReadOnlyList<Role> Roles => roles.Value;

    /// <summary>The taxonomies that stand beside it.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies => loaded?.Taxonomies ?? [];

    /// <summary>Their occupations, as roles. Only who names one is told of it: nothing proposes them.</summary>
    public IReadOnlyList<Role> Occupations => loaded?.Occupations ?? [];

    /// <summary>The reasons to choose from.</summary>
    public IReadOnlyList<Reason> Reasons => reasons.Value;

    /// <summary>The needs to choose from.</summary>
    public IReadOnlyList<Need> Needs => needs.Value;

    /// <summary>The strengths, told for people from any work.</summary>
    public IReadOnlyList<Strength> Strengths => strengths.Value;

    /// <summary>Which skills a held skill gives besides itself.</summary>
    public SkillImplications Implications => implications.Value;

    /// <summary>Which skills do the same job, after all roles.</summary>
    internal RivalGroups Rivals => rivals.Value;

    /// <summary>Reads job descriptions with all that is known here, the learned model included. One serves everybody; it is made when it is first asked for.</summary>
    public PostingReader Reader => reader.Value;

    /// <summary>Finds skills in what people write about themselves. One serves everybody, as well.</summary>
    internal SkillFinder Finder => finder.Value;

    /// <summary>A hash of all sources, as 16 hexadecimal digits: stamps reports, revisions and partial counts.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The files it was made from.</summary>
    internal CatalogueSource Source => source;

    /// <summary>The skill with this id or former id, or <see langword="null"/>.</summary>
    public Skill? Skill(string id) => skillsById.Value.GetValueOrDefault(id);

    /// <summary>How to go on with a skill, where the catalogue says it.</summary>
    public SkillSteps? StepsOf(Skill skill) => steps.Value.GetValueOrDefault(skill.Id);

    /// <summary>The ids of the skills that <see cref="StepsOf"/> knows.</summary>
    internal IEnumerable<string> WithSteps => steps.Value.Keys;

    /// <summary>The activity with this id, or <see langword="null"/>.</summary>
    public Activity? Activity(string id) => activitiesById.Value.GetValueOrDefault(id);

    /// <summary>The reason with this id, or <see langword="null"/>.</summary>
    public Reason? Reason(string id) => Reasons.FirstOrDefault(reason => reason.Id == id);

    /// <summary>The need with this id, or <see langword="null"/>.</summary>
    public Need? Need(string id) => Needs.FirstOrDefault(need => need.Id == id);

    /// <summary>The role or occupation with this id, or <see langword="null"/>.</summary>
    public Role? Role(string id) => Roles.FirstOrDefault(role => role.Id == id) ?? loaded?.Occupation(id);

    /// <summary>The taxonomy that a skill or occupation with this id comes from; <see langword="null"/> for the catalogue's own.</summary>
    public Taxonomy? TaxonomyOf(string id) => Taxonomies.FirstOrDefault(taxonomy => taxonomy.Has(id));

    /// <summary>What people in an occupation do, as its taxonomy says; nothing for a role of the catalogue, whose week tells it.</summary>
    public IReadOnlyList<string> TasksOf(Role role) => TaxonomyOf(role.Id)?.Occupations.FirstOrDefault(occupation => occupation.Id == role.Id)?.Tasks ?? [];

    /// <summary>This catalogue with taxonomies beside it; of two that know the same thing, the first has it. The fingerprint is another one.</summary>
    public Catalogue Beside(IReadOnlyList<Taxonomy> taxonomies) => taxonomies.Count == 0 ? this : new(this, new LoadedTaxonomies(this, taxonomies));

    /// <summary>
    /// This catalogue with a person's own skills, activities and roles added. A skill with the id of one that is known takes its place, so that a term
    /// the person accepted becomes another spelling of it. The fingerprint stays that of the files.
    /// </summary>
    public Catalogue With(IReadOnlyList<Skill> ownSkills, IReadOnlyList<Activity> ownActivities, IReadOnlyList<Role> ownRoles) =>
        ownSkills.Count + ownActivities.Count + ownRoles.Count == 0 ? this : new(this, ownSkills, ownActivities, ownRoles);

    /// <summary>Begins to read the skills, roles and activities, and to make the reader and the fingerprint, on other processors, for who is going to need them and has something else to do first.</summary>
    public void ReadAhead()
    {
        Task.Run(() => skills.Value);
        Task.Run(() => (roles.Value, activities.Value));
        Task.Run(() => Reader);
        Task.Run(() => Fingerprint);
    }

    private Dictionary<string, Skill> ById()
    {
        Dictionary<string, Skill> byId = new(Skills.Count, StringComparer.Ordinal);
        foreach (var skill in Skills)
        {
            byId.TryAdd(skill.Id, skill);
            foreach (var id in skill.Former)
            {
                byId.TryAdd(id, skill);
            }
        }

        return byId;
    }

    private string ComputeFingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in source.Names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            hash.AppendData(source.ReadUtf8(name));
            hash.AppendData("\0"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
