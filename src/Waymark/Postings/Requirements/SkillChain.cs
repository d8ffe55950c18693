namespace Waymark;

/// <summary>Skills of a clause that are asked for together.</summary>
/// <param name="First">Where they begin among its skills.</param>
/// <param name="End">Where they end.</param>
/// <param name="Alternatives">Whether any one of them will do.</param>
/// <param name="IsOpen">Whether something else would do too, which the catalogue does not know or the posting does not name: "Jira or similar", "sales or partnerships".</param>
internal readonly record struct SkillChain(int First, int End, bool Alternatives, bool IsOpen);
