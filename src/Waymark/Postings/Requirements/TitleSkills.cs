namespace Waymark;

/// <summary>Technologies that the title names: whoever wants a "Backend Developer (Rust)" asks for Rust, though the text only uses it or wishes for years of it.</summary>
internal static class TitleSkills
{
    /// <summary>Makes what the text says of them required, where it nowhere asks for them.</summary>
    /// <param name="requirements">What the posting asks for, in the order of the text.</param>
    /// <param name="open">Which of these are wished for, or named among what is done or where nothing says what is asked: of the others the text says why they are not.</param>
    /// <param name="title">The title.</param>
    public static void Ask(List<Requirement> requirements, List<int> open, MarkedText title)
    {
        for (var at = 0; at < title.Skills.Count; at++)
        {
            var skill = title.Skills[at].Skill;
            if (skill.IsTechnology && !IsOfAChoice(title, at) && !requirements.Exists(made => made.Necessity == Necessity.Required && made.AnyOf.Any(mention => mention.Skill == skill)))
            {
                var asked = open.FindIndex(index => requirements[index].AnyOf is [var only] && only.Skill == skill);
                if (asked >= 0)
                {
                    requirements[open[asked]] = requirements[open[asked]] with { Necessity = Necessity.Required };
                }
            }
        }
    }

    // "Java or Kotlin", "React/Angular".
    private static bool IsOfAChoice(MarkedText title, int at) =>
        (at > 0 && JoinsAsAChoice(title, title.Skills[at - 1].End, title.Skills[at].First)) || (at + 1 < title.Skills.Count && JoinsAsAChoice(title, title.Skills[at].End, title.Skills[at + 1].First));

    private static bool JoinsAsAChoice(MarkedText title, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var token = title.Text.Tokens[at];
            if (token is { Kind: TokenKind.Mark, Word: Marks.Slash } || title.Text.BytesOf(token).SequenceEqual("or"u8))
            {
                return true;
            }
        }

        return false;
    }
}
