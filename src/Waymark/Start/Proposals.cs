using System.Text.Json;

namespace Waymark;

/// <summary>
/// What somebody's own words or files propose for their plan, to be ticked: nothing is taken without a tick. In whatever order the words come, the same
/// is proposed in the same order.
/// </summary>
/// <param name="All">The proposals, by kind; of skills the most often named first, of work and education the newest.</param>
/// <param name="NotUnderstood">What of a file was not understood or not taken, and why, a sentence each.</param>
public sealed record Proposals(IReadOnlyList<Proposal> All, IReadOnlyList<string> NotUnderstood)
{
    /// <summary>Nothing to tick.</summary>
    public static Proposals None { get; } = new([], []);

    /// <summary>Whether there is nothing to tick.</summary>
    public bool IsEmpty => All.Count == 0;

    /// <summary>Reads what people thanked for, and a file.</summary>
    /// <param name="thanks">Answers to "what did people thank you for?".</param>
    /// <param name="resume">What a file says, if there is one.</param>
    /// <param name="catalogue">The skills, roles and activities that can be found.</param>
    public static Proposals Of(IEnumerable<string> thanks, CurriculumVitae? resume, Catalogue catalogue)
    {
        resume ??= new();
        List<string> left = [.. resume.NotUnderstood];
        List<Proposal> all =
        [
            .. AboutProposals.Of(resume, catalogue),
            .. SkillProposals.Of(thanks, resume, catalogue),
            .. PartProposals.Of(resume, left),
            .. WishProposals.Of(resume, catalogue, left),
            .. OpportunityProposals.Of(resume.Opportunities),
            .. FeedbackProposals.Of(resume.Feedback, catalogue.Finder),
        ];
        return new(all, [.. left.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static Proposals Parse(string json) => JsonSerializer.Deserialize<Proposals>(json, CanonicalJson.Changes) ?? None;

    /// <summary>The proposals as JSON, to be kept until they are ticked.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CanonicalJson.Changes);

    /// <summary>What of it <paramref name="plan"/> does not say already.</summary>
    public Proposals NotIn(Plan plan, Catalogue catalogue)
    {
        var answered = plan.Skills.Concat(plan.Strengths).Select(answer => catalogue.Skill(answer.Id)?.Id ?? answer.Id).ToHashSet(StringComparer.Ordinal);
        return this with { All = [.. All.Select(proposal => proposal.For(plan, answered)).OfType<Proposal>()] };
    }

    /// <summary>The changes that take what is ticked.</summary>
    /// <param name="ids">Ids of proposals.</param>
    public IReadOnlyList<PlanChange> Take(IReadOnlyCollection<string> ids)
    {
        var ticked = All.Where(proposal => ids.Contains(proposal.Id)).ToList();

        // Work and education are put first each, so the newest goes last.
        return [.. ticked.Where(proposal => !IsTimed(proposal)).Concat(ticked.Where(IsTimed).Reverse()).Select(proposal => proposal.Change)];
    }

    private static bool IsTimed(Proposal proposal) => proposal.Kind is ProposalKind.Position or ProposalKind.Education;
}
