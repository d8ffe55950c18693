using System.Net;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>Every form that changes the plan, sent as a browser without scripts sends it.</summary>
public sealed class FormTests(FormTests.Refusing refusing) : IClassFixture<FormTests.Refusing>
{
    /// <summary>One app for all that is refused: it stays as it was.</summary>
    public sealed class Refusing : IAsyncDisposable
    {
        private readonly Lazy<Task<RunningApp>> app = new(() => RunningApp.StartAsync(WithOwnRole));

        internal Task<RunningApp> App => app.Value;

        /// <inheritdoc/>
        public async ValueTask DisposeAsync()
        {
            if (app.IsValueCreated)
            {
                await (await app.Value).DisposeAsync();
            }
        }
    }

    /// <summary>A form of a page, what is typed into it, and what the plan says afterwards.</summary>
    private sealed record Sent(string Page, string Form, (string, string)[] Typed, Func<Plan, object?> Look, object? Expected)
    {
        /// <summary>What is in the plan before: a role of one's own only where it is the point, since with one everything is read anew.</summary>
        public Action<Store, long> Before => $"{Page} {string.Join(' ', Typed)}".Contains("bell", StringComparison.Ordinal) ? WithOwnRole : Full;
    }

    /// <summary>A form of a page, what is typed into it, and why it is refused.</summary>
    private sealed record Wrong(string Page, string Form, (string, string)[] Typed, string Because);

    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly Dictionary<string, Sent> Good = new()
    {
        ["a reason of the list"] = new("/reasons", "add-reason", [("id", "the-money")], plan => plan.Reasons[^1].Id, "the-money"),
        ["a reason in own words"] = new("/reasons", "add-reason", [("name", "be home before dark")], plan => (plan.Reasons[^1].Id, plan.Reasons[^1].Name), ("own:be-home-before-dark", "be home before dark")),
        ["a note to a reason"] = new("/reasons", "note-reason", [("id", "useful-work"), ("note", "one\r\ntwo")], plan => plan.Reasons[^1].Note, "one\ntwo"),
        ["a reason moved"] = new("/reasons", "move-reason", [("id", "useful-work"), ("place", "3")], plan => plan.Reasons[2].Id, "useful-work"),
        ["a reason taken out"] = new("/reasons", "remove-reason", [("id", "useful-work")], plan => plan.Reasons.Count, 3),
        ["a direction, with the note"] = new("/direction", "choose-direction", [("choice", "Technical"), ("note", "first")], plan => (plan.Direction!.Choice, plan.Direction.Note), (DirectionChoice.Technical, "first")),
        ["a note to the direction"] = new("/direction", "choose-direction", [("note", "second")], plan => (plan.Direction!.Choice, plan.Direction.Note), (DirectionChoice.Both, "second")),
        ["a conversation"] = new("/direction", "keep-conversation", [("who", "Ida"), ("date", "2026-11-20"), ("notes", "Ask her again.")], plan => Kept(plan.Conversations, "Ida///2026-11-20") is { } talk ? (talk.Who, talk.Notes, talk.Date) : null, ("Ida", "Ask her again.", (DateOnly?)Day)),
        ["a week that somebody told"] = new("/direction", "keep-conversation", [("who", "Ida"), ("role", "learning-designer"), ("week", "writing documentation 30\nfeeding the cat 10")], plan => Kept(plan.Weeks, "learning-designer") is { } week ? $"{week.Who} {week.Source} {string.Join(", ", week.Activities.Select(part => $"{part.Id} {part.Share}"))}" : null, "Ida Practitioner writing-documentation 75, own:feeding-the-cat 25"),
        ["a conversation taken out"] = new("/direction", "remove-conversation", [("name", "Tomasz")], plan => plan.Conversations.Count, 0),
        ["somebody's path"] = new("/direction", "keep-path", [("who", "Ole"), ("steps", "cook\n\n tester ")], plan => string.Join("|", Kept(plan.CareerPaths, "Ole")!.Steps), "cook|tester"),
        ["a path taken out"] = new("/direction", "remove-path", [("name", "Imogen")], plan => plan.CareerPaths.Count, 0),
        ["an industry"] = new("/direction", "keep-industry", [("name", "paint"), ("note", "how it dries")], plan => Kept(plan.Industries, "paint")!.Note, "how it dries"),
        ["an industry taken out"] = new("/direction", "remove-industry", [("key", "education")], plan => plan.Industries.Count, 0),
        ["a skill by another spelling"] = new("/inventory/skills", "add-skill", [("name", "JS"), ("level", "Novice")], plan => Kept(plan.Skills, "javascript")!.Level, Level.Novice),
        ["a skill of one's own"] = new("/inventory/skills", "add-skill", [("name", "Glass blowing")], plan => (Kept(plan.Skills, "own:glass-blowing")!.Name, Kept(plan.Skills, "own:glass-blowing")!.Level), ("Glass blowing", (Level?)Level.Competent)),
        ["a strength goes where strengths are"] = new("/inventory/skills", "add-skill", [("name", "Leadership"), ("level", "Proficient")], plan => Kept(plan.Strengths, "leadership")!.Level, Level.Proficient),
        ["a level, a source and a liking"] = new("/inventory/skills/python", "rate-skill", [("level", "Proficient"), ("source", "OwnProject"), ("liking", "-2")], plan => Kept(plan.Skills, "python") is { } skill ? (skill.Level, skill.Source, skill.Liking, skill.Evidence.Count) : default, ((Level?)Level.Proficient, (SkillSource?)SkillSource.OwnProject, (int?)-2, 1)),
        ["a skill that is not held"] = new("/inventory/skills/python", "rate-skill", [("level", "None")], plan => (Kept(plan.Skills, "python")!.IsHeld, Kept(plan.Skills, "python")!.Evidence.Count), (false, 1)),
        ["a strength by one press"] = new("/inventory/strengths", "rate-skill", [("answer", "initiative|Proficient")], plan => Kept(plan.Strengths, "initiative")!.Level, Level.Proficient),
        ["a skill that is no longer asked"] = new("/inventory/skills/python", "forget-skill", [], plan => Kept(plan.Skills, "python"), null),
        ["what shows a strength"] = new("/inventory/skills/patience", "add-evidence", [("text", "Waited."), ("from", "2020-03"), ("where", "at home")], plan => Kept(plan.Strengths, "patience")!.Evidence[^1] is var shown ? (shown.Text, shown.From, shown.Where) : default, ("Waited.", "2020-03", "at home")),
        ["what no longer shows a skill"] = new("/inventory/skills/markdown", "remove-evidence", [], plan => Kept(plan.Skills, "markdown")!.Evidence.Count, 0),
        ["an activity sorted"] = new("/inventory/cards", "like-activity", [("liking", "being-on-call|-1")], plan => Kept(plan.Interests, "being-on-call")!.Liking, -1),
        ["an activity sorted again"] = new("/inventory/cards", "forget-activity", [("id", "being-on-call")], plan => Kept(plan.Interests, "being-on-call"), null),
        ["a certificate"] = new("/inventory/work", "keep-certificate", [("name", "First aid"), ("issuer", "Red Cross"), ("from", "2024-05")], plan => Kept(plan.Certificates, "First aid/Red Cross/2024-05")!.Verified, null),
        ["a certificate that stays unverified"] = new("/inventory/work", "keep-certificate", [("key", "Safe ladders"), ("name", "Safe ladders"), ("number", "7")], plan => (Kept(plan.Certificates, "Safe ladders")!.Number, Kept(plan.Certificates, "Safe ladders")!.Verified), ("7", (bool?)false)),
        ["a certificate taken out"] = new("/inventory/work", "remove-certificate", [("key", "Safe ladders")], plan => plan.Certificates.Count, 0),
        ["work that was done"] = new("/inventory/work", "keep-position", [("title", "Cook"), ("from", "2009-04"), ("to", "2010"), ("did", "Soup\nBread")], plan => Kept(plan.Positions, "Cook//2009-04/2010") is { } work ? string.Join("|", work.Did) : null, "Soup|Bread"),
        ["work that was done, changed"] = new("/inventory/work", "keep-position", [("key", "Laboratory technician/Calderbrook Paints/2013-08/2016-08"), ("to", "2016-09")], plan => (plan.Positions.Count, plan.Positions[1].To, plan.Positions[1].Industry, plan.Positions[1].Did.Count), (2, "2016-09", "manufacturing", 1)),
        ["work that was done, taken out"] = new("/inventory/work", "remove-position", [("key", "Laboratory technician/Calderbrook Paints/2013-08/2016-08")], plan => plan.Positions.Count, 1),
        ["a course"] = new("/inventory/work", "keep-education", [("subject", "First aid"), ("degree", "School"), ("from", "2020")], plan => Kept(plan.Education, "/First aid/2020")!.Degree, DegreeLevel.School),
        ["a study, changed"] = new("/inventory/work", "keep-education", [("key", "a university in the north of England/Chemistry/2010-09/2013-06"), ("degree", "Master")], plan => (plan.Education.Count, plan.Education[1].Degree), (2, (DegreeLevel?)DegreeLevel.Master)),
        ["a study, taken out"] = new("/inventory/work", "remove-education", [("key", "a university in the north of England/Chemistry/2010-09/2013-06")], plan => plan.Education.Count, 1),
        ["an answer with numbers and words"] = new("/inventory/others", "keep-feedback", [("from", "Lu"), ("knows", "a neighbour"), ("reply", "1, 3\nYou waited with me.")], plan => plan.Feedback.Single(told => told.From == "Lu") is var told ? (told.Sees.Count, told.Words, told.Knows) : default, (2, "You waited with me.", "a neighbour")),
        ["an answer taken out"] = new("/inventory/others", "remove-feedback", [("from", "Ruth")], plan => plan.Feedback.Any(told => told.From == "Ruth"), false),
        ["a role off the list"] = new("/roles/technical-writer", "unlist", [], plan => plan.Shortlist.Any(role => role.Id == "technical-writer"), false),
        ["a role on the list"] = new("/roles/ux-designer", "shortlist", [], plan => Kept(plan.Shortlist, "ux-designer") is not null, true),
        ["a role of one's own"] = new("/roles/own", "write-role", [("title", "Map keeper"), ("direction", "company"), ("activities", "writing documentation 60\nwalking the rooms 40"), ("skills", "Git 90\nKnots"), ("titles", "Keeper of maps")], plan => Kept(plan.OwnRoles, "own:map-keeper") is { } role ? $"{role.Title} {role.Direction} {string.Join(",", role.Activities.Select(part => $"{part.Id} {part.Share}"))} {string.Join(",", role.Skills.Select(skill => $"{skill.Id} {skill.Importance}"))} {role.Titles[0]} {Kept(plan.Shortlist, "own:map-keeper") is not null}" : null, "Map keeper Company writing-documentation 60,own:walking-the-rooms 40 git 90,own:knots 60 Keeper of maps True"),
        ["a role of one's own, changed"] = new("/roles/own?id=own:bell-ringer", "write-role", [("title", "Chief bell ringer")], plan => (plan.OwnRoles.Count, Kept(plan.OwnRoles, "own:bell-ringer")!.Title, Kept(plan.OwnRoles, "own:bell-ringer")!.Activities[0].Share), (1, "Chief bell ringer", 100)),
        ["a role of one's own, taken out"] = new("/roles/own?id=own:bell-ringer", "remove-role", [], plan => plan.OwnRoles.Count + plan.Shortlist.Count(role => role.Id == "own:bell-ringer"), 0),
        ["a week of one's own, scaled"] = new("/overlap", "set-week", [("role", "own:bell-ringer"), ("share-0", "30,5"), ("activity", "own:ringing-bells")], plan => Kept(plan.Weeks, "own:bell-ringer")!.Activities is [var only] ? (only.Id, only.Share) : default, ("own:ringing-bells", 100)),
        ["what counts most"] = new("/overlap", "order-criteria", [("criterion", "Days"), ("criterion", ""), ("criterion", "Reach"), ("criterion", "Days")], plan => string.Join(",", plan.Criteria), "Days,Reach"),
        ["all alike, whatever stands behind it"] = new("/overlap", "order-criteria", [("criterion", ""), ("criterion", "Reach")], plan => string.Join(",", plan.Criteria), ""),
        ["a week back to the estimate"] = new("/overlap", "reset-week", [("role", "technical-writer")], plan => plan.Weeks.Count, 0),
        ["one of several"] = new("/gaps", "pick-stack", [("role", "technical-writer"), ("skill", "docusaurus")], plan => Kept(plan.Stacks, "technical-writer")!.Skill, "docusaurus"),
        ["hours that it took"] = new("/gaps", "count-hours", [("skill", "markdown"), ("spent", "7,5")], plan => Kept(plan.Learning, "markdown")!.Spent, 7.5),
        ["what is finished, and how well"] = new("/gaps", "finish-learning", [("skill", "markdown"), ("level", "Competent")], plan => (Kept(plan.Learning, "markdown")!.InProgress, Kept(plan.Skills, "markdown")!.Level), (false, (Level?)Level.Competent)),
        ["what is finished, to be rated later"] = new("/gaps", "finish-learning", [("skill", "markdown")], plan => (Kept(plan.Learning, "markdown")!.InProgress, Kept(plan.Skills, "markdown")!.Level), (false, (Level?)Level.Novice)),
        ["what is set aside"] = new("/gaps", "skip-learning", [("skill", "markdown")], plan => Kept(plan.Learning, "markdown")!.Skipped, true),
        ["what is begun"] = new("/gaps", "start-learning", [("skill", "articulate-storyline")], plan => Kept(plan.Learning, "articulate-storyline")!.InProgress, true),
        ["hours of one's own"] = new("/gaps", "estimate-hours", [("skill", "articulate-storyline"), ("hours", "12")], plan => Kept(plan.Learning, "articulate-storyline")!.Hours, 12.0),
        ["something to do"] = new("/gaps", "keep-action", [("skill", "articulate-storyline"), ("text", "clone it"), ("link", "https://example.com/")], plan => plan.Actions.Single(action => action.Text == "clone it") is var action ? (action.Skill, action.Link) : default, ("articulate-storyline", "https://example.com/")),
        ["something done"] = new("/gaps", "finish-action", [("action", "ring Tomasz")], plan => plan.Actions[0].Done is not null, true),
        ["something not to be done"] = new("/gaps", "remove-action", [("action", "ring Tomasz")], plan => plan.Actions.Count, 0),
        ["a need of the list"] = new("/needs", "set-need", [("id", "on-call"), ("weight", "must")], plan => Kept(plan.Needs, "on-call")!.Weight, NeedWeight.Must),
        ["a need in detail"] = new("/needs", "set-need", [("id", "travel"), ("most", "15"), ("note", "by train"), ("weight", "must")], plan => Kept(plan.Needs, "travel") is { } need ? (need.Weight, need.AtMost, need.Note) : default, (NeedWeight.Must, (decimal?)15, "by train")),
        ["a need of one's own keeps its question"] = new("/needs", "set-need", [("id", "own:lunch"), ("weight", "must")], plan => (Kept(plan.Needs, "own:lunch")!.Question is null, Kept(plan.Needs, "own:lunch")!.Weight), (false, NeedWeight.Must)),
        ["a new need of one's own"] = new("/needs", "own-need", [("name", "a window"), ("question", "What do you see?"), ("weight", "must")], plan => Kept(plan.Needs, "own:a-window") is { } need ? (need.Question, need.Weight) : default, ("What do you see?", NeedWeight.Must)),
        ["a need taken out"] = new("/needs", "remove-need", [("id", "travel")], plan => Kept(plan.Needs, "travel"), null),
        ["what one needs to earn, with its rates"] = new("/needs", "set-baseline", [("amount", "45 000"), ("currency", "eur"), ("period", "Month")], plan => plan.Baseline is { } baseline ? (baseline.Amount, baseline.Currency, baseline.Period, baseline.Rates.Count) : default, ((decimal?)45000, "EUR", (PayPeriod?)PayPeriod.Month, 1)),
        ["nothing to earn"] = new("/needs", "set-baseline", [("amount", "")], plan => plan.Baseline, null),
        ["what money is worth"] = new("/needs", "set-rate", [("from", "eur"), ("rate", "0,9"), ("date", "2026-11-20")], plan => plan.Baseline!.Rates.Single() is var rate ? (rate.From, rate.To, rate.Rate, rate.Date) : default, ("EUR", "GBP", (decimal?)0.9m, (DateOnly?)Day)),
        ["what an employer answered"] = new("/needs", "keep-answer", [("employer", "Tally Brook"), ("need", "travel"), ("words", "never"), ("verdict", "meets")], plan => plan.Answers.Single(told => told.Employer == "Tally Brook") is var told ? (told.Need, told.Verdict, told.Words) : default, ("travel", Verdict.Meets, "never")),
        ["an answer forgotten"] = new("/needs", "remove-answer", [("employer", "Larkfell Systems")], plan => plan.Answers.Count, 0),
        ["a letter"] = new("/plan/letter", "write-letter", [("text", "Because."), ("condition", "no reply"), ("again", "2027-02-01")], plan => plan.Letter is { } letter ? (letter.Text, string.Join("|", letter.Conditions), letter.ShowAgain) : default, ("Because.", "no reply", (DateOnly?)new DateOnly(2027, 2, 1))),
        ["a letter taken back"] = new("/plan/letter", "remove-letter", [], plan => plan.Letter, null),
    };

