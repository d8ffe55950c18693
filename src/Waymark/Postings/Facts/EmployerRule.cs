using System.Text;

namespace Waymark;

/// <summary>
/// The employer's industry, and whether it makes its living with technology: from what the posting says of it, else from its name, never from what is asked for. A phrase
/// that names an industry weighs three, a word that hints at one weighs one ("health"), and three where the word for a company follows ("a health startup"), each once.
/// Where neither tells, what was learned of employers is heard.
/// </summary>
/// <param name="rules">The phrases.</param>
internal sealed class EmployerRule(ReadingRules rules)
{
    private const string Staffing = "consulting and staffing";

    private const int Name = 3;
    private const int Hint = 1;

    // How far behind a hint the word for a company may end.
    private const int CompanyReach = 3;

    // How many tokens may stand in its line before an industry behind a label.
    private const int LabelReach = 6;

    // A name is one's own where it is not a word of every second posting.
    private const int ShortestName = 3;

    // How many tokens may stand between who makes something and what it is, and what making it weighs.
    private const int MakerReach = 5, WeightOfMaking = 2;

    // Who builds for the house or for a part of the work, and what says for whom or for what it is made.
    private static readonly string[] Others = ["team", "teams", "group", "department", "role", "you", "engineer", "engineers", "developer", "that", "who", "which"];
    private static readonly string[] ForSomebody = ["for", "that", "which", "used", "to", "so"];

    // Where there are no headings, a posting begins with who is looking.
    private const int Opening = 60;

    private readonly PhraseTrie<Cue> companyWords = rules.PhrasesOf(CueKind.CompanyWord), names = rules.PhrasesOf(CueKind.IndustryName);

    /// <summary>The industry and whether the employer is a technology company.</summary>
    /// <param name="fields">What the board states of the industry.</param>
    /// <param name="company">The employer's name.</param>
    /// <param name="body">The text; <see langword="null"/> where its language is not read.</param>
    public (Fact<string>? Industry, Fact<bool>? Technology) Read(IEnumerable<FactText> fields, FactText? company, FactText? body)
    {
        var stated = Stated(fields);
        if (body is null)
        {
            return (stated ?? Named(company), null);
        }

        LearnedEmployer? learned = null;
        var industry = stated ?? Labelled(body) ?? Agency(body, company) ?? Told(body, company) ?? Named(company) ?? Learned().Industry();
        return (industry, IsForAClient(body, industry) ? null : IsTechnologyCompany(body, company, industry) ?? Learned().IsTechnologyCompany());

        LearnedEmployer Learned() => learned ??= new(body, About(body, company));
    }

    /// <summary>The clauses that tell of the employer.</summary>
    public static List<Clause> About(FactText body, FactText? company) =>
        [.. body.Clauses.Where(clause => clause.First < clause.End && IsOfTheEmployer(body, company, clause, clause.First, ofIndustry: true))];

    private static Fact<string>? Stated(IEnumerable<FactText> fields)
    {
        foreach (var field in fields)
        {
            if (field.Of(CueKind.Industry).Concat(field.Of(CueKind.IndustryHint)).Cast<CueHit?>().FirstOrDefault() is { } stated)
            {
                return new(stated.Cue.Value, field.Quote(stated));
            }
        }

        return null;
    }

    // "Industry: banking", as agencies write it of their clients.
    private static Fact<string>? Labelled(FactText body)
    {
        foreach (var hit in body.Hits)
        {
            if (hit.Cue.Kind is CueKind.Industry or CueKind.IndustryHint && hit.First - body.Text.LineAt(hit.First).First <= LabelReach && body.LabelOf(hit.First) == "industry")
            {
                return new(hit.Cue.Value, body.Quote(hit));
            }
        }

        return null;
    }

    // "My client is …": what an agency is itself says nothing of whom one works for.
    private static bool IsForAClient(FactText body, Fact<string>? industry) =>
        industry?.Value == Staffing && body.Of(CueKind.Employer).Any(hit => hit.Cue.Value == "client" && body.Is(hit.First, "my"));

