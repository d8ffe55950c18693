using System.CommandLine;
using Waymark.Formats;

namespace Waymark.Cli;

/// <summary>Takes postings from the paths of a command, one after the other. A bad record is named on standard error and does not stop the rest.</summary>
internal sealed class PostingInput(Terminal terminal)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly SortedDictionary<string, int> otherLanguages = new(StringComparer.Ordinal);
    private int refused;

    /// <summary>The argument that names where postings are.</summary>
    public static Argument<string[]> Paths() => new("path")
    {
        Description = "Files, folders, patterns such as jobs/**/*.html, or - for standard input (JSON Lines or one text).",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option that says that an input is all that an employer published.</summary>
    public static Option<bool> WholeBoard() => new("--whole-board") { Description = "Count the postings as everything their employers published; without it only job boards' own files do." };

    /// <summary>Does <paramref name="work"/>, and shows how far it is where somebody looks. It is given what to tell the bytes to that are taken.</summary>
    public void Watch(IReadOnlyList<string> paths, Action<Action<int>> work) => terminal.Watch(PostingFiles.SizeOf(paths.Where(path => path != StandardInput)), work);

    /// <summary>The postings of <paramref name="paths"/>, in order, as they are read.</summary>
    public IEnumerable<Posting> Postings(IReadOnlyList<string> paths, bool wholeBoard, Action<int>? taken = null) => Postings(Records(paths, wholeBoard, taken));

    /// <summary>What is in <paramref name="paths"/>, in order, as it is read: postings, and what should be some.</summary>
    public IEnumerable<PostingRecord> Records(IReadOnlyList<string> paths, bool wholeBoard, Action<int>? taken = null)
    {
        SampleKind? sample = wholeBoard ? SampleKind.WholeBoard : null;
        return paths.SelectMany(path => path == StandardInput ? PostingFiles.Read(terminal.Input, "standard input", sample) : PostingFiles.Read([path], sample, taken));
    }

    /// <summary>The postings among <paramref name="records"/>; what is not one is named on standard error.</summary>
    public IEnumerable<Posting> Postings(IEnumerable<PostingRecord> records)
    {
        foreach (var record in records)
        {
            switch (record)
            {
                case GoodRecord(var posting):
                    yield return posting;
                    break;
                case BadRecord bad:
                    refused++;
                    terminal.Refuse($"{bad.Source}: {bad.Reason}");
                    break;
            }
        }
    }

    /// <summary>Notes a posting whose language is not read.</summary>
    public void Count(PostingReading reading) => Count(reading.IsRead ? null : reading.Language);

    /// <summary>Notes a posting in a language that is not read; <see langword="null"/> for one that is.</summary>
    public void Count(string? unread)
    {
        if (unread is not null)
        {
            otherLanguages[unread] = otherLanguages.GetValueOrDefault(unread) + 1;
        }
    }

    /// <summary>Says what was left out, and gives the exit code.</summary>
    public int Finish()
    {
        foreach (var (language, count) in otherLanguages)
        {
            terminal.Refuse($"{count} {(count == 1 ? "posting is" : "postings are")} written in '{language}', which Waymark does not read yet; only title, place and the board's fields are kept");
        }

        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
