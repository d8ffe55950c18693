using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Waymark.Benchmarks;

/// <summary>Random, mutated and endless texts through reading: none may throw, and none may hang.</summary>
internal static class ReadingFuzz
{
    private const int FirstSeed = 20261123, Block = 1000, Tries = 2, Endless = 1 << 19, LongestShown = 2000;

    // Far more than an endless text takes on a slow and busy computer, far less than one whose time grows with the square of its length.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Alphabet =
    [
        "a", "Z", "é", "ß", "日", "😀", "\u0301", "\uD800", "\0", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u200B", ".", ",", ":", ";", "-", "–", "—", "/", "#", "+", "(", ")", "*", "•", "'", "’", "$", "€",
        "%", "5", "10,000", "120k", "3-5", "years", "required", "a plus", "C++", "C#", ".NET", "Node.js", "Go", "R", "or", "and", "such as", "e.g.", "Requirements:", "Benefits", "remote", "per hour", "Bachelor’s degree", "up to",
    ];

    // Said again and again without an end of the sentence, so that one clause has thousands of skills and of words about them.
    private static readonly string[] Repeated =
    [
        "SQL, Oracle is a plus, Java, Kotlin is a plus, ", "Java Kotlin Docker SQL you must have knowledge of Python ideally ", "Java and Kotlin and SQL and ", "Java or Kotlin or SQL or ",
        "5 years of Java preferred, preferably in a team of 5, ", "a degree in Statistics, Economics (Java a plus) or a related field ", "experience with Java (Kotlin, ", "www.example.org/java.sql.",
        "Go, C, R, ", "design, build and test code, ", "Requirements You Need Basic Skills And ", "We are looking for a senior engineer to lead ", "(Java Kotlin SQL ", "ideally required preferred ", "5 years SQL, ", "SQL (3 years), Java: 2 years, ", "SQL, knowledge of Java or Go, ",
    ];

    public static int Run(string[] args)
    {
        var texts = BenchmarkPostings.Option(args, "--texts", 1_000_000);
        var (postings, from) = BenchmarkPostings.Load();
        var reader = new PostingReader(Catalogue.Embedded, learned: true);
        ConcurrentBag<string> failures = [];
        var slowest = TimeSpan.Zero;
        var endless = Repeated.Concat(Pieces(postings, BenchmarkPostings.Option(args, "--endless", 100))).ToList();
        Parallel.ForEach(endless, piece => Try(new(string.Concat(Enumerable.Repeat(piece, Endless / piece.Length)))));
        Parallel.For(0, (texts + Block - 1) / Block, block =>
        {
            var random = new Random(FirstSeed + block);
            for (var i = 0; i < Math.Min(Block, texts - (block * Block)) && failures.IsEmpty; i++)
            {
                Try(i % 2 == 0 ? new Posting(Noise(random)) { Title = Noise(random), Location = i % 8 == 0 ? Noise(random) : null } : Mutated(postings[random.Next(postings.Count)], random));
            }
        });
        foreach (var failure in failures)
        {
            Console.Error.WriteLine(failure);
        }

        if (failures.IsEmpty)
        {
            Console.WriteLine($"{texts} texts (half noise, half mutated from {from}) and {endless.Count} endless ones: none failed; the slowest took {slowest.TotalMilliseconds:F0} ms");
        }

        return failures.IsEmpty ? 0 : 1;

        void Try(Posting posting)
        {
            try
            {
                var took = Read(reader, posting);
                if (took > Longest)
                {
                    failures.Add($"took {took.TotalMilliseconds:F0} ms: {Shown(posting)}");
                }

                lock (reader)
                {
                    slowest = took > slowest ? took : slowest;
                }
            }
            catch (Exception fault)
            {
                failures.Add($"failed: {fault}\n{Shown(posting)}");
            }
        }
    }

    // An endless text shows what it repeats in its first words.
    private static Posting Shown(Posting posting) => posting.Text.Length <= LongestShown ? posting : posting with { Text = $"{posting.Text[..LongestShown]}… ({posting.Text.Length} characters)" };

    // Other programs may take the processor away meanwhile: what seems slow is read again.
    private static TimeSpan Read(PostingReader reader, Posting posting)
    {
        var best = TimeSpan.MaxValue;
        for (var tries = 0; tries < Tries && best > Longest; tries++)
        {
            var start = Stopwatch.GetTimestamp();
            Check(reader.Read(posting));
            best = Stopwatch.GetElapsedTime(start);
        }

        return best;
    }

    // Evidence always quotes the text it points at.
    private static void Check(PostingReading reading)
    {
        foreach (var words in reading.Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Evidence).Concat(reading.Activities.Select(mention => mention.Evidence)).Concat(reading.Unknown))
        {
            if (words.In == "text" && reading.Text.Substring(words.Start, words.Length) != words.Text)
            {
                throw new InvalidOperationException($"'{words.Text}' does not stand at {words.Start}.");
            }
        }
    }

    // Some words of a real posting, and some of what the noise is made of.
    private static IEnumerable<string> Pieces(IReadOnlyList<Posting> postings, int count)
    {
        var random = new Random(FirstSeed);
        for (var i = 0; i < count; i++)
        {
            var text = postings[random.Next(postings.Count)].Text;
            var start = random.Next(text.Length);
            var piece = text.Substring(start, Math.Min(random.Next(1, 80), text.Length - start)).ReplaceLineEndings(" ");
            yield return $"{piece} {Alphabet[random.Next(Alphabet.Length)]} ";
        }
    }

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(120); left > 0; left--)
        {
            text.Append(Alphabet[random.Next(Alphabet.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    // A window of a real posting with pieces cut out, doubled and replaced.
    private static Posting Mutated(Posting posting, Random random)
    {
        var start = random.Next(Math.Max(posting.Text.Length - 600, 1));
        var text = new StringBuilder(posting.Text, start, Math.Min(600, posting.Text.Length - start), 1024);
        for (var left = random.Next(1, 12); left > 0 && text.Length > 0; left--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 20), text.Length - at);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
            }
        }

        return posting with { Text = text.ToString() };
    }
}
