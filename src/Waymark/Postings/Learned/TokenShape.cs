namespace Waymark;

/// <summary>How a word is written, as a small number: what tells a name from a word.</summary>
internal static class TokenShape
{
    private const byte Lower = 1, Capitalised = 2, OneCapital = 3, Capitals = 4, Mixed = 5, LowerWithDigit = 6, CapitalWithDigit = 7, OtherLetters = 9, FirstMark = 10;

    /// <summary>The shape of a number.</summary>
    public const byte Number = 8;

    /// <summary>Whether it is that of a mark.</summary>
    public static bool IsMark(byte shape) => shape >= FirstMark;

    /// <summary>The shape; 0 is no token at all.</summary>
    public static byte Of(in Token token, ReadOnlySpan<byte> bytes)
    {
        switch (token.Kind)
        {
            case TokenKind.Mark:
                return (byte)(FirstMark + token.Word);
            case TokenKind.Number:
                return Number;
        }

        var (digits, capitals, others) = (0, 0, 0);
        foreach (var letter in bytes)
        {
            switch (letter)
            {
                case >= (byte)'0' and <= (byte)'9':
                    digits++;
                    break;
                case >= (byte)'A' and <= (byte)'Z':
                    capitals++;
                    break;
                case >= 0x80:
                    others++;
                    break;
            }
        }

        return (digits, capitals, others) switch
        {
            (_, _, > 0) => OtherLetters,
            ( > 0, > 0, _) => CapitalWithDigit,
            ( > 0, _, _) => LowerWithDigit,
            (_, 0, _) => Lower,
            (_, 1, _) when bytes.Length == 1 => OneCapital,
            (_, 1, _) when bytes[0] is <= (byte)'Z' => Capitalised,
            _ when capitals == bytes.Length => Capitals,
            _ => Mixed,
        };
    }
}
