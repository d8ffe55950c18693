using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class ShortWordTests
{
    // Bytes near every border that it draws: letters, digits, what stands beside them in the table, apostrophes, spaces, and parts of other scripts.
    private static readonly byte[] Bytes = [.. "azAZmM09/:@[`{' -.,\0\u007F"u8, 0x80, 0xC3, 0xE2, 0xFF];

    [Fact]
    public void Side_by_side_the_same_word_is_told_as_byte_by_byte() =>
        Prop.ForAll(Gen.Frequency((6, Gen.Elements("abcXYZ7"u8.ToArray())), (1, Gen.Elements(Bytes))).ListOf().ToArbitrary(), bytes =>
        {
            byte[] text = [.. bytes, .. bytes, .. "and seventeen more"u8];
            return Enumerable.Range(0, text.Length).All(at => ShortWord.At(text, at) == ShortWord.Plain(text.AsSpan(at)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("sixteenlettersss and more text behind", 16)]
    [InlineData("seventeenletterss and more text behind", 0)]
    [InlineData("web3 and more text behind", 4)]
    [InlineData("3d and more text behind it", 2)]
    [InlineData("10 and more text behind it", 2)]
    [InlineData("10,000 and more text behind", 0)]
    [InlineData("team's and more text behind", 0)]
    [InlineData("naïve and more text behind", 0)]
    [InlineData("last", 4)]
    public void It_is_a_whole_word_of_at_most_sixteen_letters_and_digits(string text, int length) =>
        Assert.Equal(length, ShortWord.At(Encoding.UTF8.GetBytes(text), 0).Length);
}
