using System.Globalization;

namespace Waymark;

/// <summary>Which activities, roles and needs a file proposes.</summary>
internal static class WishProposals
{
    /// <summary>The proposals; what the catalogue does not know is told in <paramref name="left"/>.</summary>
    public static IEnumerable<Proposal> Of(CurriculumVitae resume, Catalogue catalogue, List<string> left) =>
        [.. Activities(resume, catalogue, left), .. Roles(resume, catalogue, left), .. Needs(resume, catalogue)];

    /// <summary>How much is liked what a file says is liked, or is not; how much exactly is for the person to say.</summary>
    public static int Liking(bool isLiked) => isLiked ? 1 : -1;

    /// <summary>The activity that is called so.</summary>
    public static Activity? ActivityOf(string name, Catalogue catalogue) =>
        catalogue.Activities.FirstOrDefault(activity => activity.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) || activity.Id == name);

    private static IEnumerable<Proposal> Activities(CurriculumVitae resume, Catalogue catalogue, List<string> left)
    {
        left.AddRange(resume.Interests.Where(name => ActivityOf(name, catalogue) is null).Select(name => $"Interest “{name}”: no activity of day-to-day work is called so."));
        return from one in resume.Interests.Select(name => new LikedCompetence(name, true)).Concat(resume.Competences)
               let activity = ActivityOf(one.Name, catalogue)
               where activity is not null
               group one.IsLiked by activity into same
               orderby same.Key.Name, same.Key.Id
               let isLiked = same.Max()
               select new Proposal($"{PlanList.Interests.Name}/{same.Key.Id}", ProposalKind.Activity, same.Key.Name, new PlanChange.LikeActivity(same.Key.Id, Liking(isLiked), same.Key.Name),
                   isLiked ? "named as an interest" : "you would rather not do it");
    }

    private static IEnumerable<Proposal> Roles(CurriculumVitae resume, Catalogue catalogue, List<string> left)
    {
        foreach (var title in resume.Roles.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            if (RoleSearch.Find(catalogue, title) is { } role)
            {
                yield return new($"{PlanList.Shortlist.Name}/{role.Id}", ProposalKind.Role, role.Title, new PlanChange.ShortlistRole(role.Id, role.Title), title.Equals(role.Title, StringComparison.OrdinalIgnoreCase) ? "a role you would like" : $"you would like: {title}");
            }
            else
            {
                left.Add($"Role “{title}”: the catalogue knows none of that title; write it down as a role of your own.");
            }
        }
    }

    private static IEnumerable<Proposal> Needs(CurriculumVitae resume, Catalogue catalogue)
    {
        foreach (var answer in resume.Needs.GroupBy(need => need.Id, StringComparer.Ordinal).Select(same => same.First()).OrderBy(need => need.Id, StringComparer.Ordinal))
        {
            var need = answer with { Name = answer.Name ?? catalogue.Need(answer.Id)?.Name };
            yield return new($"{PlanList.Needs.Name}/{need.Id}", ProposalKind.Need, need.Called, new PlanChange.SetNeed(need),
                ProposalWords.Joined(need.Weight == NeedWeight.Must ? "must" : "nice", string.Join(" or ", need.Accept), need.Note));
        }

        if (resume.Baseline is { Amount: { } amount } baseline)
        {
            yield return new(PlanField.Baseline.Name, ProposalKind.Need, "What I need to earn", new PlanChange.SetBaseline(baseline),
                string.Create(CultureInfo.InvariantCulture, $"{amount} {baseline.Currency} a {(baseline.Period ?? PayPeriod.Year).ToString().ToLowerInvariant()}"));
        }
    }
}
