using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void A_word_keeps_its_number_and_words_never_given_have_none() =>
        Prop.ForAll(Gen.Choose(0, 20_000).ListOf().ToArbitrary(), numbers =>
        {
            var vocabulary = new Vocabulary();
            Dictionary<int, int> given = [];
            foreach (var number in numbers)
            {
                given.TryAdd(number, vocabulary.Intern(Bytes(number)));
            }

            return given.All(pair => vocabulary.Find(Bytes(pair.Key)) == pair.Value && vocabulary.TextOf(pair.Value) == $"word{pair.Key}")
                && given.Values.Distinct().Count() == given.Count
                && vocabulary.Find("never given"u8) == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_grows()
    {
        var vocabulary = new Vocabulary();
        var numbers = Enumerable.Range(0, 20_000).Select(number => vocabulary.Intern(Bytes(number))).ToList();
        Assert.Equal(numbers, Enumerable.Range(0, 20_000).Select(number => vocabulary.Find(Bytes(number))));
    }

    [Fact]
    public void Numbers_of_words_are_not_those_of_marks() => Assert.True(new Vocabulary().Intern("word"u8) >= Marks.Count);

    private static byte[] Bytes(int number) => Encoding.UTF8.GetBytes($"word{number}");
}
