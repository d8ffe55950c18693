namespace Waymark;

/// <summary>A skill to ask the person about, and why this one.</summary>
/// <param name="Skill">The skill, not asked about yet.</param>
/// <param name="Narrows">By how much an answer narrows the coverage ranges of the roles, added up over them; the mean of the six answers from "not held" to expert.</param>
/// <param name="Roles">The roles that ask for it.</param>
/// <param name="Postings">How many of their postings ask for it.</param>
/// <param name="Of">How many postings the roles have.</param>
public sealed record SkillQuestion(Skill Skill, double Narrows, IReadOnlyList<Role> Roles, int Postings, int Of)
{
    /// <summary>How many questions are asked at a time.</summary>
    public const int AtATime = 10;

    // Of one choice so many are asked about at a time: who knows none of these is likely to know none of the rest.
    private const int OfOneChoice = 2;

    // So much of what the gaps need first is asked at a time, so that room is left for what narrows most.
    private const int MostNeeded = 2;

    /// <summary>What is proposed to learn and needs it first; empty for what is asked about because it narrows.</summary>
    public IReadOnlyList<Skill> NeededFor { get; init => field = value ?? []; } = [];

    /// <summary>Why it is asked: "asked for in 3 of 5 postings", "needed before Microsoft Azure".</summary>
    public string Words => NeededFor.Count > 0 ? $"needed before {CountWords.List([.. NeededFor.Select(skill => skill.Name)])}"
        : Of > 0 && Postings > 0 ? $"asked for in {Postings} of {CountWords.Of(Of, "posting")}"
        : $"asked for by {CountWords.List([.. Roles.Select(role => role.Title)])}, as {(Roles.All(role => role.IsOwn) ? "you say" : "we reckon")}";

    /// <summary>What to ask: first what the gaps need, in their order, and was not asked about, then what narrows most; at most ten.</summary>
    /// <param name="roles">The samples of the roles that the person weighs, in any order.</param>
    /// <param name="holdings">What was answered so far.</param>
    /// <param name="gaps">What is to be learned.</param>
    public static IReadOnlyList<SkillQuestion> ToAsk(IReadOnlyList<Sample> roles, Holdings holdings, GapOrder gaps)
    {
        List<SkillQuestion> needed =
        [
            .. from check in gaps.CheckFirst
               where check is { NeededFor.Count: > 0, Reason: CheckReason.NotAsked }
               let place = gaps.Proposed.Index().First(gap => check.NeededFor.Contains(gap.Item.Skill)).Index
               orderby place
               select new SkillQuestion(check.Skill, 0, [.. gaps.Proposed.Where(gap => check.NeededFor.Contains(gap.Skill)).SelectMany(gap => gap.For).Distinct()], check.Opens.NamedIn, check.Opens.Of) { NeededFor = check.NeededFor },
        ];
        var narrowing = ThatNarrowMost(roles, holdings);
        return
        [
            .. needed.Take(MostNeeded).Select(question => question with { Narrows = narrowing.FirstOrDefault(other => other.Skill == question.Skill)?.Narrows ?? 0 })
                .Concat(narrowing).DistinctBy(question => question.Skill).Take(AtATime),
        ];
    }

    /// <summary>What part of all that is open in how much the person brings of these roles the answers close, 0..1, on average over the answers; 0 where nothing is open.</summary>
    public static double Closes(IReadOnlyList<SkillQuestion> asked, IReadOnlyList<Sample> roles, Holdings holdings) =>
        roles.Sum(sample => WeightedAsk.Of(sample).Sum(ask => ask.Weight * ask.MetBy(holdings).Width)) is > 0 and var open ? Math.Min(1, asked.Sum(question => question.Narrows) / open) : 0;

    /// <summary>What is to be checked, in the order in which it is asked: what is needed first, then what narrows most, then the rest.</summary>
    public static IReadOnlyList<CheckFirst> InOneOrder(IReadOnlyList<CheckFirst> checks, IReadOnlyList<SkillQuestion> asked)
    {
        var places = asked.Index().ToDictionary(question => question.Item.Skill, question => question.Index);
        return [.. checks.OrderByDescending(check => check.NeededFor.Count > 0).ThenBy(check => places.GetValueOrDefault(check.Skill, int.MaxValue))];
    }

