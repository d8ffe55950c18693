namespace Waymark;

/// <summary>
/// The employer's industry, and whether it makes its living with technology: from what the posting says of the employer, never from what it asks for. A phrase that
/// names an industry weighs three, a word that hints at one weighs one, each phrase once.
/// </summary>
internal static class EmployerRule
{
    private const int Name = 3;
    private const int Hint = 1;

    // Where there are no headings, a posting begins with who is looking.
    private const int Opening = 60;

    /// <summary>The industry with the most weight; none where two weigh the same or all is hints.</summary>
    public static Fact<string>? Industry(IEnumerable<FactText> fields, FactText? body)
    {
        foreach (var field in fields)
        {
            if (field.Of(CueKind.Industry).Concat(field.Of(CueKind.IndustryHint)).Cast<CueHit?>().FirstOrDefault() is { } stated)
            {
                return new(stated.Cue.Value, field.Quote(stated));
            }
        }

        if (body is null || !body.Has(CueKind.Industry) && !body.Has(CueKind.IndustryHint))
        {
            return null;
        }

        Dictionary<string, (int Weight, CueHit First, int FirstWeight)> weights = new(StringComparer.Ordinal);
        HashSet<string> counted = new(StringComparer.OrdinalIgnoreCase);
        foreach (var hit in body.Hits)
        {
            var weight = hit.Cue.Kind switch { CueKind.Industry => Name, CueKind.IndustryHint => Hint, _ => 0 };
            if (weight > 0 && IsOfTheEmployer(body, hit) && counted.Add(body.Text.StringOf(hit.First, hit.End)))
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

    /// <summary>Whether the employer is a technology company; nothing where the words disagree or are silent, unless its industry is one of technology.</summary>
    public static Fact<bool>? IsTechnologyCompany(FactText body, Fact<string>? industry)
    {
        var (yes, no) = (0, 0);
        CueHit? firstYes = null, firstNo = null;
        foreach (var hit in body.Of(CueKind.TechnologyCompany).Where(hit => IsOfTheEmployer(body, hit)))
        {
            if (hit.Cue.Value == "true")
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

        return yes > no ? new(true, body.Quote(firstYes!.Value))
            : no > yes ? new(false, body.Quote(firstNo!.Value))
            : yes == 0 && industry is not null && industry.Value.EndsWith("technology", StringComparison.Ordinal) ? new(true, industry.Evidence)
            : null;
    }

    // In a sentence that can speak of nothing but a company ("founded in"), in what stands about the employer, in the opening, or in a sentence that speaks of
    // it ("we are", "our platform") anywhere but in what is asked.
    private static bool IsOfTheEmployer(FactText body, CueHit hit)
    {
        var clause = body.ClauseAt(hit.First);
        return (body.SectionAt(hit.First), body.First(CueKind.Employer, clause.First, clause.End)?.Cue.Value) switch
        {
            (_, "company") => true,
            (SectionKind.Required or SectionKind.Preferred, _) => false,
            (SectionKind.About, _) or (_, "employer") => true,
            (SectionKind.Unknown, _) => hit.First < Opening,
            _ => false,
        };
    }
}
