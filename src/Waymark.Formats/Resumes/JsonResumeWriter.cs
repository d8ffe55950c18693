using System.Globalization;
using System.Text.Json.Nodes;

namespace Waymark.Formats;

/// <summary>Writes what a person brings as JSON Resume (jsonresume.org): positions, education, certificates, skills and strengths that are held, languages, and what they like doing.</summary>
public static class JsonResumeWriter
{
    private static readonly Dictionary<DegreeLevel, string> Degrees = new()
    {
        [DegreeLevel.School] = "High school",
        [DegreeLevel.Associate] = "Associate",
        [DegreeLevel.Bachelor] = "Bachelor",
        [DegreeLevel.Master] = "Master",
        [DegreeLevel.Doctorate] = "Doctorate",
    };

    /// <summary>The whole file.</summary>
    /// <param name="plan">The person's answers.</param>
    /// <param name="catalogue">Where names are looked up that the answers lack.</param>
    /// <param name="today">The day it is written.</param>
    public static byte[] Write(Plan plan, Catalogue catalogue, DateOnly today) => PersonJson.Bytes(PersonJson.Some(
        ("basics", PersonJson.Some(
            ("name", PersonJson.Said(plan.Name)),
            ("label", PersonJson.Said(plan.Now.Work)),
            ("location", PersonJson.Some(("address", PersonJson.Said(plan.Now.Place)))))),
        ("work", PersonJson.List(plan.Positions.Select(Position))),
        ("education", PersonJson.List(plan.Education.Select(Education))),
        ("certificates", PersonJson.List(plan.Certificates.Select(Certificate))),
        ("skills", PersonJson.List(plan.Skills.Concat(plan.Strengths).Where(skill => skill.IsHeld).Select(skill => Skill(skill, catalogue)))),
        ("languages", PersonJson.List(plan.Now.Languages.Select(language => PersonJson.Some(("language", PersonJson.Said(language)))))),
        ("interests", PersonJson.List(Liked(plan).Select(interest => PersonJson.Some(("name", PersonJson.Said(interest.Name ?? interest.Id)))))),
        ("meta", PersonJson.Some(("version", "v1.0.0"), ("lastModified", today.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture))))));

    private static JsonObject? Position(Position position) => PersonJson.Some(
        ("name", PersonJson.Said(position.Employer)),
        ("position", PersonJson.Said(position.Title)),
        ("startDate", PersonJson.Said(position.From)),
        ("endDate", PersonJson.Said(position.To)),
        ("highlights", PersonJson.Words(position.Did)));

    private static JsonObject? Education(Education school) => PersonJson.Some(
        ("institution", PersonJson.Said(school.School)),
        ("area", PersonJson.Said(school.Subject)),
        ("studyType", PersonJson.Said(school.Degree is { } degree ? Degrees.GetValueOrDefault(degree) : null)),
        ("startDate", PersonJson.Said(school.From)),
        ("endDate", PersonJson.Said(school.To)));

    private static JsonObject? Certificate(Certificate certificate) => PersonJson.Some(
        ("name", PersonJson.Said(certificate.Name)),
        ("issuer", PersonJson.Said(certificate.Issuer)),
        ("date", PersonJson.Said(certificate.From)),
        ("url", PersonJson.Said(Uri.IsWellFormedUriString(certificate.Link, UriKind.Absolute) ? certificate.Link : null)));

    private static JsonObject? Skill(SkillAnswer skill, Catalogue catalogue) => PersonJson.Some(
        ("name", PersonJson.Said(skill.Name ?? catalogue.Skill(skill.Id)?.Name ?? skill.Id)),
        ("level", PersonJson.Said(skill.Level is { } level and not Level.None ? level.Words : null)));

    private static IEnumerable<Interest> Liked(Plan plan) => plan.Interests.Where(interest => interest.Liking > 0).OrderByDescending(interest => interest.Liking).ThenBy(interest => interest.Id, StringComparer.Ordinal);
}
