using System.Globalization;

namespace Waymark;

/// <summary>Which activities, roles and needs a file proposes.</summary>
internal static class WishProposals
{
    // What is named as an interest is liked; how much is for the person to say.
    private const int Liked = 1;

    /// <summary>The proposals; what the catalogue does not know is told in <paramref name="left"/>.</summary>
    public static IEnumerable<Proposal> Of(CurriculumVitae resume, Catalogue catalogue, List<string> left) =>
        [.. Activities(resume, catalogue, left), .. Roles(resume, catalogue, left), .. Needs(resume, catalogue)];

    private static IEnumerable<Proposal> Activities(CurriculumVitae resume, Catalogue catalogue, List<string> left)
    {
        foreach (var name in resume.Interests.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase))
        {
            if (catalogue.Activities.FirstOrDefault(activity => activity.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) || activity.Id == name) is { } activity)
            {
                yield return new($"{PlanList.Interests.Name}/{activity.Id}", ProposalKind.Activity, activity.Name, new PlanChange.LikeActivity(activity.Id, Liked, activity.Name), "named as an interest");
            }
            else
            {
                left.Add($"Interest “{name}”: no activity of day-to-day work is called so.");
            }
        }
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
            var need = answer with { Name = answer.Name ?? catalogue.Needs.FirstOrDefault(known => known.Id == answer.Id)?.Name };
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
