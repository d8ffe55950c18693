using System.Globalization;

namespace Waymark.Web;

/// <summary>A line in which a person names something, with a number behind it if they like: "writing documentation 30".</summary>
/// <param name="Id">The id of what the catalogue knows by that name, else one of the person's own.</param>
/// <param name="Name">The name.</param>
/// <param name="Number">The number, if there is one.</param>
/// <param name="IsOwn">Whether the catalogue does not know it.</param>
internal sealed record OwnLine(string Id, string Name, double? Number, bool IsOwn)
{
    /// <summary>Reads a line, looking its name up among what is known.</summary>
    public static OwnLine Of<T>(string line, IEnumerable<T> known, Func<T, string> id, Func<T, string> name)
        where T : class
    {
        var words = line.TrimEnd('%', ' ').TrimStart('-', '*', ' ');
        var at = words.LastIndexOfAny([' ', ':', '\t']);
        double? number = at > 0 && double.TryParse(words[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;
        var called = (number is null ? words : words[..at]).Trim(' ', ':', '\t');
        return known.FirstOrDefault(one => name(one).Equals(called, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new(id(found), name(found), number, false)
            : new(OwnId.Of(called), called, number, true);
    }
}
