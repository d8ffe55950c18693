using System.Globalization;
using System.Text.Json.Nodes;

namespace Waymark.Formats;

/// <summary>Writes what a person wants as a Manfred Awesomic CV (MAC): the open format that has a place for needs and preferences.</summary>
public static class MacWriter
{
    /// <summary>The whole file.</summary>
    /// <param name="plan">The person's answers.</param>
    /// <param name="catalogue">Where names are looked up that the answers lack.</param>
    /// <param name="today">The day it is written.</param>
    public static byte[] Write(Plan plan, Catalogue catalogue, DateOnly today) => PersonJson.Bytes(PersonJson.Some(
        ("settings", PersonJson.Some(("language", "EN"), ("lastUpdate", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
        ("aboutMe", PersonJson.Some(("profile", PersonJson.Some(("name", PersonJson.Said(plan.Name)), ("title", PersonJson.Said(plan.Now.Work)))))),
        ("careerPreferences", PersonJson.Some(
            ("status", PersonJson.Said(plan.Now.Stage?.InJson)),
            ("goals", PersonJson.Words(plan.Reasons.Select(reason => reason.Name ?? reason.Id))),
            ("preferences", Preferences(plan, catalogue)),
            ("requirements", Requirements(plan))))));

    private static JsonObject? Preferences(Plan plan, Catalogue catalogue) => PersonJson.Some(
        ("preferredRoles", PersonJson.Words(plan.Shortlist.Select(role => role.Name ?? catalogue.Roles.FirstOrDefault(known => known.Id == role.Id)?.Title ?? role.Id))),
        ("preferredCompetences", Competences(plan, catalogue, liking => liking > 0)),
        ("discardedCompetences", Competences(plan, catalogue, liking => liking < 0)));

    private static JsonArray? Competences(Plan plan, Catalogue catalogue, Func<int, bool> counts)
    {
        var skills = plan.Skills.Concat(plan.Strengths).Where(skill => skill.Liking is { } liking && counts(liking)).Select(skill => (skill.Liking, Name: skill.Name ?? catalogue.Skill(skill.Id)?.Name ?? skill.Id));
        var activities = plan.Interests.Where(interest => counts(interest.Liking)).Select(interest => (Liking: (int?)interest.Liking, Name: interest.Name ?? interest.Id));
        return PersonJson.List(skills.Concat(activities).OrderByDescending(each => Math.Abs(each.Liking ?? 0)).ThenBy(each => each.Name, StringComparer.Ordinal).Select(each => each.Name).Distinct().Select(name => PersonJson.Some(("name", PersonJson.Said(name)))));
    }

    private static JsonObject? Requirements(Plan plan)
    {
        var modes = Accepted(plan, "work-mode");
        return PersonJson.Some(
            ("compensation", PersonJson.Some(("salary", Salary(plan.Baseline)))),
            ("contractTypes", PersonJson.Words(Accepted(plan, "contract"))),
            ("location", PersonJson.Some(
                ("remoteOnly", modes is ["remote"] ? true : null),
                ("openToRemote", modes.Count > 0 ? modes.Contains("remote") : null),
                ("workingAreas", PersonJson.Words(Accepted(plan, "place"))))));
    }

    // The format means a year.
    private static JsonObject? Salary(PayBaseline? baseline) => baseline?.Amount is { } amount
        ? PersonJson.Some(
            ("from", PayConversion.Of(baseline).Convert(amount, baseline.Period ?? PayPeriod.Year, PayPeriod.Year) is { } year ? decimal.Round(year) : null),
            ("currency", PersonJson.Said(baseline.Currency)))
        : null;

    private static IReadOnlyList<string> Accepted(Plan plan, string need) => plan.Needs.FirstOrDefault(answer => answer.Id == need)?.Accept ?? [];
}
