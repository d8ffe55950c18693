using System.Text;
using System.Xml;

namespace Waymark.Formats;

/// <summary>A position of Personio: the texts in it, each with the names of the elements that it stands in.</summary>
internal sealed class PersonioPosition
{
    // A position is three levels deep. What nests deeper than this is none, and is not put together.
    private const int Deepest = 8;

    private readonly List<(string Path, string Text)> texts = [];

    private PersonioPosition()
    {
    }

    /// <summary>The first text of an element; <see langword="null"/> where there is none.</summary>
    public string? this[string path] => All(path).FirstOrDefault();

    /// <summary>Takes the position that <paramref name="xml"/> stands at, and leaves it at its end; <see langword="null"/> where it is none.</summary>
    /// <exception cref="XmlException">The XML is broken in it.</exception>
    public static PersonioPosition? Of(XmlReader xml)
    {
        PersonioPosition position = new();
        List<string> path = [];
        StringBuilder text = new();
        using var inside = xml.ReadSubtree();
        inside.Read();
        while (inside.Read())
        {
            switch (inside.NodeType)
            {
                case XmlNodeType.Element:
                    text.Clear();
                    if (!inside.IsEmptyElement)
                    {
                        path.Add(inside.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement when path.Count > 0:
                    position.Add(path, text);
                    path.RemoveAt(path.Count - 1);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(inside.Value);
                    break;
            }

            if (path.Count > Deepest)
            {
                return null;
            }
        }

        return position;
    }

    /// <summary>What it says.</summary>
    public Posting Read() => new(BoardFields.Sections(All("jobDescriptions/jobDescription/name").Zip(All("jobDescriptions/jobDescription/value"), (name, value) => ((string?)name, (string?)value))))
    {
        ExternalId = this["id"],
        Title = DescriptionText.Line(this["name"]),
        Company = DescriptionText.Line(this["subcompany"]),
        Location = BoardFields.Places([this["office"], .. All("additionalOffices/office")]),
        DatePosted = Dates.Parse(this["createdAt"]),
        Fields =
        [
            .. BoardFields.Field("employmentType", Words.Of(this["employmentType"])),
            .. BoardFields.Field("schedule", Words.Of(this["schedule"])),
            .. BoardFields.Field("seniority", Words.Of(this["seniority"])),
            .. BoardFields.Field("yearsOfExperience", this["yearsOfExperience"] is { } years ? $"{years} years" : null),
            .. BoardFields.Field("department", this["department"]),
            .. BoardFields.Field("occupation", Words.Of(this["occupation"])),
        ],
    };

    private IEnumerable<string> All(string path) => texts.Where(one => one.Path == path).Select(one => one.Text);

    private void Add(List<string> path, StringBuilder text)
    {
        if (text.ToString().Trim() is { Length: > 0 } said)
        {
            texts.Add((string.Join('/', path), said));
        }

        text.Clear();
    }
}
