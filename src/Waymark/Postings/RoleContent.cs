namespace Waymark;

/// <summary>Tells what a "developer" or "engineer" without more words develops, by the technologies that title and text name.</summary>
internal sealed class RoleContent
{
    // What is named must overlap by this much with what a role asks, and by so much more than with the next role, to decide alone.
    private const double ClearOverlap = 0.28, ClearLead = 1.15;

    // Technologies that some of the roles ask for, of which a posting must name so many before they can decide: who mends lifts and reports in Excel is no data analyst.
    private const int FewestTechnologies = 3;

    // A technology in the title tells as much as this many in the text.
    private const double InTitle = 4;

    private const double SureConfidence = 0.6, UnsureConfidence = 0.45;

    private readonly List<(Role Role, Dictionary<Skill, double> Asks)> roles = [];
    private readonly Dictionary<Skill, double> rarity = [];
    private readonly Role? general;

    /// <summary>Takes what those roles of <paramref name="catalogue"/> ask that content alone may decide for.</summary>
    public RoleContent(Catalogue catalogue, ReadingRules rules)
    {
        general = rules.ListOf(CueKind.GeneralRole).Select(catalogue.Role).FirstOrDefault();
        foreach (var role in catalogue.Roles)
        {
            if (!rules.ListOf(CueKind.RoleByContent).Contains(role.Id))
            {
                continue;
            }

            var asks = new Dictionary<Skill, double>();
            foreach (var ask in role.Skills)
            {
                foreach (var skill in ask.AnyOf.Select(catalogue.Skill).OfType<Skill>())
                {
                    asks[skill] = Math.Max(asks.GetValueOrDefault(skill), ask.Importance / 100.0);
                }
            }

            roles.Add((role, asks));
        }

        foreach (var group in roles.SelectMany(role => role.Asks.Keys).GroupBy(skill => skill))
        {
            rarity[group.Key] = Math.Log((roles.Count + 1.0) / group.Count());
        }
    }

    /// <summary>The role that fits what a posting names, if one clearly does.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Its text.</param>
    /// <param name="developsSoftware">Whether the title says that at least software is developed.</param>
    public RoleGuess? Guess(MarkedText title, MarkedText body, bool developsSoftware)
    {
        HashSet<Skill> inTitle = [.. title.Skills.Select(hit => hit.Skill)];
        HashSet<Skill> named = [.. inTitle, .. body.Skills.Where(hit => body.SectionAt(hit.First) is not (SectionKind.About or SectionKind.Benefits or SectionKind.NotAsked)).Select(hit => hit.Skill)];
        List<Skill> inOrder = [.. named.Where(rarity.ContainsKey).OrderBy(skill => skill.Id, StringComparer.Ordinal)];
        if (inOrder.Count(skill => skill.IsTechnology) < FewestTechnologies)
        {
            return null;
        }

        var ranked = roles.Select(role => (role.Role, Overlap: Overlap(role.Asks, inOrder, inTitle)))
            .OrderByDescending(role => role.Overlap)
            .ThenBy(role => role.Role.Id, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        if (ranked.Count == 0 || ranked[0].Overlap < ClearOverlap)
        {
            return null;
        }

        // Who is called a developer and builds a bit of everything is a software engineer; of an engineer or administrator not even that is sure.
        var isClear = ranked.Count < 2 || ranked[0].Overlap >= ranked[1].Overlap * ClearLead;
        var words = title.Text.Quote(0, title.Text.Tokens.Length, "title");
        return isClear ? new(ranked[0].Role, SureConfidence, words)
            : general is not null && developsSoftware ? new(general, UnsureConfidence, words)
            : null;
    }

    // Of what the posting names, how much the role asks for: rare skills tell more, and those in the title more still.
    private double Overlap(Dictionary<Skill, double> asks, List<Skill> named, HashSet<Skill> inTitle)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var skill in named)
        {
            var weight = rarity[skill] * (inTitle.Contains(skill) ? InTitle : 1);
            shared += weight * asks.GetValueOrDefault(skill);
            all += weight;
        }

        return all == 0 ? 0 : shared / all;
    }
}
