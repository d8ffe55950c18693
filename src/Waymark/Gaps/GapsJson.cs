using System.Text.Json;

namespace Waymark;

/// <summary>What to learn, in which order, as JSON.</summary>
internal static class GapsJson
{
    /// <summary>Writes what is proposed, what to check first and what is left out, into an object that is open.</summary>
    public static void Write(PlanReport report, Utf8JsonWriter json)
    {
        json.WriteNumber("postings", report.Gaps.Postings);
        json.WriteBoolean("countsOnly", report.Gaps.CountsOnly);
        json.Words("roles", report.GapsFor.Select(role => role.Id));
        json.Words("waiting", report.Waiting.Select(role => role.Id));
        json.List("proposed", report.Gaps.Proposed, gap =>
        {
            json.Thing(gap.Skill.Id, gap.Skill.Name);
            json.Word("now", gap.Now);
            json.Word("aim", gap.Aim);
            Write(gap.Effort, json);
            json.Skills("first", gap.First);
            Write(gap.Opens, json);
            json.WriteBoolean("inProgress", gap.InProgress);
            json.Words("for", gap.For.Select(role => role.Id));
            json.WriteString("why", gap.Why);
            var action = gap.ActionIn(report);
            json.WriteString("learn", action.Learn);
            json.WriteString("firstStep", action.FirstStep);
            json.WriteString("build", action.Build);
            if (gap.StepIn(report) is { } step)
            {
                json.Part("weeks", () =>
                {
                    json.Figure("start", step.Start);
                    json.Figure("end", step.End);
                    json.Figure("earliest", step.Earliest);
                    json.Figure("latest", step.Latest);
                    json.WriteString("done", $"{step.Done:yyyy-MM-dd}");
                    json.WriteString("doneLatest", $"{step.DoneLatest:yyyy-MM-dd}");
                });
            }
        });
        json.Part("weeks", () =>
        {
            json.Figure("hours", report.Learning.Hours);
            json.Figure("hoursPerWeek", report.Learning.HoursPerWeek);
            json.Word("fit", report.Learning.Fit);
            json.Said("words", report.Learning.Words);
            json.Said("target", report.Learning.TargetWords);
            json.Said("range", report.Learning.Range.Words);
        });
        json.List("checkFirst", report.Gaps.CheckFirst, check =>
        {
            json.Thing(check.Skill.Id, check.Skill.Name);
            json.Word("reason", check.Reason);
            json.WriteString("question", check.Question);
            json.Word("atLeast", check.AtLeast);
            json.Word("aim", check.Aim);
            Write(check.IfNot, json);
            Write(check.Opens, json);
            json.Skills("neededFor", check.NeededFor);
        });
        json.List("leftOut", report.Gaps.LeftOut, left =>
        {
            json.Thing(left.Skill.Id, left.Skill.Name);
            json.Word("reason", left.Reason);
            json.WriteString("because", left.Because);
            Write(left.Effort, json);
            Write(left.Opens, json);
        });
    }

    private static void Write(Effort effort, Utf8JsonWriter json) => json.Part("effort", () =>
    {
        json.Figure("hoursLeft", effort.Left);
        json.Word("from", effort.From);
        json.Said("words", effort.Words);
    });

    private static void Write(Opening opens, Utf8JsonWriter json) => json.Part("opens", () =>
    {
        json.WriteNumber("namedIn", opens.NamedIn);
        json.WriteNumber("requiredIn", opens.RequiredIn);
        json.WriteNumber("of", opens.Of);
        json.WriteNumber("moreReady", opens.MoreReady);
        json.WriteNumber("moreWithinOne", opens.MoreNear);
        json.Said("words", opens.Words);
    });
}

/// <summary>A gap in the plan that a report tells.</summary>
internal static class GapInReport
{
    extension(Gap gap)
    {
        /// <summary>When it is learnt; <see langword="null"/> where it has no place in the weeks.</summary>
        public LearningStep? StepIn(PlanReport report) => report.Learning.Steps.FirstOrDefault(step => step.Gap == gap);

        /// <summary>How it is begun, for the roles that are compared.</summary>
        public GapAction ActionIn(PlanReport report) => GapAction.For(gap, report.Catalogue, [.. report.Roles.Select(overlap => overlap.Role)]);
    }
}
