using System.Text;

namespace Waymark;

/// <summary>Finds the titles of roles: in the title of a posting, or in a line or sentence of its text.</summary>
internal sealed class RoleTitles
{
    // What a title's words can be sure of by themselves, and what the part of the title they cover adds.
    private const double TitleBase = 0.6, TitleCovered = 0.38;

    // A developer is called an engineer or a programmer in these families.
    private static readonly HashSet<string> Building = new(StringComparer.Ordinal) { "engineering", "data" };

    // Titles that other fields use as well: their own words do not tell.
    private static readonly HashSet<string> OfAllFields = new(StringComparer.Ordinal) { "infrastructure", "product", "sales", "customers", "support" };
    private static readonly HashSet<string> RolesOfAllFields = new(StringComparer.Ordinal) { "quality-engineer", "engineering-manager", "operations-manager" };

    // How much longer, in letters, the second of two titles may be and say no more: "data scientist/machine learning software developer" is about the second.
    private const int Longer = 6;

    private readonly PhraseTrie<Role?> titles;
    private readonly PhraseTrie<Cue> otherFields, otherHeads;
    private readonly IReadOnlyList<(string Full, string Short)> shortHeads;

    /// <summary>Takes the titles of <paramref name="roles"/>.</summary>
    public RoleTitles(IReadOnlyList<Role> roles, ReadingRules rules, Vocabulary vocabulary)
    {
        (otherFields, otherHeads) = (rules.PhrasesOf(CueKind.OtherField), rules.PhrasesOf(CueKind.OtherHead));
        (titles, shortHeads) = (new(vocabulary), rules.ShortHeads);
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (var other in rules.ListOf(CueKind.OtherTitle))
        {
            Add(other, null, taken);
        }

        // What somebody calls a role of their own is theirs before it is another name of one of ours.
        var named = roles.OrderByDescending(role => role.IsOwn).SelectMany(role => role.Titles.Prepend(role.Title).Select(title => (Role: role, Title: title))).ToList();
        foreach (var (role, title) in named)
        {
            Add(title, role, taken);
        }

        foreach (var (role, title) in named.Where(name => Building.Contains(name.Role.Family) && name.Title.EndsWith("developer", StringComparison.OrdinalIgnoreCase)))
        {
            // An application engineer applies a machine as often as software.
            var stem = title[..^"developer".Length];
            if (stem.Contains("application", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            Add(stem + "engineer", role, taken);
            Add(stem + "programmer", role, taken);
        }
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze() => titles.Freeze();

    /// <summary>The length in tokens of the title that starts at token <paramref name="at"/>, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out Role? role)
    {
        var length = titles.LongestAt(tokens, at, out var found);
        role = length > 0 ? found[0] : null;
        return length;
    }

    /// <summary>The role that tokens <paramref name="first"/> to <paramref name="end"/>, a title, name best.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="source">What the evidence is said to be in.</param>
    /// <param name="isOther">Whether it names a job that is none of the roles, and none that is.</param>
    public RoleGuess? Best(MarkedText marked, int first, int end, string source, out bool isOther)
    {
        var tokens = marked.Text.Tokens;
        RoleGuess? best = null;
        isOther = false;
        for (var at = first; at < end;)
        {
            var length = Math.Min(LongestAt(tokens, at, out var role), end - at);
            if (length == 0)
            {
                at++;
                continue;
            }

            if (role is null || IsOfOtherField(marked, role, length, first, at) || IsOfOtherHead(tokens, at + length, end))
            {
                isOther = true;
            }
            else
            {
                var confidence = Math.Round(TitleBase + TitleCovered * Coverage(marked, at, at + length, first, end), 3);
                if (best is null || confidence > best.Confidence)
                {
                    best = new(role, confidence, marked.Text.Quote(at, at + length, source));
                }
            }

            at += length;
        }

        if (source == "title" && Turned(marked, first, end) is { } turned && (best is null || turned.Evidence.Length > best.Evidence.Length))
        {
            best = turned;
        }

        isOther &= best is null;
        return best;
    }

    /// <summary>Whether words behind <paramref name="listed"/>, no longer ones, are a title of <paramref name="role"/>: of "Product Owner / Business Analyst" the first counts.</summary>
    public bool IsNamedBehind(MarkedText title, Evidence listed, Role? role)
    {
        for (var at = 0; role is not null && at < title.Text.Tokens.Length; at++)
        {
            if (title.Text.Quote(at, at + 1).Start >= listed.Start + listed.Length && LongestAt(title.Text.Tokens, at, out var other) is > 0 and var length && other == role && title.Text.Quote(at, at + length).Length <= listed.Length + Longer)
            {
                return true;
            }
        }

        return false;
    }

    // "Software Engineer, Machine Learning" is a machine learning software engineer, "Analyst, Business" a business analyst, and "Manager Analytics" an analytics manager.
    private RoleGuess? Turned(MarkedText marked, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        var mark = PartEnd(tokens, first, end);
        var last = PartEnd(tokens, mark + 1, end);

        // "Developer - SQL, .NET" goes on with a list.
        if (last <= end && tokens[mark].Word is Marks.Comma or Marks.Dash or Marks.Open && !(last < end && tokens[last].Word is Marks.Comma or Marks.Slash))
        {
            return Turned(marked, first, mark, mark + 1, last);
        }

        var behind = first;
        while (behind < mark && !Ascii.EqualsIgnoreCase(marked.Text.BytesOf(tokens[behind]), "manager"))
        {
            behind++;
        }

        return behind + 1 < mark ? Turned(marked, first, behind + 1, behind + 1, mark) : null;
    }

    // Where the part of a title that token `at` stands in ends; "Data & Analytics" is one.
    private static int PartEnd(ReadOnlySpan<Token> tokens, int at, int end)
    {
        while (at < end && (tokens[at].Kind != TokenKind.Mark || tokens[at].Word == Marks.Ampersand))
        {
            at++;
        }

        return at;
    }

    // The title that the words from `from` to `last` and the head between `first` and `mark` make.
    private RoleGuess? Turned(MarkedText marked, int first, int mark, int from, int last)
    {
        var tokens = marked.Text.Tokens;
        for (var head = first; head < mark; head++)
        {
            // Words for the level may stand before the head: "Senior Engineer, Data".
            if (WordsOfLevel(marked, first, head) < head - first)
            {
                break;
            }

            Token[] turned = [.. tokens[from..last], tokens[head].Behind(Spacing.Space), .. tokens[(head + 1)..mark]];
            if (LongestAt(turned, 0, out var role) == turned.Length && role is not null && !RolesOfAllFields.Contains(role.Id))
            {
                return new(role, TitleBase + TitleCovered, marked.Text.Quote(head, last, "title"));
            }
        }

        return null;
    }

    private void Add(string title, Role? role, HashSet<string> taken)
    {
        string[] written = title.Contains(" and ", StringComparison.Ordinal) ? [title, title.Replace(" and ", " & ", StringComparison.Ordinal)] : [title];
        var all = written.Concat(from head in shortHeads where title.EndsWith(head.Full, StringComparison.OrdinalIgnoreCase) select title[..^head.Full.Length] + head.Short);
        foreach (var form in all.SelectMany(one => new[] { one, one + "s" }))
        {
            if (taken.Add(form))
            {
                titles.Add(form, role);
            }
        }
    }

    // "Construction project manager", "supplier development engineering manager", and one word alone: "lathe programmer".
    private bool IsOfOtherField(MarkedText marked, Role role, int length, int first, int at)
    {
        if (length > 1 && !OfAllFields.Contains(role.Family) && !RolesOfAllFields.Contains(role.Id))
        {
            return false;
        }

        var tokens = marked.Text.Tokens;
        for (var before = at - 1; before >= first && tokens[before].Kind != TokenKind.Mark; before--)
        {
            if (otherFields.LongestAt(tokens, before, out _) > 0)
            {
                return !marked.HasTechnologyIn(first, at);
            }
        }

        return false;
    }

    // "App developer sales" sells.
    private bool IsOfOtherHead(ReadOnlySpan<Token> tokens, int next, int end) =>
        next < end && tokens[next].Kind != TokenKind.Mark && otherHeads.LongestAt(tokens, next, out _) > 0;

    // How much of its part of the title the phrase covers: what stands behind a dash, a comma or a bracket is another part, and words for the level or
    // for a technology do not count against it.
    private static double Coverage(MarkedText marked, int from, int to, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        var covered = to - from;
        while (from > first && tokens[from - 1].Kind != TokenKind.Mark)
        {
            from--;
        }

        while (to < end && tokens[to].Kind != TokenKind.Mark)
        {
            to++;
        }

        var words = 0;
        for (var at = from; at < to; at++)
        {
            var isExtra = tokens[at].Kind == TokenKind.Number || marked.HasCueIn(at, at + 1, CueKind.Seniority) || IsInSkill(marked, at);
            words += isExtra ? 0 : 1;
        }

        return words <= covered ? 1 : (double)covered / words;
    }

    private static bool IsInSkill(MarkedText marked, int at)
    {
        foreach (var hit in marked.Skills)
        {
            if (hit.First <= at && at < hit.End)
            {
                return true;
            }
        }

        return false;
    }

    // "Senior manager" tells a level as a whole, and of its words only the first may stand before the end.
    private static int WordsOfLevel(MarkedText marked, int first, int end)
    {
        var words = 0;
        foreach (var hit in marked.CuesIn(first, marked.Text.Tokens.Length))
        {
            words += hit.Cue.Kind == CueKind.Seniority && hit.First < end ? Math.Min(hit.End, end) - hit.First : 0;
        }

        return words;
    }
}
