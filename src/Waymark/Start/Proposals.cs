namespace Waymark;

/// <summary>A skill or strength to tick, and what shows it.</summary>
/// <param name="Id">The id in the catalogue, or one's own with <c>own:</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="IsStrength">Whether it is one of the strengths beyond code.</param>
/// <param name="Evidence">The sentence that names it, with where and when; <see langword="null"/> where it was only listed.</param>
public sealed record ProposedSkill(string Id, string Name, bool IsStrength, SkillEvidence? Evidence)
{
    /// <summary>The change that takes it.</summary>
    public PlanChange Take() => Evidence is null ? new PlanChange.RateSkill(Id, Name, Strength: IsStrength) : new PlanChange.AddEvidence(Id, Evidence, Name, IsStrength);
}

/// <summary>
/// What somebody's own words propose for their plan, to be ticked: nothing is taken without a tick. In whatever order the words come, the same is proposed
/// in the same order.
/// </summary>
/// <param name="Skills">Skills and strengths, the most often named first.</param>
/// <param name="Positions">Work, newest first.</param>
/// <param name="Education">Schools, studies and courses, newest first.</param>
public sealed record Proposals(IReadOnlyList<ProposedSkill> Skills, IReadOnlyList<Position> Positions, IReadOnlyList<Education> Education)
{
    // A list of skills may hold a sentence by mistake; a skill's name is shorter.
    private const int LongestName = 60;

    /// <summary>Nothing to tick.</summary>
    public static Proposals None { get; } = new([], [], []);

    /// <summary>Whether there is nothing to tick.</summary>
    public bool IsEmpty => Skills.Count + Positions.Count + Education.Count == 0;

    /// <summary>Reads what people thanked for, and a résumé.</summary>
    /// <param name="thanks">Answers to "what did people thank you for?".</param>
    /// <param name="resume">A résumé, if there is one.</param>
    /// <param name="catalogue">The skills that can be found.</param>
    public static Proposals Of(IEnumerable<string> thanks, CurriculumVitae? resume, Catalogue catalogue) => Of(thanks, resume, new SkillFinder(catalogue));

    /// <summary>The same with a finder that is used several times.</summary>
    internal static Proposals Of(IEnumerable<string> thanks, CurriculumVitae? resume, SkillFinder finder)
    {
        resume ??= new();
        List<ProposedSkill> found =
        [
            .. from answer in thanks
               from one in finder.InThanks(answer)
               select Proposed(one.Skill, new() { Text = one.Sentence }),
            .. from position in resume.Positions
               from line in position.Did.Prepend(position.Title ?? "")
               from one in finder.In(line)
               select Proposed(one.Skill, new() { Text = one.Sentence, Where = position.Employer, From = position.From, To = position.To }),
            .. from text in resume.Text
               from one in finder.In(text)
               select Proposed(one.Skill, new() { Text = one.Sentence }),
            .. from name in resume.Skills.Select(PrintableText.Line).Where(name => name.Length is > 0 and <= LongestName)
               let known = finder.Named(name).ToList()
               from proposed in known.Count > 0 ? known.Select(skill => Proposed(skill, null)) : Own(name)
               select proposed,
        ];
        return new(
            [
                .. from one in found
                   group one by one.Id into same
                   orderby same.Count() descending, same.Min(one => one.Name), same.Key
                   select Best(same),
            ],
            [.. resume.Positions.Where(position => position.Key.Length > 0).GroupBy(position => position.Key, StringComparer.Ordinal)
                .Select(same => same.OrderByDescending(position => string.Join('\n', position.Did), StringComparer.Ordinal).First())
                .OrderByDescending(position => position.To ?? "9999", StringComparer.Ordinal).ThenByDescending(position => position.From, StringComparer.Ordinal).ThenBy(position => position.Key, StringComparer.Ordinal)],
            [.. resume.Education.Where(school => school.Key.Length > 0).GroupBy(school => school.Key, StringComparer.Ordinal)
                .Select(same => same.OrderByDescending(school => school.Degree).First())
                .OrderByDescending(school => school.To ?? school.From, StringComparer.Ordinal).ThenBy(school => school.Key, StringComparer.Ordinal)]);
    }

    /// <summary>What of it <paramref name="plan"/> does not say already. A skill that was said not to be held is answered, too.</summary>
    public Proposals NotIn(Plan plan, Catalogue catalogue)
    {
        var answered = plan.Skills.Concat(plan.Strengths).Select(answer => catalogue.Skill(answer.Id)?.Id ?? answer.Id).ToHashSet(StringComparer.Ordinal);
        var (work, schools) = (plan.Positions.Select(position => position.Key).ToHashSet(), plan.Education.Select(school => school.Key).ToHashSet());
        return new(
            [.. Skills.Where(skill => !answered.Contains(skill.Id))],
            [.. Positions.Where(position => !work.Contains(position.Key))],
            [.. Education.Where(school => !schools.Contains(school.Key))]);
    }

    /// <summary>The changes that take what is ticked.</summary>
    /// <param name="skills">Ids of skills.</param>
    /// <param name="positions">Keys of work.</param>
    /// <param name="education">Keys of schools.</param>
    public IReadOnlyList<PlanChange> Take(IReadOnlyCollection<string> skills, IReadOnlyCollection<string> positions, IReadOnlyCollection<string> education) =>
    [
        .. Skills.Where(skill => skills.Contains(skill.Id)).Select(skill => skill.Take()),

        // Each is put first, so the newest goes last.
        .. Positions.Reverse().Where(position => positions.Contains(position.Key)).Select(position => new PlanChange.KeepPosition(position)),
        .. Education.Reverse().Where(school => education.Contains(school.Key)).Select(school => new PlanChange.KeepEducation(school)),
    ];

    private static ProposedSkill Proposed(Skill skill, SkillEvidence? evidence) => new(skill.Id, skill.Name, skill.Kind == SkillKind.Strength, evidence);

    private static IEnumerable<ProposedSkill> Own(string name) => OwnCatalogue.Slug(name) is { Length: > 0 } slug ? [new("own:" + slug, name, false, null)] : [];

    // The sentence that tells where and when, of the newest work.
    private static ProposedSkill Best(IEnumerable<ProposedSkill> same) => same
        .OrderByDescending(one => one.Evidence is not null)
        .ThenByDescending(one => one.Evidence?.Where is not null)
        .ThenByDescending(one => one.Evidence?.To ?? (one.Evidence?.From is null ? "" : "9999"), StringComparer.Ordinal)
        .ThenByDescending(one => one.Evidence?.From, StringComparer.Ordinal)
        .ThenBy(one => one.Evidence?.Text.Length ?? 0).ThenBy(one => one.Evidence?.Text, StringComparer.Ordinal)
        .ThenBy(one => one.Evidence?.Where, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)
        .First();
}
