namespace Waymark;

/// <summary>What the word for a company right behind a hint says: that it is one ("a health startup"), or only a field of business ("the health sector").</summary>
/// <param name="rules">The phrases.</param>
internal sealed class CompanyWords(ReadingRules rules)
{
    // How far behind a hint the word for a company may end.
    private const int Reach = 3;

    private readonly PhraseTrie<Cue> words = rules.PhrasesOf(CueKind.CompanyWord);

    /// <summary><c>company</c>, <c>field</c>, or <see langword="null"/> where none follows. "Homes and businesses" are two things.</summary>
    public string? Behind(FactText body, CueHit hit)
    {
        var end = Math.Min(body.ClauseAt(hit.First).End, hit.End + Reach);
        for (var at = hit.End; at < end && body.Tokens[at].Kind != TokenKind.Mark && !body.IsAny(at, "and", "or"); at++)
        {
            if (words.LongestAt(body.Tokens, at, out var found) is > 0 and var length && at + length <= end)
            {
                return found[0].Value;
            }
        }

        return null;
    }
}
