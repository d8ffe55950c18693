using System.Text;

namespace Waymark;

/// <summary>A certificate of a role, and whether the postings at hand speak for it.</summary>
/// <param name="Certification">The certificate, with its cost and hours.</param>
/// <param name="NamedIn">Postings that name it.</param>
/// <param name="Of">Postings whose text was looked through.</param>
public sealed record CertificationAdvice(Certification Certification, int NamedIn, int Of)
{
    /// <summary>Whether it is proposed: at least one posting in ten names it. Without postings, none is.</summary>
    public bool IsProposed => NamedIn > 0 && NamedIn * 10 >= Of;

    /// <summary>What is known of it, in a sentence.</summary>
    public string Words => $"{Certification.Name} ({Certification.Issuer}): {(Of == 0 ? "it exists; no posting has been read that names it" : NamedIn == 0 ? $"none of the {Of} names it" : $"named in {NamedIn} of {Of}")}"
        + $"; {CountWords.Hours(Certification.Hours)}, {Certification.Cost}.{(string.IsNullOrWhiteSpace(Certification.Note) ? "" : $" {char.ToUpperInvariant(Certification.Note[0])}{Certification.Note[1..].TrimEnd('.')}.")}";

    /// <summary>The certificates of the sample's role, the most named first.</summary>
    public static IReadOnlyList<CertificationAdvice> In(Sample sample)
    {
        string[] texts = [.. sample.Postings.Select(posting => posting.Reading?.Text).OfType<string>().Select(Normalised)];
        return [.. sample.Role.Certifications
            .Select(certification => new CertificationAdvice(certification, texts.Count(text => Names(certification).Any(name => text.Contains(name, StringComparison.Ordinal))), texts.Length))
            .OrderByDescending(advice => advice.NamedIn).ThenBy(advice => advice.Certification.Name, StringComparer.Ordinal)];
    }

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
