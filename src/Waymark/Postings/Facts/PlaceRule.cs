namespace Waymark;

/// <summary>The places of a job, as written: from the location, else from the title, else from the text where it says that the job is there.</summary>
internal static class PlaceRule
{
    private const int LongestPlace = 9;
    private const int LongestTown = 5;
    private const int FewestTowns = 3;

    private const int Country = 2;

    // How far before a label may stand that it is about pay.
    private const int ReachOfPay = 24;

    // How far behind a comma the "or" of its list may stand.
    private const int LongestList = 40;

    // Lines of so many tokens at the beginning may name the place by itself.
    private const int FirstLines = 40;

    /// <summary>
    /// The places in <paramref name="location"/>, and where this is a single one, those that <paramref name="title"/> or <paramref name="body"/> names as a choice with it; where it names none
    /// ("Remote"), behind such a word in the title; where there is neither, in the text: beside a location only where it says from where one may work.
    /// </summary>
    public static IReadOnlyList<Fact<string>> Read(FactText? location, FactText? title, FactText? body) =>
        location is not null && InLocation(location) is { Count: > 0 } stated ? WithTheOthers(stated, title, body)
        : title is not null && InTitle(title) is { Count: > 0 } titled ? titled
        : body is null ? []
        : location is null ? InBody(body) : WhereItIsSaid(body);

    // "Edmonton", where the title says "(Edmonton/Calgary)" or the text "based in Edmonton or Calgary".
    private static List<Fact<string>> WithTheOthers(List<Fact<string>> stated, FactText? title, FactText? body)
    {
        if (stated is not [var own])
        {
            return stated;
        }

        List<Fact<string>> choice = title is null ? [] : InBracket(title);
        choice = choice.Count > 0 || body is null ? choice : WhereItIsSaid(body);
        return choice.Exists(place => IsSame(place.Value, own.Value)) ? [own, .. choice.Where(place => !IsSame(place.Value, own.Value))] : stated;
    }

    // "Leeds" and "Leeds, UK".
    private static bool IsSame(string place, string other) =>
        place.Split(',')[0].Equals(other.Split(',')[0], StringComparison.OrdinalIgnoreCase) && (place.Length == other.Length || !place.Contains(',', StringComparison.Ordinal) || !other.Contains(',', StringComparison.Ordinal));

    // "Developer (Edmonton/Calgary)": known places alone, two or more.
    private static List<Fact<string>> InBracket(FactText title)
    {
        List<Fact<string>> places = [];
        for (var open = 0; open < title.Tokens.Length; open++)
        {
            places.Clear();
            for (var at = title.IsMark(open, Marks.Open) ? open + 1 : title.Tokens.Length; KnownAt(title, at) is { } place; at = place.End + 1)
            {
                places.Add(new(title.Text.StringOf(place.First, place.End), title.Quote(place)));
                if (title.IsMark(place.End, Marks.Close) && places.Count > 1)
                {
                    return places;
                }

                if (place.End >= title.Tokens.Length || !IsSeparator(title, place.End))
                {
                    break;
                }
            }
        }

        places.Clear();
        return places;
    }

    private static List<Fact<string>> InLocation(FactText text)
    {
        List<Fact<string>> places = [];
        AddAll(text, 0, text.Tokens.Length, places);
        return places is [_] && NamesTowns(text) ? Towns(text) : places;
    }

    // "Birmingham, Cardiff, Leeds": three or more names with commas alone between them, of which none is known as a state or a country.
    private static bool NamesTowns(FactText text)
    {
        var commas = 0;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (text.IsMark(at, Marks.Comma))
            {
                commas++;
            }
            else if (text.Tokens[at].Kind is not (TokenKind.Capitalised or TokenKind.Capitals))
            {
                return false;
            }
        }

