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
    private static readonly (int AtLeast, string Words)[] Bands =
    [
        (90, "nearly every posting for “{0}” names it"),
        (66, "most postings for “{0}” name it"),
        (45, "about half of the postings for “{0}” name it"),
        (25, "about a third of the postings for “{0}” name it"),
        (1, "a few postings for “{0}” name it"),
    ];

    /// <summary>Postings that come to be ready through it.</summary>
    public int MoreReady => ReadyAfter - ReadyBefore;

    /// <summary>Postings that come within one skill, or to be ready, through it.</summary>
    public int MoreNear => NearAfter - NearBefore;

    /// <summary>Whether it moves a posting to ready or within one skill by itself.</summary>
    public bool OpensSomething => MoreReady > 0 || MoreNear > 0;

    /// <summary>"Named in 5 of 8, required in 3. 2 more within one skill."</summary>
    public string Words => Of == 0 ? Estimated : string.Join(" ", ((string[])[Counted, Ready, Near]).Where(part => part.Length > 0));

    private string Estimated =>
        Role is null ? "None of the roles you look at asks for it by itself."
        : $"Our estimate: {Bands.First(band => Math.Max(1, Importance) >= band.AtLeast).Words.Replace("{0}", Role.Title, StringComparison.Ordinal)}.";

    private string Counted => (NamedIn, RequiredIn) switch
    {
        (0, _) => "Not named in the postings.",
        var (named, required) when named == required => $"Required in {named} of {Of}.",
        (_, 0) => $"Named as a plus in {NamedIn} of {Of}.",
        _ => $"Named in {NamedIn} of {Of}, required in {RequiredIn}.",
    };

    private string Ready => (MoreReady, ReadyBefore) switch
    {
        ( <= 0, _) => "",
        (_, 0) => $"With it you meet all that {CountWords.Of(ReadyAfter, "posting")} require{(ReadyAfter == 1 ? "s" : "")}.",
        _ => $"With it you meet all that {ReadyAfter} postings require, instead of {ReadyBefore}.",
    };

    // A posting that becomes ready was near before or comes near now: it is told once, as ready.
    private string Near => MoreNear > 0 ? $"{MoreNear} more within one skill." : "";
}
