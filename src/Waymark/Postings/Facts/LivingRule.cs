namespace Waymark;

/// <summary>
/// Whether an employer makes its living with technology: from the phrases for what it is, each one vote. What it makes or sells says more than what its customers are called, and what a house of any
/// kind may have ("our app") is heard only where nothing else tells.
/// </summary>
/// <param name="rules">The phrases.</param>
internal sealed class LivingRule(ReadingRules rules)
{
    // How many tokens may stand between who makes something and what it is, and what making it weighs.
    private const int MakerReach = 9, WeightOfMaking = 2;

    // How far behind "customers like" one of them may stand.
    private const int CustomerReach = 10;

    private readonly WordSet makers = rules.WordsOf(CueKind.EmployerWord, "maker"), forSomebody = rules.WordsOf(CueKind.EmployerWord, "forSomebody"), behindSold = rules.WordsOf(CueKind.EmployerWord, "behindSold");
    private readonly WordSet notOwn = rules.WordsOf(CueKind.EmployerWord, "notOwn"), working = rules.WordsOf(CueKind.EmployerWord, "working");
    private readonly PhraseTrie<Cue> products = rules.PhrasesOf(CueKind.Product), productWords = rules.PhrasesOf(CueKind.ProductWord), parts = rules.PhrasesOf(CueKind.OwnPart);
    private readonly CompanyWords companyWords = new(rules);

    /// <summary>Nothing where the words disagree or are silent, unless its industry is one of technology.</summary>
    /// <param name="body">The text.</param>
    /// <param name="speech">Which of its words speak of the employer.</param>
    /// <param name="named">What its name says outright that it is.</param>
    /// <param name="outright">Where the text says outright what it is.</param>
    /// <param name="industry">Its industry.</param>
    public Fact<bool>? IsTechnology(FactText body, EmployerSpeech speech, Fact<string>? named, List<CueHit> outright, Fact<string>? industry)
    {
        Votes yes = new(), no = new();
        if (named is not null)
        {
            no.Add(named.Evidence);
        }

        foreach (var hit in outright)
        {
            no.Add(body.Quote(hit));
        }

        Evidence? own = null;
        foreach (var hit in body.Of(CueKind.TechnologyCompany).Where(speech.Tells))
        {
            switch (hit.Cue.Value)
            {
                case "own":
                    own ??= IsProductOfTheHouse(body, hit) ? body.Quote(hit) : null;
                    break;
                case "true":
                    yes.Add(body.Quote(hit));
                    break;
                default:
                    if (!IsOfAProduct(body, hit) && !IsACustomer(body, hit) && (body.At(CueKind.Agency, hit.First) is not { Cue.Value: not "sure" } || speech.IsKind(hit)))
                    {
                        no.Add(body.Quote(hit));
                    }

                    break;
            }
        }

        foreach (var hit in body.Of(CueKind.TechnologyHint).Where(hit => companyWords.Behind(body, hit) == "company" && speech.Tells(hit)))
        {
            yes.Add(body.Quote(hit));
        }

        // "Makes rostering software for care homes" says more than that there are care homes.
        if (Made(body, speech) is { } made)
        {
            yes.Add(made, WeightOfMaking);
        }

        return yes.Count > no.Count ? new(true, yes.First!.Value)
            : no.Count > yes.Count ? new(false, no.First!.Value)
            : yes.Count > 0 ? null
            : own is not null ? new(true, own.Value)
            : industry is not null && IsOfTechnology(industry.Value) ? new(true, industry.Evidence)
            : null;
    }

    private static bool IsOfTechnology(string industry) => industry == "security" || industry.EndsWith("technology", StringComparison.Ordinal);

    // "Our platform team", "our platform budget", and what stands among the duties.
    private bool IsProductOfTheHouse(FactText body, CueHit hit) =>
        body.SectionAt(hit.First) != SectionKind.Responsibilities && (hit.End == body.Tokens.Length || parts.LongestAt(body.Tokens, hit.End, out _) == 0);

