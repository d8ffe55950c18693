namespace Waymark;

/// <summary>What a token is of a term.</summary>
internal enum TermLabel : byte
{
    /// <summary>In none.</summary>
    Outside,

    /// <summary>The first of several.</summary>
    First,

    /// <summary>Neither first nor last.</summary>
    Inner,

    /// <summary>The last of several.</summary>
    Last,

    /// <summary>All of it.</summary>
    Alone,
}
