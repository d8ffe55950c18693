namespace Waymark;

/// <summary>
/// A certificate in something is not the thing itself: "technical certifications in Java or Spring" names what a paper may be about. Who knows Java well has not what is asked, and
/// who has another paper may have it; so it is one open choice that is never more than preferred.
/// </summary>
internal static class CertificateRule
{
    /// <summary><paramref name="made"/> as it is meant where <paramref name="first"/>, the first skill of its list, is what a certificate is in.</summary>
    public static Requirement Of(SkillClause clause, Hit first, Requirement made) =>
        IsOfAPaper(clause, first.First - 1) ? made with { Necessity = made.Necessity == Necessity.Required ? Necessity.Preferred : made.Necessity, IsOpen = true } : made;

    private static bool IsOfAPaper(SkillClause clause, int at) =>
        at - 1 >= clause.First && clause.Marked.Text.BytesOf(clause.Tokens[at]).SequenceEqual("in"u8) && clause.Marked.WordsOf(CueKind.ListWord, "paper").Has(clause.Tokens[at - 1]);
}
