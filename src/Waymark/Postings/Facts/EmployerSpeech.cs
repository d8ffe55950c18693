using System.Text;

namespace Waymark;

/// <summary>Which words of a posting speak of its employer: not of what one will do there, nor of many customers of every kind.</summary>
/// <param name="body">The text.</param>
/// <param name="company">The employer's name.</param>
/// <param name="served">What stands before or behind those who are served.</param>
internal sealed class EmployerSpeech(FactText body, FactText? company, PhraseTrie<Cue> served)
{
    // A name is one's own where it is not a word of every second posting.
    private const int ShortestName = 3;

    // Where there are no headings, a posting begins with who is looking.
    private const int Opening = 60;

    // How far before a phrase stands what makes it what the employer is: "is one of the country's fastest growing independent …".
    private const int KindReach = 8;

    private readonly WordSet doing = body.WordsOf(CueKind.EmployerWord, "doing"), somebodyElse = body.WordsOf(CueKind.EmployerWord, "somebodyElse"), anybody = body.WordsOf(CueKind.EmployerWord, "anybody");
    private readonly WordSet ofAnybody = body.WordsOf(CueKind.EmployerWord, "ofAnybody"), applying = body.WordsOf(CueKind.EmployerWord, "applying"), looking = body.WordsOf(CueKind.EmployerWord, "looking");
    private readonly Dictionary<int, Clause> mixed = [];

    /// <summary>The clauses that tell of the employer.</summary>
    public List<Clause> Clauses() =>
        [.. body.Clauses.Where(clause => clause.First < clause.End && Tells(clause, clause.First, ofIndustry: true) && !NamesAnAgencyApart(clause) && Mixed(clause).First == clause.End)];

    /// <summary>Whether a clause has words for the employer ("we are", "our products") or its name.</summary>
    public bool Names(Clause clause) => body.First(CueKind.Employer, clause.First, clause.End) is { Cue.Value: "employer" or "company" } || IsNamedIn(clause);

    /// <summary>
    /// Whether a phrase speaks of the employer: in a sentence that can speak of nothing but a company ("founded in"), in what stands about the employer, in the opening, or in a
    /// sentence that speaks of it ("we are", "our platform", its name) anywhere but in what is asked. What it gives its people is not what it sells.
    /// </summary>
    public bool Tells(CueHit hit)
    {
        var (clause, ofIndustry) = (body.ClauseAt(hit.First), hit.Cue.Kind is CueKind.Industry or CueKind.IndustryHint);
        return body.At(CueKind.Agency, hit.First) is { Cue.Value: "sure" } || (Tells(clause, hit.First, ofIndustry) && !(ofIndustry && IsIn(Mixed(clause), hit.First)));
    }

    /// <summary>Whether what stands in a clause speaks of the employer.</summary>
    public bool Tells(Clause clause, int at, bool ofIndustry) => (body.SectionAt(at), body.First(CueKind.Employer, clause.First, clause.End)?.Cue.Value) switch
    {
        (_, "company") => true,
        (_, "client") => false,
        (SectionKind.Required or SectionKind.Preferred, _) => false,
        (SectionKind.Benefits, _) when ofIndustry => false,
        _ when SpeaksOfTheJob(clause) => false,
        (SectionKind.About, _) or (_, "employer") => true,
        (_, null) when IsNamedIn(clause) => true,
        (SectionKind.Unknown, _) => at < Opening && !body.Asks(clause),
        _ => false,
    };

    /// <summary>
    /// Whether a phrase is what somebody is said to be or to do ("is a leading staffing firm", "provides staffing services"), or says it by itself at the beginning of a sentence; not whom one
    /// works for or with, nor who is not to call.
    /// </summary>
    public bool IsKind(CueHit hit)
    {
        var clause = body.ClauseAt(hit.First);
        for (var at = hit.First - 1; at >= Math.Max(clause.First, hit.First - KindReach); at--)
        {
            // "We're" without its apostrophe is another word, so that no row has it.
            if (body.IsAny(at, doing) || body.Is(at, "we're"))
            {
                return true;
            }

            if (body.IsAny(at, somebodyElse) && !body.Is(at - 1, "one"))
            {
                // "A leading provider of staffing services".
                return body.Is(at, "of") && body.EndingAt(CueKind.Maker, at + 1) is { } maker && IsKind(maker);
            }
        }

        return body.First(CueKind.Negation, clause.First, clause.End) is null;
    }

