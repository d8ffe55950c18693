using System.Text.Json.Nodes;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Cli;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class RowTests
{
    [Fact]
    public void Any_cells_come_back_from_csv_and_none_begins_a_formula() => Prop.ForAll(AnyDocument.Text.NonEmptyListOf().ToArbitrary(), cells =>
    {
        // A row of one empty cell is an empty line, which no reader takes for a row; half a character is none in any file.
        string[] row = ["first", .. cells.Select(cell => string.Concat(cell.EnumerateRunes()))];
        using var csv = Csv(CsvText.Row(row.Select((_, at) => $"{at}")) + CsvText.Row(row));
        Assert.True(csv.Read());
        var read = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToList();
        Assert.Equal(row, read.Select(CsvText.Plain));
        Assert.All(read, cell => Assert.False(cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..], cell));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\n=x", "'\n=x")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("'=x", "''=x")]
    [InlineData("it's", "it's")]
    [InlineData("'tis", "'tis")]
    public void An_apostrophe_goes_before_what_would_be_a_formula(string cell, string written) => Assert.Equal(written, CsvText.Harmless(cell));

    [Fact]
    public void Postings_that_are_read_again_from_their_table_are_the_same()
    {
        var postings = Examples.Whole().Postings.Append(new("- first item\n- second") { Title = "=cmd", Company = "+1", Location = "@home", Url = "https://example.org/a,b", DatePosted = new(2026, 3, 1), ExternalId = "-7" }).ToList();
        var reader = PlainReader.Shared;
        var table = ReadingRows.CsvHeader + string.Concat(postings.Select(posting => ReadingRows.CsvRow(reader.Read(posting))));
        var again = Reading.Postings(table, "postings.csv");
        Assert.Equal(postings.Select(Told), again.Select(Told));
    }

    [Fact]
    public void Demand_is_a_row_for_each_skill_and_activity_in_csv_and_in_json()
    {
        var demands = SamsReport.Value.Roles.Select(overlap => overlap.Demand).ToList();
        var lines = DemandRows.JsonLines(demands).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(demands.Sum(demand => demand.Skills.Count + demand.Activities.Count), lines.Count);
        var first = demands[0].Skills[0];
        Assert.Equal((first.Skill.Name, first.Asked.Count, first.Required), ((string)lines[0]["name"]!, (long)lines[0]["namedIn"]!, (long)lines[0]["requiredIn"]!));
        using var csv = Csv(DemandRows.Csv(demands));
        Assert.True(csv.Read());
        Assert.Equal(first.Skill.Name, csv.GetString(csv.Headers.ToList().IndexOf("name")));
    }

    private static CsvReader Csv(string text) => CsvReader.Create(new StringReader(text), new CsvReaderOptions { Separator = ',' }, leaveOpen: false);

    private static (string?, string?, string?, string?, DateOnly?, string?, string, int) Told(Posting posting) =>
        (posting.Title, posting.Company, posting.Location, posting.Url, posting.DatePosted, posting.ExternalId, posting.Text, posting.Fields.Count(field => field.Name.StartsWith("read", StringComparison.Ordinal)));
}
