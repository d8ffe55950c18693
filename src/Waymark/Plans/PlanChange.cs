using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>
/// A change of a plan: the only way that one changes. The set is closed. Each is one record in the words of the domain, in the folder
/// <c>Changes</c>; in JSON its name is the field <c>change</c>. Making a change that sets something twice gives the same plan as making it once.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(CallMe), "callMe")]
[JsonDerivedType(typeof(SayWhereIAm), "sayWhereIAm")]
[JsonDerivedType(typeof(KeepPosition), "keepPosition")]
[JsonDerivedType(typeof(KeepEducation), "keepEducation")]
[JsonDerivedType(typeof(KeepCertificate), "keepCertificate")]
[JsonDerivedType(typeof(AddLanguage), "addLanguage")]
[JsonDerivedType(typeof(AddReason), "addReason")]
[JsonDerivedType(typeof(NoteReason), "noteReason")]
[JsonDerivedType(typeof(ChooseDirection), "chooseDirection")]
[JsonDerivedType(typeof(KeepConversation), "keepConversation")]
[JsonDerivedType(typeof(KeepCareerPath), "keepCareerPath")]
[JsonDerivedType(typeof(RateSkill), "rateSkill")]
[JsonDerivedType(typeof(SayNotHeld), "sayNotHeld")]
[JsonDerivedType(typeof(LikeSkill), "likeSkill")]
[JsonDerivedType(typeof(AddEvidence), "addEvidence")]
[JsonDerivedType(typeof(RemoveEvidence), "removeEvidence")]
[JsonDerivedType(typeof(LikeActivity), "likeActivity")]
[JsonDerivedType(typeof(ChooseBestWorst), "chooseBestWorst")]
[JsonDerivedType(typeof(KeepFeedback), "keepFeedback")]
[JsonDerivedType(typeof(ShortlistRole), "shortlistRole")]
[JsonDerivedType(typeof(OrderCriteria), "orderCriteria")]
[JsonDerivedType(typeof(WriteRole), "writeRole")]
[JsonDerivedType(typeof(WriteActivity), "writeActivity")]
[JsonDerivedType(typeof(SetWeek), "setWeek")]
[JsonDerivedType(typeof(EstimateHours), "estimateHours")]
[JsonDerivedType(typeof(CountHours), "countHours")]
[JsonDerivedType(typeof(StartLearning), "startLearning")]
[JsonDerivedType(typeof(FinishLearning), "finishLearning")]
[JsonDerivedType(typeof(SkipLearning), "skipLearning")]
[JsonDerivedType(typeof(ChooseStackFor), "chooseStackFor")]
[JsonDerivedType(typeof(SetNeed), "setNeed")]
[JsonDerivedType(typeof(SetBaseline), "setBaseline")]
[JsonDerivedType(typeof(WeighOpportunity), "weighOpportunity")]
[JsonDerivedType(typeof(KeepAnswer), "keepAnswer")]
[JsonDerivedType(typeof(CorrectReading), "correctReading")]
[JsonDerivedType(typeof(AcceptTerm), "acceptTerm")]
[JsonDerivedType(typeof(IgnoreTerm), "ignoreTerm")]
[JsonDerivedType(typeof(TakeOut), "takeOut")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(WriteLetter), "writeLetter")]
[JsonDerivedType(typeof(KeepAction), "keepAction")]
[JsonDerivedType(typeof(FinishAction), "finishAction")]
[JsonDerivedType(typeof(KeepIndustry), "keepIndustry")]
[JsonDerivedType(typeof(TakeProposals), "takeProposals")]
[JsonDerivedType(typeof(PutBack), "putBack")]
[JsonDerivedType(typeof(ReplacePlan), "replacePlan")]
public abstract partial record PlanChange
{
    private protected PlanChange()
    {
    }

    /// <summary>
    /// Keys of what it touches, such as <c>skills/react</c>, <c>now</c>, <c>reasons</c> for the order of them, or <see cref="WholePlan"/>. Changes
    /// that have none <see cref="InCommonWith">in common</see> give the same plan in any order; with one in common, the later was made without having seen the earlier.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> Touches => Keys;

    /// <summary>Words for the history: "Rated React: competent".</summary>
    [JsonIgnore]
    public string Words => InWords;

    /// <summary>The plan with this change made, or why it is not made. The plan given stays as it is.</summary>
    public Outcome<Plan> Apply(Plan plan) => On(plan).Then<Plan>(changed =>
        PlanRules.FirstBroken(changed) is { } rule ? new Refusal.WrongValue(rule.Path, null, rule.Problem) : changed);

    /// <summary>Reads a change from JSON, or says where it is wrong and what to do. Never throws.</summary>
    public static Outcome<PlanChange> Parse(string json) => PlanReading.ReadChange(json);

    /// <summary>The change as JSON, as <see cref="Parse"/> reads it; the same change always gives the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize<PlanChange>(this, CanonicalJson.Changes);

    /// <inheritdoc/>
    public sealed override string ToString() => Words;

    // Not the properties themselves: overrides would lose their [JsonIgnore].
    private protected abstract IReadOnlyList<string> Keys { get; }

    private protected abstract string InWords { get; }

    private protected abstract Outcome<Plan> On(Plan plan);

    private static string Quoted(string? text) => $"'{text}'";
}
