namespace Waymark;

/// <summary>Which gaps are left out on purpose while the order is made, and why.</summary>
internal sealed class GapExclusions(GapProgress progress)
{
    // What fewer ask for, and takes so many hours, has to open something.
    private const double Rare = 0.15;
    private const double ManyHours = 20;

    // What takes so many hours is not begun for a role that is far from being the first.
    private const double ManyHoursForAnother = 40;

    /// <summary>Why a gap is not to be proposed: the first row that has something to say; <see langword="null"/> where none has. What was begun is only held back by another choice of the person.</summary>
    public (LeftOutReason Reason, string Because)? Of(GapCandidate candidate)
    {
        (LeftOutReason Reason, Func<string?> Says)[] rows =
        [
            (LeftOutReason.SetAside, () => Refused(candidate, progress)),
            (LeftOutReason.Covered, () => progress.LeftForAim.TryGetValue(candidate.Skill, out var stacks) && stacks.AimedBy == StackAim.Proposed && !progress.IsTaken(stacks.Aim.Skill) && !IsHeld(stacks.Aim.Skill) ? MetBy(candidate) : null),
            (LeftOutReason.Rival, () => progress.LeftForAim.TryGetValue(candidate.Skill, out var stacks) ? Aimed(stacks) : null),
            (LeftOutReason.Rival, () => progress.Rivals.Of(candidate.Skill).FirstOrDefault(rival => progress.IsTaken(rival) || (!candidate.InProgress && StandsInFor(rival, candidate))) is { } rival
                ? $"{rival.Name} does the same in your plan; one of the two is enough." : null),
            (LeftOutReason.Rival, () => !candidate.InProgress && candidate.Now == Level.None && Preferred(candidate.Skill) is { } rival
                ? $"{rival.Name} does the same and {(progress.Asked[rival].NamedIn > progress.Asked[candidate.Skill].NamedIn ? "is asked more often" : "is usually asked first")}{(progress.Candidates.Gaps.ContainsKey(rival) ? "" : "; first say whether you know it")}." : null),
            (LeftOutReason.Rival, () => !candidate.InProgress && candidate.Now == Level.None && UsualInsteadOf(candidate.Skill) is { } usual ? $"{usual.Name} is what is usually asked for there." : null),
            (LeftOutReason.NeedsLeftOut, () => !candidate.InProgress && Blocker(candidate.Skill) is { } blocker ? $"It needs {blocker.Name} first, which is left out." : null),
            (LeftOutReason.OtherRole, () => candidate.InProgress ? null : OfAnotherRole(candidate)),
            (LeftOutReason.OpensLittle, () => !candidate.InProgress && OpensLittle(candidate) ? LittleReason(candidate) : null),
        ];
        return rows.Select(row => (row.Reason, Because: row.Says())).Where(row => row.Because is not null)
            .Select(row => ((LeftOutReason, string)?)(row.Reason, row.Because!)).FirstOrDefault();
    }

    // Of what would do as well, a small thing that no posting names does not stand in for what is usual.
    private Skill? UsualInsteadOf(Skill skill)
    {
        if (progress.Asked.GetValueOrDefault(skill) is not { NamedIn: 0 } || progress.Aims.Contains(skill))
        {
            return null;
        }

        List<Skill> first = [.. progress.Samples.SelectMany(sample => sample.Catalogue.Asks).Where(ask => ask.AnyOf.Contains(skill)).Select(ask => ask.AnyOf[0]).Distinct()];
        return first.Count > 0 && !first.Contains(skill) && first.Find(usual => !progress.IsRefused(usual) && !progress.Holdings.Of(usual).IsHeld) is { } usual ? usual : null;
    }

    // Whose choice it is that the plan aims at another one.
    private string Aimed(Stacks stacks) => (stacks.AimedBy, progress.Holdings.Of(stacks.Aim.Skill).IsHeld) switch
    {
        (StackAim.Picked, _) => $"You chose {stacks.Aim.Skill.Name}, which does the same; one of the two is enough.",
        (_, true) when IsKnown(stacks.Aim.Skill) => $"You know {stacks.Aim.Skill.Name} already, which does the same; one of the two is enough.",
        (_, true) => $"You have begun {stacks.Aim.Skill.Name}, which does the same; one of the two is enough.",
        _ when !progress.IsTaken(stacks.Aim.Skill) => $"{stacks.Aim.Skill.Name} does the same and would come before it{(progress.Candidates.Gaps.TryGetValue(stacks.Aim.Skill, out var aim) && OfAnotherRole(aim) is not null ? ", and waits itself" : "")}; one of the two is enough.",
        _ => $"{stacks.Aim.Skill.Name} does the same, and the plan proposes that one because {stacks.Why}; you can choose the other.",
    };

    /// <summary>That the person set it aside, or would rather not; <see langword="null"/> where neither is said.</summary>
    public static string? Refused(GapCandidate candidate, GapProgress progress) =>
        candidate.Learning?.Skipped == true ? "You set it aside." : !candidate.InProgress && progress.IsDisliked(candidate.Skill) ? "You would rather not." : null;

    /// <summary>That something else, held or proposed, will do wherever it is asked for; <see langword="null"/> where something asks for it alone.</summary>
    public string? MetBy(GapCandidate candidate) => progress.MetBy(candidate) is { } other
        ? $"{other.Name}, which {(progress.IsTaken(other) ? "the plan proposes" : "you know")}, will do where it is asked for." : null;

    // As well as it is asked for; what is held below that is begun.
    private bool IsKnown(Skill skill) => progress.Holdings.Of(skill).Low >= (progress.Asked.GetValueOrDefault(skill)?.Asked ?? GapCandidates.EnoughToBuildOn);

