namespace Waymark;

/// <summary>
/// What was learned of how employers tell of themselves, heard in the clauses that speak of one: its industry, and whether it makes its living with technology. Each clause is
/// heard by itself, since most of them tell neither.
/// </summary>
/// <param name="body">The text.</param>
/// <param name="clauses">Those of its clauses that speak of the employer.</param>
/// <param name="names">Whether a clause names the employer, instead of only standing where one speaks of it.</param>
internal sealed class LearnedEmployer(FactText body, IReadOnlyList<Clause> clauses, Predicate<Clause> names)
{
    /// <summary>What the model of livings calls technology, and anything else.</summary>
    public const string Technology = "technology", Other = "other";

    // A clause counts by how much likelier than this something is in it.
    private const double Doubt = 0.2;

    // How much more clauses must say for one thing than for any other. Chosen on postings and passages that were not held out.
    private const double EnoughOfIndustry = 0.45, EnoughOfLiving = 1;

    // A single clause can reach this, and decides where it names the employer.
    private const double EnoughOfLivingNamed = 0.6;

    private readonly List<uint[]> features = [.. clauses.Select(clause => ClauseFeature.Of(body.Text, clause))];

    /// <summary>The industry that the clauses tell, if they tell one.</summary>
    public Fact<string>? Industry() => Told(LinearModel.OfIndustries, EnoughOfIndustry, EnoughOfIndustry);

    /// <summary>Whether they tell that it makes its living with technology, or with something else.</summary>
    public Fact<bool>? IsTechnologyCompany() => Told(LinearModel.OfLivings, EnoughOfLiving, EnoughOfLivingNamed) is { } living ? new(living.Value == Technology, living.Evidence) : null;

    private Fact<string>? Told(LinearModel model, double enough, double enoughNamed)
    {
        if (clauses.Count == 0)
        {
            return null;
        }

        var told = new double[model.Labels.Count];
        var (surest, clause) = (new double[told.Length], new int[told.Length]);
        for (var at = 0; at < features.Count; at++)
        {
            var shares = model.Shares(features[at]);
            for (var label = 1; label < told.Length; label++)
            {
                told[label] += Math.Max(0, shares[label] - Doubt);
                (surest[label], clause[label]) = shares[label] > surest[label] ? (shares[label], at) : (surest[label], clause[label]);
            }
        }

        var best = told.IndexOf(told.Max());
        var lead = told[best] - told.Where((_, label) => label != best).Max();
        return lead < (names(clauses[clause[best]]) ? enoughNamed : enough) ? null : new(model.Labels[best], body.Quote(clauses[clause[best]].First, clauses[clause[best]].End));
    }
}
