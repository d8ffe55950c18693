namespace Waymark;

/// <summary>
/// How a fact of a posting decides a need. Three-valued: what a posting does not say is unknown, and silence never fails a need.
/// </summary>
/// <param name="Fact">The name of the fact, as the catalogue's needs name it.</param>
/// <param name="Criterion">How a person says what is enough.</param>
/// <param name="Judge">The finding.</param>
public sealed record NeedRule(string Fact, CriterionKind Criterion, Func<NeedCase, Finding> Judge)
{
    /// <summary>One row for each fact and criterion. A need with none of these can only be asked.</summary>
    public static IReadOnlyList<NeedRule> All { get; } =
    [
        new("workMode", CriterionKind.OneOf, it => Mode(it)),
        new("contract", CriterionKind.OneOf, it => OneOf(it, it.Facts.Contract, Same)),
        new("employmentType", CriterionKind.OneOf, it => FullTimeAsked(it, OneOf(it, it.Facts.EmploymentType, (stated, wanted) =>
            Same(stated, wanted) || (stated == EmploymentType.FullOrPartTime && (Same(EmploymentType.FullTime, wanted) || Same(EmploymentType.PartTime, wanted)))))),
        new("overtime", CriterionKind.Without, it => Without(it.Facts.Overtime, "overtime, evening or weekend work")),
        new("onCall", CriterionKind.Without, it => Without(it.Facts.OnCall, "on-call duty")),
        new("sponsorship", CriterionKind.Stated, it => Offered(it.Facts.Sponsorship)),
        new("onboarding", CriterionKind.Stated, it => Stated(it.Facts.Onboarding)),
        new("mentoring", CriterionKind.Stated, it => Stated(it.Facts.Mentoring)),
        new("managerContact", CriterionKind.Stated, it => Stated(it.Facts.ManagerContact)),
        new("success", CriterionKind.Stated, it => Stated(it.Facts.Success)),
        new("development", CriterionKind.Stated, it => Stated(it.Facts.Development)),
        new("benefits", CriterionKind.Includes, Includes),
        new("hours", CriterionKind.Range, Hours),
        new("travel", CriterionKind.AtMost, Travel),
        new("degree", CriterionKind.Open, Degree),
        new("places", CriterionKind.Place, Place),
        new("pay", CriterionKind.Pay, PayNeed.Judge),
    ];

    // Full time is counted from 30 hours a week, as the OECD counts it.
    private const int FullTimeFrom = 30;

    /// <summary>The rule of a need; <see langword="null"/> where only people can answer.</summary>
    public static NeedRule? For(Need? need) =>
        need is null ? null : All.FirstOrDefault(rule => rule.Fact == need.Fact && rule.Criterion == need.Criterion);

    private static Finding OneOf<T>(NeedCase it, Fact<T>? fact, Func<T, string, bool> same) where T : struct, Enum => (fact, it.Answer.Accept) switch
    {
        (null, _) => Finding.NotStated,
        (_, { Count: 0 }) => new(Verdict.Unknown, "It is stated; you have not said which will do.", fact.Evidence),
        var (_, accept) when accept.Any(wanted => same(fact.Value, wanted)) => new(Verdict.Meets, FromBoard(fact) is { } meant ? $"It is {meant}." : "It says so.", fact.Evidence),
        _ => new(Verdict.Fails, FromBoard(fact) is { } meant ? $"It is {meant}." : "It says otherwise.", fact.Evidence),
    };

    // A board may say one thing for all its places, and list "Remote" as one of them.
    private static Finding Mode(NeedCase it)
    {
        var finding = OneOf(it, it.Facts.WorkMode, Same);
        return finding.Verdict == Verdict.Fails && it.Answer.Accept.Contains("remote", StringComparer.OrdinalIgnoreCase) && ListsRemote(it.Reading)
            ? finding with { Verdict = Verdict.Unknown, Because = $"{finding.Because} Its places include “Remote”, which does not settle it." }
            : finding;
    }

    private static bool ListsRemote(PostingReading reading) =>
        reading.Posting.Fields.Any(field => field.Name.Contains("location", StringComparison.OrdinalIgnoreCase) && field.Value.Contains("remote", StringComparison.OrdinalIgnoreCase));

