namespace Waymark;

/// <summary>A chart as lying bars made of parts, for formats that draw by themselves.</summary>
/// <param name="Rows">What each bar is for, with its figure in words, from top to bottom.</param>
/// <param name="Parts">What the bars are made of, from their start to their end; parts that are nowhere are left out.</param>
/// <param name="Most">The end of the scale.</param>
public sealed record ChartBars(IReadOnlyList<string> Rows, IReadOnlyList<ChartPart> Parts, double Most)
{
    /// <summary>What the scale counts: "week"; <see langword="null"/> where the words of the rows say it better than a scale.</summary>
    public string? Unit { get; init; }

    /// <summary>Bars of <paramref name="items"/>: the parts are measured on each.</summary>
    internal static ChartBars Of<T>(IReadOnlyList<T> items, Func<T, string> name, double most, params IEnumerable<(string Name, string Look, Func<T, double> Length)> parts) => new(
        [.. items.Select(name)],
        [.. parts.Select(part => new ChartPart(part.Name, part.Look, [.. items.Select(item => Math.Round(part.Length(item), 4))])).Where(part => part.Lengths.Any(length => length > 0))],
        most);
}

/// <summary>A part of every bar of a chart.</summary>
/// <param name="Name">What it stands for; empty for one that only keeps room.</param>
/// <param name="Look">How it is drawn, by the name of the style: "held"; empty for one that only keeps room.</param>
/// <param name="Lengths">How long it is, a figure for each bar.</param>
public sealed record ChartPart(string Name, string Look, IReadOnlyList<double> Lengths);
