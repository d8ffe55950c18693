using System.Globalization;
using System.Text;

namespace Waymark.Formats;

/// <summary>The day that a PDF says it was made. Browsers write the moment there, and nothing else of theirs is different from one time to the next.</summary>
internal static class PdfDay
{
    // "D:20260331140509+02'00'": what takes its place is as long, so that every place in the file stays where its table says.
    private const int Length = 21;

    private static readonly byte[][] Names = ["/CreationDate (D:"u8.ToArray(), "/ModDate (D:"u8.ToArray()];

    /// <summary>Sets the day in the bytes of <paramref name="pdf"/>. One whose dates are written otherwise stays as it is.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="day">The day.</param>
    public static byte[] Set(byte[] pdf, DateOnly day)
    {
        var words = Encoding.ASCII.GetBytes(day.ToString("yyyyMMdd'000000+00'", CultureInfo.InvariantCulture) + "'00'");
        foreach (var name in Names)
        {
            // Brackets inside of words are escaped, so that no words of the plan are taken for the name.
            if (pdf.AsSpan().IndexOf(name) is >= 0 and var at && pdf.AsSpan(at + name.Length) is var rest && rest.Length > Length && rest[Length] == (byte)')')
            {
                words.CopyTo(rest);
            }
        }

        return pdf;
    }
}