    private static readonly Dictionary<string, Wrong> Bad = new()
    {
        ["a reason without words"] = new("/reasons", "add-reason", [("name", "  ")], "Write the reason in a few words first."),
        ["a reason at no place"] = new("/reasons", "move-reason", [("id", "useful-work"), ("place", "top")], "“top” is no whole number."),
        ["a day that is none"] = new("/direction", "keep-conversation", [("who", "Ida"), ("date", "yesterday"), ("notes", "Ask her again.")], "“yesterday” is no day"),
        ["a week of nobody's role"] = new("/direction", "keep-conversation", [("who", "Ida"), ("role", ""), ("week", "writing 60")], "Say which role their week is of."),
        ["a path without steps"] = new("/direction", "keep-path", [("who", "Ole"), ("steps", "\n\n")], "Write the steps"),
        ["an industry without a name"] = new("/direction", "keep-industry", [("name", ""), ("note", "how paint dries")], "Say which industry."),
        ["a direction that is none"] = new("/direction", "choose-direction", [("choice", "up"), ("note", "why not")], "“up” is not one of the choices"),
        ["a skill without a name"] = new("/inventory/skills", "add-skill", [("name", "")], "Write the name of the skill first."),
        ["a level that is none"] = new("/inventory/skills", "add-skill", [("name", "Excel"), ("level", "wizard")], "“wizard” is not one of the choices"),
        ["a liking beyond love"] = new("/inventory/skills/python", "rate-skill", [("liking", "7")], "is not between -2"),
        ["a month that is none"] = new("/inventory/skills/python", "add-evidence", [("text", "Wrote a thing."), ("from", "last year")], "is not a date as 2019"),
        ["evidence of nothing"] = new("/inventory/skills/python", "add-evidence", [("text", ""), ("where", "at home")], "Write what you did"),
        ["an activity liked in no way"] = new("/inventory/cards", "like-activity", [("liking", "being-on-call|lots")], "Say how much you like it."),
        ["an activity liked beyond love"] = new("/inventory/cards", "like-activity", [("liking", "being-on-call|9")], "is not between -2"),
        ["work of nobody"] = new("/inventory/work", "keep-position", [("key", "Laboratory technician/Calderbrook Paints/2013-08/2016-08"), ("title", ""), ("employer", "")], "Say what you were, or where."),
        ["work that ends before it begins"] = new("/inventory/work", "keep-position", [("title", "Cook"), ("from", "2019-08"), ("to", "2018")], "before it begins"),
        ["work that is there already"] = new("/inventory/work", "keep-position", [("title", "Laboratory technician"), ("employer", "Calderbrook Paints"), ("from", "2013-08"), ("to", "2016-08")], "is there already"),
        ["a study in no year"] = new("/inventory/work", "keep-education", [("subject", "Dance"), ("from", "long ago")], "is not a date as 2019"),
        ["a round of one"] = new("/inventory/cards/choose", "choose-best-worst", [("best", "writing-help-articles"), ("worst", "writing-help-articles")], "Choose one that you would like most"),
        ["an answer beyond the list"] = new("/inventory/others", "keep-feedback", [("from", "Lu"), ("reply", "3, 99\nYou waited.")], "99 is not among them"),
        ["an answer of nobody"] = new("/inventory/others", "keep-feedback", [("from", ""), ("reply", "3")], "Say who it is from"),
        ["an empty answer"] = new("/inventory/others", "keep-feedback", [("from", "Lu"), ("reply", "")], "Paste what they wrote"),
        ["a role without a title"] = new("/roles/own", "write-role", [("title", ""), ("skills", "Git 90")], "Give the role a title."),
        ["a share that is no number"] = new("/overlap", "set-week", [("role", "own:bell-ringer"), ("share-0", "lots")], "“lots” is no number."),
        ["what counts that is none"] = new("/overlap", "order-criteria", [("criterion", "luck")], "“luck” is not one of the choices"),
        ["a week of nothing"] = new("/overlap", "set-week", [("role", "own:bell-ringer"), ("share-0", "0")], "Give at least one activity some of the week."),
        ["hours that are no number"] = new("/gaps", "count-hours", [("skill", "markdown"), ("spent", "ten")], "“ten” is no number."),
        ["hours below nothing"] = new("/gaps", "count-hours", [("skill", "markdown"), ("spent", "-3")], "-3 is not at least 0"),
        ["nothing to do"] = new("/gaps", "keep-action", [("text", ""), ("link", "https://example.com/a")], "Write what you mean to do."),
        ["an amount that is none"] = new("/needs", "set-baseline", [("amount", "a lot"), ("currency", "EUR")], "“a lot” is no amount"),
        ["a currency that is none"] = new("/needs", "set-baseline", [("amount", "45000"), ("currency", "euros")], "is not a currency in three capital letters"),
        ["a rate of nothing"] = new("/needs", "set-rate", [("from", "USD"), ("rate", "0")], "rate"),
        ["a need of one's own without words"] = new("/needs", "own-need", [("name", ""), ("question", "What do you see?")], "Say what you need"),
        ["an answer of no employer"] = new("/needs", "keep-answer", [("employer", ""), ("words", "never on Sundays")], "Say which employer answered."),
        ["a letter without a why"] = new("/plan/letter", "write-letter", [("text", ""), ("condition", "no reply to thirty")], "Write why first"),
        ["a letter for no day"] = new("/plan/letter", "write-letter", [("text", "Because of the sea."), ("again", "soon")], "“soon” is no day"),
    };