    // An agency tells of its clients' industries as well.
    private static Fact<string>? Agency(FactText body, FactText? company) =>
        body.Of(CueKind.Agency).Where(hit => IsOfTheEmployer(body, company, hit) && !IsServed(body, hit)).Select(hit => new Fact<string>(Staffing, body.Quote(hit))).FirstOrDefault();

    // "Services to the staffing industry".
    private static bool IsServed(FactText body, CueHit hit) => hit.First > 1 && body.Text.BytesOf(body.Tokens[hit.First - 1]).SequenceEqual("the"u8) && IsToOrFor(body.Text.BytesOf(body.Tokens[hit.First - 2]));

    private static bool IsToOrFor(ReadOnlySpan<byte> word) => word.SequenceEqual("to"u8) || word.SequenceEqual("for"u8);

    private Fact<string>? Told(FactText body, FactText? company)
    {
        if (!body.Has(CueKind.Industry) && !body.Has(CueKind.IndustryHint))
        {
            return null;
        }

        Dictionary<string, (int Weight, CueHit First, int FirstWeight)> weights = new(StringComparer.Ordinal);
        HashSet<string> counted = new(StringComparer.OrdinalIgnoreCase);
        foreach (var hit in body.Hits)
        {
            var weight = hit.Cue.Kind switch { CueKind.Industry => Name, CueKind.IndustryHint => CompanyBehind(body, hit) is null ? Hint : Name, _ => 0 };
            if (weight > 0 && IsOfTheEmployer(body, company, hit) && !(hit.Cue.Value == Staffing && IsServed(body, hit)) && counted.Add(body.Text.StringOf(hit.First, hit.End)))
            {
                var known = weights.GetValueOrDefault(hit.Cue.Value, (0, hit, weight));
                weights[hit.Cue.Value] = (known.Item1 + weight, weight > known.Item3 ? hit : known.Item2, Math.Max(weight, known.Item3));
            }
        }

        var ranked = weights.OrderByDescending(entry => entry.Value.Weight).ThenBy(entry => entry.Value.First.First).ToList();
        return ranked.Count == 0 || ranked[0].Value.Weight < Name || (ranked.Count > 1 && ranked[1].Value.Weight == ranked[0].Value.Weight)
            ? null
            : new(ranked[0].Key, body.Quote(ranked[0].Value.First));
    }

    // "Northern Health", "City Bank"; of several words the last says most: "Health Payments".
    private Fact<string>? Named(FactText? company)
    {
        Fact<string>? last = null;
        for (var at = 0; company is not null && at < company.Tokens.Length; at++)
        {
            last = names.LongestAt(company.Tokens, at, out var found) is > 0 and var length ? new(found[0].Value, company.Quote(at, at + length)) : last;
        }

        return last;
    }

    // What the word for a company right behind a hint says: that it is one, or only a field of business.
    private string? CompanyBehind(FactText body, CueHit hit)
    {
        var end = Math.Min(body.ClauseAt(hit.First).End, hit.End + CompanyReach);
        for (var at = hit.End; at < end; at++)
        {
            if (companyWords.LongestAt(body.Tokens, at, out var found) is > 0 and var length && at + length <= end)
            {
                return found[0].Value;
            }
        }

        return null;
    }