        return commas >= FewestTowns - 1 && !text.Has(CueKind.PlaceState) && !text.Has(CueKind.Place) && !text.Has(CueKind.WorkMode) && !text.Has(CueKind.WorkModeWord);
    }

    private static List<Fact<string>> Towns(FactText text)
    {
        List<Fact<string>> places = [];
        for (var (at, first) = (0, 0); at <= text.Tokens.Length; at++)
        {
            if (at == text.Tokens.Length || text.IsMark(at, Marks.Comma))
            {
                Add(text, first, at, places);
                first = at + 1;
            }
        }

        return places;
    }

    // "Statistical Programmer - Remote, Canada", "Writer (Remote UK)": what follows such a word to the end, in capitals.
    private static List<Fact<string>> InTitle(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var mode in text.Of(CueKind.WorkMode).Concat(text.Of(CueKind.WorkModeWord)))
        {
            var first = mode.End;
            while (first < text.Tokens.Length && text.Tokens[first] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Slash })
            {
                first++;
            }

            var end = first;
            while (end < text.Tokens.Length && (text.Tokens[end].Kind is TokenKind.Capitalised or TokenKind.Capitals || text.IsMark(end, Marks.Comma)))
            {
                end++;
            }

            if (end > first && end - first <= LongestTown && (end == text.Tokens.Length || text.IsMark(end, Marks.Close)) && text.At(CueKind.WorkMode, first) is null && text.At(CueKind.WorkModeWord, first) is null)
            {
                AddAll(text, first, end, places);
            }
        }

        return places.Count > 0 ? places : TownsIn(text);
    }

    // "Test Engineer - Providence, RI": a town that stands by itself with its state.
    private static List<Fact<string>> TownsIn(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var state in text.Of(CueKind.PlaceState))
        {
            var first = state.First - 1;
            if (!IsState(text, state) || !text.IsMark(first, Marks.Comma))
            {
                continue;
            }

            while (first > 0 && state.First - first < LongestTown && text.Tokens[first - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                first--;
            }

            if (first < state.First - 1 && first > 0 && (text.Tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Comma or Marks.Open or Marks.Bar } || text.EndingAt(CueKind.Join, first) is { Cue.Value: "in" }))
            {
                places.Add(new(text.Text.StringOf(first, state.End), text.Quote(first, state.End)));
            }
        }

        return places;
    }

    private static void AddAll(FactText text, int first, int end, List<Fact<string>> places)
    {
        for (var at = first; at <= end; at++)
        {
            if (at == end || IsSeparator(text, at) || IsListComma(text, at, first, end) || PartsTowns(text, at))
            {
                Add(text, first, at, places);
                first = at + 1;
            }
        }
    }

    private static bool IsSeparator(FactText text, int at) => text.Tokens[at] switch
    {
        { Kind: TokenKind.Mark, Word: Marks.Semicolon or Marks.Slash or Marks.Bar or Marks.Bullet } => true,
        { Kind: TokenKind.Word } => IsJoin(text, at),
        _ => false,
    };

    // "Berlin or Munich"; "Berlin and Munich", where both are known: "Tyne and Wear" is one place.
    private static bool IsJoin(FactText text, int at) => text.At(CueKind.Join, at) switch
    {
        { Cue.Value: "or" } => true,
        { Cue.Value: "and" } => IsKnownAt(text, at + 1) && IsKnownBefore(text, text.IsMark(at - 1, Marks.Comma) ? at - 1 : at),
        _ => false,
    };

    // "New York City, Columbus": two towns that are known; "London, Ontario" has a state behind it.
    private static bool PartsTowns(FactText text, int comma) =>
        text.IsMark(comma, Marks.Comma) && text.EndingAt(CueKind.Town, comma) is { } before && text.At(CueKind.PlaceState, comma + 1) is null
        && (text.At(CueKind.Town, comma + 1) ?? text.At(CueKind.Place, comma + 1)) is { } behind && IsCommaOrEnd(text, behind.End) && text.Text.StringOf(before.First, before.End) != text.Text.StringOf(behind.First, behind.End);

    private static bool IsCommaOrEnd(FactText text, int at) => at >= text.Tokens.Length || text.Tokens[at].Kind == TokenKind.Mark || IsJoin(text, at);

    private static CueHit? KnownAt(FactText text, int first) => text.At(CueKind.Town, first) ?? text.At(CueKind.Place, first) ?? text.At(CueKind.PlaceState, first);

    private static bool IsKnownAt(FactText text, int first) => KnownAt(text, first) is not null;

    /// <summary>Whether a town, a state or a country that is known ends right before token <paramref name="end"/>.</summary>
    internal static bool IsKnownBefore(FactText text, int end) => (text.EndingAt(CueKind.Town, end) ?? text.EndingAt(CueKind.Place, end) ?? text.EndingAt(CueKind.PlaceState, end)) is not null;

    // "Berlin, Munich or Hamburg", "Remote (CA, NY, or WA)": before an "or" a comma parts places too, unless what follows it holds what is before it: "Boston, MA or …".
    // "Lyon, Rhône or Pune, Maharashtra" has a region behind each town.
    private static bool IsListComma(FactText text, int comma, int first, int end)
    {
        if (!text.IsMark(comma, Marks.Comma) || NextOr(text, comma, end) is not { } or || SizeBehind(text, comma) > SizeBefore(text, comma, first))
        {
            return false;
        }

        for (var at = or; at < end && at - or < LongestList; at++)
        {
            if (text.IsMark(at, Marks.Comma) && SizeBehind(text, at) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int? NextOr(FactText text, int comma, int end)
    {
        for (var at = comma + 1; at < end && at - comma < LongestList; at++)
        {
            if (IsJoin(text, at))
            {
                return at;
            }

            if (IsSeparator(text, at))
            {
                return null;
            }
        }

        return null;
    }

    private static int SizeBehind(FactText text, int comma) => text.Is(comma + 1, "US") ? Country : Size(text, text.At(CueKind.PlaceState, comma + 1));

    private static int SizeBefore(FactText text, int comma, int first) =>
        text.Is(comma - 1, "US") ? Country : text.EndingAt(CueKind.PlaceState, comma) is { } state && state.First >= first ? Size(text, state) : 0;

    // A town, a state, a country; "or" and "in" are no states.
    private static int Size(FactText text, CueHit? place) =>
        place is not { } known || (known.End - known.First == 1 && text.Tokens[known.First] is { Kind: TokenKind.Word } or { Kind: TokenKind.Capitalised, Length: <= 2 }) ? 0 : known.Cue.Value == "country" ? Country : 1;

    // What is left of "Remote - Berlin, Germany (hybrid)" without the words on how one works there.
    private static void Add(FactText text, int first, int end, List<Fact<string>> places)
    {
        end = EndBeforeAside(text, first, end);
        for (var changed = true; changed && first < end;)
        {
            changed = false;
            while (first < end && text.Tokens[first].Kind == TokenKind.Mark)
            {
                (first, changed) = (first + 1, true);
            }

            while (first < end && text.Tokens[end - 1].Kind == TokenKind.Mark && !(text.IsMark(end - 1, Marks.Close) && HasOpen(text, first, end)))
            {
                (end, changed) = (end - 1, true);
            }

            foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.WorkMode, CueKind.WorkModeWord, CueKind.NotPlace])
            {
                if (first < end && text.At(kind, first) is { } leading && leading.End <= end && !IsPartOfAName(text, leading))
                {
                    (first, changed) = (leading.End, true);
                }

                var close = end - (end > first && text.IsMark(end - 1, Marks.Close) ? 1 : 0);
                if (close > first && text.EndingAt(kind, close) is { } trailing && trailing.First >= first)
                {
                    (end, changed) = (trailing.First, true);
                }
            }
        }

        if (first < end)
        {
            var words = text.Quote(first, end);
            places.Add(new(words.Text, words));
        }
    }

    // "UK remote (London HQ)": what stands in a bracket behind how one works is no part of the place, nor is what is left of one: "UK remote (London HQ, visits every quarter)".
    private static int EndBeforeAside(FactText text, int first, int end)
    {
        var open = -1;
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Open))
            {
                // "Remote (UK)", "Remote (CA, NY or WA)".
                if ((text.At(CueKind.WorkModeWord, first) ?? text.At(CueKind.WorkMode, first)) is { } mode && mode.End == at)
                {
                    return end;
                }

                if (IsMode(text, at))
                {
                    return at;
                }

                open = open < 0 && at > first ? at : open;
            }
            else if (text.IsMark(at, Marks.Close))
            {
                open = -1;
            }
        }

        return open < 0 ? end : open;
    }

    private static bool IsMode(FactText text, int end) => (text.EndingAt(CueKind.WorkModeWord, end) ?? text.EndingAt(CueKind.WorkMode, end)) is not null;

    // "Greater Manchester".
    private static bool IsPartOfAName(FactText text, CueHit word) => text.Is(word.First, "greater") && text.Tokens[word.First].Kind == TokenKind.Capitalised;

    private static bool HasOpen(FactText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Open))
            {
                return true;
            }
        }

        return false;
    }

    // "Location: Leeds, UK", "this role is based in Leeds", "join our Leeds office": capitalised words up to the next sentence or label.
    private static List<Fact<string>> InBody(FactText text) =>
        WhereItIsSaid(text) is { Count: > 0 } said ? said : InItsBase(text) is { Count: > 0 } based ? based : InItsState(text) is { Count: > 0 } inState ? inState : InItsTown(text) is { Count: > 0 } inTown ? inTown : InFirstLines(text);

    private static List<Fact<string>> WhereItIsSaid(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var hit in text.Hits)
        {
            var isLabel = hit.Cue is { Kind: CueKind.Label, Value: "place" } && text.IsMark(hit.End, Marks.Colon) && !IsOfPay(text, hit);
            if (!isLabel && hit.Cue.Kind != CueKind.PlaceLead && !EndsWithin(text, hit) && !IsSaidAlone(text, hit))
            {
                continue;
            }

            var first = hit.End + (isLabel ? 1 : 0);
            var end = first;
            while (end < text.Tokens.Length && end - first < LongestPlace && Continues(text, first, end))
            {
                end++;
                if (text.EndingAt(CueKind.PlaceState, end) is not null && text.Tokens[end - 1].Kind == TokenKind.Capitals && text.IsMark(end - 2, Marks.Comma) && !(end < text.Tokens.Length && text.Tokens[end].Kind == TokenKind.Mark) && !IsOrPlace(text, end))
                {
                    break;
                }
            }

            AddAll(text, first, end, places);
            if (places.Count > 0)
            {
                break;
            }
        }

        return places;
    }

    // "Based in Greater Manchester.": a sentence of names alone. "Based in Leeds, we make software" tells of the employer.
    private static bool IsSaidAlone(FactText text, CueHit hit)
    {
        if (!text.Is(hit.First, "based") || text.ClauseAt(hit.First) is var clause && (clause.First != hit.First || clause.End - hit.End is < 1 or > LongestPlace))
        {
            return false;
        }

        for (var at = hit.End; at < clause.End; at++)
        {
            if (text.Tokens[at].Kind is not (TokenKind.Capitalised or TokenKind.Capitals or TokenKind.Mark))
            {
                return false;
            }
        }

        return true;
    }

    // "The role is UK-based", "a Leeds-based role", "UK-based, remote first": of the job, not of who is looked for or of who employs.
    private static List<Fact<string>> InItsBase(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.Town, CueKind.Place, CueKind.PlaceState])
        {
            foreach (var hit in text.Of(kind))
            {
                if (text.Is(hit.End, "based") && text.Tokens[hit.End].Spacing == Spacing.Hyphen && text.Tokens[hit.First].Kind is TokenKind.Capitalised or TokenKind.Capitals && IsBaseOfTheJob(text, hit))
                {
                    places.Add(new(text.Text.StringOf(hit.First, hit.End), text.Quote(hit.First, hit.End)));
                }
            }
        }

        return OnlyOne(places);
    }

    private static bool IsBaseOfTheJob(FactText text, CueHit place) =>
        IsJob(text, place.End + 1)
        || (text.Is(place.First - 1, "is") && IsJob(text, place.First - 2))
        || (text.ClauseAt(place.First).First == place.First && (place.End + 1 >= text.Tokens.Length || text.Tokens[place.End + 1] is { Kind: TokenKind.Mark } or { Spacing: Spacing.Line }));

    private static bool IsJob(FactText text, int at) => text.Is(at, "role") || text.Is(at, "position") || text.Is(at, "job");

    // "Our pay ranges by location:", "the salary depends on the work location:" announce no place, but what is paid where.
    private static bool IsOfPay(FactText text, CueHit label) =>
        text.Tokens[label.First] is { Kind: TokenKind.Word, Spacing: not Spacing.Line }
        && text.Last(CueKind.PayContext, Math.Max(text.ClauseAt(label.First).First, label.First - ReachOfPay), label.First) is not null;

    // "Work from anywhere in Canada" says where from.
    private static bool EndsWithin(FactText text, CueHit hit) =>
        hit.Cue.Kind == CueKind.WorkMode && hit.End - hit.First > 1 && (text.Is(hit.End - 1, "in") || text.Is(hit.End - 1, "within")) && hit.End < text.Tokens.Length && text.Tokens[hit.End].Kind is TokenKind.Capitalised or TokenKind.Capitals;

    // "One of our clients in Laurel, MD", "their New York, NY office", "NEEDED IN LAUREL, MD": a town with its state, if the text names only one.
    private static List<Fact<string>> InItsState(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var state in text.Of(CueKind.PlaceState))
        {
            var first = state.First - 1;
            if (!IsState(text, state) || !text.IsMark(first, Marks.Comma))
            {
                continue;
            }

            while (first > 0 && state.First - first < LongestTown && text.Tokens[first - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals && text.Tokens[first].Spacing != Spacing.Line && !text.Is(first - 1, "in") && text.At(CueKind.Label, first - 1) is null)
            {
                first--;
            }

            if (first < state.First - 1 && (IsWhereItIs(text, first) || IsItsLine(text, first, state.End)))
            {
                places.Add(new(text.Text.StringOf(first, state.End), text.Quote(first, state.End)));
            }
        }

        return OnlyOne(places);
    }

    // "A client in the Boston area", "in our Irvine office": a town by itself, if the text names only one. Areas are also those of work, so that only what is known as a place is one there.
    private static List<Fact<string>> InItsTown(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var hit in text.Of(CueKind.NotPlace))
        {
            var first = hit.First;
            while (first > 0 && hit.First - first < LongestTown && text.Tokens[first - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals && text.Tokens[first].Spacing == Spacing.Space && text.At(CueKind.NotPlace, first - 1) is null)
            {
                first--;
            }

            var isPlace = first < hit.First && hit.Cue.Value switch
            {
                "area" => text.First(CueKind.Place, first, hit.First) is not null && (IsWhereItIs(text, first) || text.At(CueKind.NotPlace, first - 1) is { Cue.Value: "downtown" }),
                "office" => text.At(CueKind.NotPlace, first - 1) is { Cue.Value: "owned" } && IsWhereItIs(text, first),
                _ => false,
            };
            if (isPlace)
            {
                places.Add(new(text.Text.StringOf(first, hit.First), text.Quote(first, hit.First)));
            }
        }

        return OnlyOne(places);
    }

    // "Acme, Remote, United Kingdom. Permanent." among the first lines: what follows such a word, where it is known as a place.
    private static List<Fact<string>> InFirstLines(FactText text)
    {
        List<Fact<string>> places = [];
        var modes = 0;
        foreach (var mode in text.Of(CueKind.WorkModeWord).Where(hit => WorkModeRule.IsInFirstLines(text, hit)))
        {
            var before = places.Count;

            // "Leeds / Remote (United Kingdom)".
            if (text.IsMark(mode.First - 1, Marks.Slash) && (text.EndingAt(CueKind.Town, mode.First - 1) ?? text.EndingAt(CueKind.Place, mode.First - 1)) is { } town && text.Tokens[town.First].Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                AddAll(text, town.First, town.End, places);
            }

            var first = mode.End + 1;
            var end = first;
            while (end < text.Tokens.Length && text.Tokens[end].Spacing != Spacing.Line && (text.Tokens[end].Kind is TokenKind.Capitalised or TokenKind.Capitals || text.IsMark(end, Marks.Comma)))
            {
                end++;
            }

            if (end > first && end - first <= LongestTown && (text.First(CueKind.PlaceState, first, end) ?? text.First(CueKind.Place, first, end)) is not null)
            {
                AddAll(text, first, end, places);
            }

            modes += places.Count > before ? 1 : 0;
        }

        return modes == 1 ? places : places.Count > 0 ? OnlyOne(places) : InHeader(text);
    }

    // "Acme Health, Leeds (hybrid)", "Leeds (hybrid)", "UK remote": a known place in the first lines, right before how one works there.
    private static List<Fact<string>> InHeader(FactText text)
    {
        List<Fact<string>> places = [];
        foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.Town, CueKind.PlaceState])
        {
            foreach (var place in text.Of(kind))
            {
                if (place.First >= FirstLines)
                {
                    break;
                }

                if (text.Tokens[place.First].Kind is TokenKind.Capitalised or TokenKind.Capitals && (text.Tokens[place.First].Spacing == Spacing.Line || text.Tokens[place.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Bar })
                    && (kind == CueKind.Town || place.Cue.Value == "country") && IsBeforeAMode(text, place.End, mayTouch: kind == CueKind.PlaceState))
                {
                    places.Add(new(text.Text.StringOf(place.First, place.End), text.Quote(place.First, place.End)));
                }
            }
        }

        return OnlyOne(places);
    }

    // "(hybrid)"; right behind a country also "remote" alone: "UK remote".
    private static bool IsBeforeAMode(FactText text, int at, bool mayTouch) =>
        (text.IsMark(at, Marks.Open) && (text.At(CueKind.WorkModeWord, at + 1) ?? text.At(CueKind.WorkMode, at + 1)) is not null)
        || (mayTouch && text.At(CueKind.WorkModeWord, at) is { } mode && WorkModeRule.IsInFirstLines(text, mode));

    // The letters of a state, or the name of a country: small letters are words.
    private static bool IsState(FactText text, CueHit state) =>
        text.Tokens[state.First].Kind == TokenKind.Capitals || (state.Cue.Value == "country" && text.Tokens[state.First].Kind == TokenKind.Capitalised);

    // "Bristol, United Kingdom" or "Akron, OH (hybrid)" by itself among the first lines.
    private static bool IsItsLine(FactText text, int first, int end) =>
        text.Tokens[first].Spacing == Spacing.Line && first < FirstLines && (end == text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line
            || (text.Tokens[end] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Dash or Marks.Bar } && (text.At(CueKind.WorkMode, end + 1) is not null || text.At(CueKind.WorkModeWord, end + 1) is not null)));

    private static List<Fact<string>> OnlyOne(List<Fact<string>> places) => places.DistinctBy(place => place.Value).Count() == 1 ? [places[0]] : [];

    // Behind "in", "in the", "in our", "based in", "suburb of", and not behind what says that something else is there.
    private static bool IsWhereItIs(FactText text, int first)
    {
        var lead = first;
        while (lead > 0 && (text.At(CueKind.NotPlace, lead - 1) is { Cue.Value: "owned" or "downtown" } || text.Is(lead - 1, "the")))
        {
            lead--;
        }

        return (text.Is(lead - 1, "in") || text.Is(lead - 1, "near") || (text.Is(lead - 1, "of") && text.Is(lead - 2, "suburb")) || (lead < first && text.Is(lead - 1, "at")))
            && text.First(CueKind.NotPlaceLead, text.ClauseAt(first).First, first) is null;
    }

    // "Leeds or York", "Leeds and London".
    private static bool IsOrPlace(FactText text, int at) => at < text.Tokens.Length && IsJoin(text, at) && at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { Kind: TokenKind.Capitalised or TokenKind.Capitals, Spacing: Spacing.Space };

    private static bool Continues(FactText text, int first, int at) => !text.IsMark(at + 1, Marks.Colon) && text.At(CueKind.Label, at) is null or { Cue.Value: "workMode" } && text.Tokens[at] switch
    {
        { Spacing: Spacing.Line } => at == first,
        { Kind: TokenKind.Capitalised or TokenKind.Capitals } => true,
        { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open or Marks.Close or Marks.InnerDot } => at > first,
        { Kind: TokenKind.Mark, Word: Marks.Dash } => at > first && at + 1 < text.Tokens.Length && text.At(CueKind.WorkModeWord, at + 1) is null,
        { Kind: TokenKind.Mark, Word: Marks.Stop } => !text.Text.EndsSentence(at),
        { Kind: TokenKind.Word } when IsOrPlace(text, at) => at > first,
        _ => text.At(CueKind.NotPlace, at) is not null || text.EndingAt(CueKind.NotPlace, at + 1) is not null || text.At(CueKind.WorkModeWord, at) is not null,
    };
}
