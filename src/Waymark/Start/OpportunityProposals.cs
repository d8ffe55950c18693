using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>Which saved jobs and applications a file proposes to weigh.</summary>
internal static class OpportunityProposals
{
    /// <summary>The proposals, the furthest along and newest first, what is over last. A job that was saved and then applied for is one.</summary>
    public static IEnumerable<Proposal> Of(IEnumerable<Opportunity> opportunities) =>
        from one in opportunities
        let kept = one.Id.Length > 0 ? one : one with { Id = IdOf(one) }
        where kept.Id.Length > 0
        group kept by kept.Id into same
        select same.OrderByDescending(one => one.Stage).ThenByDescending(one => one.Date).ThenByDescending(one => one.Notes, StringComparer.Ordinal).ThenBy(one => one.ToString(), StringComparer.Ordinal).First() into furthest
        orderby furthest.Stage == OpportunityStage.Closed, furthest.Stage descending, furthest.Date descending, furthest.Id
        select new Proposal(
            $"{PlanList.Opportunities.Name}/{furthest.Id}",
            ProposalKind.Opportunity,
            furthest.Called,
            new PlanChange.WeighOpportunity(furthest),
            ProposalWords.Joined(furthest.Title is null ? null : furthest.Employer, furthest.Stage.InJson, furthest.Date?.ToString("yyyy-MM-dd", null)));

    /// <summary>The same employer, title and address always give the same id; no file has one that could be kept.</summary>
    private static string IdOf(Opportunity one)
    {
        var address = one.Link is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Link)))[..8];
        var words = $"{one.Employer} {one.Title} {address}";
        return string.IsNullOrWhiteSpace(words) ? "" : OwnId.Of(words);
    }
}
