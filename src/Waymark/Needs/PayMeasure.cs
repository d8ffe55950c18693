namespace Waymark;

/// <summary>What stated pay is held against: always the same for a verdict, a count, a table and a chart.</summary>
/// <param name="Baseline">What the person needs to earn.</param>
/// <param name="MostHours">The most hours a week that they would work; absent for full time.</param>
/// <param name="Place">Where they are.</param>
public sealed record PayMeasure(PayBaseline? Baseline, decimal? MostHours = null, string? Place = null)
{
    /// <summary>The measure of <paramref name="plan"/>.</summary>
    public static PayMeasure Of(Plan plan) => new(plan.Baseline, plan.Needs.FirstOrDefault(need => need.Id == "hours")?.AtMost, plan.Now.Place);

    /// <summary>Whether <paramref name="pay"/> is for another place than where the person is: it says nothing here.</summary>
    internal bool IsForElsewhere(Pay pay) => pay.For is { } there && Place is { Length: > 0 } home && PlaceName.Of(home).IsElsewhere(PlaceName.Of(there));
}

/// <summary>What an amount was before it was brought to the fewer hours that a person would work.</summary>
/// <param name="Mine">Their hours a week.</param>
/// <param name="Theirs">The hours that it is stated for; those of full time where the posting does not say.</param>
/// <param name="Low">The lower end for these.</param>
/// <param name="High">The higher end for these.</param>
/// <param name="IsStated">Whether the posting says that fewer hours are paid in their share; else that is only likely.</param>
public sealed record FewerHours(decimal Mine, decimal Theirs, decimal? Low, decimal? High, bool IsStated);
