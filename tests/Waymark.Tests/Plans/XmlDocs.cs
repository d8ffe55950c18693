using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Waymark.Tests;

/// <summary>The summaries of an assembly's members, as plain text: the one source of words about types.</summary>
internal sealed partial class XmlDocs(Assembly assembly)
{
    private readonly Dictionary<string, XElement> summaries = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!);

    public string? Of(Type type) => Summary($"T:{type.FullName}");

    public string? Of(MemberInfo member) => Summary($"{(member is FieldInfo ? 'F' : 'P')}:{member.DeclaringType!.FullName}.{member.Name}");

    private string? Summary(string id) =>
        summaries.TryGetValue(id, out var summary) ? Spaces.Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim() : null;

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement link when link.Attribute("cref") is { } to => JsonNamingPolicy.CamelCase.ConvertName(to.Value[(to.Value.LastIndexOf('.') + 1)..]),
        XElement word when word.Attribute("langword") is { } keyword => keyword.Value,
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
