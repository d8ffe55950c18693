using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Waymark.Formats;

/// <summary>How the parts of charts look in Office: the light colours of the style sheets, for paper.</summary>
internal static class ChartLook
{
    private const string Green = "1E6B52", LightGreen = "9CCDB9", Amber = "9A4F07", AmberWash = "FBEEDD", Paper = "FFFFFF", Soft = "55605A", Rule = "CFCABB", Demand = "87938C";

    // One row a look: the fill, the outline, and whether the fill is hatched, as what we reckon is.
    private static readonly Dictionary<string, (string Fill, string? Outline, bool IsHatched)> Looks = new(StringComparer.Ordinal)
    {
        ["held"] = (Green, null, false),
        ["asked"] = (AmberWash, Amber, false),
        ["unasked"] = (Paper, Soft, false),
        ["held-hatch"] = (Green, null, true),
        ["gap-hatch"] = (Amber, Amber, true),
        ["unasked-hatch"] = (Rule, Rule, true),
        ["demand"] = (Demand, null, false),
        ["demand-hatch"] = (Demand, Demand, true),
        ["liking-2"] = ("2F8F6D", null, false),
        ["liking-1"] = (LightGreen, null, false),
        ["liking-0"] = ("C9C6BB", null, false),
        ["liking-m1"] = ("E6B98A", null, false),
        ["liking-m2"] = ("C0762B", null, false),
        ["unrated"] = (Paper, Soft, false),
        ["evidence"] = (LightGreen, null, false),
        ["late"] = (Rule, null, false),
    };

    /// <summary>Whether there is a row for it.</summary>
    public static bool IsKnown(string look) => look.Length == 0 || Looks.ContainsKey(look);

    /// <summary>The look of a part; nothing is drawn for one that only keeps room.</summary>
    public static C.ChartShapeProperties Of(string look)
    {
        if (!Looks.TryGetValue(look, out var row))
        {
            return new(new A.NoFill(), new A.Outline(new A.NoFill()));
        }

        OpenXmlElement fill = row.IsHatched
            ? new A.PatternFill(new A.ForegroundColor(new A.RgbColorModelHex { Val = row.Fill }), new A.BackgroundColor(new A.RgbColorModelHex { Val = Paper })) { Preset = A.PresetPatternValues.WideUpwardDiagonal }
            : Fill(row.Fill);
        return new(fill, row.Outline is { } outline ? new A.Outline(Fill(outline)) { Width = 9525 } : new A.Outline(new A.NoFill()));
    }

    /// <summary>One colour.</summary>
    public static A.SolidFill Fill(string colour) => new(new A.RgbColorModelHex { Val = colour });
}
