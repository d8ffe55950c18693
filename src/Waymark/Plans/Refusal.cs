namespace Waymark;

/// <summary>Why something is not done. A refusal is an answer to the person, not a fault.</summary>
public abstract record Refusal
{
    private Refusal(string reason) => Reason = reason;

    /// <summary>One sentence that says where it is and what to do.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Reason;

    /// <summary>The text is not JSON.</summary>
    /// <param name="Line">The line where reading stopped, from 1.</param>
    /// <param name="Problem">What is wrong there.</param>
    public sealed record NotJson(int Line, string Problem) : Refusal($"the file is not JSON: line {Line}, {Problem}");

    /// <summary>The document was written by a newer program.</summary>
    /// <param name="Version">The version that it says it has.</param>
    public sealed record NewerVersion(int Version)
        : Refusal($"version: the plan has version {Version}, and this program reads up to {Plan.CurrentVersion}; open it with a newer Waymark");

    /// <summary>A field says something that it cannot say.</summary>
    /// <param name="Path">The field, like <c>skills[3].level</c>; empty for the document as a whole.</param>
    /// <param name="Line">The line it is on, from 1; <see langword="null"/> where there is no text.</param>
    /// <param name="Problem">What is wrong, and what to do.</param>
    public sealed record WrongValue(string Path, int? Line, string Problem)
        : Refusal($"{(Path == "" ? "the document" : Path)}{(Line is { } line ? $" (line {line})" : "")}: {Problem}");

    /// <summary>What should be changed or taken out is not in the plan.</summary>
    /// <param name="List">The list of the plan that was looked in.</param>
    /// <param name="Key">The key of what was looked for.</param>
    /// <param name="Problem">What is missing, and what to do.</param>
    public sealed record NotThere(PlanListName List, string Key, string Problem) : Refusal(Problem);

    /// <summary>The list has no order of its own, so nothing can be moved in it.</summary>
    /// <param name="List">The list.</param>
    public sealed record NoOrder(PlanListName List)
        : Refusal($"'{List.InJson}' has no order of its own; only {string.Join(", ", PlanList.All.Where(list => list.Ordered).Select(list => list.Name))} can be moved");

    /// <summary>As much is being learnt as one person can.</summary>
    /// <param name="Skills">What is in progress.</param>
    public sealed record TooMuchAtOnce(IReadOnlyList<string> Skills)
        : Refusal($"{string.Join(", ", Skills)} are in progress already; finish or skip one before starting another");

    /// <summary>What a change touches was changed since the person looked at it.</summary>
    /// <param name="Number">The revision that changed it.</param>
    /// <param name="Words">What that revision did.</param>
    /// <param name="By">Who made it.</param>
    public sealed record ChangedSince(int Number, string Words, string By)
        : Refusal($"this was changed in the meantime, by revision {Number} ({By}): {Words}; look at it as it is now, then decide again");

    /// <summary>There is no such revision.</summary>
    /// <param name="Number">The number that was asked for.</param>
    /// <param name="Newest">The number of the newest.</param>
    public sealed record NoRevision(int Number, int Newest)
        : Refusal($"there is no revision {Number}; {(Newest == 0 ? "nothing was changed yet" : $"they are numbered 1 to {Newest}")}");

    /// <summary>A file or folder cannot be used as it is.</summary>
    /// <param name="File">Its path.</param>
    /// <param name="Problem">What is wrong, and what to do.</param>
    public sealed record NotUsable(string File, string Problem) : Refusal($"{File}: {Problem}");

    /// <summary>A file that came back does not belong to the plan that is kept here, or not to this state of it.</summary>
    /// <param name="Problem">Why not, and what to do.</param>
    public sealed record NotOfThisPlan(string Problem) : Refusal(Problem);

    /// <summary>No token is made for a program.</summary>
    /// <param name="Problem">Why not, and what to do.</param>
    public sealed record NoToken(string Problem) : Refusal(Problem);

    /// <summary>The pages are not opened to the home network, or a phone is not let in.</summary>
    /// <param name="Problem">Why not, and what to do.</param>
    public sealed record NotShared(string Problem) : Refusal(Problem);

    /// <summary>A board or page cannot be had from where it is.</summary>
    /// <param name="What">What was asked for, as it was written.</param>
    /// <param name="Problem">Why not, and what to do.</param>
    public sealed record NotFetched(string What, string Problem) : Refusal($"{What}: {Problem}");
}
