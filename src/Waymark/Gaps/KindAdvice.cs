namespace Waymark;

/// <summary>What to do about a skill of a kind where the catalogue has nothing particular to say. <c>{0}</c> stands for the skill.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Learn">What being competent means.</param>
/// <param name="FirstStep">Twenty minutes, without money or an account.</param>
/// <param name="Build">What to make so that others can see it.</param>
public sealed record KindAdvice(SkillKind Kind, string Learn, string FirstStep, string Build)
{
    /// <summary>One row a kind.</summary>
    public static IReadOnlyList<KindAdvice> All { get; } =
    [
        new(SkillKind.Language,
            "Write small programs in {0} that read something, decide something and print it; find your own mistakes; read what somebody else wrote.",
            "Search for “{0} in the browser”, open a page that runs it without installing anything, change one line of its example, and see what happens.",
            "One small thing written in {0} that solves a nuisance of your own, kept in public with a page that says what it does."),
        new(SkillKind.Framework,
            "Follow the official first guide of {0} to the end, then build the same again without looking, with one thing changed.",
            "Open the official first page of {0} and write down, in two sentences, what it takes off your hands.",
            "One small application made with {0} that somebody else can open and try."),
        new(SkillKind.Tool,
            "Do one ordinary task in {0} from beginning to end without help, and know where to look when it goes wrong.",
            "Watch ten minutes of somebody working in {0}, and write down the three things they did most.",
            "The result of one real task done in {0}, with a note on how you went about it."),
        new(SkillKind.Platform,
            "Set something small up on {0}, change it, find out why it failed, and take it down again.",
            "Read the official overview of {0} for fifteen minutes and draw its three most important parts on paper.",
            "Something small that runs on {0}, and a page that lets a stranger set it up again."),
        new(SkillKind.Practice,
            "Do {0} once on a real case, have somebody with experience look at it, and do it again.",
            "Take something from your present work and write half a page: what would {0} change about it?",
            "A case of your own, before and after: what you found, what you did, what changed."),
        new(SkillKind.Knowledge,
            "Be able to explain the main ideas of {0} to a friend, with an example of your own for each.",
            "Read one good introduction to {0} for fifteen minutes, and explain it aloud to somebody, or to the wall.",
            "A short article that explains one idea of {0} to somebody who is where you are now."),
        new(SkillKind.Strength,
            "Use {0} once a week on purpose, ask somebody how it came across, and note what you will do differently.",
            "Write down one time when {0} made a difference: what was the matter, what did you do, what came of it?",
            "Three short stories of {0} from your own work, each with what came of it and who could confirm it."),
    ];

    /// <summary>The row for a kind.</summary>
    public static KindAdvice For(SkillKind kind) => All.First(row => row.Kind == kind);
}