    // What is held well enough to build on does, unless it is held below what is asked, and postings require the other and none names this one.
    private bool StandsInFor(Skill rival, GapCandidate candidate) => IsHeld(rival) && progress.Holdings.Of(rival).Low > candidate.Now
        && (IsKnown(rival) || progress.Asked.GetValueOrDefault(candidate.Skill) is not { RequiredIn: > 0 } || progress.Asked.GetValueOrDefault(rival) is { NamedIn: > 0 });

    // What takes long waits for its role, and with it what is asked there no more often: the tools of a trade are of no use without it.
    private string? OfAnotherRole(GapCandidate candidate) =>
        candidate.Effort.Left > ManyHoursForAnother ? AskingBehind(candidate) is not [var sample, ..] ? null : $"{CountWords.Hours(candidate.Effort.Left)}, and {Needed(candidate, sample.Role)}"
        : longForAnother.Value.Count > 0 && AskingBehind(candidate) is [_, ..] behind && behind.ConvertAll(asking => CoreOf(asking, candidate)) is [{ } core, ..] cores && !cores.Contains(null)
        ? $"{(progress.AllAsking(candidate) is { Count: > 1 } ? $"Those in front do not need it, and {core.Name}, which is asked at least as often where it is," : $"Only {behind[0].Role.WithArticle} needs it, and {core.Name}, which is asked there at least as often,")} waits; both come in if that becomes the role for you." : null;

    // By all roles in mind that ask for it, those that wait included.
    private string Needed(GapCandidate candidate, Role role) => progress.AllAsking(candidate) is { Count: > 1 } roles
        ? $"{CountWords.List([.. roles.Select(asking => asking.WithArticle)])} need it, {(progress.InFront is [var front] ? $"and {front.Role.WithArticle} does not" : "and those in front do not")}; it comes in if one of them becomes the role for you."
        : $"only {role.WithArticle} needs it; it comes in if that becomes the role for you.";

    // What takes long, is asked often by a role far behind the one in front, and by none in front.
    private readonly Lazy<IReadOnlyList<(Skill Skill, Sample Sample, double Share)>> longForAnother = new(() =>
    [
        .. from gap in progress.Candidates.Gaps.Values
           where !gap.InProgress && gap.Effort.Left > ManyHoursForAnother && Refused(gap, progress) is null
           from sample in AskingBehind(gap, progress)
           let share = progress.ShareIn(sample, gap.Skill)
           where share >= GapOrdering.Often
           orderby share descending, gap.Skill.Id
           select (gap.Skill, sample, share),
    ]);

    // What a role behind asks for at least as often, and that waits for it: what another role asks for says nothing of this one.
    private Skill? CoreOf(Sample sample, GapCandidate candidate) =>
        longForAnother.Value.Where(entry => entry.Sample == sample && entry.Share >= progress.ShareIn(sample, candidate.Skill)).Select(entry => entry.Skill).FirstOrDefault();

    // The roles far behind the one in front that ask for it; none where one in front does.
    private List<Sample> AskingBehind(GapCandidate candidate) => AskingBehind(candidate, progress);

    private static List<Sample> AskingBehind(GapCandidate candidate, GapProgress progress) =>
        progress.InFront.Any(sample => progress.IsAskedIn(sample, candidate)) ? [] : [.. progress.Samples.Where(sample => progress.IsAskedIn(sample, candidate))];

    private Skill? Blocker(Skill skill) => progress.Before(skill).FirstOrDefault(before =>
        progress.Candidates.Gaps.TryGetValue(before, out var gap) && !progress.IsTaken(before) && !gap.InProgress
        && gap.Now == Level.None
        && (gap.Learning?.Skipped == true || progress.LeftForAim.ContainsKey(before) || progress.Rivals.Of(before).Any(rival => progress.IsTaken(rival) || IsHeld(rival))));

    // The rival to propose rather than this: named in more postings, else earlier in the catalogue's list. What the person ruled out is no choice.
    private Skill? Preferred(Skill skill) => !progress.Asked.TryGetValue(skill, out var mine) ? null : progress.Rivals.Of(skill)
        .Where(rival => progress.Asked.ContainsKey(rival) && !progress.LeftForAim.ContainsKey(rival)
            && (progress.Candidates.Checks.ContainsKey(rival) || (progress.Candidates.Gaps.TryGetValue(rival, out var gap) && gap.Learning?.Skipped != true)))
        .Where(rival => progress.Asked[rival].NamedIn > mine.NamedIn || (progress.Asked[rival].NamedIn == mine.NamedIn && progress.Rivals.IsBefore(rival, skill)))
        .OrderByDescending(rival => progress.Asked[rival].NamedIn).ThenBy(rival => progress.Rivals.Of(rival).Count(other => progress.Rivals.IsBefore(other, rival))).FirstOrDefault();

    // Whether a rival is held well enough to build on.
    private bool IsHeld(Skill rival) => progress.Holdings.Of(rival).Low >= GapCandidates.EnoughToBuildOn;

    private bool OpensLittle(GapCandidate candidate) =>
        progress.ShareOf(candidate.Skill) < Rare && candidate.Effort.Left >= ManyHours && !progress.OpensAfterAll(candidate).OpensSomething;

    private string LittleReason(GapCandidate candidate) => progress.Asked.GetValueOrDefault(candidate.Skill) switch
    {
        null => $"{CountWords.Hours(candidate.Effort.Left)}, and none of these roles asks for it by itself.",
        { NamedIn: 1 } => $"Asked once, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
        { NamedIn: > 1 and var k, Of: var n } => $"Asked in {k} of {n}, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
        _ => $"Seldom asked, as far as we know, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
    };
}
