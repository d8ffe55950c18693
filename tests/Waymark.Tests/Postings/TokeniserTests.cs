using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("C# and C++", "C|#|and|C|+|+")]
    [InlineData("Node.js, .NET", "Node|.|js|,|.|NET")]
    [InlineData("front-end well - known", "front|end|well|-|known")]
    [InlineData("10,000 or 3.5 or 120k", "10,000|or|3.5|or|120k")]
    [InlineData("the team's you’ll", "the|team's|you’ll")]
    [InlineData("naïve 日本", "naïve|日本")]
    public void Words_numbers_and_marks_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Split(text).Select(token => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), token.Start, token.Length))));

    [Theory]
    [InlineData("Team's", "team")]
    [InlineData("YOU’LL", "youll")]
    public void Case_apostrophes_and_possessives_do_not_matter(string written, string known)
    {
        var vocabulary = new Vocabulary();
        var word = vocabulary.Intern(Encoding.UTF8.GetBytes(known));
        Assert.Equal(word, Assert.Single(Split(written, vocabulary)).Word);
    }

    [Fact]
    public void A_word_has_one_number_however_long_it_is_and_whatever_stands_behind_it()
    {
        var vocabulary = new Vocabulary();
        string[] beginnings = ["", "x ", "("];
        string[] endings = ["", " ", ".", ", or more words", "’s", "'s", "\nand", "/other"];
        for (var length = 1; length <= 20; length++)
        {
            var word = "abcdefghijklmnopqrst"[..length];
            var number = vocabulary.Intern(Encoding.UTF8.GetBytes(word));
            string[] written = [word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..]];
            Assert.All(
                from form in written from before in beginnings from behind in endings select before + form + behind,
                text => Assert.Contains(number, Split(text, vocabulary).Select(token => token.Word)));
            Assert.Equal(
                [TokenKind.Word, length > 1 ? TokenKind.Capitals : TokenKind.Capitalised, TokenKind.Capitalised],
                written.SelectMany(form => Split(form + " and what comes then", vocabulary).Take(1)).Select(token => token.Kind));
        }
    }

    [Fact]
    public void Words_that_lost_the_line_break_between_them_are_told_apart_in_long_texts_only()
    {
        var vocabulary = new Vocabulary();
        var (spring, strong) = (vocabulary.Intern("spring"u8), vocabulary.Intern("strong"u8));
        Assert.Equal(0, Assert.Single(Split("SpringStrong", vocabulary)).Word);
        Assert.Equal([spring, strong], Split("SpringStrong " + new string('x', 500), vocabulary).Take(2).Select(token => token.Word));
    }

    [Fact]
    public void Tokens_never_overlap_and_cover_every_letter() =>
        Prop.ForAll(AnyText.Odd, odd =>
        {
            var text = TextNormaliser.Normalise(odd);
            var utf8 = Encoding.UTF8.GetBytes(text);
            var covered = new bool[utf8.Length];
            var end = 0;
            foreach (var token in Split(text))
            {
                if (token.Start < end || token.Length <= 0)
                {
                    return false;
                }

                end = token.End;
                Array.Fill(covered, true, token.Start, token.Length);
            }

            var at = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                if (Rune.IsLetterOrDigit(rune) && !covered[at])
                {
                    return false;
                }

                at += rune.Utf8SequenceLength;
            }

            return end <= utf8.Length;
        }).QuickCheckThrowOnFailure();

    private static List<Token> Split(string text, Vocabulary? vocabulary = null)
    {
        List<Token> tokens = [];
        Tokeniser.Split(Encoding.UTF8.GetBytes(text), vocabulary ?? new(), intern: false, tokens);
        return tokens;
    }
}
