using System.Text.Json;

namespace Waymark;

/// <summary>The comparison of roles as JSON.</summary>
internal static class FitJson
{
    /// <summary>Writes it into an object that is open.</summary>
    public static void Write(PlanReport report, Utf8JsonWriter json)
    {
        var ranking = report.Ranking;
        json.Part("order", () =>
        {
            json.Word("certainty", ranking.Certainty);
            json.Said("words", ranking.HowSure);
            json.WriteNumber("draws", Ranking.Draws);
            json.Words("criteria", ranking.Criteria.Select(criterion => criterion.InJson));
            json.List("notCounted", ranking.Dropped, dropped =>
            {
                json.Word("criterion", dropped.Criterion);
                json.Words("missingFor", dropped.MissingFor.Select(role => role.Id));
                json.Said("answerFirst", dropped.ToDo);
            });
            json.List("settledBy", ranking.Settles, settlement =>
            {
                json.Word("by", settlement.By);
                json.Thing(settlement.Id, settlement.Name);
                json.Figure("partOfTheDoubt", settlement.Share);
                json.Said("words", settlement.Words);
            });
            json.Said("flip", ranking.WhatWouldFlipIt);
            json.Said("remark", report.Candidates.Remark);
        });
        json.List("roles", report.Roles, overlap => Write(overlap, report, json));
        var effects = report.Reasons.Effects.ToDictionary(effect => effect.Reason.Answer.Id);
        json.List("reasons", report.Reasons.Reasons, reason =>
        {
            json.Thing(reason.Answer.Id, reason.Answer.Name ?? reason.Reason?.Name ?? reason.Answer.Id);
            json.WriteBoolean("counts", reason.Counts);
            json.List("evidence", report.Roles.Where(overlap => reason.Evidence.ContainsKey(overlap.Role)), overlap =>
            {
                json.WriteString("role", overlap.Role.Id);
                json.Word("basis", reason.Evidence[overlap.Role].Basis);
                json.Said("words", reason.Evidence[overlap.Role].Words);
            });
            json.List("moved", effects.TryGetValue(reason.Answer.Id, out var effect) ? ranking.MovedBy(effect) : [], moved =>
            {
                json.WriteString("role", moved.Role.Id);
                json.WriteNumber("places", moved.Places);
            });
        });
        json.List("doYouKnow", report.DoYouKnow, question =>
        {
            json.Thing(question.Skill.Id, question.Skill.Name);
            json.WriteNumber("askedIn", question.Postings);
            json.WriteNumber("of", question.Of);
            json.Words("roles", question.Roles.Select(role => role.Id));
        });
    }

    private static void Write(RoleOverlap overlap, PlanReport report, Utf8JsonWriter json)
    {
        json.WriteString("id", overlap.Role.Id);
        json.WriteString("title", overlap.Role.Title);
        json.WriteBoolean("setAside", report.Ranking.SetAside.Contains(overlap.Role));
        var ranked = report.Ranking.Roles.FirstOrDefault(ranked => ranked.Role == overlap.Role);
        json.Figure("first", ranked?.First);
        json.Figure("score", ranked?.Score);
        json.WriteString("sample", overlap.Sample.IsCatalogueAlone ? "catalogue" : overlap.Sample.Kind.InJson);
        json.WriteNumber("postings", overlap.Sample.Postings.Count);
        json.WriteNumber("otherLevels", overlap.Sample.OtherLevels);
        json.WriteBoolean("countsOnly", overlap.Sample.CountsOnly);
        if (overlap.Coverage is { } coverage && report.Holdings.Answers.Count > 0)
        {
            json.Part("coverage", () =>
            {
                json.Figure("low", coverage.Range.Low);
                json.Figure("high", coverage.Range.High);
                json.Said("words", coverage.Range.CoverageWords);
            });
        }

        json.Part("week", () =>
        {
            json.Word("told", overlap.Week.Told);
            json.Said("who", overlap.Week.Who);
            json.Figure("rated", overlap.Week.Rated);
            json.Figure("interest", overlap.Week.Interest);
            json.Figure("unweighted", overlap.Week.Unweighted);
            json.Figure("disliked", overlap.Week.Disliked);
            json.Said("words", overlap.Week.Words);
            json.List("rateNext", overlap.Week.RateNext, part => json.Thing(part.Id, part.Name));
        });
        json.Part("reach", () =>
        {
            var reach = report.ReachOf(overlap);
            json.Said("words", report.ReachWords(overlap));
            json.WriteNumber("failAMust", report.FailingOf(overlap));
            foreach (var band in Enum.GetValues<ReachBand>())
            {
                json.Part(band.InJson, () =>
                {
                    json.WriteNumber("certain", reach.Count(band));
                    json.WriteNumber("atBest", reach.CountAtBest(band));
                });
            }

            json.List("nearest", reach.Nearest, nearest =>
            {
                json.Said("posting", nearest.Posting.Reading?.Id.ToString());
                json.Said("employer", nearest.Posting.Employer);
                json.Said("title", nearest.Posting.Reading?.Posting.Title);
                json.Words("lacks", nearest.Missing.Select(FitWords.Lacks));
            });
        });
    }
}
