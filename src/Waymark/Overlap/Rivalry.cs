namespace Waymark;

/// <summary>
/// Whether two technologies do the same job, so that one of them is enough: they are of one kind and share a direct is-a parent, a category whose members are
/// chosen among. Standing in one <c>anyOf</c> alone says only that an employer takes either (Zendesk or Salesforce), not that they are the same sort of thing.
/// </summary>
internal static class Rivalry
{
    // Categories whose members are used beside each other: knowing one does not make another needless.
    private static readonly HashSet<string> UsedTogether = new(StringComparer.Ordinal)
    {
        "command-line", "databases", "directory-services", "endpoint-security", "identity-and-access-management", "linux", "markup-language", "marketing", "mobile-development",
        "monitoring", "network-security", "nodejs", "office-suite", "operating-systems", "query-language", "scripting-language", "serverless-programming",
        "software-testing", "ticket-management", "unit-testing", "user-research", "version-control", "virtualisation", "vulnerability-management",
    };

    // So many that are not held speak for the rest of a choice.
    private const int EnoughToTell = 2;

    extension(Skill skill)
    {
        /// <summary>The categories in which a choice has to be made, among those the skill stands in directly.</summary>
        public IEnumerable<string> ChosenAmong => skill.IsTechnology ? skill.IsA.Where(sort => !UsedTogether.Contains(sort)) : [];

        /// <summary>Whether it is a product, and <paramref name="other"/> the name of its kind.</summary>
        public bool IsProductOf(Skill other) => skill.IsTechnology && skill.IsA.Contains(other.Id, StringComparer.Ordinal);

        /// <summary>
        /// Whether it is no question of its own once its kind is one, or was one: nothing of <paramref name="kind"/> is known to be held, and that is asked for as often. Nor is it one where the person
        /// has nothing of what it is or needs first: who has no machine learning has no deep learning, but may run the models of others.
        /// </summary>
        public bool IsAnsweredBy(Skill kind, Holdings holdings, Func<Skill, double> shareOf) =>
            ((skill.IsProductOf(kind) && !holdings.Of(kind).IsHeld) || (holdings.Of(kind).IsNotHeld && holdings.IsHadOnlyWith(kind, skill))) && shareOf(kind) >= shareOf(skill);

        /// <summary>Whether it is no question any more among <paramref name="alternatives"/>: who has neither of two that do the same is likely to have none of the rest.</summary>
        public bool IsAnsweredByRivals(IEnumerable<Skill> alternatives, Holdings holdings) =>
            alternatives.Where(skill.IsRivalOf).Select(holdings.Of).ToList() is var rivals && rivals.Count(rival => rival.IsNotHeld) >= EnoughToTell && !rivals.Exists(rival => rival.IsHeld);

        /// <summary>Whether one of the two is enough.</summary>
        public bool IsRivalOf(Skill other) => skill != other && skill.Kind == other.Kind && skill.ChosenAmong.Intersect(other.ChosenAmong, StringComparer.Ordinal).Any();
    }
}
