namespace Waymark;

/// <summary>What the rules look for that a word may begin or be. It is known of each token, so that a pass over tokens tells most that are nothing to it without looking anywhere else.</summary>
[Flags]
internal enum WordUses : ushort
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>A phrase that tells anything but facts may begin with it.</summary>
    Cue = 1,

    /// <summary>A skill may begin with it, or what only looks like one.</summary>
    Skill = 2,

    /// <summary>A degree may begin with it.</summary>
    Degree = 4,

    /// <summary>Words that end what is asked may begin with it.</summary>
    Closing = 8,

    /// <summary>A heading may begin with it.</summary>
    Heading = 16,

    /// <summary>It makes a choice or gives examples: "or", "etc.", "such".</summary>
    Choice = 32,

    /// <summary>It is one for people: "teams".</summary>
    People = 64,
}
