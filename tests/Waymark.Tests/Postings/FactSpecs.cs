using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

/// <summary>Runs the examples in the Markdown files of <c>facts</c>, so that what they say about reading is true.</summary>
public sealed partial class FactSpecs
{
    private static readonly PostingReader Reader = PlainReader.Shared;

    // What random texts are made of, so that they come near to what the rules look for.
    private static readonly string[] Pieces =
    [
        "$", "€", "£", "120k", "100 000", "1'000", "-", " to ", "\n", ". ", "Salary: ", "per year", "/hr", "remote", "hybrid", "3 days", "in the office", "Location: ", "Berlin", "Bachelor's",
        "BS", "/", "MS", "degree", "or equivalent", "5+", "years", "experience", "travel", "25%", "no ", "not required", "on call", "40", "hours per week", "contract", "(", ")", ",", ": ", "full-time",
        "401k", "Reports to", "Director", "Bank", "University of", "é", "漢", "🙂", "\u2019", "+", "up to ", "from ", "USD", "kr", "R450", "00",
    ];

    public static TheoryData<string, string, string> Examples() =>
        [.. from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Postings", "facts"), "*.md")
            from Match match in Example.Matches(File.ReadAllText(file))
            select new TheoryDataRow<string, string, string>(Path.GetFileName(file), match.Groups["posting"].Value, match.Groups["facts"].Value)];

    [Theory, MemberData(nameof(Examples))]
    public void A_fact_is_read_as_the_document_says(string file, string posting, string facts)
    {
        var read = Reader.Read(Parse(posting)).Facts;
        var said = string.Join('\n', facts.Split('\n').Select(line => line.Split(':')[0]).Distinct().SelectMany(name => Values(read, name).DefaultIfEmpty("not stated").Select(value => $"{name}: {value}")));
        Assert.True(facts == said, $"{file}\n{posting}\n— expected\n{facts}\n— was\n{said}");
    }

