using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanCalendarTests
{
    [Fact]
    public void Any_words_come_back_from_a_line_and_no_line_is_longer_than_75_octets() => Prop.ForAll(AnyDocument.Texts, text =>
    {
        var line = ContentLine.Of("SUMMARY", ContentLine.Text(text));
        Assert.EndsWith("\r\n", line, StringComparison.Ordinal);
        var folded = line[..^2].Split("\r\n");
        Assert.All(folded, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 75));
        Assert.All(folded.Skip(1), part => Assert.StartsWith(" ", part, StringComparison.Ordinal));
        Assert.Equal(PrintableText.Of(text), Unescaped((folded[0] + string.Concat(folded.Skip(1).Select(part => part[1..])))["SUMMARY:".Length..]));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_stays_the_same_keeps_its_uid_and_another_persons_has_another()
    {
        var report = SamsReport.Value;
        var before = Uids(report);
        Assert.NotEmpty(before);
        Assert.Equal(before, Uids(report with { Today = report.Today.AddDays(-1) }));
        Assert.Empty(before.Intersect(Uids(report with { Plan = report.Plan with { Name = "Somebody else" } })));
    }

    [Fact]
    public void What_is_over_is_left_out_and_what_is_done_is_no_task()
    {
        var report = SamsReport.Value;
        var plan = report.Plan with
        {
            Now = report.Plan.Now with { TargetDate = report.Today.AddDays(-1) },
            Letter = new() { Text = "Why", ShowAgain = report.Today, Conditions = ["no reply, to thirty; applications"] },
            Actions = [new() { Text = "Buy a notebook", Done = report.Today }, new() { Text = "Ask Ada", Link = "https://example.org/a?b=1,2", By = new(2026, 12, 24) }, new() { Text = "Odd", Link = "javascript:alert(1)" }],
        };
        var calendar = PlanCalendar.Write(report with { Plan = plan });
        Assert.DoesNotContain("by which you would like", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("notebook", calendar, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:no reply\\, to thirty\\; applications\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Ask Ada\r\nURL:https://example.org/a?b=1,2\r\nDUE;VALUE=DATE:20261224\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", calendar, StringComparison.Ordinal);
    }

    private static List<string> Uids(PlanReport report) => [.. PlanCalendar.Write(report).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Unescaped(string value)
    {
        StringBuilder text = new();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
