using System.Text;
using QRCoder;

namespace Waymark.Web;

/// <summary>A text as a picture that phones read, with the white margin that they need.</summary>
public sealed class QrCode
{
    private readonly bool[][] rows;

    private QrCode(bool[][] rows) => this.rows = rows;

    /// <summary>The picture of a text.</summary>
    public static QrCode Of(string text)
    {
        using QRCodeGenerator generator = new();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return new([.. data.ModuleMatrix.Select(row => row.Cast<bool>().ToArray())]);
    }

    /// <summary>For a page: dark on white whatever the page looks like, since phones read nothing else surely.</summary>
    /// <param name="title">What it is, for those who do not see it.</param>
    public string ToSvg(string title)
    {
        StringBuilder path = new();
        foreach (var (y, row) in rows.Index())
        {
            foreach (var (x, dark) in row.Index())
            {
                path.Append(dark ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        return $"""<svg viewBox="0 0 {rows.Length} {rows.Length}" role="img" aria-label="{title}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="{path}" fill="#000"/></svg>""";
    }

    /// <summary>For a terminal, two rows a line. White is drawn, since most terminals are dark.</summary>
    public string ToText()
    {
        StringBuilder text = new();
        for (var y = 0; y < rows.Length; y += 2)
        {
            for (var x = 0; x < rows.Length; x++)
            {
                text.Append((rows[y][x], y + 1 == rows.Length || rows[y + 1][x]) switch { (false, false) => '█', (false, true) => '▀', (true, false) => '▄', _ => ' ' });
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
