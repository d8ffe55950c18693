namespace Waymark;

/// <summary>What a skill opens, counted in postings; the catalogue's word stands in where there is none.</summary>
/// <param name="NamedIn">Postings that ask for it by name, required or preferred.</param>
/// <param name="RequiredIn">Postings that require it.</param>
/// <param name="Of">All postings counted.</param>
/// <param name="ReadyBefore">Postings whose every required skill is met without it, with all that stands before it in the order.</param>
/// <param name="ReadyAfter">The same with it.</param>
/// <param name="NearBefore">Postings that lack one required skill at most, without it.</param>
/// <param name="NearAfter">The same with it.</param>
/// <param name="Importance">How many of a hundred postings of the role that needs it most ask for it: the catalogue's estimate, 0..100.</param>
/// <param name="Role">That role.</param>
public sealed record Opening(
    int NamedIn, int RequiredIn, int Of, int ReadyBefore, int ReadyAfter, int NearBefore, int NearAfter, int Importance, Role? Role)
{
    // With fewer postings our estimate is told beside them.
    private const int Few = 5;

    // Of what would do as well so many are named.
    private const int MostNamed = 3;

    /// <summary>How many of <see cref="Of"/> are postings of <see cref="Role"/>; without any, the others say nothing of it.</summary>
    public int OfRole { get; init; } = Of;

    /// <summary>Postings that require it as one of several things, others of which would do as well.</summary>
    public int OpenIn { get; init; }

    /// <summary>Postings that name it without asking for it.</summary>
    public int OnlyNamedIn { get; init; }

    /// <summary>Postings that name it in their title and ask for it in no line that was understood.</summary>
    public int TitledIn { get; init; }

    /// <summary>Whether any of the postings has lines that ask for something and were not understood.</summary>
    public bool AreUnclear { get; init; }

    /// <summary>How many of <see cref="ReadyAfter"/> ask for something that was not understood as well.</summary>
    public int ReadyUnclear { get; init; }

    /// <summary>What it is a kind of and is learned with it, with how many more postings ask for that and do not name it: Spring, of Spring Boot; <see langword="null"/> where none does.</summary>
    public (Skill Kind, int In)? AskedAs { get; init; }

    /// <summary>By our estimate itself and what would do as well; empty where it is asked for alone.</summary>
    public IReadOnlyList<Skill> OneOf { get; init => field = value ?? []; } = [];

    /// <summary>Postings that come to be ready through it.</summary>
    public int MoreReady => ReadyAfter - ReadyBefore;

    /// <summary>Postings that come within one skill, or to be ready, through it.</summary>
    public int MoreNear => NearAfter - NearBefore;

    /// <summary>Whether it moves a posting to ready or within one skill by itself.</summary>
    public bool OpensSomething => MoreReady > 0 || MoreNear > 0;

    /// <summary>"Named in 5 of 8, required in 3. With it, 2 more lack no more than one thing."</summary>
    public string Words => NamedIn == 0 && OfRole == 0 ? Estimated : NamedIn == 0 && OfRole < Few && Role is not null ? $"{Counted} {Estimated}" : string.Join(" ", ((string[])[Counted, Ready, Near]).Where(part => part.Length > 0));

    /// <summary>"it", or of what would do as well "C++ or C#".</summary>
    public static string Called(IReadOnlyList<Skill> oneOf) => oneOf.Count < 2 ? "it"
        : CountWords.List(oneOf.Count > MostNamed ? [.. oneOf.Take(MostNamed).Select(skill => skill.Name), "another"] : [.. oneOf.Select(skill => skill.Name)], "or");

    private string Estimated =>
        Role is null ? "None of the roles that this list is for asks for it by itself."
        : $"{(Role.IsOwn ? "You say" : "Our estimate")}: {Estimate.PostingsWords(Math.Max(1, Importance))} for “{Role.Title}” name {Called(OneOf)}.";

    private string Counted => (Named, As) switch
    {
        (var named, "") => named,
        (_, var kind) when NamedIn == 0 => kind,
        var (named, kind) => $"{named} {kind}",
    };

    private string As => AskedAs is not var (kind, count) ? ""
        : $"{(Of == 1 ? "The one posting asks" : NamedIn > 0 ? $"{count} more ask{(count == 1 ? "s" : "")}" : $"{count} of {Of} ask{(count == 1 ? "s" : "")}")} for {kind.Name}, which you learn with it.";

    private string Named => (NamedIn, RequiredIn) switch
    {
        (0, _) when OnlyNamedIn > 0 => $"Named, but not asked for, in {OnlyNamedIn} of {Of}.",
        (0, _) when TitledIn > 0 => Of == 1 ? "The one posting names it in its title." : $"Named in the title of {TitledIn} of {Of}.",
        (0, _) when AreUnclear => Of == 1 ? "The one posting asks for it in no line that was understood." : "None of the postings asks for it in a line that was understood.",
        (0, _) => Of == 1 ? "The one posting does not ask for it." : "None of the postings asks for it.",
        var (named, required) when named == required => $"Required in {named} of {Of}.",
        (_, 0) when OpenIn == NamedIn => $"Named in {NamedIn} of {Of} as one thing that would do.",
        (_, 0) => $"Named as a plus in {NamedIn} of {Of}.",
        _ => $"Named in {NamedIn} of {Of}, required in {RequiredIn}.",
    };

    private string Ready => (MoreReady, ReadyBefore) switch
    {
        ( <= 0, _) => "",
        (_, 0) => $"With it you meet {AllRequired}.",
        _ => $"With it you meet {AllRequired}, instead of {ReadyBefore}.",
    };

    // What was not understood may ask for something, too.
    private string AllRequired => ReadyUnclear == ReadyAfter ? $"all that was understood of {CountWords.Of(ReadyAfter, "posting")}"
        : $"all that {CountWords.Of(ReadyAfter, "posting")} require{(ReadyAfter == 1 ? "s" : "")}{(ReadyUnclear == 0 ? "" : $" ({ReadyUnclear} of them as far as {(ReadyUnclear == 1 ? "it was" : "they were")} understood)")}";

    // A posting that becomes ready was near before or comes near now: it is told once, as ready.
    private string Near => MoreNear > 0 ? $"With it, {MoreNear} more lack{(MoreNear == 1 ? "s" : "")} no more than one thing." : "";
}
