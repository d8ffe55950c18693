using System.Text;
using Spectre.Console;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary>How a command ended.</summary>
internal static class ExitCode
{
    /// <summary>What was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The input was refused, in whole or in part; standard error says why.</summary>
    public const int Refused = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int WrongUsage = 2;
}

/// <summary>Where a command reads and writes. Tables are drawn where a person looks, and are tab-separated where another program does.</summary>
internal sealed class Terminal(Stream input, TextWriter output, TextWriter error, bool isWatched, bool hasColour, string userFolder, IAnsiConsole? watcher = null, bool canAsk = false)
{
    private IAnsiConsole? console;
    private StreamReader? answers;

    /// <summary>The terminal of this process. <c>NO_COLOR</c> is honoured.</summary>
    public static Terminal OfProcess()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { AutoFlush = false };
        var watcher = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return new(Console.OpenStandardInput(), output, Console.Error, !Console.IsOutputRedirected, string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")), StoreFiles.UserFolder, watcher, canAsk: !Console.IsInputRedirected && !Console.IsErrorRedirected);
    }

    /// <summary>Standard input.</summary>
    public Stream Input => input;

    /// <summary>Standard output.</summary>
    public TextWriter Output => output;

    /// <summary>Whether a person looks at the output.</summary>
    public bool IsWatched => isWatched;

    /// <summary>Where the user's data is kept, unless another folder is named.</summary>
    public string UserFolder => userFolder;

    /// <summary>Whether somebody is there who reads questions and answers them.</summary>
    public bool CanAsk => canAsk;

    /// <summary>Says what was done, or why not, and gives the exit code.</summary>
    public int Tell(Outcome<string> done)
    {
        if (done.Refused)
        {
            Refuse(done.Refusal.Reason);
            return ExitCode.Refused;
        }

        Say(done.Value);
        return ExitCode.Done;
    }

    /// <summary>Says what was refused and what to do, as one line on standard error.</summary>
    public void Refuse(string reason) => error.WriteLine($"waymark: {reason.ReplaceLineEndings(" ")}");

    /// <summary>Says whose work is shown, apart from the output, which may go to a program.</summary>
    public void Credit(IEnumerable<Taxonomy> taxonomies)
    {
        foreach (var taxonomy in taxonomies)
        {
            error.WriteLine(taxonomy.Attribution);
        }
    }

    /// <summary>Tells how it goes, on standard error: standard output is for what was asked for.</summary>
    public void Mention(string words) => error.WriteLine(words);

    /// <summary>Asks a question on standard error, and tells whether the answer begins with a y. Where the answer is given already, it is only shown.</summary>
    public bool Agrees(string question, bool given)
    {
        error.Write($"{question} [y/N] ");
        if (given)
        {
            error.WriteLine("yes");
            return true;
        }

        error.Flush();
        answers ??= new(input);
        return answers.ReadLine()?.TrimStart().StartsWith("y", StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>Writes a table.</summary>
    /// <param name="columns">The headings; one that starts with <c>&gt;</c> is aligned to the right.</param>
    /// <param name="rows">The cells of each row.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!isWatched)
        {
            output.WriteLine(string.Join('\t', columns.Select(column => column.TrimStart('>'))));
            foreach (var row in rows)
            {
                output.WriteLine(string.Join('\t', row.Select(cell => cell.Replace('\t', ' ').ReplaceLineEndings(" "))));
            }

            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            var heading = new Spectre.Console.TableColumn(Markup.Escape(column.TrimStart('>')));
            table.AddColumn(column.StartsWith('>') ? heading.RightAligned() : heading);
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        output.Flush();
        Drawing.Write(table);
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Send(byte[] bytes)
    {
        if (output is StreamWriter { BaseStream: var stream })
        {
            output.Flush();
            stream.Write(bytes);
        }
        else
        {
            output.Write(Encoding.UTF8.GetString(bytes));
        }
    }

    /// <summary>Does <paramref name="work"/>, which tells how many bytes it has taken, and meanwhile draws on standard error how far it is, where a person looks there.</summary>
    /// <param name="bytes">How many there are; 0 where that is not known.</param>
    /// <param name="work">What is done.</param>
    public void Watch(long bytes, Action<Action<int>> work)
    {
        if (watcher is null || bytes == 0)
        {
            work(_ => { });
            return;
        }

        watcher.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("reading", maxValue: bytes);
                work(taken => task.Increment(taken));
            });
    }

    /// <summary>Writes a line.</summary>
    public void Say(string words = "") => output.WriteLine(words);

    private IAnsiConsole Drawing => console ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(output),
        ColorSystem = hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });
}
