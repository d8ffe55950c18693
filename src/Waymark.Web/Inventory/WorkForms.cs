namespace Waymark.Web;

/// <summary>Forms about work that was done, and schools, studies, courses and certificates.</summary>
internal static class WorkForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["keep-position"] = KeepPosition,
        ["keep-education"] = KeepEducation,
        ["keep-certificate"] = KeepCertificate,
        ["remove-position"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Positions, Key(form), stand.Plan.Positions.FirstOrDefault(position => position.Key == form.Text("key"))?.Called)],
        ["remove-education"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Education, Key(form), stand.Plan.Education.FirstOrDefault(education => education.Key == form.Text("key"))?.Called)],
        ["remove-certificate"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Certificates, Key(form), stand.Plan.Certificates.FirstOrDefault(certificate => certificate.Key == form.Text("key"))?.Called)],
    };

    private static string Key(FormFields form) => form.Needed("key", "Say which one.");

    private static IEnumerable<PlanChange> KeepPosition(FormFields form, Situation stand)
    {
        var position = new Position { Title = form.Text("title"), Employer = form.Text("employer"), Industry = form.Text("industry"), From = form.Text("from"), To = form.Text("to"), Did = form.Lines("did") };
        if (position is { Title: null, Employer: null })
        {
            form.Refuse("Say what you were, or where.");
        }

        Check(form, stand.Plan.Positions, position);
        return [new PlanChange.KeepPosition(position, form.Text("key"))];
    }

    private static IEnumerable<PlanChange> KeepEducation(FormFields form, Situation stand)
    {
        var education = new Education { School = form.Text("school"), Subject = form.Text("subject"), Degree = form.Choice<DegreeLevel>("degree"), From = form.Text("from"), To = form.Text("to") };
        if (education is { School: null, Subject: null })
        {
            form.Refuse("Say what you studied, or where.");
        }

        Check(form, stand.Plan.Education, education);
        return [new PlanChange.KeepEducation(education, form.Text("key"))];
    }

    // Whether a proof was checked is not for the form to say.
    private static IEnumerable<PlanChange> KeepCertificate(FormFields form, Situation stand)
    {
        var old = stand.Plan.Certificates.FirstOrDefault(certificate => certificate.Key == form.Text("key"));
        var certificate = new Certificate
        {
            Name = form.Needed("name", "Say what it is called."),
            Issuer = form.Text("issuer"),
            From = form.Text("from"),
            To = form.Text("to"),
            Link = form.Text("link"),
            Number = form.Text("number"),
            Verified = old?.Verified,
        };
        Check(form, stand.Plan.Certificates, certificate);
        return [new PlanChange.KeepCertificate(certificate, form.Text("key"))];
    }

    // Two that are called the same at the same time would be one. A year ends after any of its months.
    private static void Check(FormFields form, IEnumerable<PlanEntry> all, PlanEntry entry)
    {
        if (form.Text("from") is { } from && form.Text("to") is { } to && string.CompareOrdinal(to, from[..Math.Min(from.Length, to.Length)]) < 0)
        {
            form.Refuse($"It ends ({to}) before it begins ({from}); change one of the two.");
        }

        if (form.Text("key") != entry.Key && all.Any(other => other.Key == entry.Key))
        {
            form.Refuse($"“{entry.Called}” is there already, at the same time; change that one.");
        }
    }
}
