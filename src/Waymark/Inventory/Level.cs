namespace Waymark;

/// <summary>How well a skill is held or asked for, after Dreyfus and Dreyfus (1980). The default is <see cref="None"/>.</summary>
public enum Level : byte
{
    /// <summary>Not held.</summary>
    None,

    /// <summary>Follows instructions, step by step.</summary>
    Novice,

    /// <summary>Does small tasks alone when they resemble ones done before.</summary>
    AdvancedBeginner,

    /// <summary>Does ordinary work alone and finds the way when it goes wrong.</summary>
    Competent,

    /// <summary>Others come to ask; sees what matters before starting.</summary>
    Proficient,

    /// <summary>Decides how it should be done, for others too.</summary>
    Expert,
}

/// <summary>Arithmetic and words for <see cref="Level"/>.</summary>
public static class Levels
{
    /// <summary>The levels a person can be at, lowest first.</summary>
    public static IReadOnlyList<Level> All { get; } = [Level.Novice, Level.AdvancedBeginner, Level.Competent, Level.Proficient, Level.Expert];

    extension(Level level)
    {
        /// <summary>The level as people say it: "advanced beginner".</summary>
        public string Words => level switch
        {
            Level.None => "not held",
            Level.Novice => "novice",
            Level.AdvancedBeginner => "advanced beginner",
            Level.Competent => "competent",
            Level.Proficient => "proficient",
            _ => "expert",
        };

        /// <summary>The level as what somebody is: "an advanced beginner", "competent".</summary>
        public string WithArticle => level switch
        {
            Level.Novice => $"a {level.Words}",
            Level.AdvancedBeginner or Level.Expert => $"an {level.Words}",
            _ => level.Words,
        };

        /// <summary>What the level means, in the first person, so that people can place themselves.</summary>
        public string Anchor => level switch
        {
            Level.None => "I have not done this.",
            Level.Novice => "I can follow instructions step by step.",
            Level.AdvancedBeginner => "I can do small tasks alone when they resemble ones I have done.",
            Level.Competent => "I do ordinary work alone and find my way when it goes wrong.",
            Level.Proficient => "Others come to ask me; I see what matters before I start.",
            _ => "I decide how it should be done, for others too.",
        };

        /// <summary>The level <paramref name="steps"/> higher (or lower, when negative), kept within novice and expert.</summary>
        public Level Shifted(int steps) => (Level)Math.Clamp((int)level + steps, (int)Level.Novice, (int)Level.Expert);

        /// <summary>How much of <paramref name="need"/> this level covers, 0..1: <c>min(1, have / need)</c>.</summary>
        public double Covers(Level need) => need == Level.None ? 1 : Math.Min(1, (double)level / (double)need);
    }
}
