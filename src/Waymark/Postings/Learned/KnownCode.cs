namespace Waymark;

/// <summary>How a name of the catalogue lies over a token, as a small number: the sort of skill, and whether the token is all of the name, its first, its last or between.</summary>
internal static class KnownCode
{
    private const int Alone = 0, First = 1, Inner = 2, Last = 3;

    /// <summary>What names that are not certain have in place of a kind.</summary>
    public const int Doubtful = (int)SkillKind.Strength + 1;

    /// <summary>How many codes there are, with 0 for none.</summary>
    public const int Count = (4 * (Doubtful + 1)) + 1;

    /// <summary>The code of a token under a name.</summary>
    public static byte Of(Hit hit, int token, int doubtful) =>
        (byte)(1 + (PlaceOf(hit, token) * (Doubtful + 1)) + (doubtful > 0 ? doubtful : (int)hit.Skill.Kind));

    private static int PlaceOf(Hit hit, int token) =>
        hit.End - hit.First == 1 ? Alone : token == hit.First ? First : token == hit.End - 1 ? Last : Inner;
}
