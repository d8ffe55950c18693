using static Waymark.Block;

namespace Waymark;

/// <summary>Tells about one role as the catalogue knows it: in words, because every figure of it is our estimate.</summary>
public static class RoleDocument
{
    /// <summary>The document.</summary>
    public static PlanDocument Of(Role role, Catalogue catalogue) => new(role.Title, role.Summary, "en", [.. Blocks(role, catalogue)]);

    private static IEnumerable<Block> Blocks(Role role, Catalogue catalogue)
    {
        var taxonomy = catalogue.TaxonomyOf(role.Id);
        if (catalogue.TasksOf(role) is { Count: > 0 } tasks)
        {
            yield return new Heading(2, "What people in it do");
            yield return ListBlock.Bullets([.. tasks.Select(task => (Inlines)task)]);
        }

        if (role.Activities.Count > 0)
        {
            yield return new Heading(2, "The week");
            yield return new Paragraph(taxonomy is null
                ? "Our estimate; ask somebody who does the job for theirs."
                : "Our estimate from these tasks: each in which we recognise an activity counts alike. Ask somebody who does the job.");
            yield return WeekStrip.Of($"The week of {role.WithArticle}", [.. role.Activities.Select(share => new WeekSegment(catalogue.Activity(share.Id)?.Name ?? share.Id, share.Share, null))]);
        }

        if (role.MayDislike is { } dislike)
        {
            yield return new Paragraph($"What many dislike: {dislike}");
        }

        if (role.Skills.Count > 0)
        {
            yield return new Heading(2, "What it asks for");
            yield return new Table(
                "Our estimates of how many postings ask for it",
                ["skill", "asked for by", "level", "how to show it"],
                [.. role.Skills.Select(ask => (Inlines[])[string.Join(" or ", ask.AnyOf.Select(id => catalogue.Skill(id)?.Name ?? id)), Estimate.Words(ask.Importance), ask.Level.Words, ask.Evidence ?? ""])]);
        }

        if (role.Convinces is { } convinces)
        {
            yield return new Paragraph($"What convinces: {convinces}");
        }

        if (role.Taster is { } taster)
        {
            yield return new Heading(2, $"Try it for two hours: {taster.Title}");
            yield return ListBlock.Bullets([.. taster.Steps.Select(step => (Inlines)step)]);
        }

        if (role.Certifications.Count > 0)
        {
            yield return new Heading(2, "Certificates that exist");
            yield return ListBlock.Bullets([.. role.Certifications.Select(certificate => (Inlines)$"{certificate.Name}, {certificate.Issuer}: about {certificate.Hours} hours, {certificate.Cost}{(certificate.Note is { } note ? $" ({note})" : "")}")]);
        }

        yield return new Heading(2, "Around it");
        yield return new Paragraph($"Search for: {string.Join(", ", role.Titles.DefaultIfEmpty(role.Title).Take(8))}.");
        var next = role.LeadsTo.Select(catalogue.Role).OfType<Role>().Select(other => other.Title).ToList();
        if (next.Count > 0)
        {
            yield return new Paragraph($"People move on to: {string.Join(", ", next)}.");
        }

        if (role.Onet.Count + role.Esco.Count > 0)
        {
            yield return new Paragraph($"In O*NET {string.Join(", ", role.Onet)}; in ESCO {string.Join(", ", role.Esco)}.");
        }

        if (taxonomy is not null)
        {
            yield return new Paragraph(taxonomy.Attribution);
        }
    }
}