    public static TheoryData<string> GoodOnes => [.. Good.Keys];

    public static TheoryData<string> BadOnes => [.. Bad.Keys];

    [Theory, MemberData(nameof(GoodOnes))]
    public async Task What_is_sent_is_in_the_plan(string what)
    {
        var row = Good[what];
        await using var app = await RunningApp.StartAsync(row.Before);
        using FormClient form = new(app);
        var (status, page, at) = await form.SubmitAsync(row.Page, $"/changes/{row.Form}", row.Typed);
        Assert.Equal((HttpStatusCode.OK, true), (status, page.Contains("Saved: ", StringComparison.Ordinal)));
        Assert.Equal(row.Expected, row.Look(app.Plan));
        Assert.Contains("saved=", at.Query, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(BadOnes))]
    public async Task What_is_wrong_is_refused_and_stays_in_sight(string what)
    {
        var row = Bad[what];
        var app = await refusing.App;
        using FormClient form = new(app);
        var before = app.Plan;
        var (status, page, _) = await form.SubmitAsync(row.Page, $"/changes/{row.Form}", row.Typed);
        var shown = WebUtility.HtmlDecode(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(row.Because, shown, StringComparison.Ordinal);
        Assert.Equal(before, app.Plan);
        Assert.All(row.Typed.Where(field => field.Item1 is not ("id" or "key" or "role" or "skill" or "place") && !string.IsNullOrWhiteSpace(field.Item2)), field => Assert.Contains($"{field.Item2}</textarea>", shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_tabs_that_change_different_things_both_have_their_way()
    {
        await using var app = await RunningApp.StartAsync(Full);
        using FormClient form = new(app);
        var (one, other) = (await form.GetAsync("/reasons"), await form.GetAsync("/inventory/skills/python"));
        await form.SubmitLoadedAsync(one, "/changes/note-reason", ("id", "useful-work"), ("note", "from the first"));
        Assert.Equal(HttpStatusCode.OK, (await form.SubmitLoadedAsync(other, "/changes/rate-skill", ("level", "Expert"))).Status);
        Assert.Equal(("from the first", (Level?)Level.Expert), (app.Plan.Reasons[^1].Note, Kept(app.Plan.Skills, "python")!.Level));
    }

    [Fact]
    public async Task Of_two_tabs_that_change_one_thing_the_second_is_told_what_changed_and_keeps_its_words()
    {
        await using var app = await RunningApp.StartAsync(Full);
        using FormClient form = new(app);
        var (one, other) = (await form.GetAsync("/reasons"), await form.GetAsync("/reasons"));
        await form.SubmitLoadedAsync(one, "/changes/note-reason", ("id", "useful-work"), ("note", "from the first"));
        var (status, page, _) = await form.SubmitLoadedAsync(other, "/changes/note-reason", ("id", "useful-work"), ("note", "from the second"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("from the first", page, StringComparison.Ordinal);
        Assert.Contains("from the second</textarea>", page, StringComparison.Ordinal);
        Assert.Equal("from the first", app.Plan.Reasons[^1].Note);
    }

    [Fact]
    public async Task Things_of_ones_own_that_are_called_by_marks_alone_stand_beside_each_other()
    {
        await using var app = await RunningApp.StartAsync(Full);
        using FormClient form = new(app);
        await form.SubmitAsync("/needs", "/changes/own-need", ("name", "???"));
        await form.SubmitAsync("/needs", "/changes/own-need", ("name", "!!!"));
        Assert.Equal(["!!!", "???"], app.Plan.Needs.Select(need => need.Name).Where(name => name is "???" or "!!!").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_said_in_two_tabs_is_said_once()
    {
        await using var app = await RunningApp.StartAsync(Full);
        using FormClient form = new(app);
        var page = await form.GetAsync("/reasons");
        await form.SubmitLoadedAsync(page, "/changes/remove-reason", ("id", "useful-work"));
        var (status, told, _) = await form.SubmitLoadedAsync(page, "/changes/remove-reason", ("id", "useful-work"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("No longer a reason: Work that is of use to somebody", told, StringComparison.Ordinal);
        Assert.Equal(3, app.Plan.Reasons.Count);
    }

    private static T? Kept<T>(IEnumerable<T> list, string key)
        where T : PlanEntry => list.FirstOrDefault(entry => entry.Key == key);

    private static void Full(Store store, long plan)
    {
        SamsPlan.Into(store, plan);
        Change(
            store,
            plan,
            new PlanChange.KeepIndustry(new() { Name = "education" }),
            new PlanChange.KeepCertificate(new() { Name = "Safe ladders", Verified = false }),
            new PlanChange.KeepAction(new() { Text = "ring Tomasz" }),
            new PlanChange.WriteLetter(new() { Text = "To be of use." }));
    }

    private static void WithOwnRole(Store store, long plan)
    {
        Full(store, plan);
        Change(
            store,
            plan,
            new PlanChange.WriteActivity("own:ringing-bells", "ringing bells"),
            new PlanChange.WriteRole(new() { Id = "own:bell-ringer", Title = "Bell ringer", Activities = [new() { Id = "own:ringing-bells", Share = 100 }] }),
            new PlanChange.ShortlistRole("own:bell-ringer", "Bell ringer"));
    }

    private static void Change(Store store, long plan, params IReadOnlyList<PlanChange> changes) => store.Change(plan, changes, store.Head(plan).Number, "me").OrThrow();
}
