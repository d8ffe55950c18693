namespace Waymark;

/// <summary>How somebody goes on with a skill who has begun it, and what they can show for it.</summary>
/// <param name="Next">Twenty minutes for somebody who does small tasks alone.</param>
/// <param name="Show">What to make so that others can see it, where a role asks for nothing particular.</param>
public sealed record SkillSteps(string Next, string Show);
