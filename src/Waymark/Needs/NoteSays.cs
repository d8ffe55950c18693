using System.Text.RegularExpressions;

namespace Waymark;

/// <summary>What a person wrote beside a need: what would do all the same is not failed by a posting, but asked about.</summary>
internal static partial class NoteSays
{
    /// <summary>The finding, with what fails left open where the note names something that would do.</summary>
    public static Finding Weighed(this Finding finding, NeedAnswer answer, Need? need) =>
        finding.Verdict != Verdict.Fails || answer.Note?.Trim() is not { Length: > 0 } note || !NamesWhatWouldDo(note) ? finding
        : finding with { Verdict = Verdict.Unknown, Because = $"{finding.Because} You wrote: “{note}”", Note = note, Ask = finding.Ask ?? (need?.Ask is [var usual, ..] ? usual : null) };

    /// <summary>Whether a note says of something that it would do: "one week in six is fine", "now and then I can arrange".</summary>
    internal static bool NamesWhatWouldDo(string note) => WouldDo().Matches(note).Any(found => !Denied().IsMatch(note[..found.Index]));

    [GeneratedRegex(@"\b(?:(?:is|are|would be|be) (?:quite )?(?:fine|all right|alright|ok|okay|acceptable|no problem)|(?:would|will|might) (?:also )?do\b(?! not)|I (?:can|could) (?:accept|arrange|live with|manage|agree)|now and then|unless|except)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WouldDo();

    // "No week of it would do": within the same sentence.
    [GeneratedRegex(@"\b(?:not?|never|none|nothing|neither|nor|hardly|\w+n['’]t|cannot)\b[^.!?;]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
