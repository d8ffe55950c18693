using System.Text.Json;

namespace Waymark;

/// <summary>Demand as JSON; <c>docs/schemas/demand.schema.json</c> describes it.</summary>
internal static class DemandJson
{
    /// <summary>Writes it into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, DemandTally tally)
    {
        json.WriteString("catalogue", tally.Scope.Catalogue.Fingerprint);
        json.Said("level", tally.Scope.Target?.ToString().ToLowerInvariant());
        json.WriteNumber("read", tally.Read);
        json.Part("leftOut", () =>
        {
            json.WriteNumber("otherRoles", tally.LeftOut.OtherRoles);
            json.WriteNumber("noRole", tally.LeftOut.NoRole);
            json.WriteNumber("otherLevels", tally.LeftOut.OtherLevels);
            json.WriteNumber("twins", tally.LeftOut.Twins);
            json.WriteNumber("otherLanguages", tally.LeftOut.OtherLanguages);
        });
        json.List("roles", tally.Demands, demand => Write(json, demand));
    }

    /// <summary>Writes the demand of one role into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, RoleDemand demand)
    {
        json.WriteString("id", demand.Role.Id);
        json.WriteString("title", demand.Role.Title);
        json.WriteNumber("postings", demand.Postings);
        json.WriteNumber("employers", demand.Employers);
        json.WriteBoolean("countsOnly", demand.CountsOnly);
        json.List("skills", demand.Skills, skill => Write(json, skill, demand.Role));
        json.List("activities", demand.Activities, activity =>
        {
            json.Thing(activity.Activity.Id, activity.Activity.Name);
            Write(json, "namedIn", activity.Named);
            json.Figure("ourShareOfTheWeek", activity.Share);
        });
    }

    private static void Write(Utf8JsonWriter json, SkillDemand skill, Role role)
    {
        json.Thing(skill.Skill.Id, skill.Skill.Name);
        Write(json, "askedIn", skill.Asked);
        json.WriteNumber("requiredIn", skill.Required);
        json.WriteNumber("preferredIn", skill.Preferred);
        json.WriteNumber("mentionedIn", skill.Mentioned);
        if (skill.TypicalLevel != Level.None)
        {
            json.Word("usualLevel", skill.TypicalLevel);
        }

        json.Said("ourEstimate", skill.Estimate > 0 ? skill.Words : null);
        if (role.Skills.FirstOrDefault(asked => asked.AnyOf.Contains(skill.Skill.Id)) is { AnyOf: { Count: > 1 } anyOf })
        {
            json.Words("ourEstimateIsForAnyOf", anyOf);
        }

        json.List("alternatives", skill.Alternatives, set =>
        {
            json.Words("anyOf", set.AnyOf.Select(other => other.Id));
            json.WriteNumber("askedIn", set.Postings);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, Proportion proportion)
    {
        json.WriteNumber(name, proportion.Count);
        json.WriteNumber("of", proportion.Of);
        json.Figure("share", proportion.Share);
        json.Figure("low", proportion.Interval?.Low);
        json.Figure("high", proportion.Interval?.High);
    }
}
