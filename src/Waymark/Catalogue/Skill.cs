namespace Waymark;

/// <summary>What sort of thing a skill is.</summary>
public enum SkillKind
{
    /// <summary>A programming, query or markup language.</summary>
    Language,

    /// <summary>A framework or library.</summary>
    Framework,

    /// <summary>A program or product that is used.</summary>
    Tool,

    /// <summary>A platform or operating system that things run on.</summary>
    Platform,

    /// <summary>A way of working.</summary>
    Practice,

    /// <summary>A field one knows about.</summary>
    Knowledge,

    /// <summary>A strength beyond code, such as writing or planning.</summary>
    Strength,
}

/// <summary>One way a skill is written in job descriptions.</summary>
/// <param name="Text">The words, as they are written.</param>
/// <param name="ExactCase">Whether upper and lower case must be the same.</param>
/// <param name="Ambiguous">Whether it counts only beside a cue or another technology that is certain.</param>
public sealed record Spelling(string Text, bool ExactCase, bool Ambiguous)
{
    /// <summary>Reads a spelling with its marks: <c>=</c> for exact case, <c>?</c> for ambiguous.</summary>
    public static Spelling Parse(string text)
    {
        var words = text.Trim();
        var exact = words.StartsWith('=');
        words = exact ? words[1..] : words;
        var ambiguous = words.StartsWith('?');
        return new((ambiguous ? words[1..] : words).Trim(), exact, ambiguous);
    }
}

/// <summary>Something a person can be able to do or know, as the catalogue describes it.</summary>
/// <param name="Id">The slug that never changes.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Kind">What sort of thing it is.</param>
public sealed record Skill(string Id, string Name, SkillKind Kind)
{
    /// <summary>All the ways it is written, the name among them.</summary>
    public IReadOnlyList<Spelling> Spellings { get; init; } = [];

    /// <summary>Ids of the more general skills it satisfies at the same level.</summary>
    public IReadOnlyList<string> IsA { get; init; } = [];

    /// <summary>Ids of the skills it gives one level below.</summary>
    public IReadOnlyList<string> BuildsOn { get; init; } = [];

    /// <summary>Ids of the skills to learn first.</summary>
    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>Ids of the skills it is used beside: who knows one of them rather learns this than something else that does the same.</summary>
    public IReadOnlyList<string> GoesWith { get; init; } = [];

    /// <summary>Hours from nothing to competent, prerequisites not included. An estimate; <see langword="null"/> where there is none.</summary>
    public int? Hours { get; init; }

    /// <summary>The year it appeared, for technologies.</summary>
    public int? Since { get; init; }

    /// <summary>Words one of which makes an ambiguous spelling certain when it stands in the same line.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Whether one has it or has it not, as a licence, a clearance or a certificate: no level of it is asked for.</summary>
    public bool IsCredential { get; init; }

    /// <summary>Ids that this one replaced.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];

    /// <summary>What being competent at it means, in one line.</summary>
    public string? Learn { get; init; }

    /// <summary>A first step of at most twenty minutes.</summary>
    public string? FirstStep { get; init; }

    /// <summary>Whether it is a thing with a name of its own (a language, framework, tool or platform) rather than a field or a way of working.</summary>
    public bool IsTechnology => Kind is SkillKind.Language or SkillKind.Framework or SkillKind.Tool or SkillKind.Platform;

    /// <inheritdoc/>
    public bool Equals(Skill? other) => ReferenceEquals(this, other) || Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => hash != 0 ? hash : hash = Id.GetHashCode(StringComparison.Ordinal);

    // Worked out once: it is asked for at every mention.
    private int hash;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
