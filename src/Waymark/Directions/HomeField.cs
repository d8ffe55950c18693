namespace Waymark;

/// <summary>The field that somebody comes from, and how titles name it that look for people who know it from inside: whoever was a nurse may search for an "EPR trainer".</summary>
internal static class HomeField
{
    // Words of what somebody did and where, and the words of such titles. Data: a new field is a new row.
    private static readonly (string[] Of, string[] InTitles)[] Rows =
    [
        (["health", "healthcare", "hospital", "hospitals", "nhs", "medical", "medicine", "clinic", "clinical", "ward", "nurse", "nursing", "midwife", "doctor", "physician", "paramedic", "physiotherapist", "radiographer", "pharmacist", "pharmacy", "carer"],
            ["clinical", "nurse", "nursing", "health", "healthcare", "EPR", "EHR", "EMR", "Epic"]),
        (["school", "schools", "teacher", "teaching", "headteacher", "lecturer", "tutor", "classroom", "university", "college"], ["school", "student", "EdTech"]),
        (["accounting", "accountancy", "accountant", "accounts", "bookkeeper", "bookkeeping", "auditor", "audit", "payroll", "ledger"], ["accounting", "payroll", "finance", "financial", "ERP"]),
        (["logistics", "warehouse", "warehousing", "freight", "shipping", "haulage", "dispatcher", "courier", "transport"], ["WMS", "TMS", "warehouse", "logistics"]),
    ];

    /// <summary>The words of titles that ask for somebody from the person's field: of the industries and the work that they name, and of their positions.</summary>
    public static IReadOnlySet<string> WordsFor(Plan plan)
    {
        var told = plan.Positions.SelectMany(position => new[] { position.Title, position.Industry }).Concat(plan.Industries.Select(industry => industry.Name)).Concat([plan.Now.Work, plan.Now.Industry]).OfType<string>()
            .SelectMany(words => words.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Rows.Where(row => row.Of.Any(told.Contains)).SelectMany(row => row.InTitles).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
