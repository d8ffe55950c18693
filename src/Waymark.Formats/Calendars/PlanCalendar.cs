using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waymark.Formats;

/// <summary>
/// The days of a plan as iCalendar: milestones as days that block no time, next actions as tasks. What stays the same keeps its UID, so that a later calendar brings the earlier up to date.
/// </summary>
public static class PlanCalendar
{
    private static readonly Func<PlanReport, IEnumerable<Milestone>>[] Milestones = [Learnt, Aim, Letter, Noted];

    /// <summary>The whole file, to be stored as UTF-8.</summary>
    public static string Write(PlanReport report)
    {
        var name = PlanDocuments.TitleOf(report.Plan);
        StringBuilder calendar = new();
        Write(calendar,
            ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Waymark//Plan//EN"), ("CALSCALE", "GREGORIAN"), ("X-WR-CALNAME", ContentLine.Text(name)));
        foreach (var milestone in Milestones.SelectMany(row => row(report)).Where(milestone => milestone.On >= report.Today).OrderBy(milestone => milestone.On).DistinctBy(milestone => milestone.Key))
        {
            Write(calendar,
                ("BEGIN", "VEVENT"), Uid(name, milestone.Key), Stamp(report),
                ("DTSTART;VALUE=DATE", Day(milestone.On)), ("SUMMARY", ContentLine.Text(milestone.What)), ("DESCRIPTION", ContentLine.Text(milestone.More)), ("TRANSP", "TRANSPARENT"),
                ("END", "VEVENT"));
        }

        foreach (var (at, task) in Tasks(report).DistinctBy(task => task.Key).Index())
        {
            Write(calendar,
                ("BEGIN", "VTODO"), Uid(name, task.Key), Stamp(report),
                ("SUMMARY", ContentLine.Text(task.What)), ("DESCRIPTION", ContentLine.Text(task.More)), ("URL", task.Link), ("DUE;VALUE=DATE", task.By is { } by ? Day(by) : null), ("PRIORITY", at == 0 ? "1" : "5"), ("STATUS", "NEEDS-ACTION"),
                ("END", "VTODO"));
        }

        Write(calendar, ("END", "VCALENDAR"));
        return calendar.ToString();
    }

    private static IEnumerable<Milestone> Learnt(PlanReport report) => report.Learning.Steps.Select(step => new Milestone(
        $"learning {step.Gap.Skill.Id}", step.Done, $"{step.Gap.Skill.Name}: learnt, if the estimate holds",
        $"It may take until {Words(step.DoneLatest)}. To have to show for it: {GapAction.For(step.Gap, report.Catalogue, [.. report.Roles.Select(overlap => overlap.Role)]).Build}"));

    private static IEnumerable<Milestone> Aim(PlanReport report) => report.Plan.Now.TargetDate is { } day
        ? [new("aim", day, "The day by which you would like to be there", report.Learning.TargetWords)] : [];

    private static IEnumerable<Milestone> Letter(PlanReport report) => report.Plan.Letter is { ShowAgain: { } day } letter
        ? [new("letter", day, "Read the letter to yourself again", string.Join('\n', letter.Conditions))] : [];

    private static IEnumerable<Milestone> Noted(PlanReport report) => NotedDate.In(report.Plan, report.Today).Select(date =>
        new Milestone($"noted {date.On:yyyy-MM-dd} {date.With} {date.Words}", date.On, date.With ?? "What you noted", date.Words));

    private static IEnumerable<PlanTask> Tasks(PlanReport report) =>
    [
        .. report.Next.Select(action => new PlanTask($"next {action.What}", action.What, $"{action.Why} About {action.Minutes} minutes.", null, null)),
        .. report.Plan.Actions.Where(action => action.Done is null).Select(action => new PlanTask($"own {action.Text} {action.Skill} {action.Role}", action.Text, "", Inline.Link.TryParse(action.Link) is ['h', ..] link ? link : null, action.By)),
    ];

    private static (string, string) Uid(string plan, string key) =>
        ("UID", $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{plan}\n{key}")).AsSpan(0, 16))}@waymark");

    private static (string, string) Stamp(PlanReport report) => ("DTSTAMP", $"{Day(report.Today)}T000000Z");

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static void Write(StringBuilder calendar, params IEnumerable<(string Name, string? Value)> lines)
    {
        foreach (var (name, value) in lines)
        {
            calendar.Append(string.IsNullOrEmpty(value) ? "" : ContentLine.Of(name, value));
        }
    }

    private sealed record Milestone(string Key, DateOnly On, string What, string More);

    private sealed record PlanTask(string Key, string What, string More, string? Link, DateOnly? By);
}
