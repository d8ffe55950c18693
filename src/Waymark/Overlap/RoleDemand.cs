namespace Waymark;

/// <summary>What a role asks for: counted in postings where there are some, with the catalogue's estimate beside it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Postings">How many distinct postings were counted.</param>
/// <param name="Employers">From how many employers they are.</param>
/// <param name="CountsOnly">Whether only counts may be shown: hand-picked, or fewer than ten.</param>
/// <param name="Skills">Every skill that is asked for or named, most asked first.</param>
/// <param name="Activities">Every activity that is named or that the catalogue knows, most named first.</param>
public sealed record RoleDemand(
    Role Role, long Postings, int Employers, bool CountsOnly, IReadOnlyList<SkillDemand> Skills, IReadOnlyList<ActivityDemand> Activities)
{
    /// <summary>The demand of a sample, and of counts compiled elsewhere.</summary>
    /// <param name="sample">The postings with their evidence, and the catalogue's word.</param>
    /// <param name="catalogue">Where the skills and activities of compiled counts are looked up.</param>
    /// <param name="compiled">Counts of further postings of the same role and level; <see langword="null"/> for none.</param>
    public static RoleDemand Of(Sample sample, Catalogue catalogue, DemandCount? compiled = null)
    {
        var texts = DemandCount.Of(sample.Postings).Merge(compiled ?? new());
        var sums = texts.Sums();
        RoleDemandReader reader = new(sample, catalogue, sums, texts.IsHandPicked || sums.Postings < Sample.SmallestForShares);
        return new(sample.Role, sums.Postings, sums.Boards.Count, reader.CountsOnly, reader.Skills(), reader.Activities());
    }

    /// <summary>The demand for one skill, or <see langword="null"/> where nothing asks for it.</summary>
    public SkillDemand? For(Skill skill) => Skills.FirstOrDefault(demand => demand.Skill == skill);

    /// <summary>
    /// What this role asks for more than <paramref name="all"/> roles do: revealed comparative advantage <c>(x_rs/Σ_s x_rs) / (Σ_r x_rs/Σ_rs x_rs)</c> of the blended
    /// demand x (Balassa 1965; for skills Alabdulkareem et al. 2018), above 1 only, most distinctive first. Alone it has none.
    /// </summary>
    /// <param name="all">The roles to compare with; this one is among them.</param>
    public IReadOnlyList<DistinctiveSkill> Distinctive(IEnumerable<RoleDemand> all)
    {
        Dictionary<Skill, double> bySkill = [];
        var total = 0.0;
        foreach (var demand in all.Append(this).DistinctBy(demand => demand.Role).OrderBy(demand => demand.Role.Id, StringComparer.Ordinal).SelectMany(demand => demand.Skills))
        {
            bySkill[demand.Skill] = bySkill.GetValueOrDefault(demand.Skill) + demand.Blended;
            total += demand.Blended;
        }

        var own = Skills.Sum(demand => demand.Blended);
        return
        [
            .. from demand in Skills
               where demand.Blended > 0
               let advantage = demand.Blended / own / (bySkill[demand.Skill] / total)
               where advantage > 1 + 1e-9
               orderby advantage descending, demand.Skill.Id
               select new DistinctiveSkill(demand.Skill, advantage),
        ];
    }
}
