namespace Waymark;

/// <summary>One row of a tab-separated file with a header. A column that is missing or empty reads as <see langword="null"/>.</summary>
/// <param name="table">The file.</param>
/// <param name="cells">The line. A cell becomes a string of its own when it is asked for.</param>
/// <param name="line">Which line it is.</param>
internal readonly struct TsvRow(TsvTable table, ReadOnlyMemory<char> cells, int line)
{
    /// <summary>The line in the file, from 1.</summary>
    public int Line => line;

    /// <summary>The cell under <paramref name="column"/>, trimmed.</summary>
    public string? this[string column] => Cell(column) is { Length: > 0 } cell ? cell.ToString() : null;

    /// <summary>The cell under <paramref name="column"/>, which must not be empty.</summary>
    /// <exception cref="FormatException">The cell is empty.</exception>
    public string Required(string column) => this[column] ?? throw table.Fault(line, $"the column '{column}' is empty");

    /// <summary>The parts of a cell that are separated by <c>|</c>.</summary>
    public string[] List(string column) =>
        this[column]?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The phrases of a cell that are separated by <c>|</c>, with their choices (<see cref="PhrasePattern"/>) told one by one.</summary>
    /// <exception cref="FormatException">A brace is not closed.</exception>
    public IEnumerable<string> Phrases(string column)
    {
        try
        {
            return [.. List(column).SelectMany(PhrasePattern.Expand)];
        }
        catch (FormatException fault)
        {
            throw table.Fault(line, fault.Message);
        }
    }

    /// <summary>A whole number, or <see langword="null"/> where the cell is empty.</summary>
    /// <exception cref="FormatException">The cell holds something else.</exception>
    public int? Number(string column) => this[column] switch
    {
        null => null,
        var text when int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) => number,
        var text => throw table.Fault(line, $"'{text}' in the column '{column}' is not a whole number"),
    };

    /// <summary>One of the names of an enumeration, in any case.</summary>
    /// <exception cref="FormatException">The cell holds something else.</exception>
    public T Choice<T>(string column) where T : struct, Enum =>
        Enum.TryParse<T>(Required(column), ignoreCase: true, out var value)
            ? value
            : throw table.Fault(line, $"'{this[column]}' in the column '{column}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    private ReadOnlySpan<char> Cell(string column)
    {
        var rest = cells.Span;
        for (var before = table.IndexOf(column); before != 0; before--)
        {
            if (before < 0 || rest.IndexOf('\t') is not (>= 0 and var tab))
            {
                return [];
            }

            rest = rest[(tab + 1)..];
        }

        return (rest.IndexOf('\t') is >= 0 and var end ? rest[..end] : rest).Trim();
    }
}

/// <summary>A tab-separated file: a header, then a row a line; lines that start with <c>#</c> are notes.</summary>
internal sealed class TsvTable
{
    private readonly string name;
    private readonly string[] header;

    private TsvTable(string name, string[] header) => (this.name, this.header) = (name, header);

    /// <summary>The rows of <paramref name="text"/>, in order.</summary>
    public static IEnumerable<TsvRow> Rows(string name, string text)
    {
        TsvTable? table = null;
        var line = 0;
        for (var (start, end) = (0, 0); start <= text.Length; start = end + 1)
        {
            line++;
            end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            var cells = text.AsMemory(start..end).TrimEnd('\r');
            if (cells.IsEmpty || cells.Span[0] == '#')
            {
                continue;
            }

            var columns = cells.Span.Count('\t') + 1;
            if (table is null)
            {
                table = new(name, [.. cells.ToString().Split('\t').Select(column => column.Trim())]);
            }
            else if (columns > table.header.Length)
            {
                throw table.Fault(line, $"there are {columns} cells for {table.header.Length} columns");
            }
            else
            {
                yield return new(table, cells, line);
            }
        }
    }

    /// <summary>Where <paramref name="column"/> stands, or −1.</summary>
    public int IndexOf(string column) => Array.IndexOf(header, column);

    /// <summary>What is wrong, with the file and the line.</summary>
    public FormatException Fault(int line, string what) => new($"{name}:{line}: {what}.");
}
