using System.Text;

namespace Waymark;

/// <summary>A spelling of a skill as the lexicon keeps it.</summary>
/// <param name="Skill">The skill; <see langword="null"/> for a phrase that only looks like one.</param>
/// <param name="Exact">The bytes that must stand there, where upper and lower case matter.</param>
/// <param name="Ambiguous">Whether it counts only beside a cue or another technology.</param>
internal sealed record LexiconEntry(Skill? Skill, byte[]? Exact, bool Ambiguous);

/// <summary>A skill's name in a text.</summary>
internal readonly record struct Hit(int First, int End, Skill Skill);

/// <summary>All spellings of all skills. Finding is one pass over the tokens: longest first, none inside another.</summary>
internal sealed class SkillLexicon
{
    // How many tokens away another technology may stand to make an ambiguous name certain: "Go, Rust and C++".
    private const int Near = 8;

    // How many ambiguous names in one list make each other certain.
    private const int FewestListed = 3;

    private readonly PhraseTrie<LexiconEntry> phrases;

    // The words that make an ambiguous name certain, with the skills that they do it for.
    private readonly PhraseTrie<Skill> cues;

    /// <summary>Takes the spellings of <paramref name="skills"/> and the phrases that only look like skills.</summary>
    public SkillLexicon(IEnumerable<Skill> skills, IEnumerable<string> notSkills, Vocabulary vocabulary)
    {
        (phrases, cues) = (new(vocabulary), new(vocabulary));
        foreach (var phrase in notSkills)
        {
            phrases.Add(phrase, new(null, null, Ambiguous: false));
        }

        foreach (var skill in skills)
        {
            foreach (var spelling in skill.Spellings)
            {
                phrases.Add(spelling.Text, new(skill, spelling.ExactCase ? Encoding.UTF8.GetBytes(spelling.Text) : null, spelling.Ambiguous));
            }

            foreach (var cue in skill.Cues)
            {
                cues.Add(cue, skill);
            }
        }
    }

    /// <summary>Call once after the last phrase of the vocabulary was added.</summary>
    public void Freeze()
    {
        phrases.Freeze();
        cues.Freeze();
    }

    /// <summary>The skills that <paramref name="text"/> names, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doubtful">The ambiguous names that nothing made certain, in order.</param>
    public List<Hit> FindIn(PostingText text, out List<Hit> doubtful)
    {
        List<Hit> certain = [];
        doubtful = [];
        var tokens = text.Tokens;
        for (var at = 0; at < tokens.Length;)
        {
            if (at + 1 < tokens.Length && tokens[at + 1].Spacing == Spacing.None && EndOfAddress(text, at) is var end && end > at)
            {
                at = end;
                continue;
            }

            var length = phrases.LongestAt(tokens, at, out var entries);
            if (length > 0 && Choose(text, at, length, entries) is { } entry)
            {
                if (entry.Skill is { } skill)
                {
                    (entry.Ambiguous ? doubtful : certain).Add(new(at, at + length, skill));
                }

                at += length;
            }
            else
            {
                at++;
            }
        }

        return doubtful.Count == 0 ? certain : Settle(text, certain, ref doubtful);
    }

    private static LexiconEntry? Choose(PostingText text, int at, int length, ReadOnlySpan<LexiconEntry> entries)
    {
        var tokens = text.Tokens;
        foreach (var entry in entries)
        {
            if (entry.Skill is null && HoldsName(tokens.Slice(at, length)))
            {
                return null;
            }

            if (entry.Exact is null || text.Utf8[tokens[at].Start..tokens[at + length - 1].End].SequenceEqual(entry.Exact))
            {
                // "C" is not in "C#" or "C++" of a text that is not in the catalogue, nor "Go" in "Go2".
                var next = at + length < tokens.Length ? tokens[at + length] : default;
                if (next is not { Spacing: Spacing.None, Kind: TokenKind.Mark, Word: Marks.Sharp or Marks.Plus } || tokens[at + length - 1].Kind == TokenKind.Mark)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    // "And React": a phrase that only looks like a skill has no capital behind its first small word.
    private static bool HoldsName(ReadOnlySpan<Token> phrase)
    {
        if (phrase[0].Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var token in phrase)
        {
            if (token is { Kind: TokenKind.Capitalised or TokenKind.Capitals, Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    // The words of "https://example.org/search.php" name nothing.
    private static int EndOfAddress(PostingText text, int at)
    {
        var tokens = text.Tokens;
        var isAddress = at + 3 < tokens.Length && ((tokens[at + 1].Word == Marks.Colon && tokens[at + 2] is { Word: Marks.Slash, Spacing: Spacing.None } && tokens[at + 3] is { Word: Marks.Slash, Spacing: Spacing.None })
                || (tokens[at + 1].Word == Marks.InnerDot && System.Text.Ascii.EqualsIgnoreCase(text.BytesOf(tokens[at]), "www")));
        while (isAddress && ++at < tokens.Length && tokens[at].Spacing is Spacing.None or Spacing.Hyphen)
        {
        }

        return at;
    }

    // An ambiguous name counts when its line holds one of its cues, or a technology that is certain stands near.
    private List<Hit> Settle(PostingText text, List<Hit> certain, ref List<Hit> doubtful)
    {
        var names = doubtful;
        var settled = names.Where((hit, index) => HasCue(text, hit) || IsListed(text, names, index) || certain.Exists(other => Supports(text, other, hit))).ToHashSet();
        List<Hit> all = [.. certain, .. settled];
        all.Sort((a, b) => a.First.CompareTo(b.First));
        doubtful = [.. names.Where(hit => !settled.Contains(hit))];
        return all;
    }

    // "Go, Rust and C": three in one list are no accident.
    private static bool IsListed(PostingText text, List<Hit> doubtful, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && Follows(text, doubtful[first - 1], doubtful[first]))
        {
            first--;
        }

        while (last + 1 < doubtful.Count && Follows(text, doubtful[last], doubtful[last + 1]))
        {
            last++;
        }

        return last - first + 1 >= FewestListed;
    }

    private static bool Follows(PostingText text, Hit hit, Hit next) =>
        next.First - hit.End is > 0 and <= 2 && next.Skill.IsTechnology && hit.Skill.IsTechnology && hit.Skill != next.Skill && text.Tokens[next.First].Spacing != Spacing.Line;

    private static bool Supports(PostingText text, Hit certain, Hit doubtful) =>
        certain.Skill.IsTechnology && doubtful.Skill.Kind != SkillKind.Strength && Math.Abs(certain.First - doubtful.First) <= Near && text.LineAt(certain.First) == text.LineAt(doubtful.First);

    private bool HasCue(PostingText text, Hit hit)
    {
        var tokens = text.Tokens;
        var line = text.LineAt(hit.First);
        for (var at = line.First; at < line.End; at++)
        {
            if ((at < hit.First || at >= hit.End) && cues.StandsAt(tokens, at, hit.Skill))
            {
                return true;
            }
        }

        return false;
    }
}
