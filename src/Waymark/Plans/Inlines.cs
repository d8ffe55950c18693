using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// A line of words. A string is one, and so is an interpolated string whose holes may be <see cref="Inline"/>s:
/// <c>$"You meet {new Strong("61%")} of it."</c> Numbers are written in the invariant culture.
/// </summary>
[InterpolatedStringHandler]
public sealed class Inlines : IEquatable<Inlines>
{
    private readonly List<Inline> parts;

    /// <summary>An empty line, to be filled by the compiler from an interpolated string.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Inlines(int literalLength, int formattedCount) => parts = new(Math.Min(literalLength, 1) + (2 * formattedCount));

    private Inlines(IEnumerable<Inline> parts) => this.parts = [.. parts];

    /// <summary>No words.</summary>
    public static Inlines None { get; } = new([]);

    /// <summary>The stretches of the line, in order; those without words are left out.</summary>
    public IReadOnlyList<Inline> Parts => parts;

    /// <summary>Plain words.</summary>
    public static implicit operator Inlines(string words) => Of(new Inline.Text(words));

    /// <summary>A line of one stretch.</summary>
    public static implicit operator Inlines(Inline part) => Of(part);

    /// <summary>A line of several stretches, set side by side as they are.</summary>
    public static Inlines Of(params IEnumerable<Inline> parts) => new(parts.Where(part => part.Words.Length > 0));

    /// <summary>Stretches set apart: chips with spaces between, say.</summary>
    public static Inlines Join(string between, IEnumerable<Inline> parts) =>
        Of(parts.SelectMany((part, i) => i == 0 ? [part] : (Inline[])[new Inline.Text(between), part]));

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value)
    {
        if (parts is [.., Inline.Text last])
        {
            parts[^1] = new Inline.Text(last.Words + value);
        }
        else if (value.Length > 0)
        {
            parts.Add(new Inline.Text(value));
        }
    }

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value, string? format = null)
    {
        switch (value)
        {
            case Inline part:
                Append(part);
                break;
            case Inlines line:
                line.parts.ForEach(Append);
                break;
            case IFormattable figure:
                AppendLiteral(figure.ToString(format, CultureInfo.InvariantCulture));
                break;
            default:
                AppendLiteral(value?.ToString() ?? "");
                break;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Inlines? other) => other is not null && parts.SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Inlines);

    /// <inheritdoc/>
    public override int GetHashCode() => parts.Aggregate(0, HashCode.Combine);

    /// <summary>The words as HTML, for a page. Nothing in it is styled or scripted inline, and no text becomes markup.</summary>
    public string ToHtml() => HtmlBlocks.Line(this);

    /// <summary>The words alone.</summary>
    public override string ToString() => string.Concat(parts);

    private void Append(Inline part)
    {
        if (part is Inline.Text)
        {
            AppendLiteral(part.Words);
        }
        else if (part.Words.Length > 0)
        {
            parts.Add(part);
        }
    }
}
