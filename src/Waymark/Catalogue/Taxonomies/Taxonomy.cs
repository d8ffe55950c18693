using System.Security.Cryptography;
using System.Text.Json;

namespace Waymark;

/// <summary>A published classification of occupations that a person loads beside the catalogue: O*NET or ESCO.</summary>
/// <param name="Id">What its ids start with, before a colon: <c>onet</c> or <c>esco</c>.</param>
/// <param name="Name">What it is called, with its version where that is known.</param>
/// <param name="Attribution">What its publisher wants to be said wherever it is used.</param>
public sealed record Taxonomy(string Id, string Name, string Attribution)
{
    /// <summary>Its occupations, by id.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init => field = value ?? []; } = [];

    /// <summary>Its technologies and skills, by id.</summary>
    public IReadOnlyList<TaxonomySkill> Skills { get; init => field = value ?? []; } = [];

    /// <summary>Whether an id is one of this taxonomy.</summary>
    public bool Has(string id) => id.Length > Id.Length && id[Id.Length] == ':' && id.StartsWith(Id, StringComparison.Ordinal);

    /// <summary>It as UTF-8: the same content gives the same bytes.</summary>
    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, TaxonomyJson.Default.Taxonomy);

    /// <summary>What <see cref="ToUtf8"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Taxonomy Of(Stream utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, TaxonomyJson.Default.Taxonomy) is { Id: not null, Name: not null, Attribution: not null } taxonomy ? taxonomy : throw new FormatException("It is no taxonomy.");
        }
        catch (JsonException fault)
        {
            throw new FormatException(fault.Message, fault);
        }
    }

    /// <summary>A hash of all of it.</summary>
    internal byte[] Hash() => SHA256.HashData(ToUtf8());
}

/// <summary>An occupation as a taxonomy describes it.</summary>
/// <param name="Id">Its code, with the prefix of the taxonomy.</param>
/// <param name="Title">Its title.</param>
/// <param name="Direction">The path it is nearer to.</param>
public sealed record Occupation(string Id, string Title, RoleDirection Direction)
{
    /// <summary>Other titles.</summary>
    public IReadOnlyList<string> Titles { get; init => field = value ?? []; } = [];

    /// <summary>What it is, as published.</summary>
    public string Summary { get; init => field = value ?? ""; } = "";

    /// <summary>What people in it do, as published.</summary>
    public IReadOnlyList<string> Tasks { get; init => field = value ?? []; } = [];

    /// <summary>Activities of our catalogue that its tasks name: each task in which we recognise one counts alike. Our estimate.</summary>
    public IReadOnlyList<ActivityShare> Week { get; init => field = value ?? []; } = [];

    /// <summary>What it asks for, most important first.</summary>
    public IReadOnlyList<OccupationAsk> Asks { get; init => field = value ?? []; } = [];
}

/// <summary>A skill that an occupation asks for.</summary>
/// <param name="Skill">The id of a skill of the same taxonomy.</param>
/// <param name="Importance">How many of a hundred postings may ask for it: our estimate from what is published, 1..100.</param>
public sealed record OccupationAsk(string Skill, int Importance);

/// <summary>A technology or skill as a taxonomy names it.</summary>
/// <param name="Id">Its id, with the prefix of the taxonomy.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of thing it is.</param>
public sealed record TaxonomySkill(string Id, string Name, SkillKind Kind)
{
    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Names { get; init => field = value ?? []; } = [];
}
