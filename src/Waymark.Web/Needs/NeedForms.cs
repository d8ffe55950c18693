using System.Globalization;

namespace Waymark.Web;

/// <summary>Forms about needs, pay, and what employers answered.</summary>
internal static class NeedForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["set-need"] = (form, stand) => [SetNeed(form, stand)],
        ["remove-need"] = (form, stand) => form.Needed("id", "Say which need.") is var id ? [new PlanChange.TakeOut(PlanListName.Needs, id, Name(stand, id))] : [],
        ["own-need"] = (form, _) => form.Needed("name", "Say what you need, in a few words.") is var name
            ? [new PlanChange.SetNeed(new NeedAnswer { Id = OwnId.Of(name), Name = name, Weight = form.Choice<NeedWeight>("weight") ?? NeedWeight.Nice, Question = form.Text("question") })] : [],
        ["set-baseline"] = (form, stand) => [SetBaseline(form, stand)],
        ["set-rate"] = (form, stand) => SetRate(form, stand),
        ["keep-answer"] = (form, stand) =>
        [
            new PlanChange.KeepAnswer(new EmployerAnswer
            {
                Employer = form.Needed("employer", "Say which employer answered."),
                Need = form.Needed("need", "Say which need it is about."),
                Verdict = form.Choice<Verdict>("verdict") ?? Verdict.Unknown,
                Posting = form.Text("posting"),
                Words = form.Text("words"),
                Who = form.Text("who"),
                Date = form.Day("date") ?? stand.Today,
            }),
        ],
        ["remove-answer"] = (form, _) => [new PlanChange.TakeOut(PlanListName.Answers, form.Needed("key", "Say which answer."), form.Text("employer"))],
    };

    private static PlanChange.SetNeed SetNeed(FormFields form, Situation stand)
    {
        var id = form.Needed("id", "Say which need.");
        var need = stand.Catalogue.Need(id);
        var old = stand.Plan.Needs.FirstOrDefault(answer => answer.Id == id);
        return new((old ?? new NeedAnswer { Id = id, Name = need?.Name }) with
        {
            Weight = form.Choice<NeedWeight>("weight") ?? old?.Weight ?? NeedWeight.Nice,
            Accept = need?.Criterion == CriterionKind.Place ? form.Lines("places") : form.All("accept"),
            AtLeast = Amount(form, "least"),
            AtMost = Amount(form, "most"),
            Note = form.Text("note"),
        });
    }

    private static PlanChange.SetBaseline SetBaseline(FormFields form, Situation stand) => form.Text("amount") is null
        ? new()
        : new((stand.Plan.Baseline ?? new PayBaseline()) with
        {
            Amount = Amount(form, "amount"),
            Currency = form.Needed("currency", "Say which currency, such as EUR.").ToUpperInvariant(),
            Period = form.Choice<PayPeriod>("period"),
            HoursPerYear = form.Number("hours"),
        });

    // One rate a pair of currencies; the newest stands.
    private static IEnumerable<PlanChange> SetRate(FormFields form, Situation stand)
    {
        if (stand.Plan.Baseline is not { } baseline)
        {
            form.Refuse("Say first what you need to earn; a rate brings other currencies to yours.");
            yield break;
        }

        var from = form.Needed("from", "Say which currency the postings pay in.").ToUpperInvariant();
        var rate = new ExchangeRate { From = from, To = baseline.Currency ?? "", Rate = Amount(form, "rate"), Date = form.Day("date") ?? stand.Today };
        yield return new PlanChange.SetBaseline(baseline with { Rates = [.. baseline.Rates.Where(other => other.From != from), .. rate.Rate is null ? [] : new[] { rate }] });
    }

    // Thousands as people group them: "45,000", "45.000" and "45 000" are the same amount; "1.25" is a fraction.
    private static decimal? Amount(FormFields form, string name)
    {
        if (form.Text(name) is not { } text)
        {
            return null;
        }

        var bare = new string([.. text.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’'))]);
        var grouped = System.Text.RegularExpressions.Regex.IsMatch(bare, @"^\d{1,3}([.,]\d{3})+$") ? bare.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) : bare.Replace(',', '.');
        if (decimal.TryParse(grouped, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return amount;
        }

        form.Refuse($"“{text}” is no amount; write it in digits, such as 45000.");
        return null;
    }

    private static string? Name(Situation stand, string id) => stand.Plan.Needs.FirstOrDefault(need => need.Id == id)?.Name ?? stand.Catalogue.Need(id)?.Name;
}
