namespace Waymark;

/// <content>Step 6, needs: changes.</content>
public abstract partial record PlanChange
{
    /// <summary>Says what a job must or may offer.</summary>
    public sealed record SetNeed(NeedAnswer Need) : PutIn<NeedAnswer>
    {
        private protected override string InWords => $"{(Need.Weight == NeedWeight.Must ? "Must have" : "Nice to have")}: {Need.Called}";

        private protected override PlanList<NeedAnswer> List => PlanList.Needs;

        private protected override NeedAnswer Entry => Need;
    }

    /// <summary>Says what the person needs to earn; without a baseline, takes it back.</summary>
    public sealed record SetBaseline(PayBaseline? Baseline = null) : SetField
    {
        private protected override string InWords => Baseline is null ? "Took back what I need to earn" : FormattableString.Invariant($"Need to earn {Baseline.Amount} {Baseline.Currency}");

        private protected override PlanField Field => PlanField.Baseline;

        private protected override Plan Set(Plan plan) => plan with { Baseline = (PayBaseline?)Baseline?.InPlaceOf(plan.Baseline) };
    }

    /// <summary>Weighs a posting, application or offer, or says how far it is.</summary>
    public sealed record WeighOpportunity(Opportunity Opportunity) : PutIn<Opportunity>
    {
        private protected override string InWords => $"{Opportunity.Called}: {Opportunity.Stage.InJson}";

        private protected override PlanList<Opportunity> List => PlanList.Opportunities;

        private protected override Opportunity Entry => Opportunity;
    }

    /// <summary>Keeps what an employer answered about a need.</summary>
    public sealed record KeepAnswer(EmployerAnswer Answer) : PutIn<EmployerAnswer>
    {
        private protected override string InWords => $"{Answer.Called} answered about {Answer.Need}";

        private protected override PlanList<EmployerAnswer> List => PlanList.Answers;

        private protected override EmployerAnswer Entry => Answer;
    }
}
