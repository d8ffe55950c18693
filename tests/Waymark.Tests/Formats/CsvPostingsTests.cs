using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class CsvPostingsTests
{
    [Theory]
    [InlineData("Job Title,Employer,City,Job_Desc,Link,Date\nTester,Example,Bonn,\"You test, and more.\",https://example.org/1,2026-03-04\n")]
    [InlineData("position;organisation;place;TEXT;URL;posted\r\nTester;Example;Bonn;You test, and more.;https://example.org/1;4 March 2026\r\n")]
    [InlineData("jobTitle\tcompany\tlocation\tbody\tlink\tdatePosted\nTester\tExample\tBonn\tYou test, and more.\thttps://example.org/1\t2026-03-04T08:00:00")]
    [InlineData("sep=;\ntitle;company;location;description;url;date\nTester;Example;Bonn;You test, and more.;https://example.org/1;Mar 4, 2026")]
    public void Columns_are_found_by_their_usual_names_whatever_separates_them(string csv)
    {
        var posting = Reading.One(csv, "jobs.csv");
        Assert.Equal(("You test, and more.", "Tester", "Example", "Bonn", "https://example.org/1", new DateOnly(2026, 3, 4)), (posting.Text, posting.Title, posting.Company, posting.Location, posting.Url, posting.DatePosted));
    }

    [Fact]
    public void Parts_of_a_description_keep_their_names_as_headings_and_other_columns_become_fields()
    {
        var posting = Reading.One("Title,Category,Work Mode,Salary_Estimate,Favourite colour,Responsibilities,Minimum Qualifications\nTester,Quality,hybrid,$50K - $60K,blue,\"Find faults.\nTell.\",\"<ul><li>Patience</li></ul>\"\n", "jobs.csv");
        Assert.Equal("Responsibilities\nFind faults.\nTell.\n\nMinimum Qualifications\n- Patience", posting.Text);
        Assert.Equal([new("Category", "Quality"), new("Work Mode", "hybrid"), new("Salary_Estimate", "$50K - $60K")], posting.Fields);
    }

    [Fact]
    public void A_row_says_where_it_is_and_a_bad_one_does_not_stop_the_rest()
    {
        var records = Reading.Records("title,description\nA,\"two\nlines\"\nB,\nC,text \"quoted\" text\nD,-1,too,many\nE,last\n", "jobs.csv");
        Assert.Equal(["jobs.csv, line 2", "jobs.csv, line 4", "jobs.csv, line 5", "jobs.csv, line 6", "jobs.csv, line 7"], records.Select(record => record.Source));
        Assert.Equal([true, false, true, false, true], records.Select(record => record is GoodRecord));
    }

    [Fact]
    public void A_text_that_was_taken_apart_is_named_and_not_read_by_halves()
    {
        var records = Reading.Records("title,description,place\nA,You write guides, with Git, and more,Bonn\nB,\"You write \"guides\", with Git\",Bonn\nC,Fine,Bonn,, \n", "jobs.csv");
        Assert.Equal(["jobs.csv, line 2", "jobs.csv, line 3"], records.OfType<BadRecord>().Select(bad => bad.Source));
        Assert.All(records.OfType<BadRecord>(), bad => Assert.Contains("between quotation marks", bad.Reason, StringComparison.Ordinal));
        Assert.Equal(("Fine", "Bonn"), Assert.Single(records.OfType<GoodRecord>().Select(good => (good.Posting.Text, good.Posting.Location))));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_said()
    {
        var records = Reading.Records("title,description\nA,fine\nB,\"open\nC,lost\nD,lost\n", "jobs.csv");
        Assert.IsType<GoodRecord>(records[0]);
        Assert.Contains("never closed", Assert.IsType<BadRecord>(records[1]).Reason, StringComparison.Ordinal);
        Assert.Equal(2, records.Count);
    }

    [Fact]
    public void A_table_without_descriptions_says_which_columns_it_has() =>
        Assert.Equal("No column describes the jobs: name one \"description\". The columns are name, age.", Reading.Refusal("name,age\nAda,36\n", "people.csv"));

    [Fact]
    public void A_rating_that_stands_with_the_employer_is_left_out() =>
        Assert.Equal("Example Ltd", Reading.One("company,description\n\"Example Ltd\n4.2\",Text\n", "jobs.csv").Company);
}
