using CsvHelper;

namespace Waymark.Formats;

/// <summary>Reads tables of postings, one a row, by the names in their header.</summary>
internal static class CsvPostings
{
    /// <summary>Reads the postings of <paramref name="input"/> as they are enumerated.</summary>
    public static IEnumerable<PostingRecord> Read(Input input)
    {
        var unclosed = false;
        using var csv = CsvReader.Create(
            input.Text,
            new CsvReaderOptions
            {
                Separator = SeparatorOf(input.Head),
                TrackLineNumbers = true,
                MaxRecordSize = Limits.Record,
                OnMalformedRecord = record => unclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote,
            },
            leaveOpen: true);

        string[] header = [];
        for (var row = Next(csv); row != Row.End; row = Next(csv))
        {
            var source = $"{input.Name}, line {csv.LineNumber}";
            if (row == Row.TooLong || unclosed)
            {
                yield return new BadRecord(source, "A quotation mark that opens here is never closed, so that what follows cannot be told apart: close it.");
                yield break;
            }

            if (header.Length == 0)
            {
                header = [.. csv.Headers];
                if (!header.Any(name => NamedFields.MeaningOf(name) is FieldMeaning.Description or FieldMeaning.Section))
                {
                    yield return new BadRecord(input.Name, $"No column describes the jobs: name one \"description\". The columns are {Listed(header)}.");
                    yield break;
                }
            }

            yield return HasMore(csv, header)
                ? new BadRecord(source, "It has more cells than there are columns, so that they cannot be told apart: put texts with a separator or a quotation mark in them between quotation marks, and double those inside.")
                : PostingRecord.Of(NamedFields.Compose(Fields(csv, header)) with { Source = source });
        }
    }

    // Empty cells at the end are what spreadsheets leave behind; others mean that a text was taken apart.
    private static bool HasMore(CsvReader csv, string[] header)
    {
        for (var i = header.Length; i < csv.FieldCount; i++)
        {
            if (!string.IsNullOrWhiteSpace(csv.GetString(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Name, string Value)> Fields(CsvReader csv, string[] header) =>
        Enumerable.Range(0, Math.Min(csv.FieldCount, header.Length)).Select(i => (header[i], CsvText.Plain(csv.GetString(i))));

    private static Row Next(CsvReader csv)
    {
        try
        {
            return csv.Read() ? Row.Read : Row.End;
        }
        catch (CsvFormatException)
        {
            return Row.TooLong;
        }
    }

    // The separator that makes the most known names of the header: descriptions are full of commas, so counting signs misleads.
    private static char? SeparatorOf(string head)
    {
        var header = head.AsSpan().TrimStart();
        var line = header[..(header.IndexOfAny('\r', '\n') is var end and >= 0 ? end : header.Length)].ToString();
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? null
            : ",;\t|".MaxBy(sign => line.Split(sign).Count(name => NamedFields.MeaningOf(name) != FieldMeaning.None));
    }

    private static string Listed(string[] names)
    {
        var list = TextLines.Line(string.Join(", ", names.Take(20))) ?? "empty";
        return list.Length > 200 ? list[..200] + "…" : list;
    }

    private enum Row
    {
        Read,
        End,
        TooLong,
    }
}
