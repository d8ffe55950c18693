namespace Waymark;

/// <summary>Something in the catalogue that an editor should look at.</summary>
/// <param name="File">The file.</param>
/// <param name="What">What is wrong, and what to do.</param>
/// <param name="IsFault">Whether it must be put right; otherwise it is only worth knowing.</param>
public sealed record CatalogueFinding(string File, string What, bool IsFault);

/// <summary>Checks a catalogue wholly: every reference, every sum, every spelling.</summary>
public static class CatalogueCheck
{
    private const int FewestActivities = 10, MostActivities = 16, FewestSkills = 15, MostSkills = 40;

    /// <summary>Everything that is wrong or worth knowing, in the order of the files.</summary>
    public static IEnumerable<CatalogueFinding> Findings(Catalogue catalogue)
    {
        List<Exception> unreadable = [];
        foreach (var load in new Action[] { () => _ = catalogue.Skills, () => _ = catalogue.Activities, () => _ = catalogue.WithSteps, () => _ = catalogue.Roles, () => _ = catalogue.Reasons, () => _ = catalogue.Needs, () => _ = catalogue.Strengths, () => _ = new ReadingRules(catalogue.Source, new Vocabulary()) })
        {
            try
            {
                load();
            }
            catch (FormatException fault)
            {
                unreadable.Add(fault);
            }
        }

        return unreadable.Count > 0
            ? unreadable.Select(fault => new CatalogueFinding("catalogue", fault.Message, IsFault: true))
            : [.. Ids(catalogue), .. Skills(catalogue), .. Steps(catalogue), .. StepsNeed(catalogue), .. Spellings(catalogue), .. Cycles(catalogue), .. Activities(catalogue), .. Roles(catalogue), .. Strengths(catalogue), .. Unused(catalogue)];
    }

    private static IEnumerable<CatalogueFinding> Ids(Catalogue catalogue)
    {
        var all = catalogue.Skills.SelectMany(skill => skill.Former.Prepend(skill.Id).Select(id => ("skills", id)))
            .Concat(catalogue.Activities.Select(activity => ("activities.tsv", activity.Id)))
            .Concat(catalogue.Roles.Select(role => ("roles", role.Id)))
            .Concat(catalogue.Reasons.Select(reason => ("reasons.jsonc", reason.Id)))
            .Concat(catalogue.Needs.Select(need => ("needs.jsonc", need.Id)))
            .ToList();
        return all.Where(entry => !IsSlug(entry.Item2)).Select(entry => Fault(entry.Item1, $"'{entry.Item2}' is no slug: use a-z, 0-9 and hyphens"))
            .Concat(all.GroupBy(entry => entry).Where(group => group.Count() > 1).Select(group => Fault(group.Key.Item1, $"the id '{group.Key.Item2}' is used {group.Count()} times: rename all but one, or merge them and keep the other under 'former'")));
    }

    private static IEnumerable<CatalogueFinding> Skills(Catalogue catalogue) =>
        from skill in catalogue.Skills
        from link in skill.IsA.Select(id => (Column: "is-a", Id: id)).Concat(skill.BuildsOn.Select(id => (Column: "builds-on", Id: id))).Concat(skill.Prerequisites.Select(id => (Column: "needs", Id: id))).Concat(skill.GoesWith.Select(id => (Column: "goes-with", Id: id)))
        where catalogue.Skill(link.Id) is null
        select Fault("skills", $"{skill.Id}: '{link.Id}' in '{link.Column}' is no skill");

    private static IEnumerable<CatalogueFinding> Steps(Catalogue catalogue) =>
        from id in catalogue.WithSteps
        where catalogue.Skill(id) is null
        select Fault("steps.tsv", $"'{id}' is no skill");

    private static IEnumerable<CatalogueFinding> StepsNeed(Catalogue catalogue) =>
        from skill in catalogue.Skills
        from id in catalogue.StepsOf(skill)?.Needs ?? []
        where catalogue.Skill(id) is null
        select Fault("steps.tsv", $"{skill.Id}: '{id}' in 'needs' is no skill");

    // The same spelling may stand on two skills only when case tells them apart, or the words beside it do.
    private static IEnumerable<CatalogueFinding> Spellings(Catalogue catalogue)
    {
        var vocabulary = new Vocabulary();
        return from entry in catalogue.Skills.SelectMany(skill => skill.Spellings.Select(spelling => (Skill: skill, Spelling: spelling, Key: KeyOf(spelling, vocabulary))))
               group entry by entry.Key into same
               let skills = same.Select(entry => entry.Skill).Distinct().ToList()
               where skills.Count > 1 && !same.All(entry => entry.Spelling.Ambiguous && entry.Skill.Cues.Count > 0)
               select Fault("skills", $"'{same.First().Spelling.Text}' is a spelling of {string.Join(" and ", skills.Select(skill => skill.Id))}: keep it on one");
    }

    private static string KeyOf(Spelling spelling, Vocabulary vocabulary)
    {
        var tokens = new List<Token>();
        Tokeniser.Split(System.Text.Encoding.UTF8.GetBytes(spelling.Text), vocabulary, intern: true, tokens);
        return string.Join(' ', tokens.Select(token => token.Word)) + (spelling.ExactCase ? spelling.Text : "");
    }

    private static IEnumerable<CatalogueFinding> Cycles(Catalogue catalogue)
    {
        HashSet<string> done = [];
        foreach (var start in catalogue.Skills)
        {
            if (FindCycle(start, [], done, catalogue) is { } cycle)
            {
                yield return Fault("skills", $"is-a, builds-on and needs go in a circle: {string.Join(" → ", cycle)}");
            }
        }
    }