    /// <summary>Whether the first word of the employer's name, with a capital, is token <paramref name="at"/>: "Acme", "Acme's".</summary>
    public bool IsName(int at)
    {
        if (company is null || company.Tokens[0].Length < ShortestName || body.Tokens[at].Kind is not (TokenKind.Capitalised or TokenKind.Capitals))
        {
            return false;
        }

        var name = company.Text.BytesOf(company.Tokens[0]);
        var word = body.Text.BytesOf(body.Tokens[at]);
        return Ascii.EqualsIgnoreCase(name, word) || (word.EndsWith("'s"u8) && Ascii.EqualsIgnoreCase(name, word[..^2])) || (word.EndsWith("’s"u8) && Ascii.EqualsIgnoreCase(name, word[..^4]));
    }

    /// <summary>Whether a clause names an agency that somebody else is: "we accept no CVs from any recruitment agency".</summary>
    public bool NamesAnAgencyApart(Clause clause) => body.First(CueKind.Agency, clause.First, clause.End) is { Cue.Value: not "sure" } agency && !IsKind(agency);

    private bool IsNamedIn(Clause clause)
    {
        for (var at = clause.First; at < clause.End; at++)
        {
            if (IsName(at))
            {
                return true;
            }
        }

        return false;
    }

    // "You will build our platform", "You test our app", "As an engineer, you …", "We are looking for …", "Applicants use our career site".
    private bool SpeaksOfTheJob(Clause clause)
    {
        var at = clause.First;
        while (at < clause.End && body.Tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        return body.IsAny(at, ["you'll"])
            || (body.Is(at, "you") && at + 1 < clause.End && !body.IsAny(at + 1, ofAnybody))
            || body.IsAny(at, applying)
            || (body.Is(at, "as") && body.IsAny(at + 1, ["a", "an", "our"]) && HasYou(clause))
            || ((body.Is(at, "we're") || (body.Is(at, "we") && body.Is(++at, "are"))) && body.IsAny(at + 1, looking));
    }

    private bool HasYou(Clause clause)
    {
        for (var at = clause.First; at < clause.End; at++)
        {
            if (body.IsAny(at, ["you", "you'll"]))
            {
                return true;
            }
        }

        return false;
    }

    // "Trusted by banks, hospitals and airlines": who serves all of them is in none of their industries.
    private Clause Mixed(Clause clause)
    {
        if (!mixed.TryGetValue(clause.First, out var found))
        {
            found = FindMixed(clause);
            mixed.Add(clause.First, found);
        }

        return found;
    }

    // From the first words for whom something is, to the next such words, or before the words for who relies on it; the rest of the sentence goes on about them.
    private Clause FindMixed(Clause clause)
    {
        int? from = null;
        for (var at = clause.First; at < clause.End; at++)
        {
            if (served.LongestAt(body.Tokens, at, out var found) is not (> 0 and var length) || at + length > clause.End)
            {
                continue;
            }

            if (IsMixed(new(from ?? clause.First, at)) && (from is not null || found[0].Value == "behind"))
            {
                return new(from ?? clause.First, clause.End);
            }

            from = found[0].Value == "before" ? at + length : from;
        }

        return from is { } last && IsMixed(new(last, clause.End)) ? new(last, clause.End) : new(clause.End, clause.End);
    }

    private bool IsMixed(Clause part)
    {
        string? industry = null;
        var isWithAnybody = false;
        foreach (var hit in body.HitsIn(part.First, part.End))
        {
            if (hit.Cue.Kind is CueKind.Industry or CueKind.IndustryHint && hit.Cue.Value != EmployerRule.Staffing)
            {
                if (industry is not null && industry != hit.Cue.Value)
                {
                    return true;
                }

                industry = hit.Cue.Value;
                isWithAnybody |= hit.End + 1 < part.End && body.IsAny(hit.End, ["and", "or"]) && body.IsAny(hit.End + 1, anybody);
            }
        }

        return isWithAnybody;
    }

    private static bool IsIn(Clause part, int at) => part.First <= at && at < part.End;
}
