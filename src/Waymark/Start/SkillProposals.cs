namespace Waymark;

/// <summary>Which skills and strengths somebody's words propose, and the sentence, place and time that show each.</summary>
internal static class SkillProposals
{
    // A list of skills may hold a sentence by mistake; a skill's name is shorter.
    private const int LongestName = 60;

    // Longer than any paragraph of a résumé.
    private const int LongestText = 4_000;

    // What has no end is no sentence.
    private const int LongestSentence = 400;

    /// <summary>The proposals, the most often named first.</summary>
    public static IEnumerable<Proposal> Of(IEnumerable<string> thanks, CurriculumVitae resume, Catalogue catalogue)
    {
        var finder = catalogue.Finder;
        var levels = resume.Rated.GroupBy(one => one.Skill, StringComparer.Ordinal).ToDictionary(same => same.Key, same => (Level?)same.Max(one => one.Level), StringComparer.Ordinal);
        List<Named> found =
        [
            .. from answer in thanks
               from one in finder.InThanks(Short(answer))
               select Known(one.Skill, new() { Text = one.Sentence }),
            .. from undertaking in resume.Positions.Select(AsWork).Concat(resume.Volunteering.Select(work => AsWork(work) with { Source = SkillSource.Life })).Concat(resume.Undertakings)
               from one in In(undertaking, finder)
               select one,
            .. from text in resume.Text
               from one in finder.In(Short(text))
               select Known(one.Skill, new() { Text = one.Sentence }),
            .. from endorsed in resume.Endorsements
               from one in Listed(endorsed.Skill, finder)
               select one with { Evidence = new() { Text = $"{CountWords.Of(endorsed.People, "person", "people")} confirmed it.", Where = endorsed.Where } },
            .. from name in resume.Skills
               from one in Listed(name, finder)
               select one with { Level = levels.GetValueOrDefault(name) },
            .. from competence in resume.Competences
               where WishProposals.ActivityOf(competence.Name, catalogue) is null
               from one in Listed(competence.Name, finder)
               select one with { IsLiked = competence.IsLiked },
        ];
        return from one in found
               group one by one.Id into same
               orderby same.Count() descending, same.Min(one => one.Name), same.Key
               let best = Best(same)
               select (best with { Level = same.Max(one => one.Level), IsLiked = same.Max(one => one.IsLiked) }).Proposed();
    }

    private static IEnumerable<Named> In(Undertaking undertaking, SkillFinder finder)
    {
        SkillEvidence At(string words) => new() { Text = words, Where = undertaking.Where, From = undertaking.From, To = undertaking.To, Link = undertaking.Link };
        return
        [
            .. from line in undertaking.Did.Prepend(undertaking.Name ?? "")
               from one in finder.In(Short(line))
               select Known(one.Skill, At(one.Sentence), undertaking.Source),
            .. from name in undertaking.Skills
               from one in Listed(name, finder)
               select one with { Evidence = At(undertaking.Name is null ? "It is listed as used there." : $"It is listed as used: {undertaking.Name}."), Source = undertaking.Source },
        ];
    }

    private static Undertaking AsWork(Position work) => new() { Name = work.Title, Where = work.Employer, From = work.From, To = work.To, Source = SkillSource.Work, Did = work.Did };

    private static Named Known(Skill skill, SkillEvidence? evidence, SkillSource? source = null) =>
        new(skill.Id, skill.Name, skill.Kind == SkillKind.Strength, evidence is { Text.Length: > LongestSentence } ? evidence with { Text = evidence.Text[..LongestSentence] + "…" } : evidence, source);

    // What the catalogue knows by that name, or the skills that it names; else a skill of the person's own.
    private static IEnumerable<Named> Listed(string entry, SkillFinder finder)
    {
        if (PrintableText.Line(entry) is not { Length: > 0 and <= LongestName } name)
        {
            return [];
        }

        var known = finder.Named(name).ToList();
        return known.Count > 0 ? known.Select(skill => Known(skill, null)) : name.Any(char.IsLetterOrDigit) ? [new(OwnId.Of(name), name, false, null, null)] : [];
    }

    // The sentence that tells where and when, of the newest work.
    private static Named Best(IEnumerable<Named> same) => same
        .OrderByDescending(one => one.Evidence is not null)
        .ThenByDescending(one => one.Source is not null)
        .ThenByDescending(one => one.Evidence?.Where is not null)
        .ThenByDescending(one => one.Evidence?.To ?? (one.Evidence?.From is null ? "" : "9999"), StringComparer.Ordinal)
        .ThenByDescending(one => one.Evidence?.From, StringComparer.Ordinal)
        .ThenBy(one => one.Evidence?.Text.Length ?? 0).ThenBy(one => one.Evidence?.Text, StringComparer.Ordinal)
        .ThenBy(one => one.Evidence?.Where, StringComparer.Ordinal).ThenBy(one => one.Source).ThenBy(one => one.Name, StringComparer.Ordinal)
        .First();

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private sealed record Named(string Id, string Name, bool IsStrength, SkillEvidence? Evidence, SkillSource? Source)
    {
        public Level? Level { get; init; }

        public bool? IsLiked { get; init; }

        public Proposal Proposed() => new(
            $"{(IsStrength ? PlanList.Strengths : PlanList.Skills).Name}/{Id}",
            ProposalKind.Skill,
            Name,
            IsLiked is { } liked ? new PlanChange.TakeProposals([Held, new PlanChange.LikeSkill(Id, WishProposals.Liking(liked), Name, IsStrength)]) : Held,
            ProposalWords.Joined(Level?.Words, Evidence is null ? null : $"“{Evidence.Text}”{(ProposalWords.When(Evidence.Where, Evidence.From, Evidence.To) is { } when ? $" ({when})" : "")}", LikedWords));

        private PlanChange.OfSkill Held => Evidence is null ? new PlanChange.RateSkill(Id, Name, Level, Source, IsStrength) : new PlanChange.AddEvidence(Id, Evidence, Name, IsStrength, Source, Level);

        private string? LikedWords => IsLiked switch { true => "you would like to use it", false => "you would rather not use it", null => null };
    }
}
