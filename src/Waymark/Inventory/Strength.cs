namespace Waymark;

/// <summary>What a strength looks like in one kind of work.</summary>
public sealed record StrengthExample(string Work, string Example);

/// <summary>A strength told so that people from any work recognise theirs.</summary>
/// <param name="Id">The id of the skill of kind <see cref="SkillKind.Strength"/> that it tells.</param>
/// <param name="Says">What it is, in words anybody uses.</param>
/// <param name="LooksLike">What it looks like in different work.</param>
/// <param name="Thanks">Words people use when they thank somebody for it.</param>
public sealed record Strength(string Id, string Says, IReadOnlyList<StrengthExample> LooksLike, IReadOnlyList<string> Thanks);
