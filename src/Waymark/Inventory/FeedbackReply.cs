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

    /// <summary>Reads what was sent back. Forgiving: commas, hashes, brackets, "no. 4", and "3) …" are all the same, and a quoted list is not an answer.</summary>
    /// <param name="text">The reply, as it was pasted.</param>
    /// <param name="catalogue">The strengths.</param>
    public static FeedbackReply Read(string text, Catalogue catalogue)
    {
        SortedSet<int> numbers = [];
        List<string> words = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('>')))
        {
            var rest = new StringBuilder();
            foreach (var word in line.Split([' ', ',', ';', '\t', '&', '+'], StringSplitOptions.RemoveEmptyEntries))
            {
                var bare = word.Trim('#', '(', ')', '[', ']', '.', ':', '-', '–', '*');
                if (bare.Length is > 0 and <= LongestNumber && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    numbers.Add(number);
                }
                else
                {
                    rest.Append(rest.Length > 0 ? " " : "").Append(word);
                }
            }

            // "and" between two numbers says nothing.
            if (rest.ToString().Any(char.IsLetter) && rest.ToString() is not ("and" or "no" or "nr" or "and no" or "number" or "numbers"))
            {
                words.Add(line.TrimStart('-', '*', '•', ' '));
            }
        }

        return new(
            [.. numbers.Where(number => number >= 1 && number <= catalogue.Strengths.Count).Select(number => catalogue.Strengths[number - 1])],
            words.Count > 0 ? string.Join('\n', words) : null,
            [.. numbers.Where(number => number < 1 || number > catalogue.Strengths.Count)]);
    }
}
