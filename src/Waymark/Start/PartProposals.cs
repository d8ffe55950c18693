namespace Waymark;

/// <summary>Which work, education, certificates and languages a file proposes.</summary>
internal static class PartProposals
{
    // Words for a language that is not enough to work in.
    private static readonly string[] TooLittle = ["elementary", "beginner", "basic", "a1", "a2", "limited working"];

    /// <summary>The proposals, of each kind the newest first; what is left out is told in <paramref name="left"/>.</summary>
    public static IEnumerable<Proposal> Of(CurriculumVitae resume, List<string> left)
    {
        var work = Each(resume.Positions.Concat(resume.Volunteering), same => same.OrderByDescending(position => string.Join('\n', position.Did), StringComparer.Ordinal).ThenBy(position => position.Industry, StringComparer.Ordinal).First())
            .OrderByDescending(position => position.To ?? "9999", StringComparer.Ordinal).ThenByDescending(position => position.From, StringComparer.Ordinal).ThenBy(position => position.Key, StringComparer.Ordinal);
        var schools = Each(resume.Education, same => same.OrderByDescending(school => school.Degree).First())
            .OrderByDescending(school => school.To ?? school.From, StringComparer.Ordinal).ThenBy(school => school.Key, StringComparer.Ordinal);
        var certificates = Each(resume.Certificates, same => same.OrderByDescending(one => one.ToString(), StringComparer.Ordinal).First())
            .OrderByDescending(one => one.From, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal);
        return
        [
            .. from position in work
               select new Proposal(Id(PlanList.Positions, position), ProposalKind.Position, position.Called, new PlanChange.KeepPosition(position),
                   ProposalWords.When(position.Title is null ? null : position.Employer, position.From, position.To)),
            .. from school in schools
               select new Proposal(Id(PlanList.Education, school), ProposalKind.Education, school.Called, new PlanChange.KeepEducation(school),
                   ProposalWords.When(school.Subject is null ? null : school.School, school.From, school.From is null ? school.To : school.To ?? "…")),
            .. from one in certificates
               select new Proposal(Id(PlanList.Certificates, one), ProposalKind.Certificate, one.Name, new PlanChange.KeepCertificate(one),
                   ProposalWords.Joined(one.Issuer, one.From, one.To is null ? null : $"until {one.To}", one.Verified == false ? "unverified" : null)),
            .. Languages(resume.Languages, left),
        ];
    }

    private static IEnumerable<T> Each<T>(IEnumerable<T> entries, Func<IEnumerable<T>, T> best)
        where T : PlanEntry => entries.Where(entry => entry.Called.Length > 0).GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(best);

    private static string Id(PlanList list, PlanEntry entry) => $"{list.Name}/{entry.Key}";

    private static IEnumerable<Proposal> Languages(IReadOnlyList<SpokenLanguage> spoken, List<string> left)
    {
        foreach (var same in spoken.GroupBy(language => language.Name, StringComparer.OrdinalIgnoreCase).OrderBy(same => same.Key, StringComparer.OrdinalIgnoreCase))
        {
            var (name, fluency) = same.OrderBy(language => language.Fluency, StringComparer.Ordinal).ThenBy(language => language.Name, StringComparer.Ordinal).First();
            if (TooLittle.Any(word => fluency?.Contains(word, StringComparison.OrdinalIgnoreCase) is true))
            {
                left.Add($"{name} ({fluency}): the plan keeps languages that you can work in; add it under “Where I am now” if you can.");
                continue;
            }

            yield return new($"languages/{name}", ProposalKind.Language, name, new PlanChange.AddLanguage(name), fluency);
        }
    }
}
