namespace Waymark;

/// <summary>Finds where an employer says outright what it is: "is a bank", "one of the largest retailers", or its name: "City of …", "… Hospital". None of these makes its living with technology.</summary>
/// <param name="rules">The phrases.</param>
internal sealed class InstitutionFinder(ReadingRules rules)
{
    // How many words may stand before it: "is one of the oldest and largest independent …".
    private const int Reach = 8;

    private readonly WordSet being = rules.WordsOf(CueKind.EmployerWord, "being"), between = rules.WordsOf(CueKind.EmployerWord, "between");
    private readonly WordSet behind = rules.WordsOf(CueKind.EmployerWord, "behind"), behindName = rules.WordsOf(CueKind.EmployerWord, "behindName");
    private readonly PhraseTrie<Cue> institutions = rules.PhrasesOf(CueKind.Institution), names = rules.PhrasesOf(CueKind.InstitutionName);

    /// <summary>What the employer's name says outright: its last words, those before "of" or a kind of company, and "NHS" anywhere.</summary>
    public Fact<string>? Named(FactText? company)
    {
        Fact<string>? last = null;
        for (var at = 0; company is not null && at < company.Tokens.Length; at++)
        {
            if (names.LongestAt(company.Tokens, at, out var found) is > 0 and var length)
            {
                var end = at + length;
                var isWhole = end == company.Tokens.Length || company.Tokens[end].Kind == TokenKind.Mark || company.Is(end - 1, "of") || company.Is(end - 1, "nhs") || company.IsAny(end, behindName);
                last = isWhole ? new(found[0].Value, company.Quote(at, end)) : last;
                at = end - 1;
            }
        }

        return last;
    }

    /// <summary>Where the text says outright what the employer is.</summary>
    public List<CueHit> In(FactText body, EmployerSpeech speech)
    {
        List<CueHit> said = [];
        var before = -1;
        var tokens = body.Tokens;
        foreach (var at in institutions.StartsIn(tokens, body.Text.Room.StartsFor(tokens.Length)))
        {
            var clause = body.ClauseAt(at);
            if (institutions.LongestAt(tokens, at, out var found) is not (> 0 and var length) || at + length > clause.End)
            {
                continue;
            }

            CueHit hit = new(at, at + length, found[0]);
            if (IsToldBehind(body, Math.Max(clause.First, Math.Max(before + 1, at - Reach)), at) && EndsAt(body, hit.End, clause.End) && speech.Tells(clause, at, ofIndustry: true))
            {
                said.Add(hit);
            }

            before = at;
        }

        return said;
    }

    // Whether "is" or the like stands within some tokens, and nothing between it and their end says that what follows is something else.
    private bool IsToldBehind(FactText body, int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
        {
            // "We're" without its apostrophe is another word, so that no row has it.
            if (body.IsAny(at, being) || body.Is(at, "we're"))
            {
                return true;
            }

            if (body.Tokens[at].Kind == TokenKind.Mark || (body.IsAny(at, between) && !body.Is(at - 1, "one")) || IsDoing(body, at))
            {
                return false;
            }
        }

        return false;
    }

    private bool EndsAt(FactText body, int at, int end) => at == end || body.Tokens[at] is { Kind: TokenKind.Mark } || (body.Tokens[at].Spacing != Spacing.Hyphen && body.IsAny(at, behind));

    // "Is building hospitals", not "is a leading bank".
    private static bool IsDoing(FactText body, int at) => body.Text.BytesOf(body.Tokens[at]).EndsWith("ing"u8) && !body.IsAny(at, "leading", "growing");
}
