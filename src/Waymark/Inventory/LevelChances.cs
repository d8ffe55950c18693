namespace Waymark;

/// <summary>
/// How likely a person is at each level of a skill, from "not held" to expert. The numbers for what was not asked are our assumption, not a finding: people name what they can do
/// before what they cannot, so a skill nobody spoke of is held less often than not, and seldom well. A wide range is then no advantage.
/// </summary>
public sealed class LevelChances
{
    /// <summary>How many of a hundred skills not asked about are taken to be held (beyond what is implied) before any answer of the same kind: ours.</summary>
    public const double AssumedHeld = 0.15;

    /// <summary>How many answers that assumption weighs as much as: ours.</summary>
    public const double AssumedAnswers = 10;

    /// <summary>However much of a kind a person holds, a skill not asked about is more likely not held: answers are chosen by what one can do.</summary>
    public const double MostHeld = 0.4;

    private readonly double[] upTo;

    private LevelChances(double[] chances)
    {
        upTo = new double[chances.Length];
        var sum = 0.0;
        for (var level = 0; level < chances.Length; level++)
        {
            sum += chances[level];
            upTo[level] = level == chances.Length - 1 ? 1 : Math.Min(1, sum);
        }
    }

    /// <summary>The chance of being at <paramref name="level"/>, 0..1.</summary>
    public double this[Level level] => level == Level.None ? upTo[0] : upTo[(int)level] - upTo[(int)level - 1];

    /// <summary>The chance of being at <paramref name="level"/> or below, 0..1.</summary>
    public double UpTo(Level level) => upTo[(int)level];

    /// <summary>The chance that a skill of a kind is held that was not asked about: the share held of those of the kind that were, drawn towards <see cref="AssumedHeld"/>.</summary>
    public static double OfHolding(IReadOnlyCollection<bool> heldOfTheKind) =>
        Math.Min(MostHeld, (heldOfTheKind.Count(held => held) + (AssumedAnswers * AssumedHeld)) / (heldOfTheKind.Count + AssumedAnswers));

    /// <summary>A skill not asked about: at <paramref name="low"/>, or with <paramref name="chance"/> above, each level half as likely as the one below it.</summary>
    public static LevelChances NotAsked(Level low, double chance)
    {
        var chances = new double[Levels.All.Count + 1];
        if (low == Level.Expert)
        {
            chances[(int)low] = 1;
            return new(chances);
        }

        chances[(int)low] = 1 - chance;
        var above = Level.Expert - low;
        var whole = 2 - Math.Pow(2, 1 - above);
        for (var step = 0; step < above; step++)
        {
            chances[(int)low + 1 + step] = chance * Math.Pow(2, -step) / whole;
        }

        return new(chances);
    }

    /// <summary>Every level from <paramref name="low"/> to <paramref name="high"/> alike: a skill said to be held without a level, or at one level.</summary>
    public static LevelChances Alike(Level low, Level high)
    {
        var chances = new double[Levels.All.Count + 1];
        Array.Fill(chances, 1.0 / (high - low + 1), (int)low, high - low + 1);
        return new(chances);
    }
}
