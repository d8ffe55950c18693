using System.Text;

namespace Waymark.Formats;

/// <summary>Demand as a table: a row for each skill and each activity of each role.</summary>
public static class DemandRows
{
    private static readonly RowTable<Row> Table = new(
        new("role", row => row.Of.Role.Title),
        new("role id", row => row.Of.Role.Id),
        new("postings", row => row.Of.Postings),
        new("employers", row => row.Of.Employers),
        new("counts only", row => row.Of.CountsOnly),
        new("kind", row => row.Skill is null ? "activity" : "skill"),
        new("name", row => row.Skill?.Skill.Name ?? row.Activity!.Activity.Name),
        new("id", row => row.Skill?.Skill.Id ?? row.Activity!.Activity.Id),
        new("named in", row => row.Named.Count),
        new("of", row => row.Named.Of),
        new("share", row => Rounded(row.Named.Share)),
        new("low", row => Rounded(row.Named.Interval?.Low)),
        new("high", row => Rounded(row.Named.Interval?.High)),
        new("required in", row => row.Skill?.Required),
        new("a plus in", row => row.Skill?.Preferred),
        new("only mentioned in", row => row.Skill?.Mentioned),
        new("usual level", row => row.Skill is { TypicalLevel: var level and not Level.None } ? level.Words : null),
        new("our estimate", row => row.Skill is { Estimate: > 0 } skill ? skill.Words : null),
        new("our share of the week", row => row.Activity?.Share),
        new("or instead", row => row.Skill is { } skill ? string.Join("; ", skill.Alternatives.Select(set => CountWords.List([.. set.AnyOf.Where(other => other != skill.Skill).Select(other => other.Name)], "or"))) : null));

    /// <summary>As CSV, with a header.</summary>
    public static string Csv(IEnumerable<RoleDemand> demands) => Table.CsvHeader + Joined(demands, Table.CsvRow);

    /// <summary>As JSON Lines.</summary>
    public static string JsonLines(IEnumerable<RoleDemand> demands) => Joined(demands, Table.JsonLine);

    private static string Joined(IEnumerable<RoleDemand> demands, Func<Row, string> write) =>
        demands.SelectMany(demand => demand.Skills.Select(skill => new Row(demand, skill, null)).Concat(demand.Activities.Select(activity => new Row(demand, null, activity))))
            .Aggregate(new StringBuilder(), (text, row) => text.Append(write(row)), text => text.ToString());

    private static double? Rounded(double? figure) => figure is { } known ? Math.Round(known, 4) : null;

    private sealed record Row(RoleDemand Of, SkillDemand? Skill, ActivityDemand? Activity)
    {
        public Proportion Named => Skill?.Asked ?? Activity!.Named;
    }
}
