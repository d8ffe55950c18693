namespace Waymark;

/// <summary>Reads all facts of a posting. What a board states in a field of its own beats the text.</summary>
/// <param name="rules">The phrases.</param>
/// <param name="vocabulary">The numbers of their words.</param>
internal sealed class FactRules(ReadingRules rules, Vocabulary vocabulary)
{
    // Parts of the names that boards give to fields, by what the field states.
    private static readonly string[] ModeFields = ["workplace", "remote", "workmode", "locationtype", "telecommut", "office"];
    private static readonly string[] PayFields = ["salary", "compensation", "pay", "wage", "remuneration"];
    private static readonly string[] EmploymentFields = ["commitment", "employment", "jobtype", "worktype", "contract", "schedule", "hours", "timetype"];
    private static readonly string[] DegreeFields = ["education", "degree", "qualification"];
    private static readonly string[] YearsFields = ["experience"];
    private static readonly string[] BenefitFields = ["benefit", "perk"];
    private static readonly string[] IndustryFields = ["industry", "sector"];

    private readonly EmployerRule employer = new(rules);

    /// <summary>The facts of <paramref name="posting"/>.</summary>
    /// <param name="posting">What the board states.</param>
    /// <param name="body">Its text; <see langword="null"/> where its language is not read.</param>
    /// <param name="title">Its title.</param>
    public PostingFacts Read(Posting posting, MarkedText? body, MarkedText? title)
    {
        List<FactText> fields = [.. posting.Fields.Select(field => Short(field.Value, field.Name)).OfType<FactText>()];
        var text = body is null || body.Text.Tokens.IsEmpty ? null : new FactText(body.Text, "text", rules, body);
        var heading = title is null || title.Text.Tokens.IsEmpty ? null : new FactText(title.Text, "title", rules);
        var location = Short(posting.Location, "location");
        var company = Short(posting.Company, "company");

        Lazy<DollarPlace> country = new(() => DollarPlace.Of(location, heading, text), isThreadSafe: false);
        var (pay, notUnderstood) = Pay([.. Named(fields, PayFields)], heading, text, country);
        var (industry, technology) = employer.Read(Named(fields, IndustryFields), company, text);
        var employment = Texts(Named(fields, EmploymentFields), null, heading, text);
        var (hours, fullTimeHours) = HoursRule.Read(employment);
        var facts = new PostingFacts
        {
            WorkMode = Flag(fields) ?? WorkModeRule.Read(Texts(Named(fields, ModeFields), location, heading, text)),
            Places = PlaceRule.Read(location, heading, text),
            Pay = pay,
            PayNotUnderstood = notUnderstood,
            EmploymentType = EmploymentRule.Type(employment) ?? HoursRule.Type(hours, fullTimeHours),
            Hours = hours,
            FullTimeHours = fullTimeHours,
            Contract = EmploymentRule.Contract(employment),
            Degree = DegreeRule.Read(Texts(Named(fields, DegreeFields), null, null, text), body),
            Years = GeneralYearsRule.Read(Texts(Named(fields, YearsFields), null, null, text)),
            Benefits = BenefitRule.Read(Texts(Named(fields, BenefitFields), null, null, text)),
            Industry = industry,
        };
        return text is null ? facts : facts with
        {
            OnCall = ConditionRule.Read(text, CueKind.OnCall) ?? InTitle(heading, CueKind.OnCall),
            Overtime = ConditionRule.Read(text, CueKind.Overtime) ?? InTitle(heading, CueKind.Overtime),
            Sponsorship = ConditionRule.Sponsorship(text),
            LocalOnly = ConditionRule.LocalOnly(text),
            Travel = ConditionRule.Travel(text),
            Onboarding = OfferRule.Read(text, CueKind.Onboarding),
            Mentoring = OfferRule.Read(text, CueKind.Mentoring),
            Development = OfferRule.Read(text, CueKind.Development),
            Success = OfferRule.Read(text, CueKind.Success),
            Manager = OfferRule.Manager(text),
            ManagerContact = OfferRule.ManagerContact(text),
            TechnologyCompany = technology,
        };
    }

    /// <summary>The clauses of a posting's text that tell of the employer.</summary>
    public List<Clause> AboutEmployer(Posting posting, MarkedText body) => employer.About(new FactText(body.Text, "text", rules, body), Short(posting.Company, "company"));

    // "Support Engineer (night shift)".
    private static Fact<bool>? InTitle(FactText? title, CueKind kind) => title is null ? null : ConditionRule.Read(title, kind);

    // A field beats the text, unless it is a third party's estimate and the posting states the pay itself.
    private static (IReadOnlyList<Fact<Pay>> Pay, IReadOnlyList<Evidence> NotUnderstood) Pay(FactText[] fields, FactText? title, FactText? body, Lazy<DollarPlace> country)
    {
        FactText[] estimates = [.. fields.Where(IsEstimate)];
        foreach (var texts in (IEnumerable<FactText?>[])[fields.Except(estimates), [title], [body], estimates])
        {
            List<Fact<Pay>> pay = [];
            List<Evidence> notUnderstood = [];
            foreach (var text in texts.OfType<FactText>())
            {
                var read = new PayRule(text, country).Read();
                pay.AddRange(read.Pay);
                notUnderstood.AddRange(read.NotUnderstood);
            }

            if (pay.Count + notUnderstood.Count > 0)
            {
                return (texts == estimates ? [.. pay.Select(fact => fact with { Value = fact.Value with { IsEstimate = true } })] : pay, notUnderstood);
            }
        }

        return ([], []);
    }

    // "Employer Est." is the employer's own.
    private static bool IsEstimate(FactText field) => field.Source.Contains("estimate", StringComparison.OrdinalIgnoreCase) && !field.Text.Text.Contains("employer est", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a board's field of this name states the employment type or the hours.</summary>
    internal static bool IsOfEmployment(string field) => Array.Exists(EmploymentFields, part => FactText.Bare(field).Contains(part, StringComparison.Ordinal));

    // "remote": true
    private static Fact<WorkMode>? Flag(List<FactText> fields) =>
        fields.Find(field => field.Source.Contains("remote", StringComparison.OrdinalIgnoreCase) && field.Text.Text is "true" or "True" or "yes" or "Yes") is { } flag
            ? new(WorkMode.Remote, flag.Quote(0, 1))
            : null;

    private static IEnumerable<FactText> Named(List<FactText> fields, string[] parts) =>
        fields.Count == 0 ? [] : fields.Where(field => Array.Exists(parts, part => field.BareSource.Contains(part, StringComparison.Ordinal)));

    private static List<FactText> Texts(IEnumerable<FactText> fields, FactText? location, FactText? title, FactText? body) =>
        [.. fields.Concat(new[] { location, title, body }.OfType<FactText>())];

    private FactText? Short(string? text, string source) =>
        TextNormaliser.Normalise(text ?? "") is { Length: > 0 } normalised && new PostingText(normalised.Replace('\n', ' '), vocabulary) is { Tokens.IsEmpty: false } split
            ? new(split, source, rules)
            : null;
}
