namespace Waymark;

/// <summary>What a file proposes about who the person is, where they are now, and why they want a change.</summary>
internal static class AboutProposals
{
    // A reason is a line; what is longer is a letter.
    private const int LongestReason = 200;

    /// <summary>The proposals; reasons in the order of the file, for that is how much they matter.</summary>
    public static IEnumerable<Proposal> Of(CurriculumVitae resume, Catalogue catalogue)
    {
        if (PrintableText.Line(resume.Name ?? "") is { Length: > 0 } name)
        {
            yield return new(PlanField.Called.Name, ProposalKind.About, name, new PlanChange.CallMe(name), "what you are called");
        }

        if (ProposalWords.Joined(resume.Now.Work, resume.Now.Place, resume.Now.Stage?.InJson) is { } now)
        {
            yield return new(PlanField.Now.Name, ProposalKind.About, PrintableText.Line(now), new PlanChange.SayWhereIAm(resume.Now), "where you are now");
        }

        foreach (var words in resume.Reasons.Select(reason => PrintableText.Line(reason)).Where(reason => reason.Length is > 0 and <= LongestReason).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var known = catalogue.Reasons.FirstOrDefault(reason => reason.Id == words || reason.Name.Equals(words, StringComparison.OrdinalIgnoreCase));
            if ((known?.Id ?? (words.Any(char.IsLetterOrDigit) ? OwnId.Of(words) : null)) is { } id)
            {
                yield return new($"{PlanList.Reasons.Name}/{id}", ProposalKind.Reason, known?.Name ?? words, new PlanChange.AddReason(id, known?.Name ?? words), "a goal that you wrote down");
            }
        }
    }
}
