namespace Waymark;

/// <content>Where I am now: changes.</content>
public abstract partial record PlanChange
{
    /// <summary>Says what the person likes to be called; without a name, takes it back.</summary>
    public sealed record CallMe(string? Name = null) : SetField
    {
        private protected override string InWords => Name is null ? "Took my name out" : $"I am called {Name}";

        private protected override PlanField Field => PlanField.Called;

        private protected override Plan Set(Plan plan) => plan with { Name = Name };
    }

    /// <summary>Says where the person is now: all of it, so that what is absent is no longer said.</summary>
    public sealed record SayWhereIAm(WhereIAm Now) : SetField
    {
        private protected override string InWords => Now.Work is null ? "Said where I am now" : $"Said where I am now: {Now.Work}";

        private protected override PlanField Field => PlanField.Now;

        private protected override Plan Set(Plan plan) => plan with { Now = (WhereIAm)Now.InPlaceOf(plan.Now) };
    }

    /// <summary>Keeps work that was done; a new one comes first.</summary>
    /// <param name="Position">The work.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepPosition(Position Position, string? InsteadOf = null) : PutIn<Position>
    {
        private protected override string InWords => $"Kept my work: {Position.Called}";

        private protected override PlanList<Position> List => PlanList.Positions;

        private protected override Position Entry => Position;

        private protected override string? Replaced => InsteadOf;
    }

    /// <summary>Keeps a school, study or course; a new one comes first.</summary>
    /// <param name="Education">The school, study or course.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepEducation(Education Education, string? InsteadOf = null) : PutIn<Education>
    {
        private protected override string InWords => $"Kept what I studied: {Education.Called}";

        private protected override PlanList<Education> List => PlanList.Education;

        private protected override Education Entry => Education;

        private protected override string? Replaced => InsteadOf;
    }

    /// <summary>Adds a language that the person works in; one that is there already stays as it is.</summary>
    public sealed record AddLanguage(string Language) : SetField
    {
        private protected override string InWords => $"I work in {Language}";

        private protected override PlanField Field => PlanField.Now;

        private protected override Plan Set(Plan plan) => plan.Now.Languages.Contains(Language, StringComparer.OrdinalIgnoreCase) ? plan
            : plan with { Now = plan.Now with { Languages = [.. plan.Now.Languages, Language] } };
    }

    /// <summary>Keeps a certificate, licence or badge.</summary>
    /// <param name="Certificate">The certificate.</param>
    /// <param name="InsteadOf">The <see cref="PlanEntry.Key"/> it had before, when what names it changes.</param>
    public sealed record KeepCertificate(Certificate Certificate, string? InsteadOf = null) : PutIn<Certificate>
    {
        private protected override string InWords => $"Kept a certificate: {Certificate.Called}";

        private protected override PlanList<Certificate> List => PlanList.Certificates;

        private protected override Certificate Entry => Certificate;

        private protected override string? Replaced => InsteadOf;
    }
}
