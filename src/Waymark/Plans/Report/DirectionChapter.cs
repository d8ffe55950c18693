using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>Which path, and the roles on it.</summary>
internal static class DirectionChapter
{
    private const int MostSheets = 6, MostTitles = 5;

    // Whoever comes from technology does not bring another field to it.
    private static readonly string[] OwnField = ["software", "technology", "internet", "information tech"];

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report)
    {
        yield return Heading.Chapter("Direction", "direction");
        yield return new Paragraph(Choice(report.Plan.Direction?.Choice));
        if (report.Plan.Direction?.Note is { Length: > 0 } note)
        {
            yield return new Quote(note, "you");
        }

        if (Hint(report) is { } hint)
        {
            yield return new Paragraph(hint);
        }

        var roles = report.Has(PlanChapter.Overlap) ? report.Roles : [];
        if (report.Has(PlanChapter.Overlap) && report.Candidates.Remark is { } remark)
        {
            yield return new Paragraph(remark);
        }

        if (report.Candidates.Unknown.Count > 0)
        {
            yield return new Paragraph($"The catalogue does not know these roles of yours any more, so nothing is computed for them: {string.Join(", ", report.Candidates.Unknown.Select(role => role.Name ?? role.Id))}.");
        }

        // The two hours of what one does anyhow are no trial.
        var tried = roles.FirstOrDefault(overlap => !overlap.Role.IsWorkedIn(report.Plan)) ?? report.Front;
        foreach (var overlap in roles.Take(MostSheets))
        {
            yield return new Sheet(overlap.Role.Title, [.. Role(overlap.Role, report.Plan, withSteps: overlap == tried || report.InView.Contains(overlap.Role) || report.IsAtHand(overlap.Role), isNew: !overlap.Role.IsWorkedIn(report.Plan)), .. Talks(report, overlap.Role)], ChapterAnchors.Role(overlap.Role));
        }

        // Whoever studies shares the school with all who apply for the same.
        if (report.Plan.Now is { Industry: { Length: > 0 } industry, TargetLevel: not Seniority.Intern } && !OwnField.Any(word => industry.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new Paragraph($"{new Strong("Where you come from:")} you know {industry} from the inside. {(report.Plan.Direction?.Choice == DirectionChoice.Company ? "Technology companies that sell to that field can use that." : "It counts on both sides: with larger employers in that field, which have people for their own systems, and with technology companies that sell to it.")} If you would not mind staying near it, some of their names belong on your list.");
        }

        if (roles.Count > MostSheets)
        {
            yield return new Paragraph($"Also on your list: {CountWords.List([.. roles.Skip(MostSheets).Select(overlap => overlap.Role.Title)])}.");
        }

        List<string> shown = [.. roles.Take(MostSheets).Select(overlap => overlap.Role.Id)];
        foreach (var block in People(report, shown))
        {
            yield return block;
        }
    }

    private static string Choice(DirectionChoice? choice) => choice switch
    {
        DirectionChoice.Technical => "A technical role, at any company. Schools, hospitals and shops have them too. What to learn is fairly clear here, and there are certificates for some of it.",
        DirectionChoice.Company => "Any role at a technology company. What to learn is less clear-cut here: other people’s paths, what you know of an industry, and talking with people who do the work count for more than courses.",
        DirectionChoice.Both => "Both paths: a technical role at any company, or any role at a technology company. You need not choose until an offer makes you.",
        _ => "There are two paths: a technical role at any company, where what to learn is fairly clear; or any role at a technology company, where knowing people and an industry counts for more. Trying two hours of each tells more than thinking about it.",
    };

    internal static Inlines? Hint(PlanReport report)
    {
        if (report.Hint is not { } hint)
        {
            return null;
        }

        var liked = hint.Signs.Where(sign => sign.SpeaksFor == hint.SpeaksFor && sign.Liking > 0).Take(2).Select(sign => sign.Activity.Name).ToList();
        var avoided = hint.Signs.Where(sign => sign.SpeaksFor == hint.SpeaksFor && sign.Liking < 0).Take(2).Select(sign => sign.Activity.Name).ToList();
        var because = (liked.Count, avoided.Count) switch
        {
            (0, 0) => "",
            (_, 0) => $": there is more of what you like there, such as {CountWords.List(liked)}",
            (0, _) => $": there is less there of what you would rather not do, such as {CountWords.List(avoided)}",
            _ => $": there is more of what you like there, such as {CountWords.List(liked)}, and less of what you would rather not do, such as {CountWords.List(avoided)}",
        };
        return hint.SpeaksFor switch
        {
            RoleDirection.Technical => $"The activities you sorted speak a little more for a technical role{because}.",
            RoleDirection.Company => $"The activities you sorted speak a little more for the other roles at technology companies{because}.",
            _ => "The activities you sorted speak for both paths about equally.",
        };
    }

    // The two hours to try are printed for the roles to prepare for and for what is at hand; for the others the tool shows them on request.
    private static IEnumerable<Block> Role(Role role, Plan plan, bool withSteps, bool isNew)
    {
        if (role.Summary.Length > 0)
        {
            yield return new Paragraph(role.Summary);
        }

        if (role.MayDislike is { } dislike)
        {
            yield return new Paragraph($"{new Strong("Many dislike:")} {dislike}");
        }

        if (isNew && role.Taster is { } taster)
        {
            yield return new Paragraph($"{new Strong("Try it for two hours:")} {taster.Title}.{(withSteps ? "" : $" The steps: waymark roles {role.Id}")}");
            if (withSteps)
            {
                yield return ListBlock.Bullets(taster.Steps.Select(step => (Inlines)step));
            }
        }

        yield return new Paragraph($"{new Strong("Search for:")} {string.Join(", ", NextActions.TitlesToSearch(role, plan).Take(MostTitles))}.");
    }

    // What somebody told of a role stands with the role.
    private static IEnumerable<Block> Talks(PlanReport report, Role role) => report.Plan.Conversations.Where(talk => talk.Role == role.Id && talk.Notes is { Length: > 0 }).Select(talk => Noted(report, talk));

    private static Quote Noted(PlanReport report, Conversation talk)
    {
        var about = report.Catalogue.Role(talk.Role ?? "") is { } role ? $" about being {role.WithArticle}" : "";
        return new(talk.Notes!, string.Join(", ", new[] { $"your notes of a talk{(talk.Who is { } who ? $" with {who}" : "")}{about}", talk.Employer, talk.Date?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) }.Where(words => words is not null)));
    }

    private static IEnumerable<Block> People(PlanReport report, IReadOnlyList<string> withTheirRole)
    {
        foreach (var talk in report.Plan.Conversations.Where(talk => talk.Notes is { Length: > 0 } && !withTheirRole.Contains(talk.Role ?? "")))
        {
            yield return Noted(report, talk);
        }

        foreach (var path in report.Plan.CareerPaths)
        {
            yield return new Paragraph($"{new Strong($"How {path.Who ?? "somebody"} came there:")} {string.Join(" → ", path.Steps)}.{(path.Notes is { } notes ? $" You took from it: {notes}" : "")}");
        }

        if (report.Has(PlanChapter.Others) && report.Has(PlanChapter.Overlap) && report.Plan.Conversations.Count == 0 && report.Roles.FirstOrDefault(overlap => !overlap.Role.IsWorkedIn(report.Plan)) is { } front)
        {
            yield return new Paragraph($"You have not talked with anybody who works as {front.Role.WithArticle} yet. One conversation of twenty minutes about their last week is worth more than this chapter.");
        }
    }
}
