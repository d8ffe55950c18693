using CsvHelper;

namespace Waymark.Formats;

/// <summary>A table that a person exported or wrote: its rows, by the names of the columns.</summary>
/// <param name="Columns">The names of the columns as they stand.</param>
/// <param name="Rows">The rows that say something.</param>
internal sealed record PersonalTable(IReadOnlyList<string> Columns, IReadOnlyList<PersonalRow> Rows)
{
    /// <summary>More rows than one life fills.</summary>
    public const int MostRows = 5_000;

    /// <summary>Within how many lines the names of the columns are looked for: a title or notes may stand before them.</summary>
    public const int MostLinesBefore = 20;

    private const string Separator = "sep=";

    /// <summary>Reads a table by the names of its columns, whatever separates them, or says what is wrong with it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isHeader">Whether these are the names of its columns; where no line has them, the first is taken.</param>
    public static Outcome<PersonalTable> Read(byte[] bytes, string name, Func<IReadOnlyList<string>, bool> isHeader)
    {
        if (TextEncoding.Of(bytes) is not { } encoding)
        {
            return ResumeFiles.Refused(name, "it is not text; save or download it once more as CSV");
        }

        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        var header = HeaderIn(text, isHeader) ?? (0, 0);
        text = text[header.Start..];
        var isCutOff = false;
        try
        {
            using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions
            {
                Separator = SeparatorOf(text),
                MaxRecordSize = Limits.Record,
                OnMalformedRecord = record => isCutOff |= record.Reason == CsvMalformedReason.UnterminatedQuote,
            });
            List<PersonalRow> rows = [];
            string[] columns = [];
            for (var number = header.Line + 2; csv.Read(); number++)
            {
                columns = columns.Length == 0 ? [.. csv.Headers] : columns;
                if (PersonalRow.Of(columns, csv, number) is { IsEmpty: false } row)
                {
                    rows.Add(row);
                }

                if (rows.Count > MostRows)
                {
                    return ResumeFiles.Refused(name, $"it has more than {MostRows:N0} rows, and one person’s are fewer; keep the rows that are yours in a file of their own");
                }
            }

            return isCutOff ? ResumeFiles.Refused(name, "a quotation mark is opened and never closed, as in a file that was cut off; save or download it once more") : new PersonalTable(columns, rows);
        }
        catch (CsvFormatException)
        {
            return ResumeFiles.Refused(name, "the table is damaged; save or download it once more");
        }
    }

    /// <summary>The names of the columns that a text begins with.</summary>
    public static IReadOnlyList<string> ColumnsOf(string text)
    {
        var first = FirstLine(text);
        var (line, sign) = SeparatorOf(text) is { } told ? (first, told) : (FirstLine(text.TrimStart()[first.Length..]), first.ElementAtOrDefault(Separator.Length));
        return [.. line.Split(sign).Select(name => name.Trim().Trim('"'))];
    }

    /// <summary>Where the names of the columns stand, and on which line from 0; <see langword="null"/> where none of the first lines has them.</summary>
    public static (int Start, int Line)? HeaderIn(string text, Func<IReadOnlyList<string>, bool> isHeader, int mostLines = MostLinesBefore)
    {
        for (var (start, line) = (0, 0); start < text.Length && line < mostLines; line++)
        {
            if (text[start] is not ('\r' or '\n') && isHeader(ColumnsOf(text[start..Math.Min(text.Length, start + Limits.Markdown)])))
            {
                return (start, line);
            }

            start = text.AsSpan(start).IndexOfAny('\r', '\n') is var end and >= 0 ? start + end + (text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1) : text.Length;
        }

        return null;
    }

    // A first line "sep=;" is left to the reader of tables.
    private static char? SeparatorOf(string text) => FirstLine(text) is var line && line.StartsWith(Separator, StringComparison.OrdinalIgnoreCase) ? null : "\t,;|".MaxBy(sign => line.Count(c => c == sign));

    private static string FirstLine(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start[..(start.IndexOfAny('\r', '\n') is var end and >= 0 ? end : start.Length)].ToString();
    }
}

/// <summary>A row of a table, by the names of the columns: letters and digits of them, whatever the case. What is blank is absent.</summary>
/// <param name="number">Its number as a spreadsheet shows it.</param>
internal sealed class PersonalRow(int number)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Its number as a spreadsheet shows it.</summary>
    public int Number => number;

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>What stands in the first of these columns that is filled.</summary>
    public string? this[params IEnumerable<string> columns] => columns.Select(column => values.GetValueOrDefault(Key(column))).FirstOrDefault(value => value is not null);

    /// <summary>What stands in the first of these columns that is filled, on one line.</summary>
    public string? Line(params IEnumerable<string> columns) => TextLines.Line(this[columns]);

    /// <summary>The row that <paramref name="csv"/> stands at.</summary>
    public static PersonalRow Of(string[] columns, CsvReader csv, int number)
    {
        PersonalRow row = new(number);
        for (var at = 0; at < Math.Min(columns.Length, csv.FieldCount); at++)
        {
            if (csv.GetString(at).Trim() is { Length: > 0 } value)
            {
                foreach (var key in Keys(columns[at]))
                {
                    row.values.TryAdd(key, value);
                }
            }
        }

        return row;
    }

    /// <summary>"Company Name" as <c>companyname</c>.</summary>
    public static string Key(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>By what a column goes: all of its name, and the parts of "Role / Position" and "Date applied (day first)".</summary>
    public static IEnumerable<string> Keys(string column) =>
        column.Split(['/', '(', ')', '[', ']', '&', ':', '|']).Prepend(column).Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal);
}
