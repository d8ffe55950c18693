namespace Waymark;

/// <summary>
/// Puts a reading right by what the person said. A correction is anchored by quotation: the words, and which occurrence of them in the normalised
/// text; one whose words are not there any more changes nothing.
/// </summary>
public static class Corrections
{
    private const string ByPerson = "you";

    // What can be put right about a posting as a whole. Adding one is adding a row.
    private static readonly Dictionary<string, Func<PostingReading, Correction, Catalogue, PostingReading>> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        ["role"] = (reading, correction, catalogue) => reading with
        {
            Role = correction.Value is { } id && catalogue.Role(id) is { } role ? new(role, 1, Words(correction)) : null,
        },
        ["seniority"] = (reading, correction, _) => reading with { Seniority = Choice<Seniority>(correction) },
        ["workMode"] = (reading, correction, _) => reading with { Facts = reading.Facts with { WorkMode = Choice<WorkMode>(correction) } },
        ["employmentType"] = (reading, correction, _) => reading with { Facts = reading.Facts with { EmploymentType = Choice<EmploymentType>(correction) } },
        ["contract"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Contract = Choice<ContractKind>(correction) } },
        ["onCall"] = (reading, correction, _) => reading with { Facts = reading.Facts with { OnCall = YesOrNo(correction) } },
        ["overtime"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Overtime = YesOrNo(correction) } },
        ["sponsorship"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Sponsorship = YesOrNo(correction) } },
        ["technologyCompany"] = (reading, correction, _) => reading with { Facts = reading.Facts with { TechnologyCompany = YesOrNo(correction) } },
        ["industry"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Industry = correction.Value is { } value ? new(value, Words(correction)) : null } },
        ["years"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Years = Number(correction) is { } years ? new(new(years, null), Words(correction)) : null } },
        ["travel"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Travel = Number(correction) is { } percent ? new(percent, Words(correction)) : null } },
        ["degree"] = (reading, correction, _) => reading with { Facts = reading.Facts with { Degree = Choice<DegreeLevel>(correction) is { } level ? new(new(level.Value, OrExperience: false, Necessity.Required), level.Evidence) : null } },
    };

    /// <summary>What can be put right about a posting as a whole; beside these, <c>skill</c> and <c>necessity</c> of quoted words.</summary>
    public static IReadOnlyCollection<string> Names => Whole.Keys;

    extension(PostingReading reading)
    {
        /// <summary>The reading with all of <paramref name="corrections"/> that are about this posting.</summary>
        public PostingReading With(IEnumerable<Correction> corrections, Catalogue catalogue) =>
            corrections.Where(correction => correction.Posting == reading.Id.ToString()).Aggregate(reading, (right, correction) => Apply(right, correction, catalogue));

        /// <summary>How many of <paramref name="corrections"/> count here.</summary>
        public int CorrectedBy(IEnumerable<Correction> corrections) => corrections.Count(correction => correction.Posting == reading.Id.ToString());
    }

    private static PostingReading Apply(PostingReading reading, Correction correction, Catalogue catalogue) =>
        Whole.TryGetValue(correction.What, out var apply) ? apply(reading, correction, catalogue)
        : Find(reading.Text, correction) is not { } words ? reading
        : correction.What.Equals("skill", StringComparison.OrdinalIgnoreCase) ? WithSkill(reading, words, correction.Value is { } id ? catalogue.Skill(id) : null)
        : correction.What.Equals("necessity", StringComparison.OrdinalIgnoreCase) && Enum.TryParse<Necessity>(correction.Value, ignoreCase: true, out var necessity) ? WithNecessity(reading, words, necessity)
        : reading;

    private static PostingReading WithSkill(PostingReading reading, Evidence words, Skill? skill)
    {
        List<Requirement> requirements = [];
        var placed = skill is null;
        foreach (var requirement in reading.Requirements)
        {
            List<SkillMention> kept = [];
            foreach (var mention in requirement.AnyOf)
            {
                if (!Overlaps(mention.Evidence, words))
                {
                    kept.Add(mention);
                }
                else if (!placed)
                {
                    kept.Add(new(skill!, words));
                    placed = true;
                }
            }

            if (kept.Count > 0)
            {
                requirements.Add(requirement with { AnyOf = kept });
            }
        }

        if (!placed)
        {
            requirements.Add(new([new(skill!, words)], Necessity.Required, PostingReader.UsualLevel(reading.Seniority?.Value), null));
        }

        return reading with { Requirements = [.. requirements.OrderBy(requirement => requirement.AnyOf[0].Evidence.Start)] };
    }

    private static PostingReading WithNecessity(PostingReading reading, Evidence words, Necessity necessity) => reading with
    {
        Requirements = [.. reading.Requirements.Select(requirement => requirement.AnyOf.Any(mention => Overlaps(mention.Evidence, words)) ? requirement with { Necessity = necessity, IsOpen = false, IsOfDegree = false } : requirement)],
    };

    private static Evidence? Find(string text, Correction correction)
    {
        if (string.IsNullOrEmpty(correction.Quote))
        {
            return null;
        }

        var at = -1;
        for (var left = Math.Max(correction.Occurrence ?? 1, 1); left > 0; left--)
        {
            at = text.IndexOf(correction.Quote, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
        }

        return new("text", at, correction.Quote.Length, correction.Quote);
    }

    private static bool Overlaps(Evidence a, Evidence b) => a.Start < b.Start + b.Length && b.Start < a.Start + a.Length;

    private static Evidence Words(Correction correction) => new(ByPerson, 0, 0, correction.Quote ?? correction.Value ?? "");

    private static Fact<T>? Choice<T>(Correction correction) where T : struct, Enum =>
        Enum.TryParse<T>(correction.Value, ignoreCase: true, out var value) ? new(value, Words(correction)) : null;

    private static Fact<bool>? YesOrNo(Correction correction) => bool.TryParse(correction.Value, out var value) ? new(value, Words(correction)) : null;

    private static int? Number(Correction correction) => int.TryParse(correction.Value, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
