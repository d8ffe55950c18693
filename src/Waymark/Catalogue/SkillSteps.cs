namespace Waymark;

/// <summary>How somebody goes on with a skill who has begun it, and what they can show for it.</summary>
/// <param name="Next">Twenty minutes for somebody who does small tasks alone.</param>
/// <param name="Show">What to make so that others can see it, where a role asks for nothing particular.</param>
/// <param name="Needs">Ids of what one has to be able to do for <paramref name="Show"/>, beside the skill itself and what it needs first.</param>
public sealed record SkillSteps(string Next, string Show, IReadOnlyList<string> Needs);