    // A board's field may hold a code ("TELECOMMUTE") that says nothing to a person: "remote (the board says so)".
    private static string? FromBoard<T>(Fact<T> fact) where T : struct, Enum =>
        fact.Evidence.In is "text" or "title" or "location" or "company" ? null : $"{Spaced($"{fact.Value}")} (the board says so)";

    private static string Spaced(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static bool Same<T>(T stated, string wanted) where T : struct, Enum =>
        string.Equals(stated.ToString(), wanted.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static Finding Without(Fact<bool>? fact, string what) => fact switch
    {
        null => Finding.NotStated,
        { Value: false } => new(Verdict.Meets, $"It says that there is none ({what}).", fact.Evidence),
        _ => new(Verdict.Fails, $"It names {what}.", fact.Evidence),
    };

    private static Finding FullTimeAsked(NeedCase it, Finding finding) => finding == Finding.NotStated && it.Answer.Accept is [var only] && Same(EmploymentType.FullTime, only)
        ? finding with { Ask = new(Audience.Recruiter, "Is this a full-time position?") } : finding;

    private static Finding Offered(Fact<bool>? fact) => fact switch
    {
        null => Finding.NotStated,
        { Value: true } => new(Verdict.Meets, "It offers it.", fact.Evidence),
        _ => new(Verdict.Fails, "It rules it out.", fact.Evidence),
    };

    private static Finding Stated(Fact<string>? fact) =>
        fact is null ? Finding.NotStated : new(Verdict.Meets, "It says something about it.", fact.Evidence);

    private static Finding Includes(NeedCase it)
    {
        var offered = it.Facts.Benefits.Where(benefit => it.Answer.Accept.Contains(benefit.Value, StringComparer.OrdinalIgnoreCase)).ToList();
        List<string> missing = [.. it.Answer.Accept.Except(offered.Select(benefit => benefit.Value), StringComparer.OrdinalIgnoreCase)];
        return (it.Answer.Accept.Count, missing.Count, offered.Count) switch
        {
            (0, _, _) => it.Facts.Benefits is [var first, ..] ? new(Verdict.Unknown, "It names benefits; you have not said which you need.", first.Evidence) : Finding.NotStated,
            (_, 0, _) => new(Verdict.Meets, "It names them.", offered[0].Evidence),
            (_, _, 0) => Finding.NotStated with { Ask = new(Audience.Recruiter, $"Is there {CountWords.List(it.Answer.Accept)}, and from which day?") },
            _ => new(Verdict.Unknown, $"It names {CountWords.List([.. offered.Select(benefit => benefit.Value)])}, not {CountWords.List(missing, "or")}.", offered[0].Evidence,
                new(Audience.Recruiter, $"Is this offered too, and from which day: {CountWords.List(missing)}?")),
        };
    }

    private static Finding Hours(NeedCase it) =>
        HoursOf(it) is var finding && finding == Finding.NotStated && it.Answer.AtMost >= FullWeek
            ? finding with { Ask = new(Audience.Recruiter, "How many hours a week are usual, and how many at most?") } : finding;

    // Whoever can work so many hours does not ask for fewer.
    private const int FullWeek = 38;

    // Adverts state shares of a full week to the minute (0.75 of 37.5 is 28.125), people what they can in whole hours.
    private const decimal HalfAnHour = 0.5m;

    private static Finding HoursOf(NeedCase it)
    {
        var (least, most) = (it.Answer.AtLeast ?? 0, it.Answer.AtMost ?? 168);
        return (it.Facts.Hours, it.Facts.EmploymentType) switch
        {
            ({ Value: { IsEstimate: true } hours } fact, _) when hours.Max >= least && hours.Min <= most && (hours.Min < least || hours.Max > most) => new(
                Verdict.Unknown, "It is a share of full time; how many hours that has, it does not say.", fact.Evidence, new(Audience.Recruiter, "How many hours a week is this share of full time?")),
            ({ Value: var hours } fact, { Value: EmploymentType.FullOrPartTime }) when hours.Min > most => new(Verdict.Unknown, "These hours do not fit; part time is named too.", fact.Evidence),
            ({ Value: { IsEstimate: false } hours } fact, _) when Math.Max(hours.Min - most, least - hours.Max) is > 0 and < HalfAnHour => new(
                Verdict.Unknown, "It is less than half an hour a week from what you said.", fact.Evidence,
                new(Audience.Recruiter, $"The advert says “{fact.Evidence.Text}”: would {(hours.Min > most ? most : least):0.##} hours a week do?") { QuotesPosting = true }),
            ({ Value: var hours } fact, _) => hours.Max >= least && hours.Min <= most
                ? new(Verdict.Meets, "The hours fit.", fact.Evidence) : new(Verdict.Fails, "The hours do not fit.", fact.Evidence),
            (null, { Value: EmploymentType.FullTime } fact) when most < FullTimeFrom => new(Verdict.Fails, $"It is full time, which is {FullTimeFrom} hours a week or more.", fact.Evidence),
            (null, { Value: EmploymentType.FullTime } fact) when most < FullWeek => new(
                Verdict.Unknown, $"It is full time; whether {most:0.##} hours would do, it does not say.", fact.Evidence, new(Audience.Recruiter, $"This is full time: would {most:0.##} hours a week be possible?")),
            _ => Finding.NotStated,
        };
    }

    private static Finding Travel(NeedCase it) => (it.Facts.Travel, it.Answer.AtMost) switch
    {
        (null, _) => Finding.NotStated,
        ({ Value: null } fact, 0) => new(Verdict.Fails, "It names travel.", fact.Evidence),
        ({ Value: 0 } fact, _) => new(Verdict.Meets, "It says that there is none.", fact.Evidence),
        ({ Value: null } fact, _) => new(Verdict.Unknown, "It names travel, and not how much.", fact.Evidence),
        (var fact, null) => new(Verdict.Unknown, "It is stated; you have not said how much will do.", fact.Evidence),
        var (fact, most) => fact.Value <= most ? new(Verdict.Meets, "It is no more than that.", fact.Evidence) : new(Verdict.Fails, "It is more than that.", fact.Evidence),
    };

    private static Finding Degree(NeedCase it) => it.Facts.Degree switch
    {
        null => Finding.NotStated,
        { Value.Screens: true } fact => new(Verdict.Fails, "It requires a degree, and does not say that experience may stand for it.", fact.Evidence),
        { Value.OrExperience: true } fact => new(Verdict.Meets, "Experience may stand for the degree.", fact.Evidence),
        var fact => new(Verdict.Meets, "A degree is not required.", fact.Evidence),
    };

    // A job that pays in the money of another country is likely bound to it.
    private static Fact<Pay>? PaidElsewhere(NeedCase it) => it.Plan.Baseline?.Currency is { } own && it.Facts.Pay is { Count: > 0 } pay
        && pay.All(stated => stated.Value.Currency is { } theirs && !own.Equals(theirs, StringComparison.OrdinalIgnoreCase)) ? pay[0] : null;

    private static Finding Place(NeedCase it)
    {
        IReadOnlyList<string> wanted = it.Answer.Accept.Count > 0 ? it.Answer.Accept : it.Plan.Now.Place is { Length: > 0 } home ? [home] : [];
        // Whoever takes people who live near alone lets nobody work from elsewhere.
        var remote = it.Facts is { WorkMode.Value: WorkMode.Remote, LocalOnly: null };
        if (wanted.Count == 0)
        {
            return new(Verdict.Unknown, "You have not said which places will do.");
        }

        // "Leeds or remote": no place, but a way to work from where one is.
        IReadOnlyList<string> towns = [.. wanted.Where(want => !PlaceName.IsNone(want))];
        var names = PlaceName.Among(towns.Count > 0 ? towns : wanted, it.Plan.Now.Place);
        if (towns.Count < wanted.Count && remote)
        {
            var homes = towns.Count > 0 ? names : PlaceName.Among([it.Plan.Now.Place ?? ""], null);
            return it.Facts.Places is [var bound, ..] && it.Facts.Places.All(place => homes.All(home => home.IsElsewhere(PlaceName.Of(place.Value))))
                ? NamedInText(it, towns) ?? new(Verdict.Fails, $"It is remote, but bound to “{bound.Value}”.", bound.Evidence)
                : new(Verdict.Meets, "It is remote.", it.Facts.WorkMode!.Evidence);
        }

        if (it.Facts.Places.Count == 0)
        {
            return it.Facts.LocalOnly is { } near ? ForPeopleNear(near, towns.Count > 0 ? names : PlaceName.Among([it.Plan.Now.Place ?? ""], null))
                : !remote ? Finding.NotStated
                : PaidElsewhere(it) is { } paid ? new(Verdict.Unknown, $"It is remote, but paid in {paid.Value.Currency}, which is not the money of where you are.", paid.Evidence,
                    new(Audience.Recruiter, $"Do you employ people who work from {CountWords.List([.. (towns.Count > 0 ? towns : wanted).Select(PlaceName.InSentence)], "or")}?"))
                : new(Verdict.Meets, "It is remote, and names no place that it is bound to.", it.Facts.WorkMode!.Evidence);
        }

        var judged = it.Facts.Places.SelectMany(place => names.Select(want => (Place: place, Verdict: want.Accepts(PlaceName.Of(place.Value), remote)))).ToList();
        return judged.Find(entry => entry.Verdict == Verdict.Meets) is { Place: { } there }
            ? new(Verdict.Meets, remote ? "It is remote, and open to where you are." : "It is there.", there.Evidence)
            : judged.Find(entry => entry.Verdict == Verdict.Unknown) is { Place: { } open }
            ? ListsRemote(it.Reading) ? AmongRemote(open, $"It says “{open.Value}”, which does not settle it, and its places include “Remote”.", towns.Count > 0 ? towns : wanted)
            : new(Verdict.Unknown, $"It says “{open.Value}”, which does not settle it.", open.Evidence, new(Audience.Recruiter, $"You write “{open.Value}”: may the work be done from {CountWords.List([.. (towns.Count > 0 ? towns : wanted).Select(PlaceName.InSentence)], "or")}?") { QuotesPosting = true })
            : ListsRemote(it.Reading) && it.Plan.Needs.Any(need => need.Id == "work-mode" && need.Accept.Contains("remote", StringComparer.OrdinalIgnoreCase))
            ? AmongRemote(judged[0].Place, "It is somewhere else, but its places include “Remote”.", towns.Count > 0 ? towns : wanted)
            : (remote ? NamedInText(it, towns) : null) ?? new(Verdict.Fails, "It is somewhere else.", judged[0].Place.Evidence);
    }

    // No place is named; but it may be in another country for certain.
    private static Finding ForPeopleNear(Fact<string?> near, IReadOnlyList<PlaceName> names) =>
        near.Value is { } country && names.All(home => home.IsElsewhere(PlaceName.Of(country)))
            ? new(Verdict.Fails, $"It takes only people who live near, and speaks of the law of {PlaceName.InSentence(country)}.", near.Evidence)
            : new(Verdict.Unknown, "It takes only people who live near, and does not say where that is.", near.Evidence, new(Audience.Recruiter, $"You write “{near.Evidence.Text}”: where is the job?") { QuotesPosting = true });

    private static Finding AmongRemote(Fact<string> place, string because, IReadOnlyList<string> wanted) => new(Verdict.Unknown, because, place.Evidence,
        new(Audience.Recruiter, $"“Remote” is among your places: may the work be done from {CountWords.List([.. wanted.Select(PlaceName.InSentence)], "or")}?"));

    // "We are remote-first, with people in New York and in the Boston area", under a place that is neither: what is remote and names the town says more than that place.
    private static Finding? NamedInText(NeedCase it, IReadOnlyList<string> towns)
    {
        foreach (var town in towns.Select(town => town.Split(',')[0].Trim()).Where(town => town.Length > 0))
        {
            var at = it.Reading.Text.IndexOf(town, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(it.Reading.Text[at - 1])) && (at + town.Length == it.Reading.Text.Length || !char.IsLetterOrDigit(it.Reading.Text[at + town.Length])))
            {
                return new(Verdict.Unknown, $"It is remote, its place is another, and its text names “{town}”.", new("text", at, town.Length, town),
                    new(Audience.Recruiter, $"Your text names {PlaceName.InSentence(town)}: may the work be done from there?") { QuotesPosting = true });
            }
        }

        return null;
    }
}
