using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Waymark.Web;

/// <summary>A line of a posting with its marks. Written out by hand, so that no space comes between words that has not been there.</summary>
public sealed class MarkedLine : ComponentBase
{
    /// <summary>The text that positions count in.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The line of it.</summary>
    [Parameter, EditorRequired]
    public required LaidOutLine Line { get; set; }

    /// <summary>All marks of the text.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ReadMark> Marks { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var segment in TextSegment.Of(Text, Line.Start, Line.End, [.. Marks.Select(mark => (mark.Evidence.Start, mark.Evidence.Length))]))
        {
            if (segment.Marks.Count == 0)
            {
                builder.AddContent(0, segment.Text);
                continue;
            }

            // The shortest mark is the one that is pointed at; the others over the same words are told with it.
            var mark = Marks[segment.Marks[0]];
            builder.OpenElement(1, "mark");
            builder.AddAttribute(2, "class", mark.Look);
            builder.OpenElement(3, "a");
            builder.AddAttribute(4, "href", $"#{mark.Row}");
            if (segment.Marks.Any(at => Marks[at].Evidence.Start == segment.Start))
            {
                builder.AddAttribute(5, "id", $"at-{segment.Start}");
            }

            builder.AddAttribute(6, "data-says", string.Join(" · ", segment.Marks.Select(at => Marks[at].Says).Distinct()));
            builder.AddContent(7, segment.Text);
            builder.CloseElement();
            builder.CloseElement();
        }
    }
}
