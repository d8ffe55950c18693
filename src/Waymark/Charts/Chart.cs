namespace Waymark;

/// <summary>A picture made of rows: words in HTML, and beside them an SVG that stretches without words in it.</summary>
/// <param name="Title">What it shows, for those who cannot see it and for formats without pictures.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Table">The same figures as a table.</param>
public sealed record Chart(string Title, IReadOnlyList<ChartRow> Rows, Block.Table Table)
{
    /// <summary>What the colours and shapes mean.</summary>
    public IReadOnlyList<ChartLegend> Legend { get; init; } = [];

    /// <summary>The scale under the rows, as an SVG; <see langword="null"/> when the rows need none.</summary>
    public string? Axis { get; init; }

    /// <summary>The same as plain bars; <see langword="null"/> for a picture that is not made of bars.</summary>
    public ChartBars? Bars { get; init; }

    /// <summary>How to read it, whose sample it is, and a way to the sentences.</summary>
    public Inlines Caption { get; init; } = Inlines.None;

    /// <summary>The style rules that charts need, for a page that has the tokens of the look (--green, --amber, …).</summary>
    public static string Styles { get; } = EmbeddedText.Read("charts.css");

    /// <summary>The figure as HTML, for a page. Nothing in it is styled or scripted inline.</summary>
    public string ToHtml() => HtmlBlocks.Chart(this);
}

/// <summary>A row of a chart.</summary>
/// <param name="Label">The words before the picture; empty when the picture is the whole row.</param>
/// <param name="Svg">The picture, as wide as the room it is given.</param>
/// <param name="Value">The figure after the picture; empty for none.</param>
/// <param name="Note">A smaller remark after the figure; empty for none.</param>
public sealed record ChartRow(string Label, string Svg, string Value = "", string Note = "")
{
    /// <summary>What the picture alone shows, for who does not see it: goes on after the figure and its remark; empty for nothing.</summary>
    public string Unseen { get; init; } = "";
}

/// <summary>What a colour or shape means.</summary>
/// <param name="Svg">A swatch of it.</param>
/// <param name="Words">What it stands for.</param>
/// <param name="Note">A smaller remark; empty for none.</param>
public sealed record ChartLegend(string Svg, string Words, string Note = "");

/// <summary>A range of shares, each 0..1.</summary>
public readonly record struct ChartRange(double Low, double High)
{
    /// <summary>As people write it: "31–86%".</summary>
    public override string ToString() => $"{Figures.Percent(Low).TrimEnd('%')}–{Figures.Percent(High)}";
}
