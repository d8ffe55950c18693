using System.Text;

namespace Waymark;

/// <summary>A certificate of a role, and whether the postings at hand speak for it.</summary>
/// <param name="Certification">The certificate, with its cost and hours.</param>
/// <param name="NamedIn">Postings of the role, or of its family, that name it.</param>
/// <param name="Of">Postings of the role or its family whose text was looked through.</param>
public sealed record CertificationAdvice(Certification Certification, int NamedIn, int Of)
{
    /// <summary>All postings that were brought, of whatever role, that name it.</summary>
    public int NamedInAll { get; init; }

    /// <summary>Whether a posting of the very role is among them.</summary>
    public bool IsOfRole { get; init; } = true;

    /// <summary>All postings that were brought.</summary>
    public int OfAll { get; init; }

    /// <summary>Whether it is proposed: at least one posting in ten names it. Without postings, none is.</summary>
    public bool IsProposed => NamedIn > 0 && NamedIn * 10 >= Of;

    /// <summary>What is known of it, in a sentence.</summary>
    public string Words => $"{Certification.Name} ({Certification.Issuer}): {(Counted is { Length: > 0 } counted ? $"{counted}; " : "")}"
        + $"{CountWords.Hours(Certification.Hours)}, {Certification.Cost}.{(string.IsNullOrWhiteSpace(Certification.Note) ? "" : $" {char.ToUpperInvariant(Certification.Note[0])}{Certification.Note[1..].TrimEnd('.')}.")}";

    private string Whom => IsOfRole ? "this role or one near it" : "a role near this one";

    private string Counted => (NamedIn, Of, NamedInAll, OfAll) switch
    {
        (0, _, 1, 1) => "the one posting that you brought names it, and is not for this role or one near it",
        (0, _, > 0, _) => $"named in {(NamedInAll == OfAll ? CountWords.All(OfAll) : $"{NamedInAll} of the {OfAll}")} postings that you brought, and in none for this role or one near it",
        (0, 0, _, > 0) => "no posting that you brought names it",
        (0, 0, _, _) => "",
        (0, 1, _, _) => $"the one posting for {Whom} does not name it",
        (0, _, _, _) => $"none of the {Of} postings for {Whom} names it",
        (_, 1, _, _) => $"the one posting for {Whom} names it",
        _ => $"named in {NamedIn} of the {CountWords.Of(Of, "posting")} for {Whom}",
    };

    /// <summary>The certificates of the sample's role, the most named first.</summary>
    /// <param name="sample">The postings of the role.</param>
    /// <param name="brought">All that was brought: postings of the same family speak too.</param>
    /// <param name="plan">Whose certificates are not proposed again.</param>
    public static IReadOnlyList<CertificationAdvice> In(Sample sample, IReadOnlyList<PostingReading>? brought = null, Plan? plan = null)
    {
        string[] told = [.. Told(plan).Select(Normalised)];
        var own = sample.Postings.Select(posting => posting.Reading).OfType<PostingReading>().DistinctBy(reading => reading.Id).ToList();
        string[] texts = [.. own.Concat((brought ?? []).Where(reading => reading.Role?.Role.Family == sample.Role.Family)).DistinctBy(reading => reading.Id).Select(reading => Normalised(reading.Text))];
        string[] all = [.. own.Concat(brought ?? []).DistinctBy(reading => reading.Id).Select(reading => Normalised(reading.Text))];
        return [.. sample.Role.Certifications.Where(certification => Count(told, certification) == 0)
            .Select(certification => new CertificationAdvice(certification, Count(texts, certification), texts.Length) { NamedInAll = Count(all, certification), OfAll = all.Length, IsOfRole = own.Count > 0 })
            .OrderByDescending(advice => advice.NamedIn).ThenBy(advice => advice.Certification.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Told(Plan? plan) => plan is null ? [] :
    [
        .. plan.Skills.Where(answer => answer.Held != false).SelectMany(answer => answer.Evidence.Select(evidence => evidence.Text).Append(answer.Name ?? answer.Id)),
        .. plan.Education.SelectMany(education => new[] { education.Subject, education.School }).OfType<string>(),
    ];

    private static int Count(string[] texts, Certification certification) =>
        texts.Count(text => Names(certification).Any(name => text.Contains(name, StringComparison.Ordinal)));

    // "ISTQB Certified Tester (CTFL)" is also named by either part; two letters alone would be found everywhere.
    private static IEnumerable<string> Names(Certification certification)
    {
        var open = certification.Name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : certification.Name.IndexOf(')', open);
        string[] parts = open > 0 && close > open ? [certification.Name[..open], certification.Name[(open + 1)..close]] : [certification.Name];
        var issuer = Normalised(certification.Issuer);
        return parts.Select(Normalised)
            .SelectMany(name => name.StartsWith(issuer, StringComparison.Ordinal) ? [name, " " + name[issuer.Length..]] : (string[])[name])
            .Where(name => name.Trim().Length >= 3);
    }

    // Lower case, letters, digits, + and # only, one space between words and at both ends.
    private static string Normalised(string text)
    {
        StringBuilder words = new(" ", text.Length + 2);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '#')
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }
}
