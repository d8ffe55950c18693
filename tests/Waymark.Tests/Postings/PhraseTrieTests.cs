using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PhraseTrieTests
{
    private static readonly string[] Phrases =
    [
        "Java", "Node.js", "C++", "C#", ".NET", "ASP.Net", "front end", "front end developer", "a plus", "experience with", "years", "what you'll do", "nice to have", "日本", "SQL", "and", "é",
    ];

    [Fact]
    public void The_longest_phrase_that_starts_at_a_token_is_found()
    {
        var (trie, vocabulary) = Trie();
        List<Token> tokens = Split("a front-end developer and more", vocabulary);
        Assert.Equal(3, trie.LongestAt([.. tokens], 1, out var found));
        Assert.Equal("front end developer", Assert.Single(found.ToArray()));
        Assert.Equal(0, trie.LongestAt([.. tokens], 2, out _));
    }

    [Fact]
    public void A_phrase_does_not_cross_a_line()
    {
        var (trie, vocabulary) = Trie();
        Assert.Equal(0, trie.LongestAt([.. Split("front\nend", vocabulary)], 0, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void However_many_words_may_follow_one_each_is_found_and_no_other(int many)
    {
        Vocabulary vocabulary = new();
        PhraseTrie<int> trie = new(vocabulary);
        for (var word = 0; word < many; word++)
        {
            trie.Add($"data a{word}", word);
            vocabulary.NumbersOf($"b{word}");
        }

        trie.Freeze();
        for (var word = 0; word < many; word++)
        {
            Assert.Equal(2, trie.LongestAt([.. Split($"data a{word}", vocabulary)], 0, out var found));
            Assert.Equal([word], found.ToArray());
            Assert.Equal(0, trie.LongestAt([.. Split($"data b{word}", vocabulary)], 0, out _));
        }
    }

    // The reference compares the words of every phrase with the words of the text, one by one.
    [Fact]
    public void It_finds_the_same_as_looking_at_every_phrase_in_turn() =>
        Prop.ForAll(AnyText.Odd, odd =>
        {
            var (trie, vocabulary) = Trie();
            var tokens = Split(TextNormaliser.Normalise(odd), vocabulary);
            var known = Phrases.Select(phrase => (Phrase: phrase, Words: Split(phrase, vocabulary).Select(token => token.Word).ToArray())).ToList();
            return Enumerable.Range(0, tokens.Count).All(at =>
            {
                var longest = known.Where(phrase => StandsAt(tokens, at, phrase.Words)).Select(phrase => phrase.Words.Length).DefaultIfEmpty(0).Max();
                return trie.LongestAt([.. tokens], at, out _) == longest;
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wherever_a_phrase_is_found_it_was_told_that_one_may_start() =>
        Prop.ForAll(AnyText.Odd, odd =>
        {
            var (trie, vocabulary) = Trie();
            Token[] tokens = [.. Split(TextNormaliser.Normalise($"{odd} Java a plus"), vocabulary)];
            int[] starts = [.. trie.StartsIn(tokens, new int[tokens.Length])];
            return starts.SequenceEqual(starts.Order().Distinct()) && Enumerable.Range(0, tokens.Length).All(at => trie.LongestAt(tokens, at, out _) == 0 || starts.Contains(at));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Most_tokens_at_which_no_phrase_starts_are_not_looked_at()
    {
        var (trie, vocabulary) = Trie();
        List<Token> tokens = Split("a front row of years and what a nice front end", vocabulary);
        Assert.Equal([4, 5, 9], trie.StartsIn([.. tokens], new int[tokens.Count]).ToArray());
    }

    private static bool StandsAt(List<Token> tokens, int at, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || tokens[at + i].Word != words[i] || (i > 0 && tokens[at + i].Spacing == Spacing.Line))
            {
                return false;
            }
        }

        return true;
    }

    private static (PhraseTrie<string> Trie, Vocabulary Vocabulary) Trie()
    {
        var vocabulary = new Vocabulary();
        var trie = new PhraseTrie<string>(vocabulary);
        foreach (var phrase in Phrases)
        {
            trie.Add(phrase, phrase);
        }

        trie.Freeze();
        return (trie, vocabulary);
    }

    private static List<Token> Split(string text, Vocabulary vocabulary)
    {
        List<Token> tokens = [];
        Tokeniser.Split(Encoding.UTF8.GetBytes(text), vocabulary, intern: false, tokens);
        return tokens;
    }
}
