namespace Waymark;

/// <summary>How the title of a role is said within a sentence.</summary>
public static class TitleWords
{
    extension(Role role)
    {
        /// <summary>The title with a small first letter, unless its first word is written with a capital within: "technical writer", "UX designer", "DevOps engineer".</summary>
        public string InSentence => !IsOfMany(role) && !role.Title.Split(' ')[0].Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(role.Title[0]) + role.Title[1..] : role.Title;

        /// <summary>The same with its article: "an account executive", "a UX designer", "an IT support specialist".</summary>
        public string WithArticle => IsOfMany(role) ? role.Title : $"{(BeginsWithVowelSound(role.Title) ? "an" : "a")} {role.InSentence}";
    }

    // O*NET names occupations in the plural, each word with a capital: "Software Developers".
    private static bool IsOfMany(Role role) => role.Family == "onet";

    // "UX" and "UI" begin with a consonant to the ear, "IT" and "SRE" with a vowel.
    private static bool BeginsWithVowelSound(string title) =>
        title.Length > 1 && char.IsUpper(title[1]) ? "AEFHILMNORSX".Contains(title[0], StringComparison.Ordinal)
        : "AEIOaeio".Contains(title[0], StringComparison.Ordinal);
}
