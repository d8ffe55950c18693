using Xunit;

namespace Waymark.Tests;

public sealed class PlanRefusalTests
{
    [Theory]
    [InlineData("""{ "skills": [{ "id": "a" }, { "id": "b", "level": "expret" }] }""", "skills[1].level (line 1): \"expret\" is none of novice, advancedBeginner, competent, proficient, expert")]
    [InlineData("""{ "skills": [{ "id": "a", "level": 6 }] }""", "skills[0].level (line 1): 6 is none of novice, advancedBeginner, competent, proficient, expert")]
    [InlineData("""{ "skills": [{ "id": "a", "level": "none" }] }""", "skills[0].level (line 1): \"none\" is none of novice, advancedBeginner, competent, proficient, expert")]
    [InlineData("{\n\n \"skills\": [\n{ \"id\": \"a\",\n \"liking\": 3 }] }", "skills[0].liking (line 5): 3 is not between -2 (would avoid it) and +2 (would seek it)")]
    [InlineData("""{ "interests": [{ "id": "a", "liking": -3 }] }""", "interests[0].liking (line 1): -3 is not between -2 (would avoid it) and +2 (would seek it)")]
    [InlineData("""{ "weeks": [{ "role": "a", "activities": [{ "id": "b", "share": 60 }, { "id": "c", "share": 30 }] }] }""", "weeks[0].activities (line 1): the shares of the week sum to 90; make them sum to 100")]
    [InlineData("""{ "ownRoles": [{ "id": "own:a", "title": "A", "activities": [{ "id": "b", "share": 60 }] }] }""", "ownRoles[0].activities (line 1): the shares of the week sum to 60; make them sum to 100")]
    [InlineData("""{ "ownRoles": [{ "id": "own:a" }] }""", "ownRoles[0].title (line 1): is missing; give the role a title")]
    [InlineData("""{ "needs": [{ "id": "remote" }, { "id": "pay" },{ "id": "remote" }] }""", "needs[2] (line 1): \"remote\" is already at needs[0]; make one of the two")]
    [InlineData("""{ "skills": [{ "name": "React" }] }""", "skills[0] (line 1): nothing names it; give it an id")]
    [InlineData("""{ "learning": [{ "skill": "a", "hours": -1 }] }""", "learning[0].hours (line 1): -1 is not at least 0 and at most 100000")]
    [InlineData("""{ "learning": [{ "skill": "a", "started": "2026-02-01", "finished": "2026-01-01" }] }""", "learning[0].finished (line 1): 2026-01-01 is before the day it was started, 2026-02-01")]
    [InlineData("""{ "now": { "hoursPerWeek": 0 } }""", "now.hoursPerWeek (line 1): 0 is not more than 0 and at most 100")]
    [InlineData("""{ "now": { "hoursPerWeek": 101 } }""", "now.hoursPerWeek (line 1): 101 is not more than 0 and at most 100")]
    [InlineData("""{ "now": { "hoursPerWeek": 100.4 } }""", "now.hoursPerWeek (line 1): 100.4 is not more than 0 and at most 100")]
    [InlineData("""{ "now": { "hoursPerWeek": "eight" } }""", "now.hoursPerWeek (line 1): \"eight\" is not a number")]
    [InlineData("""{ "now": { "targetDate": "soon" } }""", "now.targetDate (line 1): \"soon\" is not a date as \"2026-03-31\"")]
    [InlineData("""{ "now": [] }""", "now (line 1): a list is not an object in { }")]
    [InlineData("""{ "skills": {} }""", "skills (line 1): an object is not a list in [ ]")]
    [InlineData("""{ "skills": [null] }""", "skills[0] (line 1): null is no entry; take it out")]
    [InlineData("""{ "now": { "languages": [null] } }""", "now.languages[0] (line 1): null is no entry; take it out")]
    [InlineData("""{ "skills": ["React"] }""", "skills[0] (line 1): \"React\" is not an object in { }")]
    [InlineData("""{ "positions": [{ "title": "Teacher", "from": "Sept 2019" }] }""", "positions[0].from (line 1): \"Sept 2019\" is not a date as 2019, 2019-08 or 2019-08-15")]
    [InlineData("""{ "baseline": { "currency": "euro" } }""", "baseline.currency (line 1): \"euro\" is not a currency in three capital letters, as EUR")]
    [InlineData("""{ "version": 2 }""", "version: the plan has version 2, and this program reads up to 1; open it with a newer Waymark")]
    [InlineData("""{ "version": 0 }""", "version (line 1): 0 is not at least 1 and at most 1")]
    [InlineData("{ \"name\": \"Ana\",\n\"name\": \"Bo\" }", "name (line 2): the field is there twice; keep one of them")]
    [InlineData("{\n \"name\": \"Ana\"\n \"now\": {} }", "the file is not JSON: line 3, column 2: '\"' is invalid after a value. Expected either ',', '}', or ']'")]
    [InlineData("", "the file is not JSON: line 1, there is nothing in it")]
    [InlineData("{}\n{}", "the file is not JSON: line 2, column 1: '{' is invalid after a single JSON value. Expected end of data")]
    [InlineData("[]", "the document (line 1): a list is not an object in { }")]
    [InlineData("null", "the document (line 1): is null, not an object in { }")]
    [InlineData("""{ "x": "\uD83D" }""", @"the file is not JSON: line 1, a \u… escape is only half of a character; remove it")]
    public void I_am_told_where_and_what_to_do(string text, string reason) =>
        Assert.Equal(reason, Plan.Parse(text).Refusal?.Reason);

    [Theory]
    [InlineData("""{ "change": "rateSkill" }""", "id (line 1): is missing; it is text in quotes")]
    [InlineData("""{ "change": "rateSkill", "id": null }""", "id (line 1): null is not text in quotes")]
    [InlineData("""{ "change": "rateSkill", "id": "a", "level": "great" }""", "level (line 1): \"great\" is none of novice, advancedBeginner, competent, proficient, expert")]
    [InlineData("""{ "change": "keepPosition", "position": null }""", "position (line 1): null is not an object in { }")]
    [InlineData("""{ "change": "keepPosition", "position": { "did": 3 } }""", "position.did (line 1): 3 is not a list in [ ]")]
    [InlineData("""{ "id": "a" }""", "change (line 1): is missing; say which change it is")]
    [InlineData("""{ "Change": "takeOut", "from": "skills", "key": "a" }""", "change (line 1): stands in another case; write it in small letters")]
    public void I_am_told_what_a_change_lacks(string text, string reason) =>
        Assert.Equal(reason, PlanChange.Parse(text).Refusal?.Reason);

    [Fact]
    public void I_am_told_which_changes_there_are() =>
        Assert.StartsWith("change (line 1): \"rateSkil\" is none of callMe, ", PlanChange.Parse("""{ "change": "rateSkil" }""").Refusal?.Reason, StringComparison.Ordinal);
}
