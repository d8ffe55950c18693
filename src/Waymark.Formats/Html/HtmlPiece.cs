using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Waymark.Formats;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlPieceKind
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary>A tag that opens an element.</summary>
    Open,

    /// <summary>A tag that closes one.</summary>
    Close,
}

/// <summary>A piece of HTML, in the order of the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The text with its entities decoded, or the name of the element in lower case.</param>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, string Value)
{
    // Their text is not HTML: in it, "<" is only a sign.
    private static readonly Dictionary<string, HtmlParseMode> Verbatim = new(StringComparer.Ordinal)
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
    };

    // The only ones that are looked at. Every other one would be compared with all before it.
    private static readonly HashSet<string> Kept = ["type", "hidden", "property", "name", "content", "rel", "href"];

    /// <summary>The attributes that matter here; <see langword="null"/> where there are none.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>The value of an attribute; empty where it is not there.</summary>
    public string this[string attribute] => Attributes?.GetValueOrDefault(attribute) ?? "";

    /// <summary>
    /// The pieces of <paramref name="html"/>. They are read as a stream of tags and not as a tree: that takes time in
    /// proportion to the length, however the tags nest, and tags that were never closed do no harm.
    /// </summary>
    public static IEnumerable<HtmlPiece> Read(string html)
    {
        using TextSource source = new(html);
        HtmlTokenizer tokens = new(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = (ref StructHtmlToken tag, ReadOnlyMemory<char> name) => IsKept(name.Span) && tag.Attributes.Count < Kept.Count,
        };
        while (Next(tokens, out var piece))
        {
            if (piece is { } found)
            {
                yield return found;
            }
        }
    }

    private static bool IsKept(ReadOnlySpan<char> name) => Kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static bool Next(HtmlTokenizer tokens, out HtmlPiece? piece)
    {
        ref var token = ref tokens.GetStructToken();
        piece = token.Type switch
        {
            HtmlTokenType.Character => new(HtmlPieceKind.Text, token.Data.ToString()),
            HtmlTokenType.StartTag => new(HtmlPieceKind.Open, token.Name.ToString()) { Attributes = AttributesOf(ref token) },
            HtmlTokenType.EndTag => new(HtmlPieceKind.Close, token.Name.ToString()),
            _ => null,
        };
        if (piece is { Kind: HtmlPieceKind.Open, Value: var name } && Verbatim.TryGetValue(name, out var mode))
        {
            tokens.State = mode;
        }

        return token.Type != HtmlTokenType.EndOfFile;
    }

    private static Dictionary<string, string>? AttributesOf(ref StructHtmlToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return null;
        }

        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            attributes.TryAdd(tag.Attributes[i].Name.ToString(), tag.Attributes[i].Value.ToString());
        }

        return attributes;
    }
}
