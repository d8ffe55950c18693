namespace Waymark;

/// <summary>Tells where a text denies what a phrase says.</summary>
internal static class Denial
{
    // How many words may stand between "not" and what it denies, and between that and "is not required".
    private const int Reach = 4;

    // How many words of a label may stand behind what it is about: "Remote work type:".
    private const int LongestLabel = 3;

    // How far before a comma the thing may begin that it closes in a list.
    private const int LongestListed = 6;

    /// <summary>Whether the clause denies what <paramref name="hit"/> says: "no travel", "travel is not required", "Travel: none".</summary>
    public static bool Denies(this FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        return (text.Last(CueKind.Negation, clause.First, hit.First) is { } before && ReachesOn(text, before, clause) && !IsInACompound(text, before.End, hit.First) && WordsBetween(text, before.End, hit.First) < Reach)
            || (text.First(CueKind.Negation, hit.End, clause.End) is { Cue.Value: "after" or "around" } after && WordsBetween(text, hit.End, after.First) < Reach)
            || IsAnsweredNo(text, hit);
    }

    // "The post is not part of a rota" denies what follows; "on-call work is not part of the job" has denied what stands before it.
    private static bool ReachesOn(FactText text, CueHit negation, Clause clause)
    {
        if (negation.Cue.Value != "around")
        {
            return negation.Cue.Value == "before";
        }

        foreach (var hit in text.HitsIn(clause.First, negation.First))
        {
            if (hit.Cue.Kind is CueKind.OnCall or CueKind.Overtime or CueKind.Travel or CueKind.Benefit)
            {
                return false;
            }
        }

        return true;
    }

    // "No-heat calls at weekends": a hyphen binds "no" to what is not the thing itself.
    private static bool IsInACompound(FactText text, int at, int first) => at < first && text.Tokens[at].Spacing == Spacing.Hyphen;

    // "Remote: No", "Overtime required? None", "Telework eligible: not authorized": a label and an answer that is a denial and nothing more, also alone on the line below.
    private static bool IsAnsweredNo(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        var at = hit.End;
        while (at < line.End && at - hit.End < LongestLabel && text.MarkAt(at) is null)
        {
            at++;
        }

        var isAsked = at < line.End && (text.MarkAt(at) is Marks.Colon or Marks.Dash || text.Is(at, "?"));
        return (isAsked || (at == line.End && hit.First - line.First <= 1)) && IsNo(text, isAsked ? at + 1 : at);
    }

    // "No." is a shield, since it may stand for "number".
    private static bool IsNo(FactText text, int at)
    {
        var end = text.Is(at, "no") ? at + 1 : text.At(CueKind.Negation, at)?.End ?? 0;
        end += text.Is(end - 1, "not") ? 1 : 0;
        return end > at && (end >= text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line || text.MarkAt(end) is not null);
    }

    // A comma or "but" ends what a negation reaches, save the comma of a list that it denies as a whole: "no overtime, night work or travel". The other things of
    // such a list, and "and" and "or", are no words between: "overtime and on-call work do not arise".
    private static int WordsBetween(FactText text, int first, int end)
    {
        var words = 0;
        for (var at = first; at < end;)
        {
            if (ConditionAt(text, at) is { } other && other.End <= end)
            {
                at = other.End;
                continue;
            }

            if (text.MarkAt(at) is Marks.Comma or Marks.Colon or Marks.Dash or Marks.Close && !(text.IsMark(at, Marks.Comma) && IsListed(text, at, end)))
            {
                return int.MaxValue;
            }

            words += text.MarkAt(at) is not null || text.At(CueKind.Join, at) is { Cue.Value: "and" or "or" } ? 0 : 1;
            at++;
        }

        return words;
    }

    private static CueHit? ConditionAt(FactText text, int at) => text.At(CueKind.OnCall, at) ?? text.At(CueKind.Overtime, at) ?? text.At(CueKind.Travel, at);

    // A comma right behind one thing of a list that goes on to an "or".
    private static bool IsListed(FactText text, int comma, int end) =>
        (LastBefore(text, CueKind.OnCall, comma) ?? LastBefore(text, CueKind.Overtime, comma) ?? LastBefore(text, CueKind.Travel, comma)) is { } before && before.End == comma
        && text.First(CueKind.Join, comma, Math.Min(text.ClauseAt(comma).End, end + Reach)) is { Cue.Value: "or" };

    private static CueHit? LastBefore(FactText text, CueKind kind, int comma) => text.Last(kind, comma - LongestListed, comma);
}
