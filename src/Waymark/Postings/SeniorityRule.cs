using System.Text;

namespace Waymark;

/// <summary>
/// How far up a posting is: what its title says, else what a field or a label says, else a sentence that names the job by its level ("we are looking for a
/// senior …"). Years tell nothing of it. Of levels that are a choice ("mid/senior") the lowest is meant.
/// </summary>
internal sealed class SeniorityRule
{
    // How many tokens may stand between the words that open a sentence about the job and its level, and how far off the words of the title are.
    private const int OpeningReach = 6, BracketReach = 12, NameReach = 6;

    private const int TitleLines = 3, LongestTitleLine = 12;

    // The longest label before a colon, in tokens.
    private const int LongestLabel = 4;

    // Parts of the names that boards give to fields of the level.
    private static readonly string[] LevelFields = ["seniority", "level"];

    private readonly PhraseTrie<Cue> inText, labels, jobWords, leading;
    private readonly WordSet articles, helping;
    private readonly JobSentences sentences;

    /// <summary>Takes the phrases of <paramref name="rules"/>.</summary>
    public SeniorityRule(ReadingRules rules)
    {
        (inText, labels) = (rules.PhrasesOf(CueKind.LevelInText), rules.PhrasesOf(CueKind.LevelLabel));
        (jobWords, leading) = (rules.PhrasesOf(CueKind.JobWord), rules.PhrasesOf(CueKind.LeadsPeople));
        (articles, helping) = (rules.WordsOf(CueKind.LevelWord, "article"), rules.WordsOf(CueKind.LevelWord, "helping"));
        sentences = new(rules);
    }

    /// <summary>Whether a board's field of this name states the level.</summary>
    public static bool IsOfLevel(string field) => Array.Exists(LevelFields, part => field.Contains(part, StringComparison.OrdinalIgnoreCase))
        && !field.Contains("education", StringComparison.OrdinalIgnoreCase);

    /// <summary>The level of the job.</summary>
    /// <param name="title">Its title, where one was given apart from the text.</param>
    /// <param name="fields">The fields of the board that state it.</param>
    /// <param name="body">The text.</param>
    public Fact<Seniority>? Read(MarkedText? title, IEnumerable<(string Name, MarkedText Value)> fields, MarkedText body)
    {
        var stated = title is null ? InFirstLines(body) : TitleLevels.Titled(title, 0, title.Text.Tokens.Length, "title");
        foreach (var (name, value) in stated is null ? fields : [])
        {
            stated ??= TitleLevels.Highest(value, 0, value.Text.Tokens.Length, name);
        }

        stated ??= InText(title, body);
        return stated is { Value: Seniority.Staff } && stated.Evidence.Text.EndsWith("lead", StringComparison.OrdinalIgnoreCase) && LeadsPeople(body) is { } people
            ? new(Seniority.Manager, people)
            : stated;
    }

    // A text without a title apart begins with it; a sentence or an item is none.
    private static Fact<Seniority>? InFirstLines(MarkedText body) =>
        body.Text.Lines.Take(TitleLines)
            .Where(line => line.End - line.First <= LongestTitleLine && !line.IsItem && !body.Text.EndsSentence(line.End - 1) && body.SectionAt(line.First) == SectionKind.Unknown)
            .Select(line => TitleLevels.Titled(body, line.First, line.End, "text"))
            .FirstOrDefault(level => level is not null);

    private Fact<Seniority>? InText(MarkedText? title, MarkedText body)
    {
        var tokens = body.Text.Tokens;
        Fact<Seniority>? opened = null;
        foreach (var (first, end, level) in TitleLevels.In(body, 0, tokens.Length))
        {
            if (IsLabelled(body, first))
            {
                return new(level, body.Text.Quote(first, end));
            }

            if (opened is null && inText.LongestAt(tokens, first, out _) > 0 && body.SectionAt(first) is not (SectionKind.Benefits or SectionKind.Preferred)
                && sentences.IsOpened(body, first, IsInBracket(body, first) ? BracketReach : OpeningReach) && IsOfTheJob(title, body, first, end))
            {
                opened = new(level, body.Text.Quote(first, end));
            }
        }

        return opened;
    }

    // "Job level: Associate", and the label on a line of its own.
    private bool IsLabelled(MarkedText body, int at)
    {
        var tokens = body.Text.Tokens;
        var index = body.Text.LineIndexAt(at);
        var line = body.Text.Lines[index];
        if (at > line.First)
        {
            return tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Bar } && IsLabel(tokens, Math.Max(line.First, at - 1 - LongestLabel), at - 1);
        }

        return index > 0 && body.Text.Lines[index - 1] is var above && above.End - above.First <= LongestLabel
            && IsLabel(tokens, above.First, above.End - (tokens[above.End - 1].Kind == TokenKind.Mark ? 1 : 0));
    }

    private bool IsLabel(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (labels.LongestAt(tokens, at, out _) == end - at)
            {
                return true;
            }
        }

        return false;
    }

    // "A senior iOS developer" where the title says "Mobile iOS engineer"; "a senior role", "at mid level". The level may stand behind: "a developer (mid-level)".
    private bool IsOfTheJob(MarkedText? title, MarkedText body, int first, int end)
    {
        if (IsSomebodyElse(body, first))
        {
            return false;
        }

        var tokens = body.Text.Tokens;
        var last = end;
        while (last < tokens.Length && last - end < NameReach && !body.Text.EndsSentence(last - 1))
        {
            if (jobWords.LongestAt(tokens, last, out _) > 0 || IsOfTitle(title, body, last))
            {
                return true;
            }

            last++;
        }

        return IsInBracket(body, first) && first >= 2 && IsOfTitle(title, body, first - 2);
    }

    // "The role is to assist the Sr. Programmer".
    private bool IsSomebodyElse(MarkedText body, int first)
    {
        var at = first - 1;
        at -= at > 0 && articles.Has(body.Text.Tokens[at]) ? 1 : 0;
        return at >= 0 && helping.Has(body.Text.Tokens[at]);
    }

    private static bool IsInBracket(MarkedText body, int first) => first > 0 && body.Text.Tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Open };

    private static bool IsOfTitle(MarkedText? title, MarkedText body, int at)
    {
        if (title is null || body.Text.Tokens[at].Kind == TokenKind.Mark)
        {
            return false;
        }

        var word = body.Text.BytesOf(body.Text.Tokens[at]);
        foreach (var token in title.Text.Tokens)
        {
            if (token.Length > 2 && Ascii.EqualsIgnoreCase(word, title.Text.BytesOf(token)))
            {
                return true;
            }
        }

        return false;
    }

    // Words about people that one leads, anywhere but in what is asked.
    private Evidence? LeadsPeople(MarkedText body)
    {
        var tokens = body.Text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (leading.LongestAt(tokens, at, out var found) is not (> 0 and var length))
            {
                continue;
            }

            // "You will have no direct reports" hides the words behind "no".
            if (found[0].Value == "denied")
            {
                at += length - 1;
            }
            else if (body.SectionAt(at) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Benefits))
            {
                return body.Text.Quote(at, at + length);
            }
        }

        return null;
    }
}
