using FsCheck;
using FsCheck.Fluent;
using static Waymark.Block;

namespace Waymark.Tests;

/// <summary>Any text, and documents that hold it everywhere text can be.</summary>
public static class AnyDocument
{
    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>", "</style>", "<!--", "-->", "&amp;", "&#x41;", "]]>", "\"'", "# C#", "#", "1. one", "12) two", "- [ ] a", "+", "***", "---", "===", "```", "~~~", "| a | b |", "|", "\\", "\\|",
        "![x](y)", "[a](javascript:alert(1))", "<http://a.b>", "https://a.example/x", "www.a.example", "a@b.example", "**b**", "__i__", "_", "*", "`code`", "{#id onclick=x}", ": x", ":::", "$x$", "^x^", "[^1]", "> q", "  ", "\t", "\n", "\r\n", "\0",
        "\u0007", "\u202E", "\uD800", "\uFFFF", "\u00A0", "\u2028", "é", "😀", "%", "a", "b1", ".", "!", "(", ")", "++x++", "==x==", "\"\"x\"\"", "~x~", "C#", "snake_case", "*[HTML]: x", "(c)", "-->", ":smile:",
    ];

    public static Gen<string> Text { get; } =
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements(Nasty).ListOf().Select(parts => string.Concat(parts)));

    public static Arbitrary<string> Texts { get; } = Text.ToArbitrary();

    public static PlanDocument Holding(string text) => new(text, text, "en",
    [
        Heading.Chapter(text, "chapter"),
        new Paragraph(Inlines.Of(new Inline.Text(text), new Inline.Strong(text), new Inline.Emphasis(text), Inline.Link.To(text, "#evidence-1"), Inline.Link.To(text, "https://a.example/?a=1&b=2"), Inline.Chip.Has(text), Inline.Chip.Gap(text), new Inline.Chip(text))),
        new Heading(3, text),
        ListBlock.Bullets(text, text),
        new ListBlock(Ordered: true, [new(text, new Paragraph(text), ListBlock.Bullets(text)), new(text)]),
        new Table(text, [text, TableColumn.Number(text)], [[text, text], [text, new Inline.Strong(text)]]),
        new Quote(text, text, "evidence-1") { Address = text },
        new Sheet(text, [new Paragraph(text), new Sheet(text, [new Quote(text, text)])]),
        new Sheet(text, []),
        OverlapBars.Of(text, [new(text, new AskedShare.Counted(1, 2, new(.1, .9)), .5), new(text, new AskedShare.Estimated(.5, text), null)]) with { Caption = text },
        WeekStrip.Of(text, [new(text, 40, 2), new(text, 60, null)]),
    ]);
}
