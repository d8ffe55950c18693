namespace Waymark;

/// <summary>A wording of an activity, as stems.</summary>
/// <param name="Stems">The stem of each of its words.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Number">Its number among all activities.</param>
internal readonly record struct ActivityWording(int[] Stems, Activity Activity, int Number);
