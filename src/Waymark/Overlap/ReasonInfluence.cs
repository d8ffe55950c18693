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
        public Role? FirstWithout(ReasonEffect effect) => ranking.OrderWithout(effect) is [var first, ..] && first != ranking.Roles[0].Role && first != ranking.ByScore[0] && effect.Reason.Shows(ranking.Roles[0].Role, moreThan: first) ? first : null;

        /// <summary>The roles that stand higher because of one reason, and by how many places of the order that is shown.</summary>
        public IReadOnlyList<(Role Role, int Places)> MovedBy(ReasonEffect effect)
        {
            var (without, shown, scored) = (ranking.OrderWithout(effect), ranking.Roles.Select(ranked => ranked.Role).ToList(), ranking.ByScore);
            return without.Count == 0 ? [] :
            [
                .. from role in shown
                   let passed = shown.Skip(shown.IndexOf(role) + 1).Where(other => IsBefore(other, role, without) && IsBefore(role, other, scored)).ToList()
                   let places = passed.Count - shown.Take(shown.IndexOf(role)).Count(other => IsBefore(role, other, without) && IsBefore(other, role, scored))
                   where places > 0 && passed.Exists(other => effect.Reason.Shows(role, moreThan: other))
                   select (role, places),
            ];
        }

        // What one reason moves shows in the score alone: how often a role comes first moves by chance as well.
        private List<Role> ByScore => [.. ranking.Roles.OrderByDescending(role => Math.Round(role.Score, 9)).Select(role => role.Role)];

        // By what is likely; a last reason takes its criterion with it. Empty where nothing else is compared.
        private List<Role> OrderWithout(ReasonEffect effect)
        {
            if (ranking.Roles.Count < 2 || effect.Reason.IsAlike || !ranking.Criteria.Contains(Criterion.Reasons) || (effect.Scores.Count == 0 && ranking.Criteria.Count == 1))
            {
                return [];
            }

            List<Criterion> left = [.. ranking.Criteria.Where(criterion => criterion != Criterion.Reasons || effect.Scores.Count > 0)];
            var weights = Ranking.WeightsOf(left.Count, ranking.IsOrdered);
            return [.. ranking.Roles.OrderByDescending(role => Math.Round(Without(role), 9)).Select(role => role.Role)];

            double Without(RankedRole role) => left.Select((criterion, k) =>
                weights[k] * (criterion == Criterion.Reasons ? effect.Scores.GetValueOrDefault(role.Role) : role.Likely[criterion])).Sum();
        }
    }

    private static bool IsBefore(Role one, Role other, List<Role> order) => order.IndexOf(one) < order.IndexOf(other);
}
