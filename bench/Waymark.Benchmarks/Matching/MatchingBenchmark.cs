using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Waymark.Benchmarks;

/// <summary>
/// How fast phrases are found, beside what people use instead: the same phrases in the same postings, whole words in any case, the longest that begins first. The programs of
/// other languages are run where they are installed (<c>bench/Waymark.Benchmarks/Matching/install.sh</c>), and are named as missing where not.
/// </summary>
internal static class MatchingBenchmark
{
    // What would take hours for all of the text is measured on a part of it.
    private const int RegexBytes = 100_000;

    public static int Run(string[] args)
    {
        var megabytes = BenchmarkPostings.Option(args, "--megabytes", 100);
        var (postings, from) = BenchmarkPostings.Load();
        var texts = Repeated(postings, megabytes);
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var phrases = MatchingPhrases.Load(BenchmarkPostings.Option(args, "--phrases", 30_000));
        Console.WriteLine($"{phrases.Count} phrases in {texts.Count} texts, {bytes / 1e6:F1} MB, from {from}; on one core");
        List<Measured> all =
        [
            Ours(phrases, texts, bytes),
            SearchValuesOf(phrases, texts, bytes),
            RegexOf(phrases, texts),
            .. OtherPrograms.Run(phrases, texts, bytes),
        ];
        Console.WriteLine($"{"",-44} {"made in",9} {"MB/s",9} {"hits/MB",9} {"times slower than ours",24}");
        foreach (var one in all)
        {
            Console.WriteLine($"{one.Name,-44} {one.MadeIn.TotalMilliseconds,6:F0} ms {one.Rate,9:F3} {one.HitsPerMegabyte,9:F0} {all[0].Rate / one.Rate,24:F1}");
        }

        return 0;
    }

    // The postings again and again, each round in another order.
    private static List<string> Repeated(IReadOnlyList<Posting> postings, int megabytes)
    {
        var random = new Random(20261126);
        List<string> texts = [];
        for (var left = megabytes * 1_000_000L; left > 0;)
        {
            var round = postings.Select(posting => TextNormaliser.Normalise(posting.Text)).Where(text => text.Length > 0).ToArray();
            random.Shuffle(round);
            foreach (var text in round.TakeWhile(_ => left > 0))
            {
                texts.Add(text);
                left -= Encoding.UTF8.GetByteCount(text);
            }
        }

        return texts;
    }

    private static Measured Ours(List<string> phrases, List<string> texts, long bytes)
    {
        var watch = Stopwatch.StartNew();
        Vocabulary vocabulary = new();
        PhraseTrie<int> trie = new(vocabulary);
        for (var at = 0; at < phrases.Count; at++)
        {
            trie.Add(phrases[at], at);
        }

        trie.Freeze();
        var made = watch.Elapsed;
        TextRoom room = new();
        return Measured.Of("Waymark: words to numbers, then a trie of them", made, bytes, () => texts.Sum(text => Hits(new PostingText(text, vocabulary, room), trie)));
    }

    private static long Hits(PostingText text, PhraseTrie<int> trie)
    {
        var (hits, end) = (0, 0);
        foreach (var at in trie.StartsIn(text.Tokens, text.Room.StartsFor(text.Tokens.Length)))
        {
            var length = at < end ? 0 : trie.LongestAt(text.Tokens, at, out _);
            hits += length > 0 ? 1 : 0;
            end = Math.Max(end, at + length);
        }

        return hits;
    }

    private static Measured SearchValuesOf(List<string> phrases, List<string> texts, long bytes)
    {
        var watch = Stopwatch.StartNew();
        var values = SearchValues.Create([.. phrases], StringComparison.OrdinalIgnoreCase);
        var starts = phrases.GroupBy(phrase => phrase[..1], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        return Measured.Of(".NET SearchValues<string>, then the longest", watch.Elapsed, bytes, () => texts.Sum(text => Hits(text, values, starts)), rounds: 1);
    }

    // It tells where some phrase is, not which: the longest whole one is looked for there.
    private static long Hits(string text, SearchValues<string> values, Dictionary<string, string[]> starts)
    {
        var hits = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text.AsSpan(at).IndexOfAny(values) is not (>= 0 and var further))
            {
                break;
            }

            at += further;
            var length = at == 0 || !char.IsLetterOrDigit(text[at - 1])
                ? starts.GetValueOrDefault(text[at].ToString(), []).FirstOrDefault(phrase =>
                    text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (at + phrase.Length == text.Length || !char.IsLetterOrDigit(text[at + phrase.Length])))?.Length ?? 0
                : 0;
            hits += length > 0 ? 1 : 0;
            at += Math.Max(length, 1);
        }

        return hits;
    }

    private static Measured RegexOf(List<string> phrases, List<string> texts)
    {
        List<string> part = [];
        var bytes = 0L;
        foreach (var text in texts.TakeWhile(_ => bytes < RegexBytes))
        {
            part.Add(text);
            bytes += Encoding.UTF8.GetByteCount(text);
        }

        var watch = Stopwatch.StartNew();
        Regex regex = new(@"(?<!\w)(?:" + string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).Select(Regex.Escape)) + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.Compiled | RegexOptions.CultureInvariant);
        return Measured.Of($".NET Regex, compiled (on {bytes / 1e6:F1} MB)", watch.Elapsed, bytes, () => part.Sum(text => (long)regex.Count(text)), rounds: 1);
    }
}

/// <summary>What was measured of one way to find phrases.</summary>
internal readonly record struct Measured(string Name, TimeSpan MadeIn, double Rate, double HitsPerMegabyte)
{
    /// <summary>Measures <paramref name="find"/>, which tells how many it found, and takes the median round.</summary>
    public static Measured Of(string name, TimeSpan madeIn, long bytes, Func<long> find, int rounds = 5)
    {
        var hits = rounds > 1 ? find() : 0;
        List<double> rates = [];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            hits = find();
            rates.Add(bytes / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        rates.Sort();
        return new(name, madeIn, rates[rates.Count / 2], hits / (bytes / 1e6));
    }
}
