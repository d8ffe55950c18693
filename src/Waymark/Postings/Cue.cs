namespace Waymark;

/// <summary>What a phrase of the reading rules tells. The name is what stands in the column <c>what</c> of <c>reading/*.tsv</c>.</summary>
internal enum CueKind
{
    Heading,
    HeadingExplicit,
    HeadingName,
    TagLabel,
    HeadingBegin,
    HeadingEnd,
    HeadingDesired,
    HeadingNoun,
    HeadingWord,
    HeadingHint,
    OfOne,
    Closing,
    OtherTitle,
    VagueTitle,
    OtherField,
    OtherHead,
    GeneralHead,
    RoleByContent,
    GeneralRole,
    LeadingRole,
    LeadingWord,
    TitleField,
    PlainTitleWord,
    EmptyTitleWord,
    ShortHead,
    TitleDomain,
    TitleHead,
    Composed,
    Opening,
    Language,
    NotSkill,
    Preferred,
    Required,
    Mentioned,
    Asking,
    ListLead,
    ListEnd,
    ListWord,
    DutyWord,
    Undone,
    TeamWord,
    NameWord,
    StudyWord,
    LevelWord,
    YearsWord,
    OpenWord,
    ConditionWord,
    Level,
    LevelBehind,
    Seniority,
    LevelInText,
    LevelLabel,
    JobWord,
    LeadsPeople,
    Years,
    Number,

    // Facts (catalogue/reading/facts).
    Shield,
    Negation,
    Label,
    Bound,
    Join,
    WorkMode,
    WorkModeWord,
    OfficeDays,
    OfficeWord,
    Place,
    PlaceLead,
    PlaceState,
    Town,
    NotPlaceLead,
    NotPlace,
    PlaceWord,
    EmploymentType,
    WorkShare,
    Contract,
    ContractWord,
    EmploymentWord,
    HoursUnit,
    OnCall,
    Overtime,
    Sponsorship,
    LocalOnly,
    LawOf,
    Travel,
    TravelAsked,
    Onboarding,
    Mentoring,
    Development,
    Success,
    NotSuccess,
    Manager,
    ManagerTitle,
    ManagerContact,
    Talk,
    Frequency,
    Benefit,
    Industry,
    IndustryHint,
    IndustryName,
    CompanyWord,
    Institution,
    InstitutionName,
    Served,
    Agency,
    TechnologyCompany,
    OwnPart,
    TechnologyHint,
    Maker,
    Product,
    ProductWord,
    Employer,
    EmployerWord,
    Degree,
    DegreeWord,
    DegreeAbbreviation,
    FieldOfStudy,
    DutyVerb,
    DutyLead,
    NotBenefit,
    OrExperience,
    Experience,
    NotYears,
    YearsWish,
    PayKind,
    PayTax,
    PayPeriod,
    PayUnit,
    Currency,
    PayContext,
    PayFor,
    NotPay,
}

/// <summary>A row of the reading rules: what its phrases tell, and the value they give it.</summary>
/// <param name="Kind">What the phrases tell.</param>
/// <param name="Value">The value, as it stands in the file.</param>
internal sealed record Cue(CueKind Kind, string Value)
{
    private object? parsed;

    /// <summary>The value as one of the names of <typeparamref name="T"/>; worked out once, because it is asked for at every hit.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public T As<T>() where T : struct, Enum =>
        parsed is T known ? known
        : Enum.TryParse<T>(Value, ignoreCase: true, out var value) ? (T)(parsed = value)
        : throw new FormatException($"'{Value}' is no {typeof(T).Name}.");
}

/// <summary>A phrase of the rules that was found.</summary>
internal readonly record struct CueHit(int First, int End, Cue Cue)
{
    /// <summary>The number of the first of <paramref name="hits"/>, which are in order, that begins at token <paramref name="token"/> or behind it.</summary>
    public static int FirstFrom(ReadOnlySpan<CueHit> hits, int token)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The number of the first of <paramref name="hits"/>, which are in order, that ends at token <paramref name="token"/> or behind it.</summary>
    public static int FirstEndingFrom(ReadOnlySpan<CueHit> hits, int token)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].End < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
