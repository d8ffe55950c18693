using System.Globalization;

namespace Waymark.Cli;

/// <summary>Demand as tables, one a role.</summary>
internal sealed class DemandTable(Terminal terminal, Seniority? target)
{
    private const int MostRows = 25;

    public void Tell(DemandTally tally)
    {
        foreach (var demand in tally.Demands)
        {
            Tell(demand);
            terminal.Say();
        }

        terminal.Say(Read(tally));
    }

    private void Tell(RoleDemand demand)
    {
        terminal.Say($"{demand.Role.Title}{(target is { } level ? $", {level.ToString().ToLowerInvariant()}" : "")}: {Basis(demand)}");
        List<string> columns = ["skill", ">asked in", ">of", ">required in", ">a plus in", "usual level", "our estimate", "or instead"];
        if (!demand.CountsOnly)
        {
            columns.Insert(5, "share, each employer counting the same (95% interval)");
        }

        terminal.Table(columns, demand.Skills.Take(MostRows).Select(skill => Row(skill, demand)));
        if (demand.Skills.Count > MostRows)
        {
            terminal.Say($"{demand.Skills.Count - MostRows} more stand further down; --format json has them all.");
        }
    }

    private static string Basis(RoleDemand demand) => (demand.Postings, demand.CountsOnly) switch
    {
        (0, _) => "no posting was found here, so this is our estimate alone.",
        (var postings, true) => $"{Count(postings, "posting")}. They are few or were picked by hand: they are counted, and say nothing of others.",
        var (postings, _) => $"{Count(postings, "posting")} of {Count(demand.Employers, "employer")}. The interval says how well these employers are known, not all employers.",
    };

    private static List<string> Row(SkillDemand skill, RoleDemand demand)
    {
        List<string> cells =
        [
            skill.Skill.Name, Number(skill.Asked.Count), skill.Asked.Count > 0 ? $"{skill.Asked.Of}" : "", Number(skill.Required), Number(skill.Preferred),
            skill.TypicalLevel == Level.None ? "" : skill.TypicalLevel.Words,
            OurEstimate(skill, demand.Role),
            string.Join("; ", skill.Alternatives.Take(2).Select(set => CountWords.List([.. set.AnyOf.Where(other => other != skill.Skill).Select(other => other.Name)], "or"))),
        ];
        if (!demand.CountsOnly)
        {
            cells.Insert(5, skill.Asked is { Count: > 0, Share: { } share, Interval: { } interval } ? $"{Percent(share)} ({Percent(interval.Low)} to {Percent(interval.High)})" : "");
        }

        return cells;
    }

    private static string OurEstimate(SkillDemand skill, Role role) =>
        skill.Estimate == 0 ? "" : role.Skills.Any(asked => asked.Id == skill.Skill.Id) ? skill.Words : $"{skill.Words}, for this or another";

    // What is not there is left empty: it was not counted against anything.
    private static string Number(long count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Count(long count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    private static string Read(DemandTally tally)
    {
        var left = tally.LeftOut;
        List<string> parts = [.. from part in new[]
                                 {
                                     (left.OtherRoles, "for other roles"), (left.NoRole, "for no role we know"), (left.OtherLevels, "at other levels"),
                                     (left.Twins, "with a text that was counted already"), (left.OtherLanguages, "in a language that Waymark does not read yet"),
                                 }
                                 where part.Item1 > 0
                                 select $"{part.Item1} {part.Item2}"];
        return $"{Count(tally.Read, "posting")} read{(parts.Count == 0 ? ", and all counted" : $"; left out: {CountWords.List(parts)}")}.";
    }
}