    // Nothing where the words disagree or are silent, unless its industry is one of technology.
    private Fact<bool>? IsTechnologyCompany(FactText body, FactText? company, Fact<string>? industry)
    {
        var (yes, no) = (0, 0);
        CueHit? firstYes = null, firstNo = null;
        var hints = body.Of(CueKind.TechnologyHint).Where(hit => CompanyBehind(body, hit) == "company");
        foreach (var hit in body.Of(CueKind.TechnologyCompany).Concat(hints).Where(hit => IsOfTheEmployer(body, company, hit)))
        {
            if (hit.Cue.Value != "false")
            {
                yes++;
                firstYes ??= hit;
            }
            else
            {
                no++;
                firstNo ??= hit;
            }
        }

        // "Makes rostering software for care homes" says more than that there are care homes.
        if (body.Of(CueKind.TechnologyHint).Where(hit => IsMade(body, hit) && IsOfTheEmployer(body, company, hit)).Cast<CueHit?>().FirstOrDefault() is { } made)
        {
            yes += WeightOfMaking;
            firstYes ??= made;
        }

        return yes > no ? new(true, body.Quote(firstYes!.Value))
            : no > yes ? new(false, body.Quote(firstNo!.Value))
            : yes == 0 && industry is not null && IsTechnology(industry.Value) ? new(true, industry.Evidence)
            : null;
    }

    // "We make software for", "Acme sells an app that": not what "you will build", nor what a team does.
    private static bool IsMade(FactText body, CueHit hit)
    {
        var clause = body.ClauseAt(hit.First);
        return hit.Cue.Value == "made" && body.Last(CueKind.Maker, Math.Max(clause.First, hit.First - MakerReach), hit.First) is { } maker && !HasMark(body, maker.End, hit.First)
            && (IsThirdPerson(body, maker) ? maker.First > clause.First && !IsAny(body, maker.First - 1, Others) : body.Is(maker.First - 1, "we") || body.Is(maker.First - 2, "we"))
            && hit.End < clause.End && (IsAny(body, hit.End, ForSomebody) || IsAny(body, hit.End + 1, ForSomebody));
    }

    private static bool IsThirdPerson(FactText body, CueHit maker) => body.Text.BytesOf(body.Tokens[maker.First]).EndsWith("s"u8);

    private static bool IsAny(FactText body, int at, string[] words) => Array.Exists(words, word => body.Is(at, word));

    private static bool HasMark(FactText body, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (body.Tokens[at].Kind == TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTechnology(string industry) => industry == "security" || industry.EndsWith("technology", StringComparison.Ordinal);

    // In a sentence that can speak of nothing but a company ("founded in"), in what stands about the employer, in the opening, or in a sentence that speaks of
    // it ("we are", "our platform", its name) anywhere but in what is asked. What it gives its people is not what it sells.
    private static bool IsOfTheEmployer(FactText body, FactText? company, CueHit hit) =>
        body.At(CueKind.Agency, hit.First) is { Cue.Value: "sure" }
        || IsOfTheEmployer(body, company, body.ClauseAt(hit.First), hit.First, hit.Cue.Kind is CueKind.Industry or CueKind.IndustryHint);

    private static bool IsOfTheEmployer(FactText body, FactText? company, Clause clause, int at, bool ofIndustry) => (body.SectionAt(at), body.First(CueKind.Employer, clause.First, clause.End)?.Cue.Value) switch
    {
        (_, "company") => true,
        (_, "client") => false,
        (SectionKind.Required or SectionKind.Preferred, _) => false,
        (SectionKind.Benefits, _) when ofIndustry => false,
        (SectionKind.About, _) or (_, "employer") => true,
        (_, null) when IsNamed(body, company, clause) => true,
        (SectionKind.Unknown, _) => at < Opening,
        _ => false,
    };

    // Whether the clause has the first word of the employer's name, with a capital.
    private static bool IsNamed(FactText body, FactText? company, Clause clause)
    {
        if (company is null || company.Tokens[0].Length < ShortestName)
        {
            return false;
        }

        var name = company.Text.BytesOf(company.Tokens[0]);
        foreach (var token in body.Tokens[clause.First..clause.End])
        {
            if (token.Kind is TokenKind.Capitalised or TokenKind.Capitals && Ascii.EqualsIgnoreCase(name, body.Text.BytesOf(token)))
            {
                return true;
            }
        }

        return false;
    }
}
