using System.Text;

namespace Waymark;

/// <summary>
/// Which role a posting is for. The title decides where it holds the title of a role; where it says only "developer" or "engineer", what the posting
/// asks for decides, if it does so clearly; otherwise it is none of them.
/// </summary>
internal sealed class RoleRule
{
    // What a title's words can be sure of by themselves, and what the part of the title they cover adds.
    private const double TitleBase = 0.6, TitleCovered = 0.38;

    // Titles within the text are less sure than a title given apart.
    private const double InText = 0.85;

    // What is asked must overlap by this much with what a role asks, and by so much more than with the next role, to decide alone.
    private const double ClearOverlap = 0.22, ClearLead = 1.15;

    // Technologies a posting must name before what it asks for can decide.
    private const int FewestTechnologies = 3;

    private static readonly string[] GeneralHeads = ["developer", "developers", "engineer", "engineers", "programmer", "programmers", "admin", "administrator"];
    private static readonly string[] SmallWords = ["of", "for", "in", "at", "with", "to", "and", "the", "a", "on", "from"];
    private static readonly HashSet<string> DecidedByContent = new(StringComparer.Ordinal) { "engineering", "data", "infrastructure" };

    private readonly PhraseTrie<Role> titles;
    private readonly HashSet<int> heads;
    private readonly HashSet<int> small;
    private readonly List<(Role Role, Dictionary<Skill, double> Asks)> roles = [];
    private readonly Dictionary<Skill, double> rarity = [];

