namespace Waymark.Tests;

/// <summary>One of each change, with all that it can say, in an order in which all can be made on an empty plan.</summary>
internal static class EachChange
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static IReadOnlyList<PlanChange> On(int seed)
    {
        var any = new AnyPlan(seed) { Full = true };
        var position = any.Make<Position>();
        var education = any.Make<Education>();
        return
        [
            new PlanChange.CallMe("Ana"),
            new PlanChange.SayWhereIAm(any.Make<WhereIAm>()),
            new PlanChange.KeepPosition(position),
            new PlanChange.KeepPosition(position with { Title = "Head teacher" }, position.Key),
            new PlanChange.KeepEducation(education),
            new PlanChange.KeepCertificate(any.Make<Certificate>()),
            new PlanChange.AddLanguage("Danish"),
            new PlanChange.AddReason("remote", "working remotely"),
            new PlanChange.AddReason("people", "the people"),
            new PlanChange.NoteReason("people", "I like mine"),
            new PlanChange.Move(PlanListName.Reasons, "people", 1, "the people"),
            new PlanChange.ChooseDirection(DirectionChoice.Both, "both sound good"),
            new PlanChange.KeepConversation(any.Make<Conversation>()),
            new PlanChange.KeepCareerPath(any.Make<CareerPath>()),
            new PlanChange.RateSkill("react", "React", Level.Competent, SkillSource.OwnProject),
            new PlanChange.AddEvidence("react", any.Make<SkillEvidence>(), "React", Source: SkillSource.Work),
            new PlanChange.AddEvidence("react", new() { Text = "a shop" }, "React"),
            new PlanChange.RemoveEvidence("react", "a shop", "React"),
            new PlanChange.LikeSkill("react", 2, "React"),
            new PlanChange.SayNotHeld("go", "Go"),
            new PlanChange.RateSkill("writing", "writing", Level.Expert, Strength: true),
            new PlanChange.LikeActivity("writing-tests", -1, "writing tests"),
            new PlanChange.ChooseBestWorst(any.Make<BestWorstChoice>()),
            new PlanChange.KeepFeedback(any.Make<Feedback>()),
            new PlanChange.ShortlistRole("front-end-developer", "front-end developer"),
            new PlanChange.OrderCriteria([Criterion.Days, Criterion.Reach]),
            new PlanChange.WriteRole(any.Make<OwnRole>()),
            new PlanChange.WriteActivity("own:bicycles", "repairing bicycles"),
            new PlanChange.SetWeek(any.Make<TimeShares>()),
            new PlanChange.EstimateHours("css", 40, "CSS"),
            new PlanChange.CountHours("css", 12.5, "CSS"),
            new PlanChange.StartLearning("css", Today, "CSS"),
            new PlanChange.FinishLearning("css", Today.AddDays(30), "CSS"),
            new PlanChange.SkipLearning("php", "PHP"),
            new PlanChange.ChooseStackFor("front-end-developer", "react", "React"),
            new PlanChange.SetNeed(any.Make<NeedAnswer>()),
            new PlanChange.SetBaseline(any.Make<PayBaseline>()),
            new PlanChange.WeighOpportunity(any.Make<Opportunity>()),
            new PlanChange.KeepAnswer(any.Make<EmployerAnswer>()),
            new PlanChange.CorrectReading(any.Make<Correction>()),
            new PlanChange.AcceptTerm("Frobnicator", "react"),
            new PlanChange.IgnoreTerm("synergy"),
            new PlanChange.TakeOut(PlanListName.Reasons, "remote", "working remotely"),
            new PlanChange.WriteLetter(any.Make<Letter>()),
            new PlanChange.KeepAction(any.Make<OwnAction>()),
            new PlanChange.KeepAction(new() { Text = "write a page" }),
            new PlanChange.FinishAction("write a page", Today, "write a page"),
            new PlanChange.KeepIndustry(any.Make<KnownIndustry>()),
            new PlanChange.TakeProposals([new PlanChange.RateSkill("sql", "SQL"), new PlanChange.AddLanguage("Welsh")], "me.json"),
            new PlanChange.PutBack(["name", "skills/react", "skills/go"], new() { Skills = [new() { Id = "react", Level = Level.Novice }] }, "Rated React: competent", Again: true),
            new PlanChange.PutBack(["reasons", "reasons/remote"], new() { Reasons = [new() { Id = "remote" }, new() { Id = "people" }] }),
            new PlanChange.ReplacePlan(new AnyPlan(seed) { Full = true }.Make<Plan>(), "Went back to revision 3"),
        ];
    }
}
