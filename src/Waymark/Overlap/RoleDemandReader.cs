namespace Waymark;

/// <summary>Turns the counts of one role into what is told of them.</summary>
internal sealed class RoleDemandReader
{
    private readonly Sample sample;
    private readonly Catalogue catalogue;
    private readonly DemandSums sums;
    private readonly double effectiveSize;
    private readonly ILookup<string, KeyValuePair<CountKey, long>> byId;
    private readonly List<(string[] Ids, long Postings)> alternatives;

    public RoleDemandReader(Sample sample, Catalogue catalogue, DemandSums sums, bool countsOnly)
    {
        (this.sample, this.catalogue, this.sums, CountsOnly) = (sample, catalogue, sums, countsOnly);
        effectiveSize = Interval.EffectiveSize(sums.Boards);
        byId = sums.Counts.Where(entry => entry.Key.What != CountOf.Alternatives).OrderBy(entry => entry.Key, CountKey.InOrder).ToLookup(entry => entry.Key.Id, StringComparer.Ordinal);
        alternatives =
        [
            .. sums.Counts.Where(entry => entry.Key.What == CountOf.Alternatives)
                .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
                .Select(entry => (entry.Key.Id.Split('|'), entry.Value)),
        ];
    }

    public bool CountsOnly { get; }

    public IReadOnlyList<SkillDemand> Skills()
    {
        var evidence = (from reading in sample.Postings.Select(posting => posting.Reading).OfType<PostingReading>()
                        from requirement in reading.Requirements
                        from mention in requirement.AnyOf
                        select (mention.Skill, new DemandEvidence(requirement, reading))).ToLookup(entry => entry.Skill, entry => entry.Item2);
        var estimates = sample.Catalogue.Asks.SelectMany(ask => ask.AnyOf, (ask, skill) => (skill, ask)).ToLookup(entry => entry.skill, entry => entry.ask);
        var named = byId.Where(entries => entries.Any(entry => entry.Key.What != CountOf.Activity)).Select(entries => entries.Key);
        var skills = evidence.Select(entry => entry.Key).Concat(estimates.Select(entry => entry.Key)).Concat(named.Select(SkillOf))
            .Distinct().ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        return
        [
            .. from skill in skills.Values
               let demand = Of(skill, [.. byId[skill.Id]], [.. estimates[skill]], [.. evidence[skill]], skills)
               orderby demand.Blended descending, demand.Asked.Count descending, demand.Mentioned descending, skill.Id
               select demand,
        ];
    }

    public IReadOnlyList<ActivityDemand> Activities()
    {
        var shares = sample.Role.Activities.DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id, activity => activity.Share, StringComparer.Ordinal);
        var named = byId.Where(entries => entries.Any(entry => entry.Key.What == CountOf.Activity)).Select(entries => entries.Key);
        return
        [
            .. from activity in named.Concat(shares.Keys).Distinct(StringComparer.Ordinal).Select(catalogue.Activity).OfType<Activity>()
               let proportion = ProportionOf([.. byId[activity.Id].Where(entry => entry.Key.What == CountOf.Activity)], sums.ShareOfActivity(activity.Id))
               let share = shares.TryGetValue(activity.Id, out var known) ? known : (int?)null
               orderby proportion.Count descending, share ?? 0 descending, activity.Id
               select new ActivityDemand(activity, proportion, share),
        ];
    }

    private SkillDemand Of(Skill skill, List<KeyValuePair<CountKey, long>> entries, List<Ask> estimates, List<DemandEvidence> evidence, Dictionary<string, Skill> skills)
    {
        var asked = entries.FindAll(entry => entry.Key.What is CountOf.Required or CountOf.Preferred);
        var estimate = estimates.Count == 0 ? 0 : estimates.Max(ask => ask.Weight);
        return new(skill, ProportionOf(asked, sums.ShareOfSkill(skill.Id)))
        {
            Required = asked.Where(entry => entry.Key.What == CountOf.Required).Sum(entry => entry.Value),
            Preferred = asked.Where(entry => entry.Key.What == CountOf.Preferred).Sum(entry => entry.Value),
            Mentioned = entries.Where(entry => entry.Key.What == CountOf.Mentioned).Sum(entry => entry.Value),
            Estimate = estimate,
            Blended = Estimate.Blend(sums.ShareOfSkill(skill.Id), sums.Postings, estimate),
            TypicalLevel = TypicalLevel(asked) ?? (estimates.Count == 0 ? Level.None : estimates.Max(ask => ask.Level)),
            Alternatives = [.. alternatives.Where(set => set.Ids.Contains(skill.Id)).Select(set => new AlternativesDemand([.. set.Ids.Select(id => skills[id])], set.Postings))],
            Evidence = evidence,
        };
    }

    private static Level? TypicalLevel(List<KeyValuePair<CountKey, long>> asked)
    {
        var before = 0L;
        var half = (asked.Sum(entry => entry.Value) + 1) / 2;
        foreach (var level in asked.GroupBy(entry => entry.Key.Level).OrderBy(level => level.Key))
        {
            before += level.Sum(entry => entry.Value);
            if (before >= half)
            {
                return level.Key;
            }
        }

        return null;
    }

    private Proportion ProportionOf(List<KeyValuePair<CountKey, long>> entries, double share) => CountsOnly
        ? new(entries.Sum(entry => entry.Value), sums.Postings, null, null)
        : new(entries.Sum(entry => entry.Value), sums.Postings, share, Interval.Wilson(share, effectiveSize));

    private Skill SkillOf(string id) => catalogue.Skill(id) ?? new Skill(id, id, SkillKind.Knowledge);
}
