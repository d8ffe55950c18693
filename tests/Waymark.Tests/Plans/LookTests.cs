using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Waymark.Tests;

public sealed partial class LookTests
{
    public static TheoryData<bool, string, string, double> Pairs()
    {
        var pairs = new TheoryData<bool, string, string, double>();
        foreach (var isDark in (bool[])[false, true])
        {
            foreach (var paper in (string[])["paper", "sheet", "sunk", "green-wash"])
            {
                pairs.Add(isDark, "ink", paper, 4.5);
                pairs.Add(isDark, "soft", paper, 4.5);
                pairs.Add(isDark, "green", paper, 4.5);
            }

            pairs.Add(isDark, "amber", "amber-wash", 4.5);
            pairs.Add(isDark, "on-green", "green", 4.5);
            pairs.Add(isDark, "amber", "paper", 3);
            pairs.Add(isDark, "demand", "sheet", 3);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Ink_stands_out_from_paper(bool isDark, string ink, string paper, double least)
    {
        var tokens = Token.Matches(EmbeddedText.Read("plan.css")).GroupBy(match => match.Groups[1].Value).ToDictionary(group => group.Key, group => (isDark ? group.Last() : group.First()).Groups[2].Value);
        var (a, b) = (Luminance(tokens[ink]), Luminance(tokens[paper]));
        Assert.InRange((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05), least, 21);
    }

    private static double Luminance(string hex) =>
        (0.2126 * Linear(hex[1..3])) + (0.7152 * Linear(hex[3..5])) + (0.0722 * Linear(hex[5..7]));

    private static double Linear(string channel)
    {
        var value = int.Parse(channel, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{6})")]
    private static partial Regex Token { get; }
}
