namespace Waymark.Tests;

/// <summary>A reader of job descriptions without what was learned of terms and duties. All tests share one, since making it takes longer than most of them.</summary>
internal static class PlainReader
{
    public static PostingReader Shared { get; } = new(Catalogue.Embedded);
}