    /// <summary>"Do you know these?": the skills not asked about yet whose answers narrow the ranges of the roles most, at most ten.</summary>
    /// <param name="roles">The samples of the roles that the person weighs, in any order.</param>
    /// <param name="holdings">What was answered so far.</param>
    public static IReadOnlyList<SkillQuestion> ThatNarrowMost(IReadOnlyList<Sample> roles, Holdings holdings)
    {
        var ordered = roles.OrderBy(sample => sample.Role.Id, StringComparer.Ordinal).ToList();
        var answered = AnsweredByTheirKind(ordered, holdings);
        Dictionary<Skill, (double Narrows, List<Role> Roles)> open = [];
        Dictionary<Skill, (double Narrows, string Choice)> mostly = [];
        foreach (var sample in ordered)
        {
            var asks = WeightedAsk.Of(sample);
            List<Skill> products = [.. asks.SelectMany(ask => ask.AnyOf).Distinct().Where(skill => skill.IsTechnology && IsOpen(skill, sample))];
            foreach (var ask in asks)
            {
                // Of a kind that is held in part, an answer about what is of that kind tells as well.
                foreach (var product in products.Where(product => ask.AnyOf.Any(kind => IsHeldInPart(kind) && product.IsProductOf(kind)) && !ask.AnyOf.Contains(product)))
                {
                    var (narrows, of) = open.GetValueOrDefault(product, (0, []));
                    open[product] = (narrows + (ask.Weight * Narrowing(ask, product, holdings)), of);
                }

                foreach (var skill in ask.AnyOf.Where(skill => IsOpen(skill, sample) && !skill.IsAnsweredByRivals(ask.AnyOf, holdings)))
                {
                    var (narrows, of) = open.GetValueOrDefault(skill, (0, []));
                    var narrowing = ask.Weight * Narrowing(ask, skill, holdings);
                    open[skill] = (narrows + narrowing, of);
                    if (!mostly.TryGetValue(skill, out var most) || narrowing > most.Narrows)
                    {
                        mostly[skill] = (narrowing, CountKey.IdOf(ask.AnyOf));
                    }

                    if (!of.Contains(sample.Role))
                    {
                        of.Add(sample.Role);
                    }
                }
            }
        }

        Dictionary<string, int> asked = new(StringComparer.Ordinal);
        List<Skill> picked = [];
        var postings = ordered.SelectMany(sample => sample.Postings).ToList();
        return
        [
            .. open.Where(entry => entry.Value.Narrows > 0)
                .OrderByDescending(entry => entry.Value.Narrows)
                .ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
                .Where(entry => IsPicked(entry.Key))
                .Take(AtATime)
                .Select(entry => new SkillQuestion(
                    entry.Key, entry.Value.Narrows, entry.Value.Roles,
                    postings.Count(posting => posting.Asks.Any(ask => ask.AnyOf.Contains(entry.Key))), postings.Count)),
        ];

        // A kind of which something is asked follows from that.
        bool IsPicked(Skill skill)
        {
            var choice = mostly[skill].Choice;
            if ((IsHeldInPart(skill) && picked.Exists(product => product.IsProductOf(skill))) || asked.GetValueOrDefault(choice) >= OfOneChoice)
            {
                return false;
            }

            asked[choice] = asked.GetValueOrDefault(choice) + 1;
            picked.Add(skill);
            return true;
        }

        bool IsOpen(Skill skill, Sample sample) => !holdings.Of(skill).Asked && !IsTheTradeOf(sample.Role, skill) && !answered.Contains(skill);

        bool IsHeldInPart(Skill kind) => holdings.Of(kind) is { Asked: false, IsHeld: true };
    }

    // Who was not asked about a kind is asked about that before its products; and who has nothing of it, not about these.
    private static HashSet<Skill> AnsweredByTheirKind(List<Sample> samples, Holdings holdings)
    {
        List<Skill> asked = [.. samples.SelectMany(sample => sample.Postings.Append(sample.Catalogue)).SelectMany(posting => posting.Asks).SelectMany(ask => ask.AnyOf).Distinct()];
        List<Skill> kinds = asked.FindAll(kind => holdings.Of(kind).IsNotHeld || !samples.Exists(sample => IsTheTradeOf(sample.Role, kind)));
        return [.. asked.Where(product => kinds.Exists(kind => product.IsAnsweredBy(kind, holdings, ShareOf)))];

        double ShareOf(Skill skill) => samples.Max(sample => DemandedSkill.ShareIn(sample, skill, other => holdings.Of(other).Low));
    }

    // Whether somebody knows "solutions engineering" who weighs becoming a solutions engineer is no question.
    private static bool IsTheTradeOf(Role role, Skill skill) => IsAlike(skill.Name.Split(' ', '-'), role.Title.Split(' ', '-'));

    private static bool IsAlike(string[] trade, string[] title) => trade.Length == title.Length
        && trade.Zip(title).All(pair => string.Compare(pair.First, 0, pair.Second, 0, Math.Min(SameStem, Math.Min(pair.First.Length, pair.Second.Length)), StringComparison.OrdinalIgnoreCase) == 0);

    private const int SameStem = 4;

    private static double Narrowing(WeightedAsk ask, Skill skill, Holdings holdings)
    {
        var before = ask.MetBy(holdings).Width;
        if (before == 0)
        {
            return 0;
        }

        // What is of its kind leaves the kind itself open upwards.
        var others = WeightedAsk.MetBy([.. ask.AnyOf.Where(other => other != skill)], ask.Level, holdings);
        var after = 0.0;
        for (var answer = Level.None; answer <= Level.Expert; answer++)
        {
            var met = answer.Covers(ask.Level);
            after += Math.Max(others.High, met) - Math.Max(others.Low, met);
        }

        return before - (after / (Levels.All.Count + 1));
    }
}
