namespace Waymark;

/// <summary>The states that one must live in to work from home: "open to residents of Texas, Ohio and Florida", "you must reside in one of the following states: …".</summary>
internal static class StatesToLiveIn
{
    /// <summary>What the catalogue calls the words before such a list.</summary>
    public const string Lead = "states";

    private const int Fewest = 2;

    // States that have their name from a town or give it to another place.
    private static readonly string[] OtherNames = ["georgia", "washington"];

    /// <summary>Those of the first such list.</summary>
    public static List<Fact<string>> In(FactText text)
    {
        foreach (var lead in text.Of(CueKind.PlaceLead))
        {
            if (lead.Cue.Value == Lead && !text.Denies(lead) && From(text, lead.End) is { Count: >= Fewest } states)
            {
                return states;
            }
        }

        return [];
    }

    private static List<Fact<string>> From(FactText text, int first)
    {
        List<Fact<string>> states = [];
        for (var at = BehindMarks(text, first); EndOfState(text, at) is { } end; at = BehindMarks(text, end))
        {
            states.Add(text.Stated(at, end));
        }

        return states;
    }

    private static int BehindMarks(FactText text, int at)
    {
        while (text.MarkAt(at) is Marks.Comma or Marks.Colon or Marks.Bullet or Marks.Ampersand or Marks.Semicolon || text.At(CueKind.Join, at) is { Cue.Value: "and" or "or" })
        {
            at++;
        }

        return at;
    }

    private static int? EndOfState(FactText text, int at) =>
        !text.IsName(at) ? null
        : text.At(CueKind.PlaceState, at) is { Cue.Value: not "country" } state ? state.End
        : text.IsAny(at, OtherNames) ? at + 1
        : text.Is(at, "new") && text.Is(at + 1, "york") ? at + 2
        : null;
}
