namespace Waymark;

/// <summary>
/// The places of which a text says that the job is there: "Location: Leeds, UK", "this role is based in Leeds", "join our Leeds office"; capitalised words up to the next
/// sentence or label.
/// </summary>
internal static class AnnouncedPlaces
{
    private const int LongestPlace = 9;

    // How far before a label may stand that it is about pay.
    private const int ReachOfPay = 24;

    /// <summary>Those that are announced first.</summary>
    public static List<Fact<string>> In(FactText text)
    {
        foreach (var hit in text.Hits)
        {
            if (BehindAnnouncement(text, hit) is { } first && EndOf(text, first) is var end && !IsWhereWeWork(text, hit, end) && PlaceList.In(text, first, end) is { Count: > 0 } places)
            {
                return places;
            }
        }

        return [];
    }

    private static int? BehindAnnouncement(FactText text, CueHit hit) =>
        hit.Cue is { Kind: CueKind.Label, Value: "place" } && text.IsMark(hit.End, Marks.Colon) && !IsOfPay(text, hit) ? hit.End + 1
        : hit.Cue is { Kind: CueKind.PlaceLead, Value: not StatesToLiveIn.Lead } || EndsWithin(text, hit) || IsSaidAlone(text, hit) ? hit.End
        : null;

    // "From our offices in Galway and Cork we look after customers": of the employer.
    private static bool IsWhereWeWork(FactText text, CueHit hit, int end) =>
        text.ClauseAt(hit.First).First == hit.First && text.Is(text.IsMark(end, Marks.Comma) ? end + 1 : end, "we");

    // "Our pay ranges by location:", "the salary depends on the work location:" announce no place, but what is paid where.
    private static bool IsOfPay(FactText text, CueHit label) =>
        text.Tokens[label.First] is { Kind: TokenKind.Word, Spacing: not Spacing.Line }
        && text.Last(CueKind.PayContext, Math.Max(text.ClauseAt(label.First).First, label.First - ReachOfPay), label.First) is not null;

    // "Work from anywhere in Canada" says where from.
    private static bool EndsWithin(FactText text, CueHit hit) =>
        hit.Cue.Kind == CueKind.WorkMode && hit.End - hit.First > 1 && text.IsAny(hit.End - 1, "in", "within") && text.IsName(hit.End);

    // "Based in Greater Manchester.": a sentence of names alone. "Based in Leeds, we make software" tells of the employer.
    private static bool IsSaidAlone(FactText text, CueHit hit)
    {
        if (!text.Is(hit.First, "based") || text.ClauseAt(hit.First) is var clause && (clause.First != hit.First || clause.End - hit.End is < 1 or > LongestPlace))
        {
            return false;
        }

        var at = hit.End;
        while (at < clause.End && (text.IsName(at) || text.MarkAt(at) is not null))
        {
            at++;
        }

        return at == clause.End;
    }

    private static int EndOf(FactText text, int first)
    {
        var end = first;
        while (end < text.Tokens.Length && end - first < LongestPlace && Continues(text, first, end) && !(end > first && EndsInState(text, end)))
        {
            end++;
        }

        return end;
    }

    // "Peabody, MA Main Skills: patience".
    private static bool EndsInState(FactText text, int end) =>
        text.EndingAt(CueKind.PlaceState, end) is not null && text.Tokens[end - 1].Kind == TokenKind.Capitals && text.IsMark(end - 2, Marks.Comma)
        && text.MarkAt(end) is null && !PlaceList.GoesOnAt(text, end);

    private static bool Continues(FactText text, int first, int at) => !text.IsMark(at + 1, Marks.Colon) && text.At(CueKind.Label, at) is null or { Cue.Value: "workMode" } && text.Tokens[at] switch
    {
        { Spacing: Spacing.Line } => at == first,
        { Kind: TokenKind.Capitalised or TokenKind.Capitals } => true,
        { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open or Marks.Close or Marks.InnerDot } => at > first,
        { Kind: TokenKind.Mark, Word: Marks.Dash } => at > first && at + 1 < text.Tokens.Length && text.At(CueKind.WorkModeWord, at + 1) is null,
        { Kind: TokenKind.Mark, Word: Marks.Slash } => at > first && KnownPlaces.At(text, at + 1) is not null,
        { Kind: TokenKind.Mark, Word: Marks.Stop } => !text.Text.EndsSentence(at),
        { Kind: TokenKind.Word } when PlaceList.GoesOnAt(text, at) => at > first,
        _ => text.At(CueKind.NotPlace, at) is not null || text.EndingAt(CueKind.NotPlace, at + 1) is not null || text.At(CueKind.WorkModeWord, at) is not null,
    };
}
