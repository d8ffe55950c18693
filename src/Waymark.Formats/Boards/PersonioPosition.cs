using System.Text;
using System.Xml;

namespace Waymark.Formats;

/// <summary>A position of Personio: the texts in it, each with the names of the elements that it stands in.</summary>
internal sealed class PersonioPosition
{
    // A position is three levels deep. What nests deeper than this is none, and is not put together.
    private const int Deepest = 8;

    private const string Section = "jobDescriptions/jobDescription", Heading = Section + "/name", Body = Section + "/value";

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
    public Posting Read() => new(BoardFields.Sections(Sections()))
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

    // Either may be empty or missing, so that each section is taken by itself: its end stands among the texts, too.
    private IEnumerable<(string? Heading, string? Text)> Sections()
    {
        string? heading = null;
        foreach (var (path, text) in texts)
        {
            heading = path switch { Heading => text, Section => null, _ => heading };
            if (path == Body)
            {
                yield return (heading, text);
            }
        }
    }

    private void Add(List<string> path, StringBuilder text)
    {
        var (at, said) = (string.Join('/', path), text.ToString().Trim());
        if (said != "" || at == Section)
        {
            texts.Add((at, said));
        }

        text.Clear();
    }
}
