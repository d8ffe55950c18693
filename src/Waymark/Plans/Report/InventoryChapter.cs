using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>What the person is good at, kept apart from what they like, and what others see.</summary>
internal static class InventoryChapter
{
    private const int MostStandOut = 4, MostProposed = 8;

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report)
    {
        yield return Heading.Chapter("Inventory", "inventory");
        var held = report.Plan.Skills.Where(skill => skill.IsHeld).OrderByDescending(skill => skill.Level ?? Level.None).ThenBy(Name(report), StringComparer.OrdinalIgnoreCase).ToList();
        var strengths = report.Plan.Strengths.Where(strength => strength.IsHeld).ToList();
        if (held.Count + strengths.Count == 0)
        {
            yield return new Paragraph("Nothing is written down yet. What did people thank you for, at work or outside it? Five answers are a beginning. The strengths below are told so that you can find yours, whatever your work was.");
            yield return ListBlock.Bullets(Spread(report.Catalogue.Strengths).Select(strength => (Inlines)$"{new Strong(report.Catalogue.Skill(strength.Id)?.Name ?? strength.Id)}: {strength.Says}"));
            yield break;
        }

        if (held.Count > 0)
        {
            yield return new Table(
                "What you can do, as you rated it",
                ["skill", "how well", "what shows it", "do you like it"],
                [.. held.Select(skill => (Inlines[])[Name(report)(skill), skill.Level?.Words ?? "not rated yet", Shown(skill), WeekWords.Liking(skill.Liking)])]);
        }

        var not = report.Plan.Skills.Where(skill => !skill.IsHeld).Select(Name(report)).Order(StringComparer.OrdinalIgnoreCase).ToList();
        if (not.Count > 0)
        {
            yield return new Paragraph($"You said that you do not have these: {string.Join(", ", not)}.");
        }

        if (strengths.Count > 0)
        {
            yield return new Heading(3, report.Plan.Direction?.Choice == DirectionChoice.Technical ? "Strengths beyond code" : "Strengths");
            var anyShown = strengths.Exists(strength => strength.IsStrong && Shown(strength).Length > 0);
            if (strengths.Exists(strength => strength.IsStrong))
            {
                yield return ListBlock.Bullets(strengths.Where(strength => strength.IsStrong).Select(strength => (Inlines)$"{new Strong(Name(report)(strength))}: {(Shown(strength) is { Length: > 0 } shown ? shown : anyShown ? "nothing noted yet; one example would help." : report.Catalogue.Strengths.FirstOrDefault(told => told.Id == strength.Id)?.Says ?? "")}"));
            }

            if (strengths.Exists(strength => !strength.IsStrong))
            {
                yield return new Paragraph($"Rated low, or not liked, and so not counted among them: {CountWords.List([.. strengths.Where(strength => !strength.IsStrong).Select(Name(report))])}.");
            }
        }

        if (report.Plan.Certificates.Count > 0)
        {
            yield return new Paragraph($"{new Strong("Certificates and badges:")} {string.Join("; ", report.Plan.Certificates.OrderByDescending(one => one.From, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal).Select(Told))}.");
        }

        if (report.Plan.BestWorst.Count > 0)
        {
            yield return new Paragraph(Chosen(report.Plan));
        }

        foreach (var block in Others(report).Concat(StandOuts(report)).Concat(DoYouKnow(report)))
        {
            yield return block;
        }
    }

    // They stand by kind: one from each stretch of the list, and not all of the first kind.
    private static IEnumerable<T> Spread<T>(IReadOnlyList<T> all) => Enumerable.Range(0, Math.Min(MostProposed, all.Count)).Select(at => all[at * all.Count / Math.Min(MostProposed, all.Count)]);

    private static Func<SkillAnswer, string> Name(PlanReport report) => answer => report.Catalogue.Skill(answer.Id)?.Name ?? answer.Name ?? answer.Id;

    private static string Shown(SkillAnswer answer) => string.Join(" ", answer.Evidence.Select(evidence =>
        $"{evidence.Text.Trim().TrimEnd('.')}{(evidence.Where is { } where ? $" ({where})" : "")}."));

    private static string Told(Certificate certificate) =>
        string.Join(", ", new[] { certificate.Name, certificate.Issuer, certificate.From, certificate.To is { } to ? $"until {to}" : null, certificate.Verified == false ? "unverified" : null }.OfType<string>());

    private static IEnumerable<Block> Others(PlanReport report)
    {
        if (report.Johari is not { } window)
        {
            if (report.Plan.Feedback.Count > 0)
            {
                yield return new Paragraph($"{CountWords.Of(report.Plan.Feedback.Count, "person")} told you what they see. From {JohariWindow.FewestPeople} people on their answers are shown together here, so that nobody can be told apart.".Replace("persons", "people", StringComparison.Ordinal));
            }

            yield break;
        }

        yield return new Heading(3, $"What {window.People} people who know you see");
        if (window.Open.Count > 0)
        {
            yield return new Paragraph($"{new Strong("You and they agree on")} {CountWords.List([.. window.Open.Select(seen => $"{Lower(seen.Skill)} ({seen.By} of {window.People})")])}.");
        }

        if (window.BlindSpot.Count > 0)
        {
            yield return new Paragraph($"{new Strong("They see, and you did not name,")} {CountWords.List([.. window.BlindSpot.Select(seen => $"{Lower(seen.Skill)} ({seen.By} of {window.People})")])}. Ask one of them when they noticed it: the story is evidence.");
        }

        if (window.Hidden.Count > 0)
        {
            yield return new Paragraph($"{new Strong("You named, and they did not,")} {CountWords.List([.. window.Hidden.Select(Lower)])}. It may be there and unseen; show it once.");
        }
    }

    /// <summary>What best–worst choices show so far, in words.</summary>
    public static Inlines Chosen(Plan plan)
    {
        var scores = BestWorstScore.Of(plan);
        var (most, least) = (scores[0], scores[^1]);
        return $"In {CountWords.Of(plan.BestWorst.Count, "round")} of a few activities you would like {new Strong(most.Name)} most ({Fared(most)}), and {new Strong(least.Name)} least ({Fared(least)}).";
    }

    /// <summary>How an activity fared in the rounds it stood in.</summary>
    public static string Fared(BestWorstScore score) =>
        score.Best + score.Worst == 0 ? $"neither in {CountWords.Of(score.Rounds, "round")}"
        : string.Join(", ", new[] { (score.Best, Word: "best"), (score.Worst, Word: "worst") }.Where(entry => entry.Item1 > 0).Select(entry => $"the {entry.Word} in {entry.Item1} of {score.Rounds}"));

    private static IEnumerable<Block> StandOuts(PlanReport report)
    {
        if (report.Front is { Role.IsOwn: false } front && StandOut.In(front.Sample, report.Holdings).Take(MostStandOut).ToList() is { Count: > 0 } above)
        {
            yield return new Heading(3, $"Where you stand out as {front.Role.WithArticle}");
            yield return ListBlock.Bullets(above.Select(one => (Inlines)one.Words));
        }
    }

    private static IEnumerable<Block> DoYouKnow(PlanReport report)
    {
        if (report.DoYouKnow.Count == 0)
        {
            yield break;
        }

        yield return new Heading(3, "Do you know these?", "do-you-know");
        yield return new Paragraph("You have not been asked about them. Saying yes or no to each makes what follows more exact than anything else would.");
        yield return ListBlock.Bullets(report.DoYouKnow.Select(question => (Inlines)$"{new Strong(question.Skill.Name)}: {question.Words}."));
    }

    private static string Lower(Skill skill) => skill.Name.Length > 1 && char.IsLower(skill.Name[1]) ? char.ToLowerInvariant(skill.Name[0]) + skill.Name[1..] : skill.Name;
}
