namespace Waymark;

/// <summary>Skills that stand in one list of a clause, with what joins each to the next.</summary>
/// <param name="hits">The skills.</param>
/// <param name="joins">What joins them, one less.</param>
/// <param name="first">Where they begin among the skills of the clause.</param>
/// <param name="isIntroduced">Whether words before it say that any of it will do, however it is joined.</param>
internal readonly ref struct SkillList(ReadOnlySpan<Hit> hits, ReadOnlySpan<Join> joins, int first, bool isIntroduced)
{
    private readonly ReadOnlySpan<Hit> hits = hits;
    private readonly ReadOnlySpan<Join> joins = joins;

    /// <summary>The skills.</summary>
    public ReadOnlySpan<Hit> Hits => hits;

    /// <summary>How many skills it has.</summary>
    public int Length => hits.Length;

    /// <summary>Where they begin among the skills of the clause.</summary>
    public int First => first;

    /// <summary>One of the skills.</summary>
    public ref readonly Hit this[int at] => ref hits[at];

    /// <summary>The first token.</summary>
    public int FirstToken => hits[0].First;

    /// <summary>The token after the last.</summary>
    public int EndToken => hits[^1].End;

    /// <summary>Whether it gives examples of something, or says that any of it will do.</summary>
    public bool HasExamples => isIntroduced || GivesExamples;

    /// <summary>Whether some of its skills are examples of what stands before them in it.</summary>
    public bool GivesExamples => Has(Join.Example) || Has(Join.Alike);

    /// <summary>Whether two of its skills are joined so.</summary>
    public bool Has(Join join) => joins.Contains(join);

    /// <summary>What joins a skill to the next.</summary>
    public Join JoinBehind(int at) => joins[at];

    /// <summary>The number of the first that is joined so to the next; where none is, -1.</summary>
    public int IndexOf(Join join) => joins.IndexOf(join);

    /// <summary>Its first skills, so many of them.</summary>
    public SkillList Before(int count) => new(hits[..count], joins[..Math.Max(count - 1, 0)], first, isIntroduced);
}
