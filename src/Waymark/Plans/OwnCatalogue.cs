namespace Waymark;

/// <summary>The catalogue as one person uses it: with the roles, activities and skills they wrote down and the terms they accepted.</summary>
public static class OwnCatalogue
{
    /// <summary>What <paramref name="plan"/> adds to <paramref name="catalogue"/>.</summary>
    public static Catalogue Of(Plan plan, Catalogue catalogue)
    {
        Dictionary<string, Skill> skills = new(StringComparer.Ordinal);
        foreach (var answer in plan.Skills.Concat(plan.Strengths).Where(answer => catalogue.Skill(answer.Id) is null))
        {
            AddSpelling(answer.Id, answer.Name ?? answer.Id);
        }

        foreach (var term in plan.Terms.Where(term => term.Accepted != false && term.Text.Trim().Length > 0))
        {
            AddSpelling(term.Skill ?? OwnId.Of(term.Text), term.Text.Trim());
        }

        return catalogue.With(
            [.. skills.Values],
            [.. plan.OwnActivities.Select(own => new Activity(own.Id, own.Name ?? own.Id, ActivityMode.Making, Company.Some, own.Name ?? own.Id, []))],
            [.. plan.OwnRoles.Select(own => own.AsRole())]);

        void AddSpelling(string id, string text)
        {
            var skill = skills.GetValueOrDefault(id) ?? catalogue.Skill(id) ?? new Skill(id, text, SkillKind.Knowledge);
            var spelling = new Spelling(text, ExactCase: false, Ambiguous: false);
            skills[id] = skill.Spellings.Contains(spelling) ? skill : skill with { Spellings = [.. skill.Spellings, spelling] };
        }
    }

    /// <summary>An id for words: lower case, hyphens between; "C++" and "C#" are two.</summary>
    public static string Slug(string words) =>
        string.Join('-', new string([.. words.Replace("+", " plus", StringComparison.Ordinal).Replace("#", " sharp", StringComparison.Ordinal).ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
