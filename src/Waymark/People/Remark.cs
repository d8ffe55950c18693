using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>What somebody who helps wrote to a plan: a comment, or a suggestion of a change, or both.</summary>
/// <param name="By">Who, as they typed it.</param>
/// <param name="On">The day.</param>
/// <param name="About">What it is about: a key of <see cref="RemarkSubject"/>.</param>
/// <param name="Text">The comment; empty for a suggestion that speaks for itself.</param>
/// <param name="Suggestion">The change that they suggest; it is not made until the owner takes it.</param>
public sealed record Remark(string By, DateOnly On, string About, string Text, PlanChange? Suggestion = null)
{
    /// <summary>The longest that a comment may be, in characters.</summary>
    public const int LongestText = 4000;

    /// <summary>The longest that a name or a key may be, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// What tells it from others: 128 bits of a hash of who says what about what. So the same words come in once, however often and in however many files they are brought.
    /// </summary>
    public string Id => Hash(By, About, Text, Suggestion?.ToJson() ?? "");

    /// <summary>Who, as they typed it, on one line.</summary>
    public string By { get; } = PrintableText.Line(By);

    /// <summary>What it is about: a key of <see cref="RemarkSubject"/>.</summary>
    public string About { get; } = PrintableText.Line(About);

    /// <summary>The comment; empty for a suggestion that speaks for itself.</summary>
    public string Text { get; } = PrintableText.Of(Text).Trim();

    /// <summary>What is wrong with it, and what to do; <see langword="null"/> where nothing is.</summary>
    public string? Problem =>
        By.Length is 0 or > LongestName ? $"say who writes it, in 1 to {LongestName} characters"
        : About.Length is 0 or > LongestName ? "say what it is about"
        : Text.Length > LongestText ? $"it has {Text.Length} characters; {LongestText} is the most"
        : Text.Length == 0 && Suggestion is null ? "write a comment, or suggest something"
        : Suggestion is not null && !MaySuggest(Suggestion) ? "it would change the plan as a whole; suggest one thing at a time"
        : null;

    /// <summary>
    /// The suggested change as it is made to a plan: what its owner said to the same thing, and the suggestion says nothing of, stays. Whoever helps may not have seen it.
    /// </summary>
    public PlanChange? OnTo(Plan plan) => Suggestion switch
    {
        PlanChange.RateSkill { Level: null } rating => rating with { Level = (rating.Strength ? plan.Strengths : plan.Skills).FirstOrDefault(answer => answer.Id == rating.Id)?.Level },
        PlanChange.SetNeed { Need: var need } when plan.Needs.FirstOrDefault(answer => answer.Id == need.Id) is { } said => new PlanChange.SetNeed(said with
        {
            Weight = need.Weight,
            Accept = need.Accept.Count > 0 ? need.Accept : said.Accept,
            AtLeast = need.AtLeast ?? said.AtLeast,
            AtMost = need.AtMost ?? said.AtMost,
            Question = need.Question ?? said.Question,
            Note = need.Note ?? said.Note,
        }),
        var change => change,
    };

    // What replaces a plan, or puts back what was, is for its owner alone.
    private static bool MaySuggest(PlanChange change) => change is not (PlanChange.PutBack or PlanChange.ReplacePlan or PlanChange.TakeProposals);

    // Each part with its length before it, so that no two ways of writing fall together.
    private static string Hash(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part.Normalize());
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
