namespace Waymark;

/// <summary>Something that was read about a posting as a whole, in words, with what it was read from.</summary>
/// <param name="Called">What it is about: "On call".</param>
/// <param name="Words">What was read: "no".</param>
/// <param name="Evidence">The words of the posting.</param>
public sealed record ReadFact(string Called, string Words, Evidence Evidence)
{
    private static readonly (string Called, Func<PostingReading, IEnumerable<(string Words, Evidence Evidence)>> Find)[] Rows =
    [
        ("Role", reading => reading.Role is { } role ? [(role.Role.Title, role.Evidence)] : []),
        ("Level", reading => Said(reading.Seniority, level => level.Spoken)),
        ("Where one works", reading => Said(reading.Facts.WorkMode, mode => mode.Spoken)),
        ("Place", reading => reading.Facts.Places.SelectMany(place => Said(place, words => words))),
        ("Pay", reading => reading.Facts.Pay.SelectMany(pay => Said(pay, InWords))),
        ("Pay", reading => reading.Facts.PayNotUnderstood.Select(words => ("an amount that was not understood", words))),
        ("Full or part time", reading => Said(reading.Facts.EmploymentType, type => type.Spoken)),
        ("Hours a week", reading => Said(reading.Facts.Hours, hours => Money.Range(hours.Min, hours.Max))),
        ("Full time is", reading => Said(reading.Facts.FullTimeHours, hours => $"{hours:0.##} hours a week")),
        ("Contract", reading => Said(reading.Facts.Contract, kind => kind.Spoken)),
        ("Degree", reading => Said(reading.Facts.Degree, InWords)),
        ("Years of experience", reading => Said(reading.Facts.Years, years => (years.Max is null || years.Max == years.Min ? $"{years.Min}" : $"{years.Min} to {years.Max}") + (years.IsWish ? ", a plus" : ""))),
        ("On call", reading => Said(reading.Facts.OnCall, YesOrNo)),
        ("Overtime", reading => Said(reading.Facts.Overtime, YesOrNo)),
        ("Visa sponsorship", reading => Said(reading.Facts.Sponsorship, YesOrNo)),
        ("Only for people who live near", reading => Said(reading.Facts.LocalOnly, country => country is null ? "yes" : $"yes, in {PlaceName.InSentence(country)}")),
        ("Travel", reading => Said(reading.Facts.Travel, percent => percent is { } share ? share == 0 ? "none" : $"{share}% of the time" : "some")),
        ("Onboarding", reading => Said(reading.Facts.Onboarding, words => words)),
        ("Mentoring", reading => Said(reading.Facts.Mentoring, words => words)),
        ("Learning", reading => Said(reading.Facts.Development, words => words)),
        ("How success is measured", reading => Said(reading.Facts.Success, words => words)),
        ("Reports to", reading => Said(reading.Facts.Manager, words => words)),
        ("How often the manager talks with you", reading => Said(reading.Facts.ManagerContact, words => words)),
        ("Benefit", reading => reading.Facts.Benefits.SelectMany(benefit => Said(benefit, words => words))),
        ("Industry", reading => Said(reading.Facts.Industry, words => words)),
        ("A technology company", reading => Said(reading.Facts.TechnologyCompany, YesOrNo)),
    ];

    /// <summary>Everything that <paramref name="reading"/> states beside skills and activities, in the same order for every posting.</summary>
    public static IReadOnlyList<ReadFact> Of(PostingReading reading) => [.. Rows.SelectMany(row => row.Find(reading).Select(found => new ReadFact(row.Called, found.Words, found.Evidence)))];

    private static IEnumerable<(string, Evidence)> Said<T>(Fact<T>? fact, Func<T, string> words) => fact is null ? [] : [(words(fact.Value), fact.Evidence)];

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string InWords(Pay pay) => string.Join(' ', new[]
    {
        pay.Kind switch { PayKind.OnTarget => "on target", PayKind.Bonus => "bonus", PayKind.Equity => "shares", _ => "" },
        pay.Min is null && pay.Max is null ? "" : Money.Range(pay.Min, pay.Max),
        pay.Currency ?? "",
        pay.Period is { } period ? Money.Per(period) : "",
        pay.IsEstimate ? "(estimated by the job site)" : "",
    }.Where(part => part.Length > 0));

    private static string InWords(Degree degree) => degree.Level == DegreeLevel.None ? "none needed"
        : degree.Level.Spoken + (degree.OrExperience ? ", or experience" : "") + (degree.Necessity == Necessity.Required ? "" : ", a plus");
}