    [Fact]
    public void Evidence_always_quotes_the_text_it_points_at() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var posting = new Posting(text) { Title = text[..(text.Length / 3)], Company = text[..(text.Length / 5)], Location = text[..(text.Length / 4)], Fields = [new("salary", text), new("commitment", text[..(text.Length / 2)])] };
            var reading = Reader.Read(posting);
            return AllEvidence(reading.Facts).All(evidence => SourceOf(reading, evidence).AsSpan(evidence.Start, evidence.Length).SequenceEqual(evidence.Text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_at_all_makes_reading_throw() =>
        Prop.ForAll<NonNull<string>>(text => Reader.Read(new(text.Get) { Title = text.Get, Location = text.Get, Fields = [new("pay", text.Get)] }).Facts is not null)
            .QuickCheckThrowOnFailure();

    private static Gen<string> Texts => Gen.Elements(Pieces).SelectMany(piece => Gen.Elements(piece, piece + " ")).ArrayOf().Select(pieces => "We are looking for you and your work in our team. " + string.Concat(pieces));

    private static string SourceOf(PostingReading reading, Evidence evidence) => evidence.In switch
    {
        "text" => reading.Text,
        "title" => OneLine(reading.Posting.Title),
        "company" => OneLine(reading.Posting.Company),
        "location" => OneLine(reading.Posting.Location),
        var field => OneLine(reading.Posting.Fields.First(candidate => candidate.Name == field).Value),
    };

    private static string OneLine(string? text) => TextNormaliser.Normalise(text ?? "").Replace('\n', ' ');

    // Lines "@name value" before the text are the title, the company, the location or fields of the board.
    private static Posting Parse(string example)
    {
        var lines = example.Split('\n');
        var stated = lines.TakeWhile(line => line.StartsWith('@')).Select(line => line[1..].Split(' ', 2)).ToList();
        return new(string.Join('\n', lines.Skip(stated.Count)))
        {
            Title = stated.Find(pair => pair[0] == "title")?[1],
            Company = stated.Find(pair => pair[0] == "company")?[1],
            Location = stated.Find(pair => pair[0] == "location")?[1],
            Fields = [.. stated.Where(pair => pair[0] is not ("title" or "company" or "location")).Select(pair => new BoardField(pair[0], pair[1]))],
        };
    }

    private static IEnumerable<string> Values(PostingFacts facts, string name) => name switch
    {
        "workMode" => One(facts.WorkMode, mode => $"{mode}"),
        "places" => facts.Places.Select(place => place.Value),
        "pay" => facts.Pay.Select(pay => PayInWords(pay.Value)),
        "payNotUnderstood" => facts.PayNotUnderstood.Select(evidence => evidence.Text),
        "employmentType" => One(facts.EmploymentType, type => $"{type}"),
        "contract" => One(facts.Contract, contract => $"{contract}"),
        "fullTimeHours" => One(facts.FullTimeHours, Number),
        "hours" => One(facts.Hours, hours => hours.Min == hours.Max ? Number(hours.Min) : $"{Number(hours.Min)} to {Number(hours.Max)}" + (hours.IsEstimate ? ", an estimate" : "")),
        "degree" => One(facts.Degree, degree => $"{degree.Level}, {degree.Necessity}{(degree.OrExperience ? ", or experience" : "")}"),
        "years" => One(facts.Years, years => (years.Max is { } max ? $"{years.Min} to {max}" : $"{years.Min}") + (years.IsWish ? ", a wish" : "")),
        "onCall" => One(facts.OnCall, YesOrNo),
        "overtime" => One(facts.Overtime, YesOrNo),
        "sponsorship" => One(facts.Sponsorship, YesOrNo),
        "localOnly" => One(facts.LocalOnly, country => country ?? "yes"),
        "travel" => One(facts.Travel, percent => percent is { } share ? $"{share}%" : "some"),
        "onboarding" => One(facts.Onboarding, words => words),
        "mentoring" => One(facts.Mentoring, words => words),
        "development" => One(facts.Development, words => words),
        "success" => One(facts.Success, words => words),
        "manager" => One(facts.Manager, words => words),
        "managerContact" => One(facts.ManagerContact, words => words),
        "benefits" => facts.Benefits.Select(benefit => benefit.Value),
        "industry" => One(facts.Industry, industry => industry),
        "technologyCompany" => One(facts.TechnologyCompany, YesOrNo),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The document names a fact that does not exist."),
    };

    private static IEnumerable<Evidence> AllEvidence(PostingFacts facts) =>
        new[]
        {
            facts.WorkMode?.Evidence, facts.EmploymentType?.Evidence, facts.Hours?.Evidence, facts.FullTimeHours?.Evidence, facts.Contract?.Evidence, facts.Degree?.Evidence, facts.Years?.Evidence, facts.OnCall?.Evidence,
            facts.Overtime?.Evidence, facts.Sponsorship?.Evidence, facts.LocalOnly?.Evidence, facts.Travel?.Evidence, facts.Onboarding?.Evidence, facts.Mentoring?.Evidence, facts.Development?.Evidence, facts.Success?.Evidence, facts.Manager?.Evidence, facts.ManagerContact?.Evidence,
            facts.Industry?.Evidence, facts.TechnologyCompany?.Evidence,
        }.OfType<Evidence>()
        .Concat(facts.Places.Select(fact => fact.Evidence)).Concat(facts.Pay.Select(fact => fact.Evidence)).Concat(facts.PayNotUnderstood).Concat(facts.Benefits.Select(fact => fact.Evidence));

    private static IEnumerable<string> One<T>(Fact<T>? fact, Func<T, string> inWords) => fact is null ? [] : [inWords(fact.Value)];

    private static string PayInWords(Pay pay)
    {
        var amount = (pay.Min, pay.Max) switch
        {
            (null, { } max) => $"up to {Number(max)}",
            ({ } min, null) => $"from {Number(min)}",
            ({ } min, { } max) when min != max => $"{Number(min)} to {Number(max)}",
            var (min, _) => Number(min ?? 0),
        };
        return $"{pay.Kind} {amount} {pay.Currency ?? "of no stated currency"}{(pay.Period is { } period ? $" a {period}" : "")}{(pay.For is { } place ? $", for {place}" : "")}{(pay.IsEstimate ? ", estimated" : "")}";
    }

    private static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    [GeneratedRegex("```posting\n(?<posting>.*?)\n```\n+```facts\n(?<facts>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example { get; }
}
