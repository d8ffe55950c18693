namespace Waymark;

/// <summary>
/// The employer's industry, and whether it makes its living with technology: from what the posting says of it, else from its name, never from what is asked for. A phrase
/// that names an industry weighs three, a word that hints at one weighs one ("health"), and three where the word for a company follows ("a health startup"), each once.
/// Where neither tells, what was learned of employers is heard.
/// </summary>
/// <param name="rules">The phrases.</param>
internal sealed class EmployerRule(ReadingRules rules)
{
    /// <summary>The industry of who places people with others, or advises them.</summary>
    public const string Staffing = "consulting and staffing";

    private const int Name = 3;
    private const int Hint = 1;

    // How many tokens may stand in its line before an industry behind a label.
    private const int LabelReach = 6;

    private readonly PhraseTrie<Cue> names = rules.PhrasesOf(CueKind.IndustryName), served = rules.PhrasesOf(CueKind.Served);
    private readonly CompanyWords companyWords = new(rules);
    private readonly InstitutionFinder institutions = new(rules);
    private readonly LivingRule living = new(rules);

    /// <summary>The industry and whether the employer is a technology company.</summary>
    /// <param name="fields">What the board states of the industry.</param>
    /// <param name="company">The employer's name.</param>
    /// <param name="body">The text; <see langword="null"/> where its language is not read.</param>
    public (Fact<string>? Industry, Fact<bool>? Technology) Read(IEnumerable<FactText> fields, FactText? company, FactText? body)
    {
        var stated = Stated(fields);
        var named = institutions.Named(company);
        if (body is null)
        {
            return (stated ?? named ?? Named(company), null);
        }

        EmployerSpeech speech = new(body, company, served);
        var outright = institutions.In(body, speech);
        LearnedEmployer? learned = null;
        var industry = stated ?? Labelled(body) ?? named ?? Agency(body, speech) ?? Told(body, speech, outright) ?? Named(company) ?? Learned().Industry();
        var technology = living.IsTechnology(body, speech, named, outright, industry) ?? Learned().IsTechnologyCompany();
        return (industry, IsForAClient(body, industry, technology) ? null : technology);

        LearnedEmployer Learned() => learned ??= new(body, speech.Clauses(), speech.Names);
    }

    /// <summary>The clauses that tell of the employer.</summary>
    public List<Clause> About(FactText body, FactText? company) => new EmployerSpeech(body, company, served).Clauses();

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

    // "My client is …", "Our client, a software house" where the agency is none: what an agency is itself says nothing of whom one works for.
    private static bool IsForAClient(FactText body, Fact<string>? industry, Fact<bool>? technology) =>
        industry?.Value == Staffing && body.Of(CueKind.Employer).Any(hit => hit.Cue.Value == "client" && (body.Is(hit.First, "my") || (technology is { Value: false } && IsDescribed(body, hit))));

    // "Our client, a bank", "our client is a bank"; "the way our client works" tells nothing of it.
    private static bool IsDescribed(FactText body, CueHit client) =>
        body.Is(client.First, "our") && body.Is(client.End - 1, "client") && (body.IsMark(client.End, Marks.Comma) || body.Is(client.End, "is"));

    // An agency tells of its clients' industries as well.
    private static Fact<string>? Agency(FactText body, EmployerSpeech speech) =>
        body.Of(CueKind.Agency).Where(hit => speech.Tells(hit) && (hit.Cue.Value == "sure" || (hit.Cue.Value != "others" && speech.IsKind(hit)))).Select(hit => new Fact<string>(Staffing, body.Quote(hit))).FirstOrDefault();

    // "Education: B.Tech in Computer Science".
    private static bool IsALabel(FactText body, CueHit hit) => body.IsMark(hit.End, Marks.Colon) && body.At(CueKind.Label, hit.First) is not null;

    // "Services to the staffing industry".
    private static bool IsServed(FactText body, CueHit hit) => body.Is(hit.First - 1, "the") && body.IsAny(hit.First - 2, "to", "for");

    private Fact<string>? Told(FactText body, EmployerSpeech speech, List<CueHit> outright)
    {
        if (outright.Count == 0 && !body.Has(CueKind.Industry) && !body.Has(CueKind.IndustryHint))
        {
            return null;
        }

        Dictionary<string, (int Weight, CueHit First, int FirstWeight)> weights = new(StringComparer.Ordinal);
        HashSet<string> counted = new(StringComparer.OrdinalIgnoreCase);
        foreach (var hit in body.Hits)
        {
            var weight = hit.Cue.Kind switch { CueKind.Industry => Name, CueKind.IndustryHint => companyWords.Behind(body, hit) is null ? Hint : Name, _ => 0 };
            if (weight > 0 && !IsALabel(body, hit) && speech.Tells(hit) && !(hit.Cue.Value == Staffing && (IsServed(body, hit) || speech.NamesAnAgencyApart(body.ClauseAt(hit.First)))) && counted.Add(body.Text.StringOf(hit.First, hit.End)))
            {
                Add(hit, weight);
            }
        }

        foreach (var hit in outright)
        {
            Add(hit, Name);
        }

        var ranked = weights.OrderByDescending(entry => entry.Value.Weight).ThenBy(entry => entry.Value.First.First).ToList();
        return ranked.Count == 0 || ranked[0].Value.Weight < Name || (ranked.Count > 1 && ranked[1].Value.Weight == ranked[0].Value.Weight)
            ? null
            : new(ranked[0].Key, body.Quote(ranked[0].Value.First));

        void Add(CueHit hit, int weight)
        {
            var known = weights.GetValueOrDefault(hit.Cue.Value, (0, hit, weight));
            weights[hit.Cue.Value] = (known.Item1 + weight, weight > known.Item3 ? hit : known.Item2, Math.Max(weight, known.Item3));
        }
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
}
