namespace Waymark;

/// <summary>
/// What to do about a skill of a kind where the catalogue has nothing particular to say. <c>{0}</c> stands for the skill and is only put where every name reads well:
/// behind a colon or within quotation marks, never where grammar would have to bend.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Learn">What being competent means.</param>
/// <param name="FirstStep">Twenty minutes, without money or an account, for somebody who has never done it.</param>
/// <param name="FromBeginner">Twenty minutes for somebody who does small tasks alone.</param>
/// <param name="FromCompetent">Twenty minutes for somebody who does it as a matter of course.</param>
/// <param name="Build">What to make so that others can see it.</param>
public sealed record KindAdvice(SkillKind Kind, string Learn, string FirstStep, string FromBeginner, string FromCompetent, string Build)
{
    /// <summary>One row a kind.</summary>
    public static IReadOnlyList<KindAdvice> All { get; } =
    [
        new(SkillKind.Language,
            "Write small programs that read something, decide something and print it; find your own mistakes; read what somebody else wrote.",
            "Search for “{0} in the browser”, open a page that runs it without installing anything, change one line of its example, and see what happens.",
            "Take something small that you wrote, and make it survive three inputs it was not made for: nothing, far too much, and nonsense.",
            "Read one file of an open project that uses it, and write down two things that you would have done differently, and why.",
            "Something small that solves a nuisance of your own, kept in public with a page that says what it does."),
        new(SkillKind.Framework,
            "Follow the official first guide to the end, then build the same again without looking, with one thing changed.",
            "Search for “{0} getting started”, open the official page, and write down in two sentences what it takes off your hands.",
            "Open something that you built with it, and add one thing that the guide did not show.",
            "Choose one part of it that you use without knowing how it works, and read its source for twenty minutes.",
            "One small application that somebody else can open and try."),
        new(SkillKind.Tool,
            "Do one ordinary task from beginning to end without help, and know where to look when it goes wrong.",
            "Search for a video of “{0} for beginners”, watch ten minutes, and write down the three things that were done most.",
            "Take a task that you have done with it before, make it one thing harder, and write down the first place where you get stuck.",
            "Write down, for a colleague who has never seen it, the one thing that takes you a minute and others an hour.",
            "The result of one real task, with a note on how you went about it."),
        new(SkillKind.Platform,
            "Set something small up, change it, find out why it failed, and take it down again.",
            "Search for “{0} overview”, read the official page for fifteen minutes, and draw the three most important parts on paper.",
            "Take one thing that you have done there, and find where it would be recorded if it had gone wrong.",
            "Choose one thing that runs there, and write down how you would notice that it fails at night, and what you would do first.",
            "Something small that runs there, and a page that lets a stranger set it up again."),
        new(SkillKind.Practice,
            "Do it once on a real case, have somebody with experience look at it, and do it again.",
            "Search for “{0} example”, open two that real organisations published, and write down what both do and what only the better one does.",
            "Take the last case in which you did it, and write down the one decision that you would take differently today.",
            "Choose one case of yours, and write down in half a page how somebody new should go about the next one.",
            "A case of your own, before and after: what you found, what you did, what changed."),
        new(SkillKind.Knowledge,
            "Explain the main ideas to a friend, with an example of your own for each.",
            "Search for “{0} explained”, read one introduction for fifteen minutes, and explain it aloud to somebody, or to the wall.",
            "Write down three questions about it that you could not answer in an interview, and answer the first.",
            "Find a claim about it that people repeat, and check in the source it comes from whether it is so.",
            "A short article that explains one idea to somebody who is where you are now."),
        new(SkillKind.Strength,
            "Use it once a week on purpose, ask somebody how it came across, and note what you will do differently.",
            "Write down one time when it made a difference: what was the matter, what did you do, what came of it?",
            "Ask somebody who saw you at work for one time when it went well and one when it did not.",
            "Write down, for somebody newer, what you do first when it is needed.",
            "Three short stories from your own work, each with what came of it and who could confirm it."),
    ];

    /// <summary>The row for a kind.</summary>
    public static KindAdvice For(SkillKind kind) => All.First(row => row.Kind == kind);
}
