using System.Globalization;
using System.Text;

namespace Waymark;

/// <summary>
/// Draws a strip as wide as the room it is given: across in shares of the width, 0..1, down in pixels.
/// There is no viewBox, so nothing is scaled: corners, dots and hatching keep their shape on a phone and on paper.
/// </summary>
internal sealed class SvgPicture
{
    private readonly StringBuilder svg = new();

    /// <summary>A strip for a chart. Whatever it shows stands beside it in words, so nothing of it is read out.</summary>
    internal SvgPicture(int height) =>
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"strip\" width=\"100%\" height=\"{height}\" aria-hidden=\"true\">");

    private SvgPicture(string start) => svg.Append(start);

    /// <summary>A swatch for a legend.</summary>
    internal static SvgPicture Swatch() => new("<svg class=\"swatch\" width=\"16\" height=\"12\" aria-hidden=\"true\">");

    internal SvgPicture Bar(string look, double from, double to, int top, int height, int radius = 2)
    {
        if (Figures.Share(to) > Figures.Share(from))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{look}\" x=\"{Across(from)}\" y=\"{top}\" width=\"{Across(Figures.Share(to) - Figures.Share(from))}\" height=\"{height}\" rx=\"{radius}\"/>");
        }

        return this;
    }

    /// <summary>A bar of upright hatching: a thick dashed line, so that no pattern and no id is needed.</summary>
    internal SvgPicture Hatching(string look, double from, double to, int top, int height) =>
        Stroke($"hatching {look}", from, to, top + (height / 2.0), top + (height / 2.0), height);

    internal SvgPicture Level(string look, double from, double to, double y) => Stroke(look, from, to, y, y, width: null);

    internal SvgPicture Upright(string look, double at, double top, double bottom) => Stroke(look, at, at, top, bottom, width: null);

    internal SvgPicture Dot(string look, double at, double y, double radius)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{look}\" cx=\"{Across(at)}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/>");
        return this;
    }

    /// <summary>A range with its ends marked, readable on any fill.</summary>
    internal SvgPicture Interval(ChartRange? range, double y)
    {
        if (range is { } interval)
        {
            foreach (var look in (ReadOnlySpan<string>)["interval-halo", "interval"])
            {
                Level(look, interval.Low, interval.High, y).Upright(look, interval.Low, y - 3, y + 3).Upright(look, interval.High, y - 3, y + 3);
            }
        }

        return this;
    }

    /// <summary>A figure on a scale. It keeps its size, because nothing here is scaled.</summary>
    internal SvgPicture Tick(double at, string figure)
    {
        var anchor = at switch { <= 0 => "start", >= 1 => "end", _ => "middle" };
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"tick\" x=\"{Across(at)}\" y=\"13\" text-anchor=\"{anchor}\">{HtmlEscape.Content(figure)}</text>");
        return this;
    }

    /// <summary>The picture as SVG.</summary>
    public override string ToString() => svg + "</svg>";

    private SvgPicture Stroke(string look, double x1, double x2, double y1, double y2, int? width)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{look}\" x1=\"{Across(x1)}\" x2=\"{Across(x2)}\" y1=\"{y1:0.#}\" y2=\"{y2:0.#}\"");
        svg.Append(width is null ? "/>" : string.Create(CultureInfo.InvariantCulture, $" stroke-width=\"{width}\"/>"));
        return this;
    }

    private static string Across(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Figures.Share(share) * 100, 2):0.##}%");
}