    private static List<string>? FindCycle(Skill skill, List<string> path, HashSet<string> done, Catalogue catalogue)
    {
        if (path.IndexOf(skill.Id) is var at and >= 0)
        {
            return [.. path[at..], skill.Id];
        }

        if (done.Contains(skill.Id))
        {
            return null;
        }

        path.Add(skill.Id);
        var cycle = skill.IsA.Concat(skill.BuildsOn).Concat(skill.Prerequisites)
            .Select(catalogue.Skill).OfType<Skill>()
            .Select(next => FindCycle(next, path, done, catalogue))
            .FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        done.Add(skill.Id);
        return cycle;
    }

    private static IEnumerable<CatalogueFinding> Activities(Catalogue catalogue) =>
        catalogue.Activities.Where(activity => activity.Wordings.Count == 0).Select(activity => Fault("activities.tsv", $"{activity.Id} has no wordings"))
            .Concat(from activity in catalogue.Activities
                    from wording in activity.Wordings
                    group activity by wording.ToLowerInvariant() into same
                    where same.Distinct().Count() > 1
                    select Fault("activities.tsv", $"'{same.Key}' is a wording of {string.Join(" and ", same.Select(activity => activity.Id))}: keep it on one"));

    private static IEnumerable<CatalogueFinding> Roles(Catalogue catalogue)
    {
        foreach (var role in catalogue.Roles)
        {
            var file = $"roles/{role.Family}/{role.Id}.jsonc";
            if (role.Activities.Sum(share => share.Share) is var sum and not 100)
            {
                yield return Fault(file, $"the shares of time sum to {sum}, not 100");
            }

            if (role.Activities.Count is < FewestActivities or > MostActivities)
            {
                yield return Fault(file, $"there are {role.Activities.Count} activities: give {FewestActivities} to {MostActivities}");
            }

            if (role.Skills.Count is < FewestSkills or > MostSkills)
            {
                yield return Fault(file, $"there are {role.Skills.Count} skills: give {FewestSkills} to {MostSkills}");
            }

            foreach (var id in role.Activities.Select(share => share.Id).Where(id => catalogue.Activity(id) is null))
            {
                yield return Fault(file, $"'{id}' is no activity");
            }

            foreach (var id in role.Skills.SelectMany(ask => ask.AnyOf.Concat(ask.EvidenceNeeds)).Where(id => catalogue.Skill(id) is null))
            {
                yield return Fault(file, $"'{id}' is no skill");
            }

            foreach (var id in role.LeadsTo.Where(id => catalogue.Role(id) is null))
            {
                yield return Fault(file, $"'{id}' in leadsTo is no role");
            }

            if (role.Skills.Any(ask => ask.AnyOf.Count == 0 || ask.Importance is < 1 or > 100 || ask.Level is < Level.Novice or > Level.Expert))
            {
                yield return Fault(file, "a skill has no id, an importance outside 1..100 or a level outside 1..5");
            }

            if (role.Estimates is null || role.Taster is null || role.Convinces is null || role.MayDislike is null || role.Summary.Length == 0)
            {
                yield return Fault(file, "the summary, estimates, convinces, taster or mayDislike is missing");
            }
        }

        foreach (var same in catalogue.Roles.SelectMany(role => role.Titles.Prepend(role.Title).Select(title => (Role: role, Title: title.ToLowerInvariant().Replace('-', ' ')))).GroupBy(entry => entry.Title))
        {
            if (same.Select(entry => entry.Role).Distinct().Count() > 1)
            {
                yield return Fault("roles", $"'{same.Key}' is a title of {string.Join(" and ", same.Select(entry => entry.Role.Id))}: keep it on one");
            }
        }
    }

    private static IEnumerable<CatalogueFinding> Strengths(Catalogue catalogue) =>
        catalogue.Strengths.Where(strength => catalogue.Skill(strength.Id)?.Kind != SkillKind.Strength).Select(strength => Fault("strengths.jsonc", $"'{strength.Id}' is no skill of kind strength"))
            .Concat(catalogue.Skills.Where(skill => skill.Kind == SkillKind.Strength && catalogue.Strengths.All(strength => strength.Id != skill.Id)).Select(skill => Fault("strengths.jsonc", $"the strength '{skill.Id}' is not told")))
            .Concat(catalogue.Strengths.Where(strength => strength.LooksLike.Count < 3).Select(strength => Fault("strengths.jsonc", $"'{strength.Id}' is told from fewer than three kinds of work")));

    private static IEnumerable<CatalogueFinding> Unused(Catalogue catalogue)
    {
        var used = catalogue.Roles.SelectMany(role => role.Skills).SelectMany(ask => ask.AnyOf).ToHashSet(StringComparer.Ordinal);
        var unused = catalogue.Skills.Count(skill => !used.Contains(skill.Id));
        if (unused > 0)
        {
            yield return new("skills", $"{unused} of {catalogue.Skills.Count} skills are asked for by no role of the catalogue; postings may still name them", IsFault: false);
        }

        foreach (var activity in catalogue.Activities.Where(activity => catalogue.Roles.All(role => role.Activities.All(share => share.Id != activity.Id))))
        {
            yield return new("activities.tsv", $"{activity.Id} is part of no role's week", IsFault: false);
        }
    }

    private static bool IsSlug(string id) => id.Length > 0 && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && id[0] != '-' && id[^1] != '-';

    private static CatalogueFinding Fault(string file, string what) => new(file, what + ".", IsFault: true);
}
