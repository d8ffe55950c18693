using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PdfDayTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);

    [Theory]
    [InlineData("<</CreationDate (D:20261126085424+00'00')\n/ModDate (D:20261126085424-11'30')>>", "<</CreationDate (D:20260331000000+00'00')\n/ModDate (D:20260331000000+00'00')>>")]
    [InlineData("<</CreationDate (D:20261126085424Z)>>", "<</CreationDate (D:20261126085424Z)>>")]
    [InlineData("/ModDate (D:2026", "/ModDate (D:2026")]
    [InlineData("", "")]
    public void The_moment_of_printing_becomes_the_day_and_the_file_is_as_long_as_before(string printed, string set) =>
        Assert.Equal(set, Encoding.ASCII.GetString(PdfDay.Set(Encoding.ASCII.GetBytes(printed), Day)));
}
