namespace Waymark;

/// <summary>What a single reason does to the order of the roles: what the order would be, by what is likely, if it were left out.</summary>
public static class ReasonInfluence
{
    extension(Ranking ranking)
    {
        /// <summary>The reasons without each of which another role would stand first, by what is likely, and that role; those that weigh most first.</summary>
        public IReadOnlyList<(WeighedReason Reason, Role Instead)> DecidedBy(ReasonScores reasons) =>
        [
            .. from effect in reasons.Effects
               let instead = ranking.FirstWithout(effect)
               where instead is not null
               orderby effect.Reason.Weight descending
               select (effect.Reason, instead),
        ];

        /// <summary>The role that would stand first instead, by what is likely, if one reason were left out; <see langword="null"/> where that changes nothing.</summary>
        public Role? FirstWithout(ReasonEffect effect) => ranking.OrderWithout(effect) is [var first, ..] && first != ranking.Roles[0].Role && effect.Reason.Shows(ranking.Roles[0].Role, moreThan: first) ? first : null;

        /// <summary>The roles that stand higher because of one reason, and by how many places.</summary>
        public IReadOnlyList<(Role Role, int Places)> MovedBy(ReasonEffect effect) => ranking.OrderWithout(effect) is not { Count: > 0 } without ? [] :
        [
            .. from entry in ranking.Roles.Index()
               let places = without.IndexOf(entry.Item.Role) - entry.Index
               where places > 0 && without.Take(without.IndexOf(entry.Item.Role)).Any(passed => effect.Reason.Shows(entry.Item.Role, moreThan: passed))
               select (entry.Item.Role, places),
        ];

        // By what is likely; all criteria weigh alike, and a last reason takes its criterion with it. Empty where nothing else is compared.
        private List<Role> OrderWithout(ReasonEffect effect)
        {
            if (ranking.Roles.Count < 2 || effect.Reason.IsAlike || !ranking.Criteria.Contains(Criterion.Reasons) || (effect.Scores.Count == 0 && ranking.Criteria.Count == 1))
            {
                return [];
            }

            return [.. ranking.Roles.OrderByDescending(role => Math.Round(Without(role), 9)).Select(role => role.Role)];

            double Without(RankedRole role)
            {
                var rest = (role.Score * ranking.Criteria.Count) - role.Values[Criterion.Reasons].Middle;
                return effect.Scores.TryGetValue(role.Role, out var score) ? (rest + score) / ranking.Criteria.Count : rest / (ranking.Criteria.Count - 1);
            }
        }
    }
}
