namespace Waymark;

/// <summary>
/// What <c>$</c> and <c>kr</c> stand for at the job's place. A posting in Toronto that says "$90,000" means Canadian dollars; where no place tells,
/// <c>$</c> is the dollar of the United States by custom, and <c>kr</c> stays open.
/// </summary>
internal readonly record struct DollarPlace(string Dollar, string? Krone)
{
    /// <summary>Reads it from the location and title, else from where the text says that the job is, else from all places that it names; all of them must agree.</summary>
    public static DollarPlace Of(FactText? location, FactText? title, FactText? body)
    {
        var named = new[] { location, title }.OfType<FactText>().SelectMany(text => text.Of(CueKind.Place)).Select(hit => hit.Cue.Value).ToList();
        if (named.Count == 0 && body is not null)
        {
            IReadOnlyList<CueHit> places = body.Of(CueKind.Place);
            List<CueHit> ofTheJob = [.. places.Where(hit => IsOfTheJob(body, hit))];
            named = [.. (ofTheJob.Count > 0 ? ofTheJob : places).Select(hit => hit.Cue.Value)];
        }

        var dollars = named.Where(currency => currency.EndsWith('D')).Distinct().ToList();
        var krones = named.Where(currency => currency.EndsWith('K')).Distinct().ToList();
        return new(dollars is [var dollar] ? dollar : "USD", krones is [var krone] ? krone : null);
    }

    private static bool IsOfTheJob(FactText body, CueHit hit) =>
        body.LabelOf(hit.First) == "place" || body.Last(CueKind.PlaceLead, body.ClauseAt(hit.First).First, hit.First) is not null;
}
