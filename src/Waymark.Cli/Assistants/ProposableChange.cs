using System.Text.Json;

namespace Waymark.Cli;

/// <summary>A change that an assistant may propose, as a row.</summary>
/// <param name="Use">What it does, for an assistant.</param>
/// <param name="Example">One, as JSON.</param>
internal sealed record ProposableChange(string Use, string Example)
{
    /// <summary>All of them. What others said about the person, their letter to themselves, and taking another plan are not for assistants.</summary>
    public static IReadOnlyList<ProposableChange> All { get; } =
    [
        new("a skill or strength is held (levels: novice, advancedBeginner, competent, proficient, expert; strength: true for a strength)", """{"change":"rateSkill","id":"python","level":"competent"}"""),
        new("it is not held", """{"change":"sayNotHeld","id":"kubernetes"}"""),
        new("how much it is liked, -2 to 2", """{"change":"likeSkill","id":"python","liking":1}"""),
        new("what shows it", """{"change":"addEvidence","id":"python","evidence":{"text":"Wrote the script that books our rooms","where":"at work","from":"2024","to":"2025"}}"""),
        new("how much an activity is liked, -2 to 2", """{"change":"likeActivity","id":"writing-documentation","liking":2}"""),
        new("a reason for technology, last of the list (own: before an id of one's own)", """{"change":"addReason","id":"working-remotely"}"""),
        new("a note to a reason", """{"change":"noteReason","id":"working-remotely","note":"My mother lives far away"}"""),
        new("which path (technical, company, both, notSure)", """{"change":"chooseDirection","choice":"both"}"""),
        new("a role to weigh", """{"change":"shortlistRole","id":"technical-writer"}"""),
        new("what counts most between roles, the most important first (reach: what they bring; days: how they would like them; reasons; needs); none for all alike", """{"change":"orderCriteria","order":["days","reach"]}"""),
        new("all about where the person is now; what is absent is no longer said", """{"change":"sayWhereIAm","now":{"work":"Teacher","stage":"learning","targetLevel":"junior","hoursPerWeek":8}}"""),
        new("work that was done", """{"change":"keepPosition","position":{"title":"Teacher","employer":"A school","from":"2017-09"}}"""),
        new("a school or course", """{"change":"keepEducation","education":{"school":"An evening school","subject":"Networks","from":"2025-01"}}"""),
        new("a certificate, licence or badge", """{"change":"keepCertificate","certificate":{"name":"Network basics","issuer":"An evening school","from":"2025-06"}}"""),
        new("a language to work in", """{"change":"addLanguage","language":"German"}"""),
        new("what a job must (must) or should (nice) offer", """{"change":"setNeed","need":{"id":"work-mode","weight":"must","accept":["remote"]}}"""),
        new("what the person needs to earn", """{"change":"setBaseline","baseline":{"amount":38000,"currency":"GBP","period":"year"}}"""),
        new("an opportunity, or how far it is", """{"change":"weighOpportunity","opportunity":{"id":"an-employer-writer","employer":"An employer","title":"Writer","stage":"applied"}}"""),
        new("what an employer answered about a need (verdict: meets, fails, unknown)", """{"change":"keepAnswer","answer":{"employer":"An employer","need":"overtime","words":"None in the last year","verdict":"meets"}}"""),
        new("a conversation with somebody in a role", """{"change":"keepConversation","conversation":{"who":"A former colleague","role":"technical-writer","notes":"Half of the week is asking"}}"""),
        new("something to do", """{"change":"keepAction","action":{"text":"Ask Kit for an hour","role":"technical-writer"}}"""),
        new("it was done (action: its text, skill and role with / between them)", """{"change":"finishAction","action":"Ask Kit for an hour//technical-writer","day":"2026-03-31"}"""),
        new("learning begins", """{"change":"startLearning","skill":"git","day":"2026-03-31"}"""),
        new("it is finished (that does not rate the skill)", """{"change":"finishLearning","skill":"git","day":"2026-03-31"}"""),
        new("hours it took so far", """{"change":"countHours","skill":"git","spent":6}"""),
        new("a skill not to learn", """{"change":"skipLearning","skill":"kubernetes"}"""),
        new("a term of postings is a skill, or another name of one", """{"change":"acceptTerm","text":"Docbuilder"}"""),
        new("a term is no skill", """{"change":"ignoreTerm","text":"Thornacre"}"""),
        new("take an entry out of a list of the answers", """{"change":"takeOut","from":"shortlist","key":"technical-writer"}"""),
        new("move an entry of a list that has an order", """{"change":"move","in":"reasons","key":"working-remotely","place":1}"""),
    ];

    private static readonly HashSet<string> Names = [.. All.Select(change => change.Name)];

    /// <summary>The name of the change.</summary>
    public string Name => NameIn(Example)!;

    /// <summary>Reads a change that an assistant may propose, or says what is wrong with it.</summary>
    public static Outcome<PlanChange> Read(string json) =>
        NameIn(json) is { } name && Names.Contains(name) ? PlanChange.Parse(json) : new Refusal.WrongValue("change", null, $"is none of {string.Join(", ", All.Select(change => change.Name))}");

    private static string? NameIn(string json) =>
        JsonElement.Parse(json).TryGetProperty("change", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
}
