namespace Waymark;

/// <summary>What roles are compared by. Each is a scale of 0..1 that is fixed, whatever roles are compared, so that adding a role never turns the order of the others.</summary>
public enum Criterion
{
    /// <summary>How much of what is asked one covers: <see cref="Coverage"/>.</summary>
    Reach,

    /// <summary>How one would like the days: time-weighted interest, from −2…+2 to 0..1.</summary>
    Days,

    /// <summary>How well the role fits one's reasons: <see cref="ReasonScores"/>.</summary>
    Reasons,

    /// <summary>How much of what one needs is met.</summary>
    Needs,
}

/// <summary>The declared order of <see cref="Criterion"/>, and what each takes.</summary>
public static class Criteria
{
    /// <summary>The order that they are told in. Until the person gives theirs, all weigh the same.</summary>
    public static IReadOnlyList<Criterion> DefaultOrder { get; } = [Criterion.Reach, Criterion.Days, Criterion.Reasons, Criterion.Needs];

    /// <summary>What <paramref name="plan"/> has an answer to, be it enough or not.</summary>
    public static IReadOnlySet<Criterion> AnsweredIn(Plan plan) => new[]
    {
        (Criterion.Reach, plan.Skills.Count + plan.Strengths.Count),
        (Criterion.Days, plan.Interests.Count + plan.BestWorst.Count),
        (Criterion.Reasons, plan.Reasons.Count),
        (Criterion.Needs, plan.Needs.Count),
    }.Where(entry => entry.Item2 > 0).Select(entry => entry.Item1).ToHashSet();

    extension(Criterion criterion)
    {
        /// <summary>What is compared, as people say it.</summary>
        public string Words => criterion switch
        {
            Criterion.Reach => "what you bring",
            Criterion.Days => "how you would like the days",
            Criterion.Reasons => "your reasons",
            _ => "your needs",
        };

        /// <summary>Whether its words speak of several things.</summary>
        internal bool IsOfMany => criterion is Criterion.Reasons or Criterion.Needs;

        /// <summary>What to answer so that it can count.</summary>
        public string AnswerFirst => criterion switch
        {
            Criterion.Reach => "Say which skills you have.",
            Criterion.Days => "Sort the activities by how much you like doing them.",
            Criterion.Reasons => "Choose your reasons and put them in order.",
            _ => "Say what a job must offer you.",
        };
    }
}
