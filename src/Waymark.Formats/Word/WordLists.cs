using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>The lists of a Word document: one form for all bullets, and a numbering of its own for each numbered list.</summary>
internal sealed class WordLists
{
    private const int Bullets = 1, Numbers = 2, Deepest = 8, Step = 340;

    private readonly List<W.NumberingInstance> numbered = [];

    /// <summary>The numbering for a list that begins here.</summary>
    public int Begin(bool isOrdered)
    {
        if (!isOrdered)
        {
            return Bullets;
        }

        var number = Bullets + 1 + numbered.Count;
        W.NumberingInstance instance = new(new W.AbstractNumId { Val = Numbers }) { NumberID = number };
        instance.Append(Enumerable.Range(0, Deepest + 1).Select(level => new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }));
        numbered.Add(instance);
        return number;
    }

    /// <summary>Makes a paragraph an item.</summary>
    public static IEnumerable<OpenXmlElement> Item(int number, int depth) =>
        [new W.NumberingProperties(new W.NumberingLevelReference { Val = Math.Min(depth, Deepest) }, new W.NumberingId { Val = number })];

    /// <summary>Sets a paragraph under the words of an item.</summary>
    public static IEnumerable<OpenXmlElement> Inside(int depth) => depth == 0 ? [] : [new W.Indentation { Left = Twips(Math.Min(depth, Deepest + 1)) }];

    /// <summary>The part that says how they look.</summary>
    public W.Numbering Part()
    {
        W.Numbering numbering = new(
            Form(Bullets, level => Level(level, W.NumberFormatValues.Bullet, "•–"[level % 2].ToString())),
            Form(Numbers, level => Level(level, level % 2 == 0 ? W.NumberFormatValues.Decimal : W.NumberFormatValues.LowerLetter, $"%{level + 1}.")),
            new W.NumberingInstance(new W.AbstractNumId { Val = Bullets }) { NumberID = Bullets });
        numbering.Append(numbered);
        return numbering;
    }

    private static W.AbstractNum Form(int id, Func<int, W.Level> level)
    {
        W.AbstractNum form = new(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        form.Append(Enumerable.Range(0, Deepest + 1).Select(level));
        return form;
    }

    private static W.Level Level(int level, W.NumberFormatValues format, string text) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat { Val = format },
        new W.LevelText { Val = text },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation { Left = Twips(level + 1), Hanging = Twips(1) }),
        new W.NumberingSymbolRunProperties(new W.Color { Val = "1E6B52" }))
    { LevelIndex = level };

    private static string Twips(int steps) => (steps * Step).ToString(CultureInfo.InvariantCulture);
}
