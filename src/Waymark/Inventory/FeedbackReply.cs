using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Waymark;

/// <summary>
/// A message that asks somebody who knows the person what they see in them, and the reading of what they send back: numbers of the list, and words of their own.
/// </summary>
/// <param name="Sees">The strengths that were named by number, in the order of the list.</param>
/// <param name="Words">What else was written; <see langword="null"/> for nothing.</param>
/// <param name="Unknown">Numbers that are not on the list.</param>
public sealed record FeedbackReply(IReadOnlyList<Strength> Sees, string? Words, IReadOnlyList<int> Unknown)
{
    // Words that say nothing beside numbers.
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "and", "no", "nr", "number", "numbers");

    // A number with more digits is a year or a telephone number, not an answer.
    private const int LongestNumber = 2;

    /// <summary>The message, to be sent in any messenger.</summary>
    /// <param name="catalogue">The strengths.</param>
    public static string Message(Catalogue catalogue)
    {
        var message = new StringBuilder("I am finding out what work would suit me next, and you have seen me at it. Which three to five of these would you come to me for? The numbers are enough; a sentence about when you saw it helps most.\n");
        foreach (var (at, strength) in catalogue.Strengths.Index())
        {
            message.Append(CultureInfo.InvariantCulture, $"\n{at + 1} {catalogue.Skill(strength.Id)?.Name ?? strength.Id}");
        }

        return message.ToString();
    }

    /// <summary>
    /// Reads what was sent back. Forgiving: commas, hashes, brackets, "no. 4", and "3) …" are all the same, and a quoted list is not an answer. Neither is a number in the middle
    /// of a sentence ("you waited 10 minutes"): one has to begin a line, stand beside another, or be called a number. A line in “…” is words only.
    /// </summary>
    /// <param name="text">The reply, as it was pasted.</param>
    /// <param name="catalogue">The strengths.</param>
    public static FeedbackReply Read(string text, Catalogue catalogue)
    {
        SortedSet<int> numbers = [];
        List<string> words = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('>')))
        {
            if (line is ['“', .. var said, '”'])
            {
                words.Add(said);
                continue;
            }

            List<int> row = [];
            bool inWords = false, called = false;
            foreach (var word in line.Split([' ', ',', ';', '\t', '&', '+', '/'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (NumberIn(word) is { } number)
                {
                    called |= word.StartsWith('#');
                    row.Add(number);
                }
                else if (Fillers.Contains(Bare(word)))
                {
                    called |= Bare(word) is not "and" && row.Count == 0;
                }
                else if (word.Any(char.IsLetterOrDigit))
                {
                    Close();
                    inWords = true;
                }
            }

            Close();
            if (inWords)
            {
                words.Add(line.TrimStart('-', '*', '•', ' '));
            }

            void Close()
            {
                if (row.Count > 1 || called || !inWords)
                {
                    numbers.UnionWith(row);
                }

                row.Clear();
                called = false;
            }
        }

        return new(
            [.. numbers.Where(number => number >= 1 && number <= catalogue.Strengths.Count).Select(number => catalogue.Strengths[number - 1])],
            words.Count > 0 ? string.Join('\n', words) : null,
            [.. numbers.Where(number => number < 1 || number > catalogue.Strengths.Count)]);
    }

    private static int? NumberIn(string word) =>
        Bare(word) is { Length: > 0 and <= LongestNumber } bare && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Bare(string word) => word.Trim('#', '(', ')', '[', ']', '.', ':', '-', '–', '*');
}