    // "Customers like grocery chains and hotels".
    private static bool IsACustomer(FactText body, CueHit hit)
    {
        for (var at = Math.Max(body.ClauseAt(hit.First).First, hit.First - CustomerReach); at < hit.First; at++)
        {
            if (body.IsAny(at, "customers", "clients") && body.IsAny(at + 1, "like", "such", "including", "include"))
            {
                return true;
            }
        }

        return false;
    }

    // "Property management software", "a wealth management platform".
    private bool IsOfAProduct(FactText body, CueHit hit) => hit.End < body.ClauseAt(hit.First).End && productWords.LongestAt(body.Tokens, hit.End, out _) > 0;

    private Evidence? Made(FactText body, EmployerSpeech speech)
    {
        foreach (var maker in body.Of(CueKind.Maker))
        {
            if (ProductBehind(body, maker.End, MakerReach) is { } product && Makes(body, speech, maker, product.End) && speech.Tells(body.ClauseAt(maker.First), product.First, ofIndustry: maker.Cue.Value != "makes"))
            {
                return body.Quote(product.First, product.End);
            }
        }

        foreach (var clause in body.Clauses)
        {
            if (OwnerAt(body, speech, clause) is { } owner && ProductBehind(body, owner + 1, MakerReach) is { } product && product.End < clause.End && body.IsAny(product.End, working) && (product.First > owner + 1 || !body.Is(owner, "our"))
                && speech.Tells(clause, product.First, ofIndustry: true) && (!body.Is(owner, "our") || body.SectionAt(product.First) != SectionKind.Responsibilities))
            {
                return body.Quote(product.First, product.End);
            }
        }

        return null;
    }

    // "We make software for", "Acme sells an app", "a provider of software": not what "you will build", nor what a team does.
    private bool Makes(FactText body, EmployerSpeech speech, CueHit maker, int end)
    {
        var clause = body.ClauseAt(maker.First);
        if (maker.Cue.Value == "who")
        {
            return IsSold(body, clause, end) && speech.IsKind(maker);
        }

        var isTheirs = IsThirdPerson(body, maker) ? maker.First > clause.First && !body.IsAny(maker.First - 1, makers) : body.Is(maker.First - 1, "we") || body.Is(maker.First - 2, "we");
        return isTheirs && (maker.Cue.Value == "sells" || speech.IsName(maker.First - 1) ? IsSold(body, clause, end) : end < clause.End && (body.IsAny(end, forSomebody) || body.IsAny(end + 1, forSomebody)));
    }

    // The name or "our" that begins a sentence.
    private static int? OwnerAt(FactText body, EmployerSpeech speech, Clause clause) =>
        clause.First < clause.End && (body.Is(clause.First, "our") || (speech.IsName(clause.First) && body.Text.BytesOf(body.Tokens[clause.First]).EndsWith("s"u8))) ? clause.First : null;

    private (int First, int End)? ProductBehind(FactText body, int first, int reach)
    {
        var end = Math.Min(body.ClauseAt(first - 1).End, first + reach);
        for (var at = first; at < end && body.Tokens[at].Kind != TokenKind.Mark && !body.IsAny(at, notOwn); at++)
        {
            if (products.LongestAt(body.Tokens, at, out _) is > 0 and var length && at + length <= body.ClauseAt(first - 1).End)
            {
                return (at, at + length);
            }
        }

        return null;
    }

    // "Sells software engineers" is something else.
    private bool IsSold(FactText body, Clause clause, int end) => end >= clause.End || body.Tokens[end].Kind == TokenKind.Mark || body.IsAny(end, behindSold);

    private static bool IsThirdPerson(FactText body, CueHit maker) => body.Text.BytesOf(body.Tokens[maker.First]).EndsWith("s"u8);

    private sealed class Votes
    {
        public int Count { get; private set; }

        public Evidence? First { get; private set; }

        public void Add(Evidence evidence, int weight = 1)
        {
            Count += weight;
            First ??= evidence;
        }
    }
}