    /// <summary>Takes the titles and skills of <paramref name="catalogue"/>'s roles.</summary>
    public RoleRule(Catalogue catalogue, Vocabulary vocabulary)
    {
        titles = new(vocabulary);
        heads = [.. GeneralHeads.Select(word => vocabulary.Intern(Encoding.UTF8.GetBytes(word)))];
        small = [.. SmallWords.Select(word => vocabulary.Intern(Encoding.UTF8.GetBytes(word)))];
        foreach (var role in catalogue.Roles)
        {
            foreach (var title in role.Titles.Prepend(role.Title))
            {
                titles.Add(title, role);
            }

            var asks = new Dictionary<Skill, double>();
            foreach (var ask in role.Skills)
            {
                foreach (var skill in ask.AnyOf.Select(catalogue.Skill).OfType<Skill>())
                {
                    asks[skill] = Math.Max(asks.GetValueOrDefault(skill), ask.Importance / 100.0);
                }
            }

            roles.Add((role, asks));
        }

        foreach (var group in roles.SelectMany(role => role.Asks.Keys).GroupBy(skill => skill))
        {
            rarity[group.Key] = Math.Log((roles.Count + 1.0) / group.Count());
        }
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze() => titles.Freeze();

    /// <summary>The role, or <see langword="null"/> for none of the catalogue's.</summary>
    /// <param name="title">The title, where one was given apart from the text.</param>
    /// <param name="body">The text.</param>
    public RoleGuess? Guess(MarkedText? title, MarkedText body)
    {
        if (title is not null)
        {
            return ByTitle(title, 0, title.Text.Tokens.Length, "title") ?? (HasGeneralHead(title) ? ByContent(title, body) : null);
        }

        foreach (var line in body.Text.Lines.Take(3))
        {
            if (line.End - line.First <= 12 && ByTitle(body, line.First, line.End, "text") is { } guess)
            {
                return guess with { Confidence = guess.Confidence * InText };
            }
        }

        return InOpening(body);
    }

    private RoleGuess? ByTitle(MarkedText marked, int first, int end, string source)
    {
        var tokens = marked.Text.Tokens;
        RoleGuess? best = null;
        for (var at = first; at < end;)
        {
            var length = Math.Min(titles.LongestAt(tokens, at, out var found), end - at);
            if (length == 0)
            {
                at++;
                continue;
            }

            var confidence = TitleBase + TitleCovered * Coverage(marked, at, at + length, first, end);
            if (best is null || confidence > best.Confidence + 1e-9)
            {
                best = new(found[0], Math.Round(confidence, 3), marked.Text.Quote(at, at + length, source));
            }

            at += length;
        }

        return best;
    }

    // How much of its part of the title the phrase covers: what stands behind a dash, a comma or a bracket is another part, and words for the level or
    // for a technology do not count against it.
    private double Coverage(MarkedText marked, int from, int to, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        while (from > first && tokens[from - 1].Kind != TokenKind.Mark)
        {
            from--;
        }

        var start = from;
        while (to < end && tokens[to].Kind != TokenKind.Mark)
        {
            to++;
        }

        var (covered, others) = (0, 0.0);
        for (var at = start; at < to; at++)
        {
            var position = at;
            if (marked.CuesIn(at, at + 1).Any(hit => hit.Cue.Kind == CueKind.Seniority) || marked.Skills.Any(hit => hit.First <= position && position < hit.End) || tokens[at].Kind == TokenKind.Number)
            {
                continue;
            }

            others += 1;
        }

        for (var at = start; at < to; at++)
        {
            covered = Math.Max(covered, Math.Min(titles.LongestAt(tokens, at, out _), to - at));
        }

        return others <= 0 ? 1 : Math.Clamp(covered / Math.Max(others, covered), 0, 1);
    }

    private bool HasGeneralHead(MarkedText title)
    {
        foreach (var token in title.Text.Tokens)
        {
            if (heads.Contains(token.Word))
            {
                return true;
            }
        }

        return false;
    }

    private RoleGuess? ByContent(MarkedText title, MarkedText body)
    {
        HashSet<Skill> named = [.. title.Skills.Concat(body.Skills.Where(hit => body.SectionAt(hit.First) is not (SectionKind.About or SectionKind.Benefits))).Select(hit => hit.Skill)];
        if (named.Count(skill => skill.IsTechnology) < FewestTechnologies)
        {
            return null;
        }

        var inTitle = title.Skills.Select(hit => hit.Skill).ToHashSet();
        var ranked = (
            from role in roles
            where DecidedByContent.Contains(role.Role.Family)
            let overlap = Overlap(role.Asks, named, inTitle)
            orderby overlap descending, role.Role.Id
            select (role.Role, Overlap: overlap)).Take(2).ToList();
        if (ranked.Count == 0 || ranked[0].Overlap < ClearOverlap)
        {
            return null;
        }

        var lead = ranked.Count < 2 || ranked[1].Overlap <= 0 ? 2 : ranked[0].Overlap / ranked[1].Overlap;
        return new(ranked[0].Role, Math.Round(lead >= ClearLead ? 0.6 : 0.45, 3), title.Text.Quote(0, title.Text.Tokens.Length, "title"));
    }

    // Of what the posting names, how much the role asks for: rare skills tell more, and those in the title twice as much.
    private double Overlap(Dictionary<Skill, double> asks, HashSet<Skill> named, HashSet<Skill> inTitle)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var skill in named.OrderBy(skill => skill.Id, StringComparer.Ordinal))
        {
            var weight = rarity.GetValueOrDefault(skill) * (inTitle.Contains(skill) ? 2 : 1);
            shared += weight * asks.GetValueOrDefault(skill);
            all += weight;
        }

        return all == 0 ? 0 : shared / all;
    }

    // "We are looking for a technical writer": the first title of a role in the first sentences.
    private RoleGuess? InOpening(MarkedText body)
    {
        var tokens = body.Text.Tokens;
        var end = Math.Min(tokens.Length, 150);
        for (var at = 1; at < end; at++)
        {
            var length = titles.LongestAt(tokens, at, out var found);
            if (length > 0 && (tokens[at - 1].Word is var before && (small.Contains(before) || body.CuesIn(at - 1, at).Any(hit => hit.Cue.Kind == CueKind.Seniority) || tokens[at - 1].Word == 0)))
            {
                return new(found[0], 0.5, body.Text.Quote(at, at + length));
            }
        }

        return null;
    }
}
